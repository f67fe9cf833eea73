extension String {
  /// The text with control characters made visible, so that it cannot steer a terminal or turn the
  /// direction of what stands beside it. Joiners stay: names in several scripts need them.
  package var visible: String {
    // Most are plain, and are looked at by the thousand.
    utf8.allSatisfy { (0x20...0x7E).contains($0) } ? self : Self.visible(unicodeScalars)
  }

  /// The text made visible and cut to a length that fits a sentence, for a value that a message
  /// quotes.
  package var shownSafely: String {
    let shown = Self.visible(unicodeScalars.prefix(60))
    return unicodeScalars.count > 60 ? shown + "…" : shown
  }

  private static func visible(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in scalars {
      if scalar.steersTerminal {
        shown.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      } else {
        shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// The text without white space at its ends.
  package var trimmed: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }
}

extension Unicode.Scalar {
  /// Whether the character would move a terminal's cursor, change its state or turn the direction of
  /// text, and is no joiner.
  package var steersTerminal: Bool {
    if isASCII { return value < 0x20 || value == 0x7F }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse:
      self != "\u{200C}" && self != "\u{200D}"
    default: false
    }
  }
}
