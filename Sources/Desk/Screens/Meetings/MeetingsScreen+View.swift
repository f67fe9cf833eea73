package import Canvas
import Papers
import Participation

extension MeetingsScreen {
  package func draw(into canvas: Canvas, _ around: Surroundings) {
    let columns = Columns(width: canvas.width)
    drawHeading(into: canvas, columns)
    let list = canvas.part(y: 1, height: listHeight(around))
    guard isLoaded else {
      list.write("Opening …", style: .muted)
      return
    }
    guard !rows.isEmpty else {
      drawEmpty(into: list)
      return drawFoot(into: canvas, around)
    }
    let shown = listing.rows(count: rows.count, height: list.height)
    for index in shown {
      draw(
        rows[index], into: list.part(y: index - shown.lowerBound, height: 1), columns, around,
        isSelected: index == listing.selected)
    }
    drawFoot(into: canvas, around)
  }

  private struct Columns {
    let child: Int
    /// Nil where there is no room to say the kind.
    let meeting: Int?
    let asked: Int?
    let parents: Int?
    let ready: Int

    init(width: Int) {
      if width < 72 {
        child = 10
        ready = max(29, width - 10)
        meeting = width < 56 ? nil : 31
        (asked, parents) = (nil, nil)
      } else {
        let extra = width - 80
        child = 20
        let start = 35 + extra / 3
        meeting = start
        asked = start + 21 + extra / 3
        parents = start + 29 + extra / 3
        ready = start + 36 + extra / 3
      }
    }
  }

  private func drawHeading(into canvas: Canvas, _ columns: Columns) {
    if let find, isFinding || !find.isEmpty {
      let used = canvas.write("Find: ", style: .heading)
      let found = " \(rows.count) found"
      let room = min(30, canvas.width - used - TextWidth.of(found))
      find.draw(into: canvas.part(x: used, width: room, height: 1), focused: isFinding)
      canvas.write(found, x: used + room, style: .muted)
      return
    }
    canvas.write("  When", style: .muted)
    canvas.write("Child", x: columns.child, style: .muted)
    if let meeting = columns.meeting { canvas.write("Meeting", x: meeting, style: .muted) }
    if let asked = columns.asked { canvas.write("Child", x: asked, style: .muted) }
    if let parents = columns.parents { canvas.write("Parent", x: parents, style: .muted) }
    canvas.write("Ready", x: columns.ready, style: .muted)
  }

  private func draw(
    _ summary: MeetingSummary, into canvas: Canvas, _ columns: Columns, _ around: Surroundings,
    isSelected: Bool
  ) {
    let style = isSelected ? Style.selected : .plain
    if isSelected {
      canvas.fill(style)
      if !isFinding { canvas.focus(x: 0, y: 0) }
    }
    let (row, days) = (summary.row, DayWords(around))
    let distance = columns.asked == nil ? "" : days.distance(row.outline.day)
    let room = columns.child - 4 - (distance.isEmpty ? 0 : TextWidth.of(distance) + 1)
    let when = days.fitting(row.outline.day, in: room)
    canvas.write("\(isSelected ? "▸" : " ") \(when)", width: columns.child - 1, style: style)
    canvas.part(width: columns.child - 1).writeRight(
      distance, style: isSelected ? style : .muted)
    let age = row.child.born.age(on: row.outline.day)
    canvas.write(
      "\(row.child.shortName), \(age)", x: columns.child,
      width: (columns.meeting ?? columns.ready) - columns.child - 1, style: style)
    if let meeting = columns.meeting {
      let kind = around.pack.kinds[row.outline.kind]?.name.capitalisedFirst ?? ""
      canvas.write(
        kind, x: meeting, width: (columns.asked ?? columns.ready) - meeting - 1, style: style)
    }
    if let asked = columns.asked {
      canvas.write(summary.asked, x: asked, width: 7, style: style)
    }
    if let parents = columns.parents {
      canvas.write(summary.parents, x: parents, width: 6, style: style)
    }
    var ready = summary.ready.style
    ready.isReversed = isSelected
    canvas.write(summary.ready.text, x: columns.ready, style: ready)
  }

  private func drawEmpty(into canvas: Canvas) {
    let text =
      find != nil || isOnlyNotReady
      ? "No meeting here fits. Esc shows all again."
      : isEveryones == true
        ? "No meeting is planned, and none was held in the last 20 working days. "
          + "Press tab for Children, open a child, and plan one with m."
        : "Your children have no meeting planned, and none was held in the last 20 working days. "
          + "Press tab for Children, open a child, and plan one with m; "
          + "e shows everyone's meetings."
    for (y, line) in Line.wrapped(text, width: canvas.width).enumerated() {
      canvas.write(line, y: y)
    }
    if !isFinding { canvas.focus(x: 0, y: 0) }
  }

  private func drawFoot(into canvas: Canvas, _ around: Surroundings) {
    let row = canvas.height - 1
    if canvas.height > 8 { canvas.rule(y: row - 1) }
    guard let next, let duty = next.next else { return }
    let file = nextCase?.file.children[next.row.child.id]
    let what = file.map { DutyWords(child: $0, pack: around.pack).title(duty.key) }
    let days = DayWords(around)
    let who = duty.key.person == nil ? "" : "\(next.row.child.shortName) – "
    let style = duty.due < around.today ? Style(.bad, bold: true) : .heading
    let used = canvas.write("Next: ", y: row, style: .heading)
    let due =
      canvas.width < 60 && duty.due < around.today ? "overdue" : days.due(duty.due)
    let room = canvas.width - used - TextWidth.of(due) - 3
    let text = canvas.write(
      "\(who)\(what ?? around.pack.duties[duty.key.id]?.title ?? "")", x: used, y: row,
      width: max(0, room))
    canvas.write(" – \(due)", x: used + text, y: row, style: style)
  }
}
