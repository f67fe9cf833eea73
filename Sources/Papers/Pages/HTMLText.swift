import Participation

/// Text as it stands in HTML. Everything that comes from a record passes through here, whatever was
/// typed into it.
enum HTMLText {
  /// The text with what HTML reads as markup escaped, and what would turn or steer text made visible.
  static func escaped(_ text: some StringProtocol) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in String(text).visible.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      // No character at all, by Unicode, and none that HTML allows.
      case _ where scalar.properties.isNoncharacterCodePoint:
        escaped += "\\u{\(String(scalar.value, radix: 16))}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The text with its own line ends kept.
  static func broken(_ text: String) -> String {
    text.lines.map { escaped($0) }.joined(separator: "<br>")
  }
}
