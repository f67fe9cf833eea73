package import Canvas
import Papers
import Participation

extension MeetingsScreen {
  package func draw(into canvas: Canvas, _ around: ScreenContext) {
    let columns = MeetingColumns(width: canvas.width)
    if let find, isFinding || !find.isEmpty {
      FindLine(editor: find, isFinding: isFinding, found: rows.count).draw(into: canvas)
    } else {
      columns.drawHeading(into: canvas)
    }
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
      columns.draw(
        rows[index], into: list.part(y: index - shown.lowerBound, height: 1), around,
        isSelected: index == listing.selected, isFocused: !isFinding)
    }
    drawFoot(into: canvas, around)
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

  private func drawFoot(into canvas: Canvas, _ around: ScreenContext) {
    let row = canvas.height - 1
    if canvas.height > 8 { canvas.rule(y: row - 1) }
    guard let next, let duty = next.next else { return }
    let what = what(duty.item, next, around)
    let days = DayWords(around)
    let who = duty.item.isAboutChildAlone ? "" : "\(next.row.child.shortName) – "
    let style = duty.due < around.today ? Style(.bad, bold: true) : .heading
    let used = canvas.write("Next: ", y: row, style: .heading)
    let due =
      canvas.width < 60 && duty.due < around.today ? "overdue" : days.due(duty.due)
    let room = canvas.width - used - TextWidth.of(due) - 3
    let text = canvas.write(
      "\(who)\(what)", x: used, y: row,
      width: max(0, room))
    canvas.write(" – \(due)", x: used + text, y: row, style: style)
  }

  private func what(
    _ item: WalkItem, _ next: MeetingSummary, _ around: ScreenContext
  ) -> String {
    guard case .duty(let key) = item else {
      return around.pack.saysWhetherHeld(at: next.row.outline.kind)
    }
    let file = nextCase?.file.children[next.row.child.id]
    return file.map { DutyWords(child: $0, pack: around.pack).title(key) }
      ?? around.pack.duties[key.id]?.title ?? ""
  }
}

extension WalkItem {
  /// Whether its title names the child.
  fileprivate var isAboutChildAlone: Bool {
    if case .duty(let key) = self { key.person == nil } else { false }
  }
}
