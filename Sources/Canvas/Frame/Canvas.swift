/// A part of a frame to draw on. What does not fit is cut, never drawn outside.
package struct Canvas {
  package let frame: Frame
  /// The part, in the frame's own columns and rows.
  package let area: Rect

  package init(_ frame: Frame) {
    self.frame = frame
    area = Rect(frame.size)
  }

  private init(frame: Frame, area: Rect) {
    self.frame = frame
    self.area = area
  }

  package var width: Int { area.width }
  package var height: Int { area.height }

  /// A part of this part.
  package func part(x: Int = 0, y: Int = 0, width: Int? = nil, height: Int? = nil) -> Canvas {
    let inner = Rect(
      x: area.x + x, y: area.y + y, width: width ?? area.width - x,
      height: height ?? area.height - y)
    return Canvas(frame: frame, area: inner.intersection(area))
  }

  /// Writes one line of text, cut with “…” where it is longer than there is room.
  ///
  /// - Parameter width: the room; nil up to the right edge.
  /// - Returns: how many columns were written.
  @discardableResult
  package func write(
    _ text: String, x: Int = 0, y: Int = 0, width: Int? = nil, style: Style = .plain
  ) -> Int {
    guard (0..<height).contains(y), x >= 0, x < self.width else { return 0 }
    let room = min(width ?? .max, self.width - x)
    var column = x
    for character in TextWidth.fit(text, in: room) {
      let wide = TextWidth.of(character)
      frame.put(character, width: wide, x: area.x + column, y: area.y + y, style: style)
      column += wide
    }
    return column - x
  }

  /// Writes one line of text so that it ends at the right edge.
  @discardableResult
  package func writeRight(_ text: String, y: Int = 0, style: Style = .plain) -> Int {
    let shown = TextWidth.fit(text, in: width)
    return write(shown, x: width - TextWidth.of(shown), y: y, style: style)
  }

  /// Fills the whole part with blanks of a style.
  package func fill(_ style: Style = .plain) {
    for y in 0..<height { fill(y: y, style) }
  }

  /// Fills a row with blanks of a style, from a column on.
  package func fill(y: Int, x: Int = 0, _ style: Style) {
    guard (0..<height).contains(y) else { return }
    for column in max(0, x)..<max(x, width) where column < width {
      frame.put(" ", width: 1, x: area.x + column, y: area.y + y, style: style)
    }
  }

  /// A line across.
  package func rule(y: Int) {
    write(String(repeating: "─", count: width), y: y, style: .muted)
  }

  /// A line down.
  package func bar(x: Int) {
    for y in 0..<height { write("│", x: x, y: y, style: .muted) }
  }

  /// Puts the terminal's cursor on what has the focus.
  package func focus(x: Int, y: Int, typing: Bool = false) {
    guard width > 0, height > 0 else { return }
    frame.cursor = Point(
      x: area.x + min(max(0, x), width - 1), y: area.y + min(max(0, y), height - 1))
    frame.isTyping = typing
  }
}
