import Foundation
import Papers
import Participation
import Support
import Testing

/// One word for one thing, and no word that is not said in a social work office (PROTOCOL.md 7).
@Suite("Words that are said in a social work office")
struct OfficeWordsTests {
  /// What is not said, each with what is.
  private static let unsaid = [
    "be kept out": "excluded", "kept out of": "excluded from", "keep out": "exclude",
    "from afar": "remotely", "put off": "postponed", "there or not": "attendance",
    "help to come": "help to attend", "encouraged to come": "encouraged to attend",
    "two opinions": "the social worker's and the chair's views",
    "wishes to come": "wants to attend",
    "opinion on coming": "view on attending", "on the child coming": "on the child attending",
    "more active part": "more active role", "medium of their own": "sent their views themselves",
    "by talk": "in conversation", "seen to on": "arranged for on", "to be safe": "safety note",
    "blank and due": "due and not done", "now and blank": "due and not done",
    "what is owed": "what is due", "owed only": "due only", "what it rests on": "evidence",
    "nobody says": "it is not recorded", "waits for the leader": "waiting for the chair or IRO",
    "no longer around": "no longer involved", "account not had": "no report given",
    "warned of a change": "told what is proposed", "take the closing back": "reopen",
    "frozen as": "kept as it stands", "is no finding": "is not reported",
    "is no gap": "is not a gap",
    "professionals' meeting": "other meeting about the child",
  ]

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The lines of every file below a folder that people can come to read.
  private static func lines(below folder: String, ending: String) throws -> [(String, String)] {
    let place = root.appending(path: folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: place.path).sorted()
    return try names.filter { $0.hasSuffix(ending) }.flatMap { name in
      try String(contentsOf: place.appending(path: name), encoding: .utf8)
        .split(separator: "\n").map(String.init)
        .filter { line in
          let start = line.drop { $0 == " " }
          return !start.hasPrefix("//") && !start.hasPrefix("#")
        }.map { ("\(folder)/\(name)", $0.lowercased()) }
    }
  }

  @Test(
    "None other stands in a screen, a form, a message, a fact's words, the pack or the help",
    arguments: [
      ("Tests/DeskTests/Screens", ".txt"), ("Sources/Desk", ".swift"),
      ("Sources/Participation", ".swift"), ("Sources/Papers", ".swift"),
      ("Sources/heard", ".swift"), ("Resources/protocols", ".yaml"), ("docs", ".md"),
    ])
  func staff(folder: String, ending: String) throws {
    let lines = try Self.lines(below: folder, ending: ending)
    #expect(lines.count > 100)
    for (file, line) in lines {
      for (word, instead) in Self.unsaid where line.contains(word) {
        Issue.record("\(file): “\(word)” is “\(instead)”: \(line)")
      }
    }
  }

  /// What a child's paper does not say: what misleads, and what only a worker knows.
  private static let notToChildren = [
    "see more", "minutes", "excluded", "exclusion", "consultation", "parental responsibility",
    "LAC", "CIN", "RCPC", "ICPC", "PEP", "SSDA903", "safeguarding", "multi-agency",
  ]

  @Test("A child's paper has no jargon, and an abbreviation only with what it means")
  func children() throws {
    let kinds: [PaperKind] = [.form, .invitation, .childSheet, .questionnaire]
    let papers = try SamplePapers.all().filter {
      $0.request.reader == .child && kinds.contains($0.request.kind)
    }
    #expect(papers.count > 20)
    for paper in papers {
      let words = paper.text.split { $0.isWhitespace }.joined(separator: " ")
      for word in Self.notToChildren where words.contains(word) {
        Issue.record("\(paper): \(word)")
      }
      #expect(
        !words.contains("IRO") || words.contains("independent reviewing officer (IRO)"), "\(paper)")
      // What is not passed on word for word is not offered to a parent to read.
      #expect(!words.contains("not your words") || !words.contains("ask to read it"), "\(paper)")
      #expect(!words.contains("helpline"), "\(paper)")
    }
  }

  @Test(
    "What was untrue for somebody is not said to them",
    arguments: [
      ("danielle-pathway/form_danielle", "A parent may ask to read it"),
      ("orla-conference/agenda_orla", "How Orla will be told"),
      ("tahmid-core-group/questionnaire_tahmid_mum", "Did you see the report"),
      ("tahmid-core-group/questionnaire_tahmid_mum", "talk with you before it"),
      ("kowalczyk-conference/form_zuzanna_dad", "come with you"),
      ("oliver-review/agenda_oliver", "Ask Ollie first"),
    ])
  func untrue(file: String, sentence: String) throws {
    let sample = try #require(try SamplePapers.all().first { $0.description == file })
    let words = sample.text.split { $0.isWhitespace }.joined(separator: " ")
    #expect(!words.contains(sentence))
  }
}
