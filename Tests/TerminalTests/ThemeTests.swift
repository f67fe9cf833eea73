import Testing

@testable import Terminal

@Suite("The theme from the environment")
struct ThemeTests {
  @Test(
    "lines are ASCII where the locale has nothing else",
    arguments: [
      (["LANG": "en_GB.UTF-8"], false), (["LANG": "en_GB.utf8@euro"], false), ([:], false),
      (["LANG": "en_GB"], false), (["LANG": "C.UTF-8"], false), (["LANG": "C"], true),
      (["LANG": "en_GB.UTF-8", "LC_ALL": "POSIX"], true), (["LANG": "en_GB.ISO-8859-1"], true),
      (["LANG": "en_GB.UTF-8", "HEARD_ASCII": "1"], true),
    ] as [([String: String], Bool)])
  func ascii(environment: [String: String], isASCII: Bool) throws {
    #expect(try Theme(environment: environment).isASCII == isASCII)
  }

  @Test("no colours are shown where none are wanted, whatever the theme")
  func withoutColours() throws {
    #expect(try Theme(environment: ["NO_COLOR": "1", "HEARD_THEME": "light"]).name == .mono)
    #expect(try Theme(environment: ["NO_COLOR": "", "HEARD_THEME": "light"]).name == .light)
  }
}
