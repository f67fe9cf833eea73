extension String {
  /// The text with control characters made visible, so that it cannot steer a terminal or turn the
  /// direction of what stands beside it. Joiners stay: names in several scripts need them.
  package var visible: String { Self.visible(unicodeScalars) }

  /// The text made visible and cut to a length that fits a sentence, for a value that a message
  /// quotes.
  package var shownSafely: String {
    let shown = Self.visible(unicodeScalars.prefix(60))
    return unicodeScalars.count > 60 ? shown + "…" : shown
  }

  private static func visible(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in scalars {
      let isJoiner = scalar == "\u{200C}" || scalar == "\u{200D}"
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse:
        guard isJoiner else {
          shown.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
          continue
        }
        shown.append(scalar)
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }
}
