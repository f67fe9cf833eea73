import Canvas

/// One character for each style, by which a screen's file says how its cells look:
///
///     (blank) plain      b bold        u underlined     v bold and underlined
///     m muted            n bold muted
///     a accent           k bold accent, as keys are
///     g good             h bold good
///     w warning          q bold warning
///     x bad              y bold bad
///
/// The capital is the same reversed, as what is selected; `R` is plain reversed.
enum StyleSign {
  private static let signs: [Style.Ink: (normal: Character, bold: Character)] = [
    .plain: (" ", "b"), .muted: ("m", "n"), .accent: ("a", "k"), .good: ("g", "h"),
    .warning: ("w", "q"), .bad: ("x", "y"),
  ]

  /// - Returns: `?` for a style that has no sign: none of the screens has one.
  static func of(_ style: Style) -> Character {
    guard let pair = signs[style.ink], !style.isUnderlined || style.ink == .plain else {
      return "?"
    }
    let sign: Character =
      style.isUnderlined
      ? (style.isBold ? "v" : "u") : style.isBold ? pair.bold : pair.normal
    guard style.isReversed else { return sign }
    return sign == " " ? "R" : Character(sign.uppercased())
  }
}
