import Foundation
import Participation

/// JSON as every command prints it: keys in order, so that two outputs can be compared by line.
package enum JSONPaper {
  package static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return escaped(String(decoding: try encoder.encode(value), as: UTF8.self)) + "\n"
  }

  /// Escapes what would steer a terminal. Such characters stand in JSON within texts only, where an
  /// escape means the same; the line ends between values are the encoder's.
  private static func escaped(_ json: String) -> String {
    // To look is quicker than to write anew, and there is hardly ever such a character.
    guard json.unicodeScalars.contains(where: { $0 != "\n" && $0.steersTerminal }) else {
      return json
    }
    var escaped = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      if scalar == "\n" || !scalar.steersTerminal {
        escaped.append(scalar)
      } else {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          let padding = String(repeating: "0", count: 4 - digits.count)
          escaped.append(contentsOf: "\\u\(padding)\(digits)".unicodeScalars)
        }
      }
    }
    return String(escaped)
  }
}
