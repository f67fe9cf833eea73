import CNcurses
import Canvas

/// The attributes of ncurses by which each style is shown.
struct Palette {
  private let hasColours: Bool
  private let hasMuted: Bool

  /// Sets up the colour pairs of a theme, one an ink.
  init(_ theme: Theme) {
    guard theme.name != .mono, has_colors(), start_color() == OK else {
      (hasColours, hasMuted) = (false, false)
      return
    }
    use_default_colors()
    let colours = Self.colours(theme.name, count: Int(heard_colours()))
    for (ink, colour) in colours { init_pair(Int16(ink.rawValue), colour, -1) }
    hasColours = true
    hasMuted = colours.contains { $0.0 == .muted }
  }

  private static func colours(_ theme: Theme.Name, count: Int) -> [(Style.Ink, Int16)] {
    switch theme {
    case .terminal, .mono:
      return [(.accent, 6), (.good, 2), (.warning, 3), (.bad, 1)]
        + (count >= 16 ? [(.muted, 8)] : [])
    case .dark:
      return count >= 256
        ? [(.muted, 250), (.accent, 117), (.good, 114), (.warning, 221), (.bad, 210)]
        : [(.accent, 6), (.good, 2), (.warning, 3), (.bad, 1)]
    case .light:
      return count >= 256
        ? [(.muted, 241), (.accent, 25), (.good, 22), (.warning, 94), (.bad, 124)]
        : [(.accent, 4), (.good, 2), (.warning, 5), (.bad, 1)]
    }
  }

  func look(_ style: Style) -> (attributes: attr_t, pair: Int16) {
    var attributes: attr_t = 0
    if style.isBold { attributes |= heard_bold() }
    if style.isUnderlined { attributes |= heard_underline() }
    if style.isReversed { attributes |= heard_reverse() }
    guard hasColours, style.ink != .plain, style.ink != .muted || hasMuted else {
      return (attributes, 0)
    }
    return (attributes, Int16(style.ink.rawValue))
  }
}
