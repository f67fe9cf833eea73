import Canvas

/// A control sequence that ncurses does not know for the terminal's type, as `ESC [ 1 ~`. Read as a
/// whole, since its characters would otherwise be taken for keys.
///
/// Source: ECMA-48, section 5.4; xterm's control sequences for the mouse.
struct EscapeSequence: Equatable {
  /// What stands between `ESC [` and the last character.
  let parameters: String
  let last: Unicode.Scalar

  enum Meaning: Equatable {
    case key(Key)
    case mouse(Button, at: Point)
    /// The mouse in the old form: three bytes follow.
    case oldMouse
    case pasteBegins
    case nothing
  }

  enum Button: Equatable { case press, wheelUp, wheelDown }

  /// Whether a character ends a sequence.
  static func isLast(_ scalar: Unicode.Scalar) -> Bool { (0x40...0x7E).contains(scalar.value) }

  /// Whether a character may stand within a sequence.
  static func isWithin(_ scalar: Unicode.Scalar) -> Bool { (0x20...0x3F).contains(scalar.value) }

  var meaning: Meaning {
    switch last {
    case "~": number
    case "M" where parameters.isEmpty: .oldMouse
    case "M" where parameters.first == "<": mouse
    default: Self.key(last).flatMap { parameters.isEmpty ? .key($0) : nil } ?? .nothing
    }
  }

  /// A key by the last character of its sequence, behind `ESC [` or `ESC O`.
  static func key(_ last: Unicode.Scalar) -> Key? {
    switch last {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "F": .end
    case "H": .home
    case "Z": .backTab
    case "P", "Q", "R", "S": .function(Int(last.value) - 0x4F)
    default: nil
    }
  }

  private var number: Meaning {
    guard let number = Int(parameters) else { return .nothing }
    return switch number {
    case 1, 7: .key(.home)
    case 2: .key(.insert)
    case 3: .key(.delete)
    case 4, 8: .key(.end)
    case 5: .key(.pageUp)
    case 6: .key(.pageDown)
    case 11...15: .key(.function(number - 10))
    case 17...21: .key(.function(number - 11))
    case 23...24: .key(.function(number - 12))
    case 200: .pasteBegins
    default: .nothing
    }
  }

  private var mouse: Meaning {
    let numbers = parameters.dropFirst().split(separator: ";").compactMap { Int($0) }
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return .nothing }
    let at = Point(x: numbers[1] - 1, y: numbers[2] - 1)
    // Bits 2 to 4 say which of shift, alt and control is held.
    return switch numbers[0] & ~0b11100 {
    case 0: .mouse(.press, at: at)
    case 64: .mouse(.wheelUp, at: at)
    case 65: .mouse(.wheelDown, at: at)
    default: .nothing
    }
  }
}
