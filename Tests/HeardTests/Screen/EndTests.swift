import Foundation
import Participation
import Support
import Testing

/// What is left of a program that ends in another way than by its own key.
@Suite("An end in a terminal", .serialized)
struct EndTests {
  private func writing(on store: CommandStore) async throws -> RealTerminal {
    let terminal = try await RealTerminal.opened(on: store)
    try terminal.press("Enter")
    try await terminal.wait(for: "Why:")
    try terminal.press("x")
    try await terminal.wait(for: "Explain why")
    return terminal
  }

  private func expect(_ text: String, in store: CommandStore) async throws {
    let again = try await RealTerminal.opened(on: store)
    try await again.wait(for: "resume")
    try again.press("r")
    try await again.wait(for: text)
  }

  @Test("a terminal that is closed ends the program, with the draft kept")
  func closedTerminal() async throws {
    let store = try await CommandStore.copy()
    let terminal = try await writing(on: store)
    try terminal.type("half a sent")
    try await terminal.wait(for: "half a sent")
    let process = try terminal.process()
    try terminal.tmux("kill-pane")
    let deadline = ContinuousClock.now + .seconds(40)
    while kill(process, 0) == 0, ContinuousClock.now < deadline {
      try await Task.sleep(for: .milliseconds(5))
    }
    #expect(kill(process, 0) != 0)
    try await expect("half a sent", in: store)
  }

  @Test("a draft is kept while keys keep coming")
  func keptWhileTyping() async throws {
    let store = try await CommandStore.copy()
    let terminal = try await writing(on: store)
    var count = 0
    // Words that show how far the draft goes.
    while try !terminal.screen().contains("draft kept"), count < 2000 {
      count += 1
      try terminal.type("\(count) ")
    }
    try terminal.signal(SIGKILL)
    try await terminal.wait(for: "left with 137")
    try await expect("1 2 3", in: store)
  }

  @Test(
    "a program that dies gives the terminal back as it was",
    arguments: [SIGSEGV, SIGABRT, SIGQUIT, SIGBUS])
  func dies(signal: Int32) async throws {
    let store = try await CommandStore.copy()
    let folder = try Folder()
    let before = folder.file("before").path(percentEncoded: false)
    let terminal = try RealTerminal(
      "true; stty -a >\(before); \(RealTerminal.heard("--store", store.path))")
    try await terminal.wait(for: "Passphrase")
    try #require(try terminal.state("alternate_on") == "1")
    try terminal.signal(signal)
    try await terminal.wait(for: "left with \(128 + signal)")
    let after = folder.file("after").path(percentEncoded: false)
    let device = try terminal.state("pane_tty")
    try await Program.shell("stty -a -F \(device) >\(after)")
    #expect(
      try String(contentsOfFile: after, encoding: .utf8)
        == String(contentsOfFile: before, encoding: .utf8))
    for flag in ["alternate_on", "mouse_any_flag", "keypad_flag", "keypad_cursor_flag"] {
      #expect(try terminal.state(flag) == "0", "\(flag)")
    }
    #expect(try terminal.state("cursor_flag") == "1")
    // Brackets around a paste would be shown by what runs now.
    try terminal.paste("plain")
    try await terminal.wait(for: "plain")
    #expect(try !terminal.screen().contains("200~"))
  }
}
