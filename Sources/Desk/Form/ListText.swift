import Participation

/// Short texts in one line, separated by commas. A text that holds a comma itself stands in quotation
/// marks, as in a table's cell, so that what was recorded comes back as it was.
enum ListText {
  static func joined(_ parts: [String]) -> String {
    parts.map { part in
      let isPlain = !part.hasPrefix("\"") && !part.contains { $0 == "," || $0.isNewline }
      return isPlain ? part : "\"" + part.flatMap { $0 == "\"" ? "\"\"" : "\($0)" } + "\""
    }.joined(separator: ", ")
  }

  /// The texts, without those that are blank.
  static func parts(of text: String) -> [String] {
    var parts = [""]
    var isQuoted = false
    var characters = text.makeIterator()
    var next = characters.next()
    while let character = next {
      next = characters.next()
      if isQuoted, character == "\"", next == "\"" {
        parts[parts.count - 1].append(character)
        next = characters.next()
      } else if character == "\"", isQuoted || parts[parts.count - 1].isBlank {
        isQuoted.toggle()
      } else if !isQuoted && (character == "," || character.isNewline) {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map(\.trimmed).filter { !$0.isEmpty }
  }
}
