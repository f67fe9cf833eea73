import Papers
import Participation
import Protocols
import Support
import Testing

/// PROTOCOL.md 7: “No” to papers is said on the board; a form that came back empty, or with nothing of it
/// recorded, is told from one that was answered.
@Suite("What whoever leads a meeting has to know of who was asked and met")
struct CaveatTests {
  private static let journal = JournalBuilder.about(.reviewConference, people: [Family.mum])
  private static let day = date(2026, 9, 2)

  private func board(_ journal: JournalBuilder) throws -> [String] {
    let item = try #require(
      ReadinessItem(
        RecordKey(child: JournalBuilder.child, meeting: JournalBuilder.meeting), in: journal.file,
        planner: JournalBuilder.planner(), today: Self.day))
    return item.asked + item.parents + item.met
  }

  private func brief(_ journal: JournalBuilder) throws -> String {
    let matter = try PaperCase(
      child: JournalBuilder.child, meeting: JournalBuilder.meeting, in: journal.file,
      planner: JournalBuilder.planner(), today: Self.day)
    let paper = try PaperMaker(matter, wordings: try PaperWordings.bundled())
      .paper(try matter.request(.brief, for: nil))
    return PlainPage.text(of: paper).split { $0.isWhitespace }.joined(separator: " ")
  }

  private static func met(_ person: Person?, papers: Bool) -> Fact {
    .chairMet(
      ChairMet(
        who: person?.id, on: date(2026, 9, 1), how: .met, inPrivate: true, by: "Dawn Price",
        explained: true, papersReached: papers, views: .given))
  }

  private static func form(of person: Person?, isEmpty: Bool? = nil) -> Fact {
    .consulted(
      Consultation(
        of: person?.id, status: .formCompleted, on: date(2026, 9, 1), cameBackEmpty: isEmpty))
  }

  @Test("That papers had not come stands on board and brief, until they have")
  func papers() throws {
    let without = Self.journal.adding([
      Self.met(Family.mum, papers: false), Self.met(nil, papers: false),
    ])
    #expect(
      try board(without).contains(
        "Met before the meeting: Leo begun, the form had not reached them; "
          + "Sara begun, the papers had not reached them"))
    #expect(try brief(without).contains("Sara Amari: the papers had not reached them"))
    #expect(try brief(without).contains("Leo: the form had not reached them"))
    let since = without.adding([
      Self.met(Family.mum, papers: true), Self.met(nil, papers: true),
    ])
    #expect(try board(since).contains("Met before the meeting: Leo yes; Sara yes"))
    #expect(try !brief(since).contains("had not reached"))
  }

  /// PROTOCOL.md 4: views carry over, with a warning when gathered more than 20 working days before the new
  /// date.
  @Test(
    "Views that a move has made old are said on board and brief",
    arguments: [(18, false), (21, true)])
  func moved(day: Int, isOld: Bool) throws {
    let journal = Self.journal.adding([
      Recorded.view(.ownWords), Recorded.view(.ownWords, of: Family.mum, id: "mums"),
      .meetingMoved(MeetingMoved(to: date(2026, 9, day), why: "ill")),
    ])
    let words =
      "said was gathered more than 20 working days before the new day: ask again whether it holds"
    #expect(try board(journal).contains("What Leo and Sara Amari \(words)") == isOld)
    #expect(try brief(journal).contains("What Leo and Sara Amari \(words)") == isOld)
  }

  @Test("A form that came back empty, or of which nothing is recorded, is said to be that")
  func forms() throws {
    for (isEmpty, words) in [
      (true, "asked by form, which came back empty"), (nil, "form back, nothing of it recorded"),
    ] as [(Bool?, String)] {
      let journal = Self.journal.adding([
        Self.form(of: nil, isEmpty: isEmpty), Self.form(of: Family.mum, isEmpty: isEmpty),
      ])
      let lines = try board(journal)
      #expect(lines.contains { $0.hasPrefix("Leo: \(words)") }, "\(lines)")
      #expect(lines.contains { $0.hasSuffix("; \(words)") }, "\(lines)")
      #expect(try brief(journal).contains("Leo: \(words)"))
      #expect(try brief(journal).contains("Sara Amari: \(words)"))
      let answered = journal.adding([
        Recorded.view(.ownWords), Recorded.view(.ownWords, of: Family.mum, id: "mums"),
      ])
      #expect(try !board(answered).contains { $0.contains(words) })
      #expect(try !brief(answered).contains(words))
    }
  }
}
