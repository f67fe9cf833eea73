/// How a cell looks, by what it means: a theme gives each ink its colour, and none means anything
/// that words or signs do not say as well.
package struct Style: Sendable, Hashable {
  package var ink: Ink
  package var isBold: Bool
  package var isUnderlined: Bool
  /// What is selected or focused.
  package var isReversed: Bool

  package init(
    _ ink: Ink = .plain, bold: Bool = false, underlined: Bool = false, reversed: Bool = false
  ) {
    self.ink = ink
    isBold = bold
    isUnderlined = underlined
    isReversed = reversed
  }

  package static let plain = Style()
  package static let heading = Style(bold: true)
  package static let muted = Style(.muted)
  package static let selected = Style(reversed: true)

  package enum Ink: UInt8, Sendable, Hashable, CaseIterable {
    /// The terminal's own foreground.
    case plain
    /// Lines, hints and what is only context.
    case muted
    /// Keys and what can be acted upon.
    case accent
    case good, warning, bad
  }
}
