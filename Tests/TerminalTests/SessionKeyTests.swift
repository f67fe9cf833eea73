import Support
import Testing

/// What a session makes of keys, pastes and the mouse of a real terminal.
@Suite("Keys in a terminal")
struct SessionKeyTests {
  private func probe(_ environment: [String: String] = [:]) async throws -> RealTerminal {
    let terminal = try RealTerminal(RealTerminal.program("probe"), environment: environment)
    try await terminal.wait(for: "row 21")
    return terminal
  }

  @Test("each key comes as itself")
  func keys() async throws {
    let terminal = try await probe()
    let keys = [
      ("Up", "↑"), ("Left", "←"), ("Home", "home"), ("End", "end"), ("PPage", "page up"),
      ("NPage", "page down"), ("IC", "ins"), ("DC", "del"), ("BTab", "shift-tab"), ("Tab", "tab"),
      ("Enter", "↵"), ("Escape", "esc"), ("BSpace", "backspace"), ("M-x", "alt-x"),
      ("M-BSpace", "alt-·"), ("C-a", "^A"), ("F5", "F5"), ("F12", "F12"), ("Space", "space"),
      ("Å", "Å"), ("子", "子"),
    ]
    for (index, (pressed, name)) in keys.enumerated() {
      try terminal.press(pressed)
      try await terminal.wait(for: "\(index + 1) key \(name)")
    }
  }

  @Test(
    "a sequence that the terminal's type does not have is its key, or none, and never its letters",
    arguments: [("[H", "home"), ("[4~", "end"), ("[1;5C", nil), ("[99;5~", nil), ("[?1;2c", nil)])
  func sequences(sequence: String, name: String?) async throws {
    let terminal = try await probe()
    try terminal.send("\u{1B}" + sequence)
    if let name { try await terminal.wait(for: "1 key \(name)") }
    try terminal.type("x")
    try await terminal.wait(for: "\(name == nil ? 1 : 2) key x")
  }

  @Test("bytes that are no character swallow nothing behind them")
  func malformed() async throws {
    let terminal = try await probe()
    try terminal.send(bytes: [0xFF, 0xE5, 0x61])
    try await terminal.wait(for: "3 key a")
  }

  @Test("without a locale letters come in whole, and the screen is ASCII")
  func withoutLocale() async throws {
    let terminal = try await probe(["LC_ALL": "C"])
    try terminal.send(bytes: [0xC3, 0x85])
    try await terminal.wait(for: "1 key A")
    #expect(try terminal.screen().allSatisfy { $0.isASCII })
  }

  @Test("a paste is one text, whatever stands in it, and what follows is keys again")
  func paste() async throws {
    let terminal = try await probe()
    try terminal.paste("one\nq\u{1B}[Atwo\tÅsa")
    try await terminal.wait(for: "1 paste of 2 lines")
    try terminal.send("\u{1B}[200~a\r\nb\u{1B}[201~x")
    try await terminal.wait(for: "3 key x")
  }

  @Test("a paste may be of a million characters")
  func hugePaste() async throws {
    let terminal = try await probe()
    try terminal.paste(String(repeating: "I want to see my sister.\n", count: 40_000))
    try await terminal.wait(for: "1 paste of 40001 lines, 1000000")
  }

  @Test("a paste whose end never comes is kept as far as it came")
  func unfinishedPaste() async throws {
    let terminal = try await probe()
    try terminal.send("\u{1B}[200~half a sent")
    try await terminal.wait(for: "1 paste of 1 lines, 11: half a sent")
  }

  @Test("the mouse comes with its place")
  func mouse() async throws {
    let terminal = try await probe()
    try terminal.send("\u{1B}[<0;10;5M\u{1B}[<0;10;5m")
    try await terminal.wait(for: "1 click at 9, 4")
    try terminal.send("\u{1B}[<65;10;5M")
    try await terminal.wait(for: "2 wheelDown at 9, 4")
  }

  @Test("after a storm of sizes the screen is drawn for the last")
  func resizes() async throws {
    let terminal = try await probe()
    for width in [40, 120, 61, 33, 200, 100] { try terminal.resize(width, width / 4 + 4) }
    try await terminal.wait(for: "Probe 100×29")
    try await terminal.wait(for: "row 26")
  }
}
