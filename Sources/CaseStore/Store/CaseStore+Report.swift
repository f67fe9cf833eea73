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
    ) { outline -> [DatedCount] in
      guard query.takes(team: outline.child.team, worker: outline.child.worker) else { return [] }
      return outline.records.flatMap { planner.counts(of: $0, today: today) }
        .filter { query.period.contains($0.day) }
    }
    var report = Report(query)
    for counts in tallies { report.add(counts) }
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
    let days = figure.hasOwnDays ? nil : query.period
    let records = RecordQuery(
      from: days?.first, to: days?.last, worker: query.worker, limit: limit)
    return try recordOverviews(records, after: cursor) { outline, child in
      query.takes(team: child?.child.team, worker: child?.child.worker)
        && planner.count(of: figure, in: query.period, of: outline, today: today) > 0
    }
  }
}
