/// ASCII for terminals that show nothing else.
package enum PlainGlyphs {
  private static let table: [Character: Character] = [
    "─": "-", "│": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+",
    "┴": "+", "┼": "+", "▸": ">", "▾": "v", "▴": "^", "✓": "+", "·": ".", "•": "*", "…": "~",
    "–": "-", "—": "-", "“": "\"", "”": "\"", "‘": "'", "’": "'", "→": ">", "←": "<", "↑": "^",
    "↓": "v", "↵": "<", "█": "#", "▒": "#", "░": ".", "−": "-",
  ]

  /// The nearest ASCII character; letters lose their accents, and what has none is a question mark.
  package static func ascii(_ character: Character) -> Character {
    if character.isASCII { return character }
    if let known = table[character] { return known }
    for scalar in character.decomposed.unicodeScalars where scalar.isASCII {
      return Character(scalar)
    }
    return "?"
  }
}

extension Character {
  /// The letter that a name with an accent is built on, by the Unicode name; itself where none is.
  fileprivate var decomposed: String {
    guard let scalar = unicodeScalars.first, let name = scalar.properties.name else {
      return String(self)
    }
    // “LATIN SMALL LETTER A WITH RING ABOVE”
    let words = name.split(separator: " ")
    guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1 else {
      return String(self)
    }
    return words[1] == "SMALL" ? words[3].lowercased() : String(words[3])
  }
}
