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
        expected.add(planner.counts(of: outline, today: Self.today))
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
        let tallies = found.map {
          planner.count(of: .measure(measure), in: query.period, of: $0, today: Self.today)
        }
        #expect(!tallies.contains(0))
        #expect(tallies.reduce(0, +) == report.sum[measure])
        #expect(found.map(\.day) == found.map(\.day).sorted())
      }
    }
  }

  @Test(
    "A complaint of the period is found and counted, whenever its meeting is and though it is off",
    arguments: [String?.none, "Ama Mensah"])
  func complaint(worker: String?) throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    let complaint = ParticipationComplained(on: date(2026, 6, 30), about: "nobody asked me")
    let details = ChildDetails(name: "Leo Amari", born: date(2016, 3, 1), worker: "Ama Mensah")
    let journal = JournalBuilder.about(.lookedAfterReview, statuses: [.lookedAfter])
      .adding(.childAmended(details), child: JournalBuilder.child)
      .adding([
        .participationComplained(complaint), .meetingCancelled(WithReason(why: "ill")),
      ])
    try store.record(journal.entries)
    let planner = try JournalBuilder.planner()
    for (quarter, count) in [(1, 0), (2, 1), (3, 0)] {
      let period = try #require(Period.quarter(quarter, of: 2026))
      let query = ReportQuery(period: period, worker: worker)
      let report = try store.report(query, planner: planner, today: Self.today).report
      #expect(report.sum[.complaints] == count)
      let behind = try store.records(
        behind: .measure(.complaints), of: query, planner: planner, today: Self.today, limit: 5)
      #expect(behind.records.map(\.key.meeting) == (count == 1 ? [JournalBuilder.meeting] : []))
    }
  }
}
