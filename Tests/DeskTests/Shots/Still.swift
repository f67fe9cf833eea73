import Canvas

/// A screen as it stood: its cells, and where the cursor was.
struct Still: Sendable {
  let size: Size
  let cells: [Frame.Cell]
  let cursor: Point?
  let isTyping: Bool
  /// The hints that the screen can show, each as its key and label; empty where something stands over
  /// the last row.
  var hints: [String] = []
  /// Whether something stands over the screen.
  var isCovered = false

  init(_ frame: Frame) {
    size = frame.size
    cells = frame.cells
    cursor = frame.cursor
    isTyping = frame.isTyping
  }

  func cells(ofRow y: Int) -> ArraySlice<Frame.Cell> {
    cells[y * size.width..<(y + 1) * size.width]
  }

  /// The row as text, without the blanks at its end.
  func row(_ y: Int) -> String {
    String(cells(ofRow: y).compactMap(\.character)).withoutEnd
  }

  var rows: [String] { (0..<size.height).map(row) }

  /// The parts of a row that stand beside each other, as list and form do.
  func parts(ofRow y: Int) -> [String] {
    row(y).split(separator: "│").map(String.init)
  }
}

extension String {
  /// The text without the blanks at its end.
  var withoutEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
