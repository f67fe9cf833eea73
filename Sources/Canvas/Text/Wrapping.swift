/// Text broken into lines at words.
package enum Wrapping {
  /// The lines of a text within a width; a word longer than a line is broken. Line ends in the text
  /// stay line ends.
  package static func lines(_ text: String, width: Int) -> [String] {
    let characters = Array(text)
    return spans(characters, width: width).map { String(characters[$0.range]) }
  }

  /// A line as the range of characters that it shows, without the blank at which it was broken.
  package struct Span: Sendable, Hashable {
    package var range: Range<Int>
    /// Where the next line begins.
    package var next: Int
  }

  /// The lines of a text as ranges; never empty.
  package static func spans(_ text: [Character], width: Int) -> [Span] {
    let width = max(1, width)
    var spans: [Span] = []
    var start = 0
    var (index, used) = (0, 0)
    /// The blank at which the line could be broken last.
    var blank: Int?
    while index < text.count {
      let character = text[index]
      if character.isNewline {
        spans.append(Span(range: start..<index, next: index + 1))
        (start, index, used, blank) = (index + 1, index + 1, 0, nil)
        continue
      }
      if character == " " { blank = index }
      let wide = TextWidth.of(character)
      // A blank may stand past the end of its line, where nobody sees it.
      guard used + wide > width, character != " ", index > start else {
        used += wide
        index += 1
        continue
      }
      if let at = blank {
        spans.append(Span(range: start..<at, next: at + 1))
        start = at + 1
      } else {
        spans.append(Span(range: start..<index, next: index))
        start = index
      }
      blank = nil
      index = start
      used = 0
    }
    spans.append(Span(range: start..<text.count, next: text.count))
    return spans
  }
}
