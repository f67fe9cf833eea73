import Dispatch
package import Participation
import Synchronization

extension CaseStore {
  /// The report of what a query takes, made on a day, and how many records could not be read.
  ///
  /// The period is read in two halves at once: opening overviews is what it takes, and a report is a
  /// sum.
  package func report(_ query: ReportQuery, planner: Planner, today: CivilDate) throws(StoreError)
    -> (report: Report, unreadable: Int)
  {
    let halves = Mutex<[Result<(Report, Int), StoreError>]>([])
    let period = query.period
    let middle = period.first.adding(days: period.first.days(to: period.last) / 2)
    let parts = [
      Period(from: period.first, to: middle),
      Period(from: middle.adding(days: 1), to: period.last),
    ].compactMap(\.self)
    DispatchQueue.concurrentPerform(iterations: parts.count) { index in
      let half = Result { () throws(StoreError) in
        try self.part(parts[index], of: query, planner: planner, today: today)
      }
      halves.withLock { $0.append(half) }
    }
    var whole = Report(query)
    var unreadable = 0
    for half in halves.withLock({ $0 }) {
      let (report, count) = try half.get()
      whole.add(report)
      unreadable += count
    }
    return (whole, unreadable)
  }

  private func part(
    _ period: Period, of query: ReportQuery, planner: Planner, today: CivilDate
  ) throws(StoreError) -> (Report, Int) {
    var report = Report(query)
    var wanted = records(period, of: query)
    wanted.opensChildren = query.team != nil || query.worker != nil
    let page = try recordOverviews(wanted) { outline, child in
      if query.takes(team: child?.child.team, worker: child?.child.worker) {
        report.add(planner.tally(of: outline, today: today), on: outline.day)
      }
      return false
    }
    return (report, page.unreadable.count)
  }

  /// The records behind a figure, by day, a page at a time.
  package func records(
    behind figure: Figure, of query: ReportQuery, planner: Planner, today: CivilDate,
    after cursor: RecordCursor? = nil, limit: Int
  ) throws(StoreError) -> RecordPage {
    var records = records(query.period, of: query)
    records.limit = limit
    return try recordOverviews(records, after: cursor) { outline, child in
      query.takes(team: child?.child.team, worker: child?.child.worker)
        && planner.tally(of: outline, today: today)[figure] > 0
    }
  }

  private func records(_ period: Period, of query: ReportQuery) -> RecordQuery {
    RecordQuery(from: period.first, to: period.last, worker: query.worker, limit: .max)
  }
}
