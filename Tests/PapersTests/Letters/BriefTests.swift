import Papers
import Participation
import Protocols
import Support
import Testing

@Suite("A brief is a page")
struct BriefTests {
  /// The words that a brief quotes, and whether it says that there are more.
  private func quoted(_ views: [String]) throws -> (words: [String], paper: Paper) {
    var journal = JournalBuilder.about(.lookedAfterReview, statuses: [.lookedAfter])
    for (number, words) in views.enumerated() {
      journal = journal.adding(
        .viewGiven(
          View(
            id: .named("v\(number)"), kind: .ownWords, words: words, whoseWords: .own,
            on: date(2026, 9, 1))))
    }
    let matter = try PaperCase(
      child: JournalBuilder.child, meeting: JournalBuilder.meeting, in: journal.file,
      planner: JournalBuilder.planner(), today: date(2026, 9, 2))
    let paper = try PaperMaker(matter, wordings: try PaperWordings.bundled())
      .paper(try matter.request(.brief, for: nil))
    let words = paper.blocks.compactMap { block -> String? in
      if case .quotation(let words, _) = block { words } else { nil }
    }
    return (words, paper)
  }

  private static let more = "More was said: it stands in the record."

  @Test("Has what was said whole where there is room")
  func whole() throws {
    let said = ["See nan.", "Maths is hard.", String(repeating: "a", count: 500)]
    let (words, paper) = try quoted(said)
    #expect(words == said)
    #expect(!PlainPage.text(of: paper).contains(Self.more))
    #expect(!paper.notes.contains { "\($0)".contains("stands whole in the record") })
  }

  @Test(
    "Cuts what is long, leaves out what has no room, and says so",
    arguments: [(12, 400, 4), (3, 700, 3), (5, 5000, 3), (40, 60, 13)])
  func long(count: Int, length: Int, shown: Int) throws {
    let said = (0..<count).map { "\($0) " + String(repeating: "b", count: length) }
    let (words, paper) = try quoted(said)
    #expect(words.count == shown)
    #expect(words.map(\.count).reduce(0, +) <= 1800)
    for (word, whole) in zip(words, said) {
      #expect(word == whole || word.hasSuffix("…") && whole.hasPrefix(word.dropLast()))
      #expect(word.count > 60)
    }
    #expect(PlainPage.text(of: paper).contains(Self.more) == (shown < count))
    #expect(paper.notes.contains { "\($0)".contains("stands whole in the record") })
  }
}
