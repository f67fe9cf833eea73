package import Canvas
import Participation

extension FormState {
  /// Draws the form, scrolled so that the focus is seen.
  ///
  /// - Parameter focused: whether keys go to the form.
  package func draw(into canvas: Canvas, focused: Bool, reading: FormReading) {
    guard canvas.width > 8, canvas.height > 0 else { return }
    let layout = FormLayout(self, width: canvas.width, reading: reading)
    let top = focused ? Self.top(layout, focus, height: canvas.height) : 0
    let shown = top..<min(layout.rows.count, top + canvas.height)
    let hasLess = top > 0
    let hasMore = shown.upperBound < layout.rows.count
    for index in shown {
      // What says that there is more stands beside the row, never over it.
      let isBeside = hasLess && index == top || hasMore && index == shown.upperBound - 1
      let row = canvas.part(
        y: index - top, width: canvas.width - (isBeside ? 7 : 0), height: 1)
      let labelWidth = FormLayout.labelWidth(canvas.width)
      draw(layout.rows[index], into: row, labelWidth: labelWidth, focused: focused)
    }
    drawBoxes(layout, shown, into: canvas, focused: focused)
    if hasLess { canvas.writeRight("↑ more", y: 0, style: .muted) }
    if hasMore { canvas.writeRight("↓ more", y: canvas.height - 1, style: .muted) }
  }

  private static func top(_ layout: FormLayout, _ focus: Focus, height: Int) -> Int {
    guard layout.rows.count > height, let range = layout.focused(focus) else { return 0 }
    // The lines after the focus are shown too where there is room: they hold a fault or a hint.
    let last = min(range.upperBound + 2, layout.rows.count - 1)
    return max(0, min(last - height + 1, range.lowerBound))
  }

  private func draw(
    _ row: FormLayout.Row, into canvas: Canvas, labelWidth x: Int, focused: Bool
  ) {
    switch row {
    case .text(let line): canvas.write(line)
    case .line(let field, let label, let echo):
      let isFocused = focused && focus == .field(field.id)
      canvas.write(label, width: x - 1, style: isFocused ? .heading : .plain)
      let echoWidth = TextWidth.of(echo.text)
      let fits = echoWidth > 0 && canvas.width - x - echoWidth - 1 >= FormLayout.dateWidth
      let room = canvas.width - x - (fits ? echoWidth + 1 : 0)
      (editors[field.id] ?? TextEditor()).draw(
        into: canvas.part(x: x, width: max(1, room)), focused: isFocused,
        isSecret: field.kind == .secret)
      if fits { canvas.write(echo, x: x + room + 1) }
    case .box: break
    case .options(let field, let label, let range):
      let isFocused = focused && focus == .field(field.id)
      canvas.write(label, width: x - 1, style: isFocused ? .heading : .plain)
      var x = x
      for index in range {
        let text = field.options[index].label
        x += draw(text, field, index, into: canvas, x: x, isFocused: isFocused) + 2
      }
    case .longOption(let field, let index, let text):
      let isFocused = focused && focus == .field(field.id)
      draw(text, field, index, into: canvas, x: 2, isFocused: isFocused)
    case .button:
      let isFocused = focused && focus == .button
      canvas.write(
        (isFocused ? "▸" : " ") + "[ \(form.button) ]",
        style: isFocused ? Style(bold: true, reversed: true) : .heading)
      if isFocused { canvas.focus(x: 1, y: 0) }
    }
  }

  /// - Returns: how many columns the answer takes.
  @discardableResult
  private func draw(
    _ text: String, _ field: Field, _ index: Int, into canvas: Canvas, x: Int, isFocused: Bool
  ) -> Int {
    let isChosen = chosen[field.id]?.contains(field.options[index].value) ?? false
    let mark = field.isSingleChoice ? (isChosen ? "(•)" : "( )") : (isChosen ? "[x]" : "[ ]")
    let isPointed = isFocused && index == place(in: field)
    if isPointed { canvas.focus(x: x + 1, y: 0) }
    return canvas.write(
      "\(mark) \(text)", x: x, style: Style(bold: isChosen, reversed: isPointed))
  }

  /// Which of a field's answers the cursor is on.
  func place(in field: Field) -> Int {
    let chosen = chosen[field.id] ?? []
    return pointed[field.id] ?? field.options.firstIndex { chosen.contains($0.value) } ?? 0
  }

  /// Boxes are drawn as a whole, since their text scrolls within them.
  private func drawBoxes(
    _ layout: FormLayout, _ shown: Range<Int>, into canvas: Canvas, focused: Bool
  ) {
    for index in shown {
      guard case .box(let field, let line, let count) = layout.rows[index],
        line == 0 || index == shown.lowerBound
      else { continue }
      let isFocused = focused && focus == .field(field.id)
      let height = min(count - line, shown.upperBound - index)
      let box = canvas.part(y: index - shown.lowerBound, height: height)
      for y in 0..<height {
        box.write("│", y: y, style: isFocused ? Style(.accent, bold: true) : .muted)
      }
      (editors[field.id] ?? TextEditor(multiline: true)).draw(
        into: box.part(x: 2), focused: isFocused)
    }
  }
}
