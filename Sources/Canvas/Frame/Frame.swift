/// A grid of cells that a view draws and a terminal presents.
///
/// A class, since every part of a view draws into the same one.
package final class Frame {
  package let size: Size
  package private(set) var cells: [Cell]
  /// Where the terminal's own cursor stands: on what has the focus, so that screen readers and
  /// braille displays follow.
  package var cursor: Point?
  /// Whether the cursor is shown as one to type at.
  package var isTyping = false

  /// A cell. The second half of a wide character is a cell of its own, without a character.
  package struct Cell: Sendable, Hashable {
    package var character: Character?
    package var style: Style

    package static let blank = Cell(character: " ", style: .plain)
  }

  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: max(0, size.width) * max(0, size.height))
  }

  package subscript(x: Int, y: Int) -> Cell { cells[y * size.width + x] }

  /// Puts a character in place, and blanks what is left of a wide one that it cuts in half.
  func put(_ character: Character, width: Int, x: Int, y: Int, style: Style) {
    let index = y * size.width + x
    if cells[index].character == nil, x > 0 { cells[index - 1].character = " " }
    cells[index] = Cell(character: character, style: style)
    if width == 2 { cells[index + 1] = Cell(character: nil, style: style) }
    let next = x + width
    if next < size.width, cells[index + width].character == nil {
      cells[index + width].character = " "
    }
  }

  /// The row as text, without the blanks at its end.
  package func row(_ y: Int) -> String {
    var text = ""
    for x in 0..<size.width { if let character = self[x, y].character { text.append(character) } }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// All rows as text, for tests and for reading aloud.
  package var text: String { (0..<size.height).map(row).joined(separator: "\n") }
}
