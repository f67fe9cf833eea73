import Participation

extension ReportPaper {
  /// For people: each number with what it is counted out of, its share and a bar.
  package var text: String {
    var paper = TextPaper()
    paper.heading("Participation report · \(report.query.period)")
    if let whose { paper.add(whose) }
    if let earlier { paper.add("Beside it: \(earlier.query.period)") }
    for group in groups {
      let lines = FigureLine.lines(of: group, report.sum, pack: pack, suppressing: suppression)
      paper.heading(group.title)
      guard lines.contains(where: isWorthALine) else {
        paper.add("nothing to count", indent: 2)
        continue
      }
      for line in lines where isWorthALine(line) { add(line, to: &paper) }
    }
    paper.blank()
    for note in notes { paper.add(note) }
    return paper.text
  }

  /// Figures of nothing out of nothing say nothing.
  private func isWorthALine(_ line: FigureLine) -> Bool {
    let earlier = earlier.map { $0.sum[line.figure.base ?? line.figure] } ?? 0
    guard let amount = line.amount else { return true }
    return earlier > 0 || (amount.of ?? amount.count) > 0
  }

  private func add(_ line: FigureLine, to paper: inout TextPaper) {
    let indent = 2 + 2 * line.depth
    let beside: String
    if let earlier {
      let was = FigureLine.amount(
        of: line.figure, in: earlier.sum,
        hidden: earlierSuppression?.hides(line.figure) ?? false)
      beside = "was \(Self.numbers(was))"
    } else {
      beside = line.amount?.bar(10).padded(to: 10) ?? String(repeating: " ", count: 10)
    }
    paper.add(line.title, columns: "\(Self.numbers(line.amount))  \(beside)", indent: indent)
    if line.figure == .measure(.childrenTold), daysToTell != nil,
      let words = report.sum.daysUntilTold
    {
      paper.add(words, indent: indent + 2)
    }
    if byMonth { addMonths(of: line, to: &paper, indent: indent + 2) }
  }

  private func addMonths(of line: FigureLine, to paper: inout TextPaper, indent: Int) {
    guard report.months.count > 1 else { return }
    guard !(suppression?.hidesMonths(of: line.figure) ?? false) else {
      if line.amount != nil { paper.add("by month: –", indent: indent) }
      return
    }
    let largest = report.months.map { $0.sum[line.figure] }.max() ?? 0
    for month in report.months {
      let amount = FigureLine.amount(of: line.figure, in: month.sum)
      let bar = (amount?.bar(10, largest: largest) ?? "").padded(to: 10)
      paper.add(month.period.monthName, columns: "\(Self.numbers(amount))  \(bar)", indent: indent)
    }
  }

  /// `41 of 48   85 %`, in columns.
  private static func numbers(_ amount: FigureLine.Amount?) -> String {
    guard let amount else { return "–".leftPadded(to: 12) + String(repeating: " ", count: 7) }
    let share = amount.percent.map { "\($0) %" } ?? ""
    return amount.words.leftPadded(to: 12) + share.leftPadded(to: 7)
  }
}

extension Period {
  /// The month in short, as `Nov 2026`; only days of it where it is not whole.
  package var monthName: String {
    name.map { name in
      let words = name.split(separator: " ")
      return words.count == 2 ? "\(words[0].prefix(3)) \(words[1])" : name
    } ?? days
  }
}

extension String {
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
