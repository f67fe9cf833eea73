/// Which records a report is about.
package struct ReportQuery: Sendable, Hashable {
  package var period: Period
  /// The team that the children have now, as names are compared; nil for every team.
  package var team: String?
  /// The children's worker now, as names are compared; nil for everybody's.
  package var worker: String?

  package init(period: Period, team: String? = nil, worker: String? = nil) {
    self.period = period
    self.team = team
    self.worker = worker
  }

  /// Whether a child's records belong to it.
  package func takes(team: String?, worker: String?) -> Bool {
    Self.fits(self.team, team) && Self.fits(self.worker, worker)
  }

  private static func fits(_ wanted: String?, _ found: String?) -> Bool {
    wanted.map { found?.isSameName(as: $0) == true } ?? true
  }

  /// The same for another period.
  package func over(_ period: Period) -> ReportQuery {
    ReportQuery(period: period, team: team, worker: worker)
  }
}

/// The sum of the tallies of the records that a query takes, as a whole and by month.
package struct Report: Sendable, Equatable {
  package let query: ReportQuery
  package private(set) var sum = RecordCountSum()
  package private(set) var months: [Month]

  package struct Month: Sendable, Equatable {
    package let period: Period
    package fileprivate(set) var sum = RecordCountSum()
  }

  package init(_ query: ReportQuery) {
    self.query = query
    months = query.period.months.map { Month(period: $0) }
  }

  /// Adds what a record counts for; a day that is not the period's adds nothing.
  private mutating func add(_ tally: RecordCount, on day: CivilDate) {
    let first = query.period.first
    let index = (day.year - first.year) * 12 + day.month - first.month
    guard query.period.contains(day), months.indices.contains(index) else { return }
    sum += tally
    months[index].sum += tally
  }

  /// Adds all that a record counts for.
  package mutating func add(_ counts: [DatedCount]) {
    for dated in counts { add(dated.count, on: dated.day) }
  }

  /// Adds a part of the same report that was made apart.
  package mutating func add(_ part: Report) {
    sum += part.sum
    for index in months.indices where part.months.indices.contains(index) {
      months[index].sum += part.months[index].sum
    }
  }

  /// The figures, group by group.
  package func groups(in pack: ProtocolPack) -> [FigureGroup] {
    FigureGroup.all(in: pack, withGrounds: Array(sum.grounds.keys))
  }
}
