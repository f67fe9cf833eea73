import Papers
import Participation
import Support
import Testing

@Suite("A history")
struct HistoryPaperTests {
  @Test("says of each entry who made it, when, and what it says")
  func sentences() throws {
    let entries = JournalBuilder.about(.coreGroup, people: [Family.mum])
      .adding(Recorded.invited(Family.mum), as: "invited")
      .adding(
        .withdrawn(WithReason(why: "it was the other sister")), as: "back", corrects: "invited"
      ).entries
    let paper = HistoryPaper(
      Array(entries.suffix(2)) + entries.prefix(2), of: JournalBuilder.child,
      unreadable: [(7, "it was altered")], pack: try JournalBuilder.planner().pack)
    let text = paper.text
    #expect(text.contains("invited – Ama Mensah, social worker (invited, corrected"))
    #expect(
      text.contains(
        "\n    Sara Amari was invited on 20 August 2026, with help to attend: “taxi”\n"))
    #expect(text.contains("\n    An entry was taken back: “it was the other sister”\n"))
    #expect(text.hasSuffix("Entry 7 cannot be read: it was altered\n"))
    let json = try JSONPaper.text(of: paper)
    #expect(json.contains("correctedBy") && !json.contains("sentences"))
  }
}
