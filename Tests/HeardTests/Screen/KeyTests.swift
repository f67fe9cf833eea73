import Participation
import Support
import Testing

/// Keys as terminals of many types send them.
@Suite("Keys in a terminal", .serialized)
struct KeyTests {
  private static let types = ["xterm-256color", "tmux-256color", "screen", "linux", "vt100"]

  @Test(
    "shift-tab, arrows, the mouse and bad bytes are what they are in each type", arguments: types)
  func sequences(type: String) async throws {
    let terminal = try await RealTerminal.opened(
      on: try await CommandStore.copy(), environment: ["TERM": type])
    try await terminal.wait(for: "▸ Wed 2 Dec")
    // The second row of the list, by a press of the mouse's first button and its release.
    try terminal.send("\u{1B}[<0;6;6M\u{1B}[<0;6;6m")
    try await terminal.wait(for: "▸ Wed 9 Dec")
    // What no type of terminal has is no key: q would leave, and x explain.
    try terminal.send("\u{1B}[99;99q\u{1B}[1;5q\u{1B}[I")
    try terminal.send("\u{1B}[A\u{1B}[A")
    try await terminal.wait(for: "▸ Wed 2 Dec")
    try terminal.press("Enter")
    try await terminal.wait(for: "Why:")
    try terminal.press("m")
    try await terminal.wait(for: "Move or postpone")
    try terminal.press("Tab", "Tab")
    try terminal.send("\u{1B}[Z\u{1B}[Z")
    try terminal.type("9/12")
    try await terminal.wait(for: "Wed 9 Dec 2026")
    try terminal.press("Tab", "Tab")
    try terminal.send(bytes: [0xFF, 0x61, 0x62, 0xC3])
    try await terminal.wait(for: "ab")
    try terminal.send(bytes: [0xA5])
    try await terminal.wait(for: "abå")
    try terminal.press("C-c")
    try terminal.type("|")
    try await terminal.wait(for: "abå|")
    // Each of several is one.
    try terminal.send("\u{1B}\u{1B}\u{1B}")
    try await terminal.wait(for: "q quit")
  }

  @Test("what a terminal without a second screen showed of a case is gone after leaving")
  func clearsAfterwards() async throws {
    let terminal = try await RealTerminal.opened(
      on: try await CommandStore.copy(), environment: ["TERM": "vt100"])
    try await terminal.wait(for: "Leo O.")
    try terminal.press("q")
    try await terminal.wait(for: "left with 0")
    let screen = try terminal.screen()
    #expect(!screen.contains("Leo"))
    #expect(!screen.contains("$<"))
  }

  @Test(
    "a locale that is not there, or none, still shows every letter",
    arguments: [["LC_ALL": "en_GB.UTF-8"], ["LANG": "", "LC_ALL": "", "LC_CTYPE": ""]])
  func locales(environment: [String: String]) async throws {
    let terminal = try await RealTerminal.opened(
      on: try await CommandStore.copy(), environment: environment)
    try terminal.press("/")
    try await terminal.wait(for: "all again")
    try terminal.type("Åsa – Zoë")
    try await terminal.wait(for: "Åsa – Zoë")
  }

  @Test("a theme that is none is said in one sentence, as a setting that is wrong")
  func wrongTheme() async throws {
    let store = try await CommandStore.copy()
    let terminal = try RealTerminal(
      RealTerminal.heard("--store", store.path), environment: ["HEARD_THEME": "nonsense"])
    try await terminal.wait(for: "left with 78")
    #expect(try terminal.screen().contains("“nonsense”"))
  }

  @Test("a long paste is text within seconds, and a key in it is no wait")
  func longPaste() async throws {
    let terminal = try await RealTerminal.opened(on: try await CommandStore.copy())
    try terminal.press("Enter")
    try await terminal.wait(for: "Why:")
    try terminal.press("x")
    try await terminal.wait(for: "Explain why")
    try terminal.paste(String(repeating: "She would like to see her sister. ", count: 3000))
    try await terminal.wait(for: "draft kept")
    try terminal.type("The end")
    try await terminal.wait(for: "The end")
  }
}
