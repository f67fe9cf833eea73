import CaseStore
import Participation
import Protocols
import Support
import Testing

@Suite("A report of a store")
struct StoreReportTests {
  private static let today = date(2026, 11, 25)

  private static func period() throws -> Period {
    try #require(Period(from: date(2026, 1, 1), to: date(2026, 12, 31)))
  }

  /// A store with the journal of a small team.
  private func withTeam(
    _ body: (CaseStore, [RecordOutline], CaseFile) throws -> Void
  ) throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    let journal = TeamJournal(
      seed: 5, meetings: 150, from: date(2025, 11, 1), to: date(2026, 12, 31), today: Self.today)
    try store.record(journal.entries)
    let file = CaseFile(folding: journal.entries)
    try body(store, file.outlines, file)
    try store.close(backingUp: false)
  }

  @Test(
    "Is what the tallies of its records add up to, by team and by worker",
    arguments: [
      (String?.none, String?.none), ("North", nil), ("åsby", nil), (nil, "Ama Mensah"),
      ("SOUTH", "ama mensah"), ("Nowhere", nil),
    ])
  func sum(team: String?, worker: String?) throws {
    let planner = try JournalBuilder.planner()
    let query = ReportQuery(period: try Self.period(), team: team, worker: worker)
    try withTeam { store, outlines, file in
      var expected = Report(query)
      for outline in outlines {
        let child = try #require(file.children[outline.key.child]).child
        let fits =
          (team == nil || child.team?.lowercased() == team?.lowercased())
          && (worker == nil || child.worker?.lowercased() == worker?.lowercased())
        guard fits else { continue }
        expected.add(planner.tally(of: outline, today: Self.today), on: outline.day)
      }
      let (report, unreadable) = try store.report(query, planner: planner, today: Self.today)
      #expect(unreadable == 0)
      #expect(report == expected)
      if team == nil || worker == nil {
        #expect((report.sum[.records] == 0) == (team == "Nowhere"))
      }
    }
  }

  @Test("Opens the records behind a figure by day and page, and no other")
  func behind() throws {
    let planner = try JournalBuilder.planner()
    let query = ReportQuery(period: try Self.period(), team: "North")
    try withTeam { store, outlines, _ in
      let report = try store.report(query, planner: planner, today: Self.today).report
      for measure in [Measure.childrenAsked, .parentsInvited, .gapOnTheDay] {
        var found: [RecordOutline] = []
        var cursor: RecordCursor?
        repeat {
          let page = try store.records(
            behind: .measure(measure), of: query, planner: planner, today: Self.today,
            after: cursor, limit: 3)
          #expect(page.records.count <= 3)
          found += page.records
          cursor = page.next
        } while cursor != nil
        let tallies = found.map { planner.tally(of: $0, today: Self.today)[measure] }
        #expect(!tallies.contains(0))
        #expect(tallies.reduce(0, +) == report.sum[measure])
        #expect(found.map(\.day) == found.map(\.day).sorted())
      }
    }
  }
}
