package import Canvas
import Papers
import Participation

extension ReportScreen {
  package func draw(into canvas: Canvas, _ around: ScreenContext) {
    drawHeading(into: canvas)
    let lines = canvas.part(y: 1, height: listHeight(around))
    if let fault = typing?.fault {
      return lines.writeWrapped("! " + fault, Style(.bad, bold: true))
    }
    if typing == nil { lines.focus(x: 0, y: 0) }
    guard let report else { return lines.writeWrapped("Counting …", .muted) }
    guard report.sum[.records] + report.sum[.assessments] > 0 || earlierShown != nil else {
      return lines.writeWrapped(
        "Nothing is counted in this period. p takes another; t and w another team or worker.")
    }
    let columns = Columns(width: canvas.width, compares: earlierShown != nil)
    lines.drawLines(of: list, isFocused: typing == nil) { row, line, isSelected in
      if let row { draw(row, into: line, columns, isSelected ? .selected : nil) }
    }
  }

  /// Where the numbers of a figure stand.
  private struct Columns {
    let numbers: Int
    /// Where the share stands; nil where there is no room.
    let share: Int?
    /// Where the bar or the earlier share stands; nil where there is no room.
    let beside: Int?
    let barWidth: Int

    init(width: Int, compares: Bool) {
      let bar = compares ? 10 : min(20, max(8, width / 8))
      beside = width >= 60 ? width - bar : nil
      barWidth = bar
      share = beside.map { $0 - 8 }
      numbers = (share ?? width) - 12
    }
  }

  private func drawHeading(into canvas: Canvas) {
    if let typing {
      let used = canvas.write("\(typing.what.rawValue): ", style: .heading)
      let room = max(8, canvas.width - used - 2)
      typing.editor.draw(into: canvas.part(x: used, width: room, height: 1), focused: true)
      return
    }
    guard let query else { return }
    let parts = [
      "\(canvas.width < 60 ? query.period.name ?? query.period.days : query.period.description)",
      query.team.map { "team \($0)" }, query.worker.map { "children of \($0)" },
      comparison.period(beside: query.period).map { "was: \($0.name ?? $0.days)" },
    ]
    canvas.write(parts.compactMap(\.self).joined(separator: " · "), style: .heading)
    if unreadable > 0 {
      canvas.writeRight(" ! \(unreadable) cannot be read", style: Style(.bad, bold: true))
    }
  }

  private func draw(
    _ row: ReportRow, into canvas: Canvas, _ columns: Columns, _ selected: Style?
  ) {
    let mark = selected == nil ? " " : "▸"
    let plain = selected ?? .plain
    switch row {
    case .heading(let group, let isFolded):
      let sign = isFolded ? "+" : "–"
      canvas.write("\(mark) \(sign) \(group.title)", style: selected ?? .heading)
    case .figure(let line, let was):
      let indent = String(repeating: "  ", count: line.depth)
      canvas.write(
        "\(mark) \(indent)\(line.title)", width: columns.numbers - 1, style: plain)
      guard let amount = line.amount else { return }
      draw(amount, into: canvas, columns, plain)
      if earlierShown != nil {
        drawEarlier(was, into: canvas, columns, plain)
      } else if let beside = columns.beside {
        canvas.write(amount.bar(columns.barWidth), x: beside, style: plain)
      }
    case .month(let line, let period, let amount, let largest):
      let indent = String(repeating: "  ", count: line.depth + 1)
      let muted = selected ?? .muted
      canvas.write(
        "\(mark) \(indent)\(period.monthName)", width: columns.numbers - 1, style: muted)
      draw(amount, into: canvas, columns, muted)
      if let beside = columns.beside {
        canvas.write(amount.bar(columns.barWidth, largest: largest), x: beside, style: muted)
      }
    case .days(let words):
      canvas.write("\(mark)     \(words)", style: selected ?? .muted)
    }
  }

  private func draw(
    _ amount: FigureLine.Amount, into canvas: Canvas, _ columns: Columns, _ style: Style
  ) {
    let words = amount.of == 0 ? "none" : amount.words
    canvas.part(x: columns.numbers, width: 12).writeRight(words, style: style)
    if let percent = amount.percent, let share = columns.share {
      canvas.part(x: share, width: 7).writeRight("\(percent) %", style: style)
    }
  }

  private func drawEarlier(
    _ was: FigureLine.Amount?, into canvas: Canvas, _ columns: Columns, _ style: Style
  ) {
    guard let was, let beside = columns.beside else { return }
    let words = was.percent.map { "\($0) %" } ?? (was.of == nil ? "\(was.count)" : "none")
    canvas.part(x: beside, width: columns.barWidth).writeRight("was \(words)", style: style)
  }
}
