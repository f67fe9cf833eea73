import Canvas
import Papers
import Participation

extension MeetingsScreen {
  func columns(_ width: Int, _ around: ScreenContext) -> [ListColumn<MeetingSummary>] {
    MeetingColumns(around: around).columns(width)
  }

  func emptyWords(_ around: ScreenContext) -> String {
    isNarrowed
      ? "No meeting here fits. Esc shows all again."
      : isEveryones == true
        ? "No meeting is planned, and none was held in the last 20 working days. "
          + "Press tab for Children, open a child, and plan one with m."
        : "Your children have no meeting planned, and none was held in the last 20 working days. "
          + "Press tab for Children, open a child, and plan one with m; "
          + "e shows everyone's meetings."
  }

  func scope(_ around: ScreenContext) -> String {
    let count = list.rows.count.counted("meeting") + (list.more == nil ? "" : " and more")
    let whose = isEveryones == true ? "everyone's" : "mine"
    return "\(count), \(whose)" + (isOnlyNotReady ? ", not ready" : "")
  }

  var footHeight: Int { 1 }

  /// The one next thing to do, whatever is filtered.
  func drawFoot(into canvas: Canvas, _ around: ScreenContext) {
    guard let next, let duty = next.next else { return }
    let what = what(duty.item, next, around)
    let days = DayWords(around)
    let who = duty.item.isAboutChildAlone ? "" : "\(next.row.child.shortName) – "
    let style = duty.due < around.today ? Style(.bad, bold: true) : .heading
    let used = canvas.write("Next: ", style: .heading)
    let due =
      canvas.width < 60 && duty.due < around.today ? "overdue" : days.due(duty.due)
    let room = canvas.width - used - TextWidth.of(due) - 3
    let text = canvas.write(
      "\(who)\(what)", x: used,
      width: max(0, room))
    canvas.write(" – \(due)", x: used + text, style: style)
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
