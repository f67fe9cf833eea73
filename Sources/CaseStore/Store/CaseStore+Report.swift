package import Participation
import Synchronization

extension CaseStore {
  /// The report of what a query takes, made on a day, and how many records could not be read.
  package func report(_ query: ReportQuery, planner: Planner, today: CivilDate) throws(StoreError)
    -> (report: Report, unreadable: Int)
  {
    let workers = try query.worker.map { worker throws(StoreError) in try children(of: worker) }
    let (tallies, unreadable) = try outlines(
      from: query.period.first, to: query.period.last, of: workers
    ) { outline -> [(RecordCount, CivilDate)] in
      guard query.takes(team: outline.child.team, worker: outline.child.worker) else { return [] }
      return outline.records.map { (planner.tally(of: $0, today: today), $0.day) }
    }
    var report = Report(query)
    for tally in tallies.joined() { report.add(tally.0, on: tally.1) }
    return (report, unreadable)
  }

  private func children(of worker: String) throws(StoreError) -> Set<String> {
    try read { database in
      try children.withLock { index in
        try index.refresh(database, keys: keys)
        return index.children(of: worker)
      }
    }
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
