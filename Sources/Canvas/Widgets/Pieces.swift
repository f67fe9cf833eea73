/// A line of text made of pieces that look different.
package struct Line: Sendable, Hashable, ExpressibleByStringLiteral {
  package var pieces: [Piece]

  package struct Piece: Sendable, Hashable {
    package var text: String
    package var style: Style

    package init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  package init(_ text: String, _ style: Style = .plain) { pieces = [Piece(text, style)] }

  package init(pieces: [Piece]) { self.pieces = pieces }

  package init(stringLiteral text: String) { self.init(text) }

  package var text: String { pieces.map(\.text).joined() }

  package static func + (left: Line, right: Line) -> Line {
    Line(pieces: left.pieces + right.pieces)
  }

  /// A text wrapped into lines of one style, further ones indented.
  package static func wrapped(
    _ text: String, width: Int, _ style: Style = .plain, hanging: Int = 0
  ) -> [Line] {
    let first = Wrapping.lines(text, width: width)
    guard hanging > 0, first.count > 1, let head = first.first else {
      return first.map { Line($0, style) }
    }
    let rest = text.dropFirst(head.count).drop { $0 == " " || $0.isNewline }
    let indent = String(repeating: " ", count: hanging)
    return [Line(head, style)]
      + Wrapping.lines(String(rest), width: width - hanging).map { Line(indent + $0, style) }
  }
}

extension Canvas {
  /// Writes a line; each piece begins where the one before ended.
  package func write(_ line: Line, x: Int = 0, y: Int = 0) {
    var column = x
    for piece in line.pieces {
      column += write(piece.text, x: column, y: y, style: piece.style)
    }
  }
}
