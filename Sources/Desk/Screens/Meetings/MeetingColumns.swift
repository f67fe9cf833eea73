import Canvas
import Papers
import Participation

/// How a list of meetings is laid out in columns, as wide as the terminal lets it be.
struct MeetingColumns {
  private let child: Int
  /// Nil where there is no room to say the kind.
  private let meeting: Int?
  private let asked: Int?
  private let parents: Int?
  private let ready: Int

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

  func drawHeading(into canvas: Canvas) {
    canvas.write("  When", style: .muted)
    canvas.write("Child", x: child, style: .muted)
    if let meeting { canvas.write("Meeting", x: meeting, style: .muted) }
    if let asked { canvas.write("Child", x: asked, style: .muted) }
    if let parents { canvas.write("Parent", x: parents, style: .muted) }
    canvas.write("Ready", x: ready, style: .muted)
  }

  /// A row; the cursor stands on it where it is selected.
  func draw(
    _ summary: MeetingSummary, into canvas: Canvas, _ around: ScreenContext, isSelected: Bool,
    isFocused: Bool, showsWaiting: Bool = false
  ) {
    let style = isSelected ? Style.selected : .plain
    if isSelected {
      canvas.fill(style)
      if isFocused { canvas.focus(x: 0, y: 0) }
    }
    let (row, days) = (summary.row, DayWords(around))
    let isUndated = row.outline.state == .postponed
    let distance = asked == nil || isUndated ? "" : days.distance(row.outline.day)
    let room = child - 4 - (distance.isEmpty ? 0 : TextWidth.of(distance) + 1)
    let when = isUndated ? "no day" : days.fitting(row.outline.day, in: room)
    canvas.write("\(isSelected ? "▸" : " ") \(when)", width: child - 1, style: style)
    canvas.part(width: child - 1).writeRight(distance, style: isSelected ? style : .muted)
    let age = row.child.born.ageInWords(on: row.outline.day)
    canvas.write(
      "\(row.child.shortName), \(age)", x: child, width: (meeting ?? ready) - child - 1,
      style: style)
    if let meeting {
      let kind = around.pack.kinds[row.outline.kind]?.name.capitalisedFirst ?? ""
      canvas.write(kind, x: meeting, width: (asked ?? ready) - meeting - 1, style: style)
    }
    if let asked { canvas.write(summary.asked, x: asked, width: 7, style: style) }
    if let parents { canvas.write(summary.parents, x: parents, width: 6, style: style) }
    if showsWaiting, summary.leadersTasks > 0 { canvas.write("→", x: ready - 1, style: style) }
    var shown = summary.ready.style
    shown.isReversed = isSelected
    canvas.write(summary.ready.text, x: ready, style: shown)
  }
}

/// The line in which something is looked for, in the place of a list's heading.
struct FindLine {
  let editor: TextEditor
  let isFinding: Bool
  let found: Int

  func draw(into canvas: Canvas) {
    let used = canvas.write("Find: ", style: .heading)
    let count = " \(found) found"
    let room = min(30, canvas.width - used - TextWidth.of(count))
    editor.draw(into: canvas.part(x: used, width: room, height: 1), focused: isFinding)
    canvas.write(count, x: used + room, style: .muted)
  }
}
