import Participation

/// Lines of a calendar file as RFC 5545 wants them: at most 75 bytes, longer ones folded, each ended by
/// CRLF, and texts with what has a meaning escaped.
struct CalendarLines {
  private(set) var text = ""

  private static let longest = 75

  /// A line of a name with its parameters and a value that is no free text.
  mutating func add(_ name: String, _ value: String) { fold("\(name):\(value)") }

  /// A line whose value is free text.
  mutating func add(_ name: String, text value: String) { add(name, Self.escaped(value)) }

  private mutating func fold(_ line: String) {
    guard line.utf8.count > Self.longest else {
      text += line + "\r\n"
      return
    }
    var length = 0
    for scalar in line.unicodeScalars {
      let bytes = UTF8.width(scalar)
      if length + bytes > Self.longest {
        text += "\r\n "
        length = 1
      }
      text.unicodeScalars.append(scalar)
      length += bytes
    }
    text += "\r\n"
  }

  private static func escaped(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      (0x20...0x7E).contains($0)
        && ![UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ",")].contains($0)
    }
    guard !isPlain else { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
      case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
      case "\r": continue
      default:
        escaped.append(
          contentsOf: scalar.steersTerminal
            ? String(scalar).visible.unicodeScalars : String.UnicodeScalarView([scalar]))
      }
    }
    return String(escaped)
  }
}
