import Participation

/// Lines of text of at most 80 columns, wrapped at words with a hanging indent. Control characters in
/// what is added are made visible.
package struct TextPaper {
  package static let width = 80
  private(set) var lines: [String] = []

  package var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func blank() {
    if lines.last != "" { lines.append("") }
  }

  mutating func heading(_ text: String) {
    if !lines.isEmpty { blank() }
    add(text, hanging: 2)
  }

  /// A paragraph; lines after the first stand further in.
  mutating func add(_ text: String, indent: Int = 0, hanging: Int = 0) {
    var line = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in text.visible.split(separator: " ") {
      if !isEmpty && line.count + 1 + word.count > Self.width {
        lines.append(line)
        line = String(repeating: " ", count: indent + hanging)
        isEmpty = true
      }
      line += isEmpty ? String(word) : " " + word
      isEmpty = false
    }
    lines.append(line)
  }

  /// Two texts at the edges of the line, or the second below where they do not fit.
  mutating func add(_ left: String, right: String, indent: Int = 0) {
    let (left, right) = (left.visible, right.visible)
    let free = Self.width - indent - left.count - right.count
    guard free >= 2 else {
      add(left, indent: indent, hanging: 2)
      lines.append(String(repeating: " ", count: max(0, Self.width - right.count)) + right)
      return
    }
    lines.append(
      String(repeating: " ", count: indent) + left + String(repeating: " ", count: free) + right)
  }

  /// A text with columns at the right edge of its first line; what does not fit beside them stands
  /// below, further in.
  mutating func add(_ text: String, columns: String, indent: Int) {
    let room = Self.width - indent - columns.count - 2
    var first = ""
    var rest: [Substring] = []
    for word in text.visible.split(separator: " ") {
      let fits = rest.isEmpty && first.count + 1 + word.count <= room
      if fits || first.isEmpty {
        first += (first.isEmpty ? "" : " ") + word
      } else {
        rest.append(word)
      }
    }
    var line = String(repeating: " ", count: indent) + first
    line += String(repeating: " ", count: max(2, Self.width - line.count - columns.count)) + columns
    while line.last == " " { line.removeLast() }
    lines.append(line)
    if !rest.isEmpty { add(rest.joined(separator: " "), indent: indent + 2) }
  }
}
