import CNcurses
import Canvas

/// What ncurses gives for a key, as a key.
struct KeyDecoder {
  /// Codes beyond all of ncurses' own, for sequences that it does not know.
  enum Own {
    static let pasteBegins: Int32 = 4000
  }

  /// A character or control character; nil for what no keyboard has.
  static func key(_ scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 9: .tab
    case 10, 13: .enter
    case 8, 127: .backspace
    case 27: .escape
    case 0: .control(" ")
    case 1...26: Unicode.Scalar(scalar.value + 96).map { .control(Character($0)) }
    case 28...31, 0x80...0x9F: nil
    default: .character(Character(scalar))
    }
  }

  /// A function key by its code.
  static func key(code: Int32) -> Key? {
    if let known = table[code] { return known }
    for number in 1...12 where code == heard_function_key(Int32(number)) {
      return .function(number)
    }
    // ncurses gives a code of its own making to what only some terminals have, as linux its shift-tab.
    guard let name = keyname(code) else { return nil }
    return String(cString: name) == "kcbt2" ? .backTab : nil
  }

  private static let table: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home,
    KEY_END: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_BTAB: .backTab,
    KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_IC: .insert, KEY_ENTER: .enter,
    KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end, KEY_C3: .pageDown,
  ]
}
