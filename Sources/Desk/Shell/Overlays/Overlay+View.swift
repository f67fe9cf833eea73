import Canvas
import Participation

extension Overlay {
  func draw(over canvas: Canvas, _ desk: Desk, _ around: ScreenContext) {
    switch self {
    case .help(let top):
      let box = Box(title: "What can be done here", hint: "esc closes", canvas)
      box.draw(
        lines: Self.help(desk.commands(around), desk.top.screen.legend, width: box.inner.width),
        top: top)
    case .page(let page):
      let box = Box(title: page.title, hint: "esc closes", canvas)
      let lines = page.paragraphs.flatMap { Line.wrapped($0, width: box.inner.width) }
      box.draw(lines: lines, top: page.top)
    case .palette(let state): state.draw(over: canvas, desk, around)
    case .calendar(let calendar): calendar.draw(over: canvas)
    case .menu(let menu): menu.draw(over: canvas)
    case .question(let question):
      let width = Box.innerWidth(canvas)
      var lines =
        question.text.isEmpty ? [] : Line.wrapped(question.text, width: width) + [""]
      lines += question.answers.map { answer in
        Line(String(answer.key), Style(.accent, bold: true)) + Line("  \(answer.label)")
      }
      // The answers are seen whatever the question needs.
      Box(
        title: question.title, hint: "esc: none of these", canvas, height: lines.count + 2
      ).draw(lines: lines, top: lines.count)
    }
  }

  private static func help(_ commands: [Command], _ legend: [String], width: Int) -> [Line] {
    let notes =
      legend + [
        "↑ ↓ pgup pgdn home end move; the mouse works too.",
        "In a form: tab and arrows move, space chooses, ^S records.",
      ]
    return commands.flatMap { help($0, width: width) } + [""]
      + notes.flatMap { Line.wrapped($0, width: width, .muted) }
  }

  /// A command's keys, and what it does or why it cannot be done in the column beside them.
  private static func help(_ command: Command, width: Int) -> [Line] {
    let column = 12
    let keys = command.keys.map(\.name).joined(separator: " ")
    let text = command.meaning + (command.unavailable.map { " – \($0)" } ?? "")
    return Line.wrapped(
      text, width: width - column, command.unavailable == nil ? .plain : .muted
    ).enumerated().map { index, line in
      Line(TextWidth.pad(index == 0 ? keys : "", to: column), Style(.accent, bold: true)) + line
    }
  }
}

/// A frame with a title over the middle of the terminal.
struct Box {
  let inner: Canvas
  private let outer: Canvas
  private let title: String
  private let hint: String

  private static let width = 72

  /// Columns of text in a box over a canvas.
  static func innerWidth(_ canvas: Canvas) -> Int { min(width, canvas.width) - 4 }

  init(title: String, hint: String, _ canvas: Canvas, width: Int = width, height: Int = 40) {
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
