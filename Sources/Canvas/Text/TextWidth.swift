/// How many columns text takes in a terminal, by one table, so that the program and the terminal
/// agree wherever it matters.
package enum TextWidth {
  /// 2 for characters of East Asian scripts and pictures, 1 for all others. A control character is
  /// shown as one column.
  package static func of(_ character: Character) -> Int {
    if let byte = character.utf8.first, byte < 0x80 { return 1 }
    guard let scalar = character.unicodeScalars.first else { return 0 }
    return wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  package static func of(_ text: String) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  /// The text with what a terminal cannot show safely made visible, cut to a width with “…” at its
  /// end where it is longer.
  package static func fit(_ text: String, in width: Int) -> String {
    guard width > 0 else { return "" }
    var shown = ""
    var used = 0
    /// The length of the text up to where “…” would still fit.
    var fitting = ""
    for character in text.lazy.map(safe) {
      let wide = of(character)
      guard used + wide <= width else { return fitting + "…" }
      used += wide
      shown.append(character)
      if used <= width - 1 { fitting = shown }
    }
    return shown
  }

  /// The text filled with blanks up to a width.
  package static func pad(_ text: String, to width: Int) -> String {
    let shown = fit(text, in: width)
    return shown + String(repeating: " ", count: max(0, width - of(shown)))
  }

  /// A character that moves no cursor and joins nothing to its neighbour.
  static func safe(_ character: Character) -> Character {
    if let byte = character.utf8.first, byte < 0x80, character.utf8.count == 1 {
      return byte < 0x20 || byte == 0x7F ? (byte == 0x09 ? " " : "·") : character
    }
    guard let first = character.unicodeScalars.first else { return " " }
    switch first.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .format, .privateUse, .surrogate: return "·"
    case .nonspacingMark, .enclosingMark, .spacingMark: return "·"
    default: return character
    }
  }

  /// East Asian wide and fullwidth ranges, and pictures that terminals draw two columns wide.
  /// Source: Unicode Standard Annex 11.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x25FD...0x25FE,
    0x2614...0x2615, 0x2648...0x2653, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
    0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
    0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
