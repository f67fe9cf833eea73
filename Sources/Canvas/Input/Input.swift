/// What the person at the terminal did.
package enum Input: Sendable, Hashable {
  case key(Key)
  /// Text that was pasted: it is text whatever it holds, and never a command.
  case paste(String)
  case mouse(Mouse)
  case resized(Size)
}

/// A key pressed.
package enum Key: Sendable, Hashable {
  case character(Character)
  /// A letter with the control key, in lower case.
  case control(Character)
  /// A character with the alt key.
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)

  /// The key as hint bars and help name it.
  package var name: String {
    switch self {
    case .character(" "): "space"
    case .character(let character): String(character)
    case .control(let letter): "^\(letter.uppercased())"
    case .alt(let letter): "alt-\(letter)"
    case .enter: "↵"
    case .escape: "esc"
    case .tab: "tab"
    case .backTab: "shift-tab"
    case .backspace: "backspace"
    case .delete: "del"
    case .insert: "ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "home"
    case .end: "end"
    case .pageUp: "page up"
    case .pageDown: "page down"
    case .function(let number): "F\(number)"
    }
  }
}

/// A button of the mouse pressed, or its wheel turned, on a cell.
package struct Mouse: Sendable, Hashable {
  package var action: Action
  package var at: Point

  package init(_ action: Action, at: Point) {
    self.action = action
    self.at = at
  }

  package enum Action: Sendable, Hashable { case click, doubleClick, wheelUp, wheelDown }
}
