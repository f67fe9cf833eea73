extension TextEditor {
  /// Draws the text within a part of a frame, scrolled so that the cursor is seen.
  ///
  /// - Parameter isSecret: whether only the number of characters is shown.
  package func draw(into canvas: Canvas, focused: Bool, isSecret: Bool = false) {
    guard canvas.width > 0, canvas.height > 0 else { return }
    if isMultiline {
      drawLines(into: canvas, focused: focused)
    } else {
      drawLine(into: canvas, focused: focused, isSecret: isSecret)
    }
  }

  private func drawLine(into canvas: Canvas, focused: Bool, isSecret: Bool) {
    let shown = isSecret ? characters.map { _ in "•" as Character } : characters
    let before = shown[..<cursor].reduce(0) { $0 + TextWidth.of($1) }
    // The cursor stands behind the last character, which needs a column of its own.
    var start = 0
    var left = before
    if focused {
      while left > canvas.width - 1, start < shown.count {
        left -= TextWidth.of(shown[start])
        start += 1
      }
    }
    canvas.write(String(shown[start...]), style: Style(underlined: true))
    let used = min(canvas.width, TextWidth.of(String(shown[start...])))
    canvas.fill(y: 0, x: used, Style(underlined: true))
    if focused { canvas.focus(x: left, y: 0, typing: true) }
  }

  private func drawLines(into canvas: Canvas, focused: Bool) {
    let spans = Wrapping.spans(characters, width: canvas.width - 1)
    let place = place(in: spans)
    let top = focused ? max(0, place.y - canvas.height + 1) : 0
    for y in 0..<canvas.height {
      guard spans.indices.contains(top + y) else { break }
      canvas.write(String(characters[spans[top + y].range]), y: y)
    }
    if focused { canvas.focus(x: place.x, y: place.y - top, typing: true) }
  }
}
