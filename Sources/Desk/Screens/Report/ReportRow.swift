import Papers
import Participation

/// A row of the report's list.
enum ReportRow: ListRow {
  /// A group's heading, folded or not.
  case heading(FigureGroup, isFolded: Bool)
  case figure(FigureLine, was: FigureLine.Amount?)
  /// One month of a figure.
  ///
  /// The last is the largest number among its months.
  case month(FigureLine, Period, FigureLine.Amount, largest: Int)
  /// Days until the children were told.
  case days(String)

  /// The rows of a report.
  ///
  /// - Parameters:
  ///   - earlier: the report beside it.
  ///   - folded: the groups of which only the heading is shown.
  static func rows(
    _ report: Report, beside earlier: Report?, byMonth: Bool, folded: Set<String>,
    pack: ProtocolPack
  ) -> [ReportRow] {
    let found = Array(report.sum.grounds.keys) + (earlier.map { Array($0.sum.grounds.keys) } ?? [])
    return FigureGroup.all(in: pack, withGrounds: found).flatMap { group -> [ReportRow] in
      let heading = ReportRow.heading(group, isFolded: folded.contains(group.id))
      guard !folded.contains(group.id) else { return [heading] }
      let lines = FigureLine.lines(of: group, report.sum, pack: pack).filter { line in
        // Figures of nothing out of nothing say nothing.
        let base = line.figure.base ?? line.figure
        return report.sum[base] > 0 || (earlier?.sum[base] ?? 0) > 0
      }
      return [heading]
        + lines.flatMap { rows(of: $0, report, beside: earlier, byMonth: byMonth) }
    }
  }

  private static func rows(
    of line: FigureLine, _ report: Report, beside earlier: Report?, byMonth: Bool
  ) -> [ReportRow] {
    let was = earlier.flatMap { FigureLine.amount(of: line.figure, in: $0.sum) }
    var rows = [ReportRow.figure(line, was: was)]
    if line.figure == .measure(.childrenTold), let words = report.sum.daysUntilTold {
      rows.append(.days(words))
    }
    if byMonth, report.months.count > 1 {
      let largest = report.months.map { $0.sum[line.figure] }.max() ?? 0
      rows += report.months.compactMap { month in
        FigureLine.amount(of: line.figure, in: month.sum).map {
          .month(line, month.period, $0, largest: largest)
        }
      }
    }
    return rows
  }

  /// The figure whose records the row opens, and of which days; nil where it opens none.
  func opens(_ query: ReportQuery) -> (figure: Figure, query: ReportQuery)? {
    switch self {
    case .figure(let line, _): (line.figure, query)
    case .month(let line, let period, _, _): (line.figure, query.over(period))
    case .heading, .days: nil
    }
  }

  enum Identity: Sendable, Hashable {
    case heading(String)
    case figure(Figure)
    case month(Figure, Period)
    case days
  }

  var identity: Identity {
    switch self {
    case .heading(let group, _): .heading(group.id)
    case .figure(let line, _): .figure(line.figure)
    case .month(let line, let period, _, _): .month(line.figure, period)
    case .days: .days
    }
  }
}
