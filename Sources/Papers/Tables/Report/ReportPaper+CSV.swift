import Participation

extension ReportPaper {
  /// For spreadsheets: a row for each figure and period, the whole first, then the period beside it and
  /// the months.
  package var csv: String {
    var rows = [
      [
        "from", "to", "group", "figure", "title", "count", "of", "base", "percent", "left out",
        "provisions",
      ]
    ]
    rows += self.rows(report.query.period, report.sum) { suppression?.hides($0) ?? false }
    if let days = daysToTell {
      for (id, value) in [("median", days.median), ("mean", days.mean)] {
        rows.append(
          Self.days(report.query.period) + [
            "after", "days-until-told-\(id)", "Working days until the child was told, \(id)",
            value.shortText, "", "", "", "no", "",
          ])
      }
    }
    if let earlier {
      rows += self.rows(earlier.query.period, earlier.sum) {
        earlierSuppression?.hides($0) ?? false
      }
    }
    if byMonth, report.months.count > 1 {
      for month in report.months {
        rows += self.rows(month.period, month.sum) { suppression?.hidesMonths(of: $0) ?? false }
      }
    }
    var paper = CSVPaper(rows[0])
    for row in rows.dropFirst() { paper.add(row) }
    return paper.text
  }

  private static func days(_ period: Period) -> [String] {
    [period.first.description, period.last.description]
  }

  private func rows(
    _ period: Period, _ sum: RecordCountSum, hides: (Figure) -> Bool
  ) -> [[String]] {
    groups.flatMap { group in
      group.figures.map { figure in
        let amount = FigureLine.amount(of: figure, in: sum, hidden: hides(figure))
        return Self.days(period) + [
          group.id, figure.id, figure.title(in: pack), amount.map { "\($0.count)" } ?? "",
          amount?.of.map { "\($0)" } ?? "", figure.base?.id ?? "",
          amount?.percent.map { "\($0)" } ?? "", amount == nil ? "yes" : "no",
          figure.provisions(in: pack).map(\.rawValue).joined(separator: "; "),
        ]
      }
    }
  }
}
