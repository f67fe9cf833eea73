import Canvas
import Participation

extension Overlay {
  func draw(over canvas: Canvas, _ desk: Desk, _ around: Surroundings) {
    switch self {
    case .help(let top):
      Box(title: "What can be done here", hint: "esc closes", canvas).draw(
        lines: Self.help(desk.commands(around)), top: top)
    case .page(let page):
      let box = Box(title: page.title, hint: "esc closes", canvas)
      let lines = page.paragraphs.flatMap { Line.wrapped($0, width: box.inner.width) }
      box.draw(lines: lines, top: page.top)
    case .palette(let state): state.draw(over: canvas, desk, around)
    case .calendar(let calendar): calendar.draw(over: canvas)
    case .question(let question):
      let box = Box(
        title: question.title, hint: "esc: none of these", canvas,
        height: 7 + question.answers.count)
      var lines = Line.wrapped(question.text, width: box.inner.width) + [""]
      lines += question.answers.map { answer in
        Line(String(answer.key), Style(.accent, bold: true)) + Line("  \(answer.label)")
      }
      box.draw(lines: lines, top: 0)
    }
  }

  private static func help(_ commands: [Command]) -> [Line] {
    commands.map { command in
      let keys = command.keys.map(\.name).joined(separator: " ")
      let reason = command.unavailable.map { Line(" – \($0)", .muted) } ?? ""
      return Line(TextWidth.pad(keys, to: 12), Style(.accent, bold: true))
        + Line(command.meaning) + reason
    } + [
      "", Line("↑ ↓ pgup pgdn home end move; the mouse works too.", .muted),
      Line("In a form: tab and arrows move, space chooses, ^S records.", .muted),
    ]
  }
}

/// A frame with a title over the middle of the terminal.
struct Box {
  let inner: Canvas
  private let outer: Canvas
  private let title: String
  private let hint: String

  init(title: String, hint: String, _ canvas: Canvas, width: Int = 72, height: Int = 40) {
    let width = min(width, canvas.width)
    let height = min(height, canvas.height - (canvas.height > 16 ? 4 : 0))
    outer = canvas.part(
      x: (canvas.width - width) / 2, y: (canvas.height - height) / 2, width: width, height: height)
    inner = outer.part(x: 2, y: 1, width: width - 4, height: height - 2)
    self.title = title
    self.hint = hint
    outer.fill()
    drawBorder()
  }

  private func drawBorder() {
    let line = String(repeating: "─", count: max(0, outer.width - 2))
    outer.write("┌\(line)┐", style: .muted)
    for y in 1..<max(1, outer.height - 1) {
      outer.write("│", y: y, style: .muted)
      outer.write("│", x: outer.width - 1, y: y, style: .muted)
    }
    outer.write("└\(line)┘", y: outer.height - 1, style: .muted)
    outer.write(" \(title) ", x: 2, width: outer.width - 4, style: .heading)
    outer.write(" \(hint) ", x: 2, y: outer.height - 1, width: outer.width - 4, style: .muted)
  }

  /// Draws lines from one on, held so that the last are seen.
  func draw(lines: [Line], top: Int) {
    let top = min(top, max(0, lines.count - inner.height))
    for y in 0..<min(inner.height, lines.count - top) { inner.write(lines[top + y], y: y) }
    if lines.count > top + inner.height {
      outer.part(y: outer.height - 1, width: outer.width - 2).writeRight(" ↓ more ", style: .muted)
    }
    inner.focus(x: 0, y: 0)
  }
}
