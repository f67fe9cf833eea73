import Participation
import Testing

@Suite("The sample caseload, checked")
struct SampleCheckTests {
  private func findings(_ day: String) throws -> [Finding] {
    let demo = try SampleDemo(day)
    let check = CaseCheck(planner: demo.planner, today: demo.today)
    return demo.file.children.keys.sorted().flatMap { check.findings(of: $0, in: demo.file) }
  }

  @Test("Has what it was written to have, and nothing that contradicts itself")
  func found() throws {
    let found = try findings("2026-11-25").map(\.id)
    #expect(
      found == [
        "decision-incomplete/florin-first-review/1.1",
        "duties-untouched/florin-first-review/florin",
        "duties-untouched/florin-review/florin", "views-unanswered/florin-review/florin",
        "decision-incomplete/kian-first-review/1.1", "duties-untouched/kian-first-review/kian",
        "decision-incomplete/kian-second-review/1.1", "duties-untouched/kian-second-review/kian",
        "no-views-again/kian-second-review/kian", "duties-untouched/leo-first-review/leo",
        "decision-incomplete/mei-first-review/1.1", "duties-untouched/mei-first-review/mei",
        "review-overdue/oliver/child-in-need-review", "duties-untouched/ruby-strategy/ruby",
      ])
  }

  @Test("Contradicts itself on no day", arguments: SampleDemo.someDays)
  func anyDay(day: String) throws {
    let open: Set<Finding.Kind> = [
      .dutiesUntouched, .decisionIncomplete, .viewsUnanswered, .noViewsAgain, .reviewOverdue,
    ]
    for finding in try findings(day) {
      #expect(open.contains(finding.kind), "\(finding.id): \(finding.sentence)")
    }
  }
}
