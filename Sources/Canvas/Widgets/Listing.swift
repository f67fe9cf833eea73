/// Which row of a list is selected, and which part of the list is shown.
package struct Listing: Sendable, Hashable {
  package var selected: Int
  package private(set) var top: Int

  package init(selected: Int = 0) {
    self.selected = selected
    top = 0
  }

  /// Takes a key that moves within a list.
  ///
  /// - Returns: whether it was one.
  package mutating func handle(_ key: Key, count: Int, height: Int) -> Bool {
    let page = max(1, height - 1)
    switch key {
    case .up, .character("k"): selected -= 1
    case .down, .character("j"): selected += 1
    case .pageUp: selected -= page
    case .pageDown, .character(" "): selected += page
    case .home, .character("g"): selected = 0
    case .end, .character("G"): selected = count - 1
    default: return false
    }
    fit(count: count, height: height)
    return true
  }

  /// Holds the selection within the list, and the part shown around the selection.
  package mutating func fit(count: Int, height: Int) {
    selected = min(max(0, selected), max(0, count - 1))
    let height = max(1, height)
    top = min(max(top, selected - height + 1), selected)
    top = max(0, min(top, count - height))
  }

  /// The rows that are shown.
  package func rows(count: Int, height: Int) -> Range<Int> {
    var fitted = self
    fitted.fit(count: count, height: height)
    return fitted.top..<min(count, fitted.top + max(0, height))
  }

  /// Takes the mouse within the part where the list is drawn.
  ///
  /// - Returns: whether it selected or moved something.
  package mutating func handle(_ mouse: Mouse, in area: Rect, count: Int) -> Bool {
    guard area.contains(mouse.at) else { return false }
    switch mouse.action {
    case .wheelUp: selected -= 3
    case .wheelDown: selected += 3
    case .click, .doubleClick:
      let row = top + mouse.at.y - area.y
      guard row < count else { return false }
      selected = row
    }
    fit(count: count, height: area.height)
    return true
  }
}
