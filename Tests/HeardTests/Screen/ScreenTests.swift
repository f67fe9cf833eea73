import Foundation
import Participation
import Support
import Testing

/// The whole program in a real terminal, on a real file.
@Suite("In a terminal", .serialized)
struct ScreenTests {
  /// The program on a store, past the passphrase.
  private func open(
    _ store: CommandStore, width: Int = 80, height: Int = 24,
    environment: [String: String] = [:]
  ) async throws -> RealTerminal {
    let terminal = try RealTerminal(
      RealTerminal.heard("--store", store.path, "--today", "2026-11-25"),
      environment: environment, width: width, height: height)
    try await terminal.wait(for: "Passphrase")
    try terminal.type("correct horse battery")
    try terminal.press("Enter")
    try await terminal.wait(for: "Meetings")
    return terminal
  }

  /// To the form that explains why the first duty of the first meeting is not done.
  private func openExplanation(in terminal: RealTerminal) async throws {
    try await terminal.wait(for: "Looked-after review")
    try terminal.press("Enter")
    try await terminal.wait(for: "Why:")
    try terminal.press("x")
    try await terminal.wait(for: "Explain why")
  }

  @Test("the first start asks who is there, makes the store, and the store opens again")
  func firstStart() async throws {
    let folder = try Folder()
    let path = folder.file("new.heard").path(percentEncoded: false)
    let terminal = try RealTerminal(RealTerminal.heard("--store", path))
    try await terminal.wait(for: "Your name")
    try terminal.type("Ama Mensah")
    try terminal.press("Tab", "1", "Tab")
    try terminal.type("North")
    try terminal.press("Tab")
    try terminal.type("three blind mice")
    try terminal.press("Tab")
    try terminal.type("three blind rats")
    try terminal.press("C-s")
    try await terminal.wait(for: "The two differ")
    try terminal.press("C-u")
    try terminal.type("three blind mice")
    try terminal.press("C-s")
    try await terminal.wait(for: "Where do you want to start?")
    try terminal.press("l")
    try await terminal.wait(forNo: "Where do you want to start?")
    try terminal.press("q")
    try await terminal.wait(for: "left with 0")

    let again = try RealTerminal(RealTerminal.heard("--store", path))
    try await again.wait(for: "Passphrase")
    try again.type("three blind rats")
    try again.press("Enter")
    try await again.wait(for: "!")
    try again.type("three blind mice")
    try again.press("Enter")
    try await again.wait(for: "Ama Mensah · social worker")
  }

  @Test("what is typed survives a kill in the middle of a word, and is gone on with")
  func survivesKill() async throws {
    let store = try await CommandStore.copy()
    let first = try await open(store)
    try await openExplanation(in: first)
    try first.type("because he was in hosp")
    try await first.wait(for: "draft kept")
    try first.signal(SIGKILL)
    try await first.wait(for: "left with 137")

    let second = try await open(store)
    try await second.wait(for: "resume")
    try second.press("r")
    try await second.wait(for: "because he was in hosp")
    try second.type("ital")
    try second.press("C-s")
    try await second.wait(for: "Recorded")
    try await second.wait(for: "hospital")
  }

  @Test("a paste with line ends is text, and presses nothing")
  func pastesLines() async throws {
    let terminal = try await open(try await CommandStore.copy())
    try await terminal.wait(for: "Looked-after review")
    try terminal.paste("q\nq\n")
    try await openExplanation(in: terminal)
    try terminal.paste("first line\nq second line\n:third")
    try await terminal.wait(for: ":third")
    try await terminal.wait(for: "q second line")
  }

  @Test("a storm of sizes leaves the screen as it should be, and says where it is too small")
  func resizes() async throws {
    let terminal = try await open(try await CommandStore.copy())
    try await terminal.wait(for: "Looked-after review")
    for width in [40, 120, 61, 33, 200, 80] { try terminal.resize(width, width / 4 + 4) }
    try terminal.resize(30, 8)
    try await terminal.wait(for: "there are 30 and 8")
    try terminal.resize(80, 24)
    try await terminal.wait(for: "q quit")
    try await terminal.wait(for: "Looked-after review")
  }

  @Test("it is suspended and goes on as a program of the shell's does")
  func suspends() async throws {
    let store = try await CommandStore.copy()
    let line = try RealTerminal.heard("--store", store.path, "--today", "2026-11-25")
    let terminal = try RealTerminal("bash --norc -i", environment: ["PS1": "shell> "])
    try await terminal.wait(for: "shell>")
    try terminal.type(line)
    try terminal.press("Enter")
    try await terminal.wait(for: "Passphrase")
    try terminal.type("correct horse battery")
    try terminal.press("Enter")
    try await terminal.wait(for: "Looked-after review")
    try terminal.press("C-z")
    try await terminal.wait(for: "Stopped")
    try terminal.type("stty -a | grep -o ' echo '; fg")
    try terminal.press("Enter")
    try await terminal.wait(for: "q quit")
    try terminal.press("q")
    try await terminal.wait(for: "echo")
  }

  @Test(
    "a signal to end keeps the draft and gives the terminal back",
    arguments: [(SIGTERM, 143), (SIGHUP, 129)])
  func endsOnSignal(signal: Int32, code: Int) async throws {
    let store = try await CommandStore.copy()
    let terminal = try await open(store)
    try await openExplanation(in: terminal)
    try terminal.type("half a sent")
    try await terminal.wait(for: "half a sent")
    try terminal.signal(signal)
    try await terminal.wait(for: "left with \(code)")

    let again = try await open(store)
    try await again.wait(for: "resume")
    try again.press("r")
    try await again.wait(for: "half a sent")
  }

  @Test("two programs on one store see what the other recorded")
  func twoPrograms() async throws {
    let store = try await CommandStore.copy()
    let first = try await open(store)
    try await first.wait(for: "Looked-after review")
    let second = try await open(store)
    try await openExplanation(in: second)
    try second.type("the family was away")
    try second.press("C-s")
    try await second.wait(for: "Recorded")
    try first.press("Enter")
    try await first.wait(for: "explained")
  }

  @Test(
    "a terminal that cannot be used is said in one sentence",
    arguments: [("dumb", "dumb"), ("no-such-terminal", "no-such-terminal"), ("", "nothing")])
  func refusesTerminals(type: String, named: String) async throws {
    let store = try await CommandStore.copy()
    let terminal = try RealTerminal(
      RealTerminal.heard("--store", store.path), environment: ["TERM": type])
    try await terminal.wait(for: "left with 69")
    let screen = try terminal.screen()
    #expect(screen.contains("“\(named)”"))
  }

  @Test("without a terminal it says so, and what works without one")
  func needsTerminal() async throws {
    let store = try await CommandStore.copy()
    let outcome = try await Program.run("--store", store.path)
    #expect(outcome.isRefused(69, "There is no terminal"))
  }

  @Test(
    "it works without colours and without Unicode",
    arguments: [["NO_COLOR": "1"], ["LC_ALL": "C"], ["HEARD_THEME": "light"]])
  func plainTerminals(environment: [String: String]) async throws {
    let terminal = try await open(try await CommandStore.copy(), environment: environment)
    try await terminal.wait(for: "Looked-after review")
    if environment["LC_ALL"] == "C" {
      #expect(try terminal.screen().allSatisfy { $0.isASCII })
    }
  }

  @Test("it locks at once, shows nothing of a case, and comes back to the field")
  func locks() async throws {
    let terminal = try await open(try await CommandStore.copy())
    try await openExplanation(in: terminal)
    try terminal.type("half a sent")
    try terminal.press("C-l")
    try await terminal.wait(for: "Locked")
    #expect(try !terminal.screen().contains("Leo"))
    try terminal.type("correct horse battery")
    try terminal.press("Enter")
    try await terminal.wait(for: "half a sent")
    try terminal.type("ence")
    try await terminal.wait(for: "half a sentence")
  }
}
