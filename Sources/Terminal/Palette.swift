import CNcurses
import Canvas

/// The attributes of ncurses by which each style is shown.
struct Palette {
  /// Inks that have a colour; the others are in the terminal's own foreground.
  private let coloured: Set<Style.Ink>

  /// Sets up the colour pairs of a theme, one an ink.
  init(_ theme: Theme) {
    guard theme.name != .mono, has_colors(), start_color() == OK else {
      coloured = []
      return
    }
    use_default_colors()
    let colours = Self.colours(theme.name, count: Int(heard_colours()))
    for (ink, colour) in colours { init_pair(Int16(ink.rawValue), colour, -1) }
    coloured = Set(colours.map(\.0))
  }

  private static func colours(_ theme: Theme.Name, count: Int) -> [(Style.Ink, Int16)] {
    switch theme {
    case .terminal, .mono:
      // It is not known whether the ground is light or dark: cyan and yellow are hardly seen on white,
      // blue hardly on black. What has the accent is bold.
      return [(.good, 2), (.warning, 5), (.bad, 1)] + (count >= 16 ? [(.muted, 8)] : [])
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
    return (attributes, coloured.contains(style.ink) ? Int16(style.ink.rawValue) : 0)
  }
}
