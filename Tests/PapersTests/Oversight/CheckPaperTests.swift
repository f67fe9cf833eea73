import Papers
import Participation
import Support
import Testing

@Suite("What the check found, on paper")
struct CheckPaperTests {
  private let journal = JournalBuilder.about(.coreGroup)

  private func paper(_ journal: JournalBuilder, unreadable: Int = 0) throws -> CheckPaper {
    let planner = try JournalBuilder.planner()
    let file = journal.file
    let check = CaseCheck(planner: planner, today: date(2026, 9, 10))
    let parts = file.children.values.sorted { $0.child.id < $1.child.id }.map { child in
      CheckPaper.Part(
        check.findings(of: child.child.id, in: file), of: child.child, in: file,
        pack: planner.pack)
    }
    return CheckPaper(parts, children: parts.count, unreadable: unreadable)
  }

  @Test("Says of each meeting what is wrong and, further in, what to do")
  func text() throws {
    #expect(
      try paper(journal).text == """
        Leo Amari · Core group, Wed 9 Sep 2026
          ! Wed 9 Sep 2026 has passed, and it is not recorded whether the meeting was
            held.
              Record that it was held, or move or cancel it with the reason.

        1 finding of 1 child; 1 child checked.

        """)
  }

  @Test("Says that nothing is wrong, and what could not be looked at")
  func nothing() throws {
    let paper = try paper(JournalBuilder().child(), unreadable: 2)
    #expect(paper.isEmpty)
    #expect(
      paper.text == """
        Nothing to put right: 1 child checked.
        2 entries cannot be read and were not checked; “heard verify” says which.

        """)
    #expect(paper.csv.split(separator: "\r\n").count == 1)
  }

  @Test("Has in CSV and in JSON a line for each")
  func forPrograms() throws {
    let paper = try paper(journal)
    let row: [String] = [
      "not-said-whether-held/review", "not-said-whether-held", "leo", "Leo Amari", "", "",
      "review", "core-group", "2026-09-09",
      "Wed 9 Sep 2026 has passed, and it is not recorded whether the meeting was held.",
      "Record that it was held, or move or cancel it with the reason.",
    ]
    #expect(CommaSeparated.rows(of: paper.csv.utf8).map(\.fields).last == row)
    let json = try JSONValue(try JSONPaper.text(of: paper))
    #expect(json["children"] == .number(1))
    let finding = json["findings"]?.elements.first
    #expect(finding?["id"] == .text("not-said-whether-held/review"))
    #expect(finding?["worker"] == .null)
  }

  @Test("Has what siblings share of a meeting once")
  func siblings() throws {
    let mia: ChildID = .named("mia")
    let both = JournalBuilder().child().child(mia).meeting(
      .coreGroup, children: [JournalBuilder.child, mia])
    #expect(try paper(both).csv.split(separator: "\r\n").count == 2)
  }
}
