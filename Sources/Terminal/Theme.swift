/// Which colours inks have.
package struct Theme: Sendable, Equatable {
  package var name: Name
  /// Whether lines and signs are drawn with ASCII alone.
  package var isASCII: Bool

  package enum Name: String, Sendable, CaseIterable {
    /// The terminal's own sixteen colours.
    case terminal
    /// Colours that stand out on a dark ground, and on a light one.
    case dark, light
    case mono
  }

  /// A theme by name.
  package init(_ name: Name, ascii: Bool = false) {
    self.name = name
    isASCII = ascii
  }

  /// The theme that the environment asks for: `HEARD_THEME`, none with colours where `NO_COLOR` is
  /// set, and ASCII where `HEARD_ASCII` is set or the locale has nothing else.
  ///
  /// - Throws: where `HEARD_THEME` names none.
  package init(environment: [String: String]) throws(TerminalError) {
    let given = { (key: String) in environment[key].flatMap { $0.isEmpty ? nil : $0 } }
    var name = Name.terminal
    if let wanted = given("HEARD_THEME") {
      guard let known = Name(rawValue: wanted.lowercased()) else {
        let names = Name.allCases.map(\.rawValue).joined(separator: ", ")
        throw TerminalError(
          .wrongSetting,
          "HEARD_THEME is “\(wanted.prefix(40))”, which is no theme: one of \(names).")
      }
      name = known
    }
    if given("NO_COLOR") != nil { name = .mono }
    // The first that is set decides, as setlocale has it.
    let locale = given("LC_ALL") ?? given("LC_CTYPE") ?? given("LANG") ?? ""
    self.init(name, ascii: given("HEARD_ASCII") != nil || !Self.hasUnicode(locale))
  }

  /// Whether a locale has more than one country's characters. One that names no character set is
  /// taken to have: such a terminal of today has.
  private static func hasUnicode(_ locale: String) -> Bool {
    guard !["C", "POSIX"].contains(locale) else { return false }
    // “language_COUNTRY.characters@variant”
    let named = locale.prefix { $0 != "@" }.split(separator: ".").dropFirst().first
    return named.map { ["utf-8", "utf8"].contains($0.lowercased()) } ?? true
  }
}
