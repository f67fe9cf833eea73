import Participation

extension ReportPaper {
  /// For programs: each figure by its identifier.
  package func json() throws -> String {
    try JSONPaper.text(
      of: ReportJSON(
        protocol: ReportJSON.Pack(id: pack.id, version: pack.version),
        madeOn: today.description, period: ReportJSON.Days(report.query.period),
        team: Nullable(report.query.team), worker: Nullable(report.query.worker),
        comparedWith: Nullable(earlier.map { ReportJSON.Days($0.query.period) }),
        forSharing: suppression != nil, unreadable: unreadable,
        daysUntilTold: Nullable(
          daysToTell.map { ReportJSON.DaysUntilTold(median: $0.median, mean: $0.mean) }),
        groups: groups.map { group in
          ReportJSON.Group(
            id: group.id, title: group.title,
            figures: FigureLine.lines(
              of: group, report.sum, pack: pack, suppressing: suppression
            ).map(figure))
        }))
  }

  private func figure(_ line: FigureLine) -> ReportJSON.Figure {
    let before = earlier.map { earlier in
      ReportJSON.Amount(
        FigureLine.amount(
          of: line.figure, in: earlier.sum,
          hidden: earlierSuppression?.hides(line.figure) ?? false))
    }
    let hidesMonths = suppression?.hidesMonths(of: line.figure) ?? false
    let months = report.months.map { month in
      ReportJSON.Month(
        month.period,
        FigureLine.amount(of: line.figure, in: month.sum, hidden: hidesMonths))
    }
    let amount = ReportJSON.Amount(line.amount)
    return ReportJSON.Figure(
      id: line.figure.id, title: line.title, count: amount.count, of: amount.of,
      base: Nullable(line.figure.base?.id), percent: amount.percent, suppressed: line.amount == nil,
      provisions: line.figure.provisions(in: pack).map(\.rawValue),
      comparedWith: before, byMonth: byMonth ? months : nil)
  }
}

private struct ReportJSON: Encodable {
  let `protocol`: Pack
  let madeOn: String
  let period: Days
  let team, worker: Nullable<String>
  let comparedWith: Nullable<Days>
  let forSharing: Bool
  let unreadable: Int
  let daysUntilTold: Nullable<DaysUntilTold>
  let groups: [Group]

  struct Pack: Encodable {
    let id, version: String
  }

  struct Days: Encodable {
    let from, to: String
    let name: Nullable<String>

    init(_ period: Period) {
      from = period.first.description
      to = period.last.description
      name = Nullable(period.name)
    }
  }

  struct DaysUntilTold: Encodable {
    let median, mean: Double
  }

  struct Group: Encodable {
    let id, title: String
    let figures: [Figure]
  }

  struct Amount: Encodable {
    let count, of, percent: Nullable<Int>

    init(_ amount: FigureLine.Amount?) {
      count = Nullable(amount?.count)
      of = Nullable(amount?.of)
      percent = Nullable(amount?.percent)
    }
  }

  struct Figure: Encodable {
    let id, title: String
    let count, of: Nullable<Int>
    let base: Nullable<String>
    let percent: Nullable<Int>
    let suppressed: Bool
    let provisions: [String]
    let comparedWith: Amount?
    let byMonth: [Month]?
  }

  struct Month: Encodable {
    let from, to: String
    let count, of, percent: Nullable<Int>

    init(_ period: Period, _ amount: FigureLine.Amount?) {
      from = period.first.description
      to = period.last.description
      count = Nullable(amount?.count)
      of = Nullable(amount?.of)
      percent = Nullable(amount?.percent)
    }
  }
}
