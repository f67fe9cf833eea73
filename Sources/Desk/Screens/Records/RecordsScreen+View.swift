package import Canvas
import Papers
import Participation

extension RecordsScreen {
  package func draw(into canvas: Canvas, _ around: ScreenContext) {
    switch mode {
    case .filtering(let form), .naming(let form), .dating(let form, _):
      form.draw(
        into: canvas.part(width: min(canvas.width, 76)), focused: true, reading: around.reading)
    case .list, .finding: drawList(into: canvas, around)
    }
  }

  private func drawList(into canvas: Canvas, _ around: ScreenContext) {
    let columns = RecordColumns(width: canvas.width)
    if let find, mode == .finding || !find.isEmpty {
      FindLine(editor: find, isFinding: mode == .finding, found: total).draw(into: canvas)
    } else {
      columns.drawHeading(into: canvas)
    }
    let list = canvas.part(y: 1, height: listHeight(around))
    guard isLoaded, isWhole || total > 0 else {
      list.write("Reading the records …", style: .muted)
      return
    }
    guard total > 0 else {
      let text =
        filter == RecordFilter() && find == nil
        ? "No record is here yet: a record begins with a meeting that is planned, or a return that is imported."
        : "No record fits. Esc shows all again."
      for (y, line) in Line.wrapped(text, width: list.width).enumerated() { list.write(line, y: y) }
      if mode == .list { list.focus(x: 0, y: 0) }
      return drawScope(into: canvas, around)
    }
    let shown = listing.rows(count: total, height: list.height)
    for index in shown {
      let line = list.part(y: index - shown.lowerBound, height: 1)
      let isSelected = index == listing.selected
      if isSelected {
        line.fill(.selected)
        if mode == .list { line.focus(x: 0, y: 0) }
      }
      if let record = row(index) {
        columns.draw(record, into: line, around, isSelected: isSelected)
      } else {
        line.write("\(isSelected ? "▸" : " ") …", style: isSelected ? .selected : .muted)
      }
    }
    drawScope(into: canvas, around)
    drawFoot(into: canvas, around)
  }

  /// How many stand there, by which filter and in which order.
  private func drawScope(into canvas: Canvas, _ around: ScreenContext) {
    let y = canvas.height - 3
    canvas.rule(y: y)
    let which = RecordFilterForm.words(filter, around.pack)
    let count = total == 1 ? "1 record" : "\(total.grouped) records"
    let scope =
      [count, which.isEmpty ? "all" : which, "by \(order.label)"]
      + (isWhole ? [] : ["still reading …"])
    canvas.part(y: y, height: 1).writeRight(
      " \(scope.joined(separator: " · ")) ", style: .muted)
  }

  /// Who has to do with the selected record, and what it is found for.
  private func drawFoot(into canvas: Canvas, _ around: ScreenContext) {
    guard let record = selected else { return }
    let y = canvas.height - 2
    let people = [
      record.child.worker.map { "Worker \($0)" }, record.row.chair.map { "led by \($0)" },
      record.child.team.map { "team \($0)" }, record.row.state.rawValue,
    ]
    canvas.write(people.compactMap(\.self).joined(separator: "; "), y: y, style: .muted)
    let prompts = record.row.marks.prompts
    let text = prompts.first ?? record.row.marks.words.joined(separator: ", ").capitalisedFirst
    canvas.write(
      (prompts.isEmpty ? "" : "⚑ ") + text, y: y + 1, style: prompts.isEmpty ? .plain : Style(.bad))
  }
}

/// How a list of records is laid out in columns.
private struct RecordColumns {
  private let child: Int
  private let kind: Int?
  private let code: Int?
  private let ready: Int
  private let marks: Int?
  private let worker: Int?

  init(width: Int) {
    if width < 72 {
      child = 12
      (kind, code, worker) = (nil, nil, nil)
      ready = max(28, width - 10)
      marks = nil
    } else {
      let extra = width - 80
      child = 19
      kind = 34 + extra / 4
      code = 54 + extra / 3
      ready = 58 + extra / 3
      marks = 68 + extra / 3
      worker = nil
    }
  }

  func drawHeading(into canvas: Canvas) {
    canvas.write("  Day", style: .muted)
    canvas.write("Child", x: child, style: .muted)
    if let kind { canvas.write("Meeting", x: kind, style: .muted) }
    if let code { canvas.write("PN", x: code, style: .muted) }
    canvas.write("Ready", x: ready, style: .muted)
    if let marks { canvas.write("What", x: marks, style: .muted) }
  }

  func draw(
    _ record: IndexedRecord, into canvas: Canvas, _ around: ScreenContext, isSelected: Bool
  ) {
    let style = isSelected ? Style.selected : .plain
    let row = record.row
    canvas.write(
      "\(isSelected ? "▸" : " ") \(DayWords(around).fitting(row.day, in: child - 3))",
      width: child - 1, style: style)
    canvas.write(
      "\(record.child.shortName), \(record.child.born.ageInWords(on: row.day))", x: child,
      width: (kind ?? ready) - child - 1, style: style)
    if let kind {
      let name = around.pack.kinds[row.kind]?.name.capitalisedFirst ?? row.kind.rawValue
      canvas.write(name, x: kind, width: (code ?? ready) - kind - 1, style: style)
    }
    if let code { canvas.write(row.code?.rawValue ?? "–", x: code, style: style) }
    var shown = row.ready.style
    shown.isReversed = isSelected
    canvas.write(row.ready.text, x: ready, width: (marks ?? canvas.width) - ready - 1, style: shown)
    guard let marks else { return }
    let flag = row.marks.isDisjoint(with: .flags) ? "" : "⚑ "
    canvas.write(
      // What most have is said below, of the selected one.
      flag
        + row.marks.subtracting(.undiscussed).shortWords(
          width: canvas.width - marks - TextWidth.of(flag)), x: marks,
      style: isSelected ? style : flag.isEmpty ? .plain : Style(.bad))
  }
}

extension RecordRow {
  /// How ready the record is, in the words of the list of meetings.
  fileprivate var ready: MeetingSummary.Ready {
    MeetingSummary.Ready(readiness: readiness, gaps: gaps, state: state)
  }
}

extension Int {
  /// With a thin gap between thousands: “100 000”.
  var grouped: String {
    let digits = String(self)
    guard digits.count > 4 else { return digits }
    let head = digits.count % 3
    var text = String(digits.prefix(head))
    for start in stride(from: head, to: digits.count, by: 3) {
      text += (text.isEmpty ? "" : " ") + digits.dropFirst(start).prefix(3)
    }
    return text
  }
}
