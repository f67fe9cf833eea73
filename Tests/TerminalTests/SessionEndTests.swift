import Foundation
import Support
import Testing

/// The terminal is as it was before, whatever ends or stops the program.
@Suite("Giving the terminal back")
struct SessionEndTests {
  private func probe(_ environment: [String: String] = [:]) async throws -> RealTerminal {
    let terminal = try RealTerminal(RealTerminal.program("probe"), environment: environment)
    try await terminal.wait(for: "row 21")
    return terminal
  }

  /// A terminal's settings where nothing has changed them.
  private func untouched() async throws -> String {
    let terminal = try RealTerminal("true")
    try await terminal.wait(for: "left with 0")
    return try terminal.settings()
  }

  @Test("it is given back by leaving")
  func leaving() async throws {
    let terminal = try await probe()
    #expect(try await terminal.settings() != untouched())
    try terminal.press("C-c")
    try await terminal.wait(for: "left with 0")
    #expect(try await terminal.settings() == untouched())
  }

  @Test(
    "a signal to end is told to the program, which leaves by itself",
    arguments: [SIGTERM, SIGHUP, SIGINT])
  func told(signal: Int32) async throws {
    let terminal = try await probe()
    try terminal.signal(signal)
    try await terminal.wait(for: "left with \(128 + signal)")
    #expect(try terminal.screen().contains("probe ended after: signal \(signal)"))
    #expect(try await terminal.settings() == untouched())
  }

  @Test("a terminal that closes asks twice, and the program still leaves by itself")
  func askedTwice() async throws {
    let terminal = try await probe()
    let process = try terminal.process()
    try terminal.tmux("run-shell", "kill -HUP \(process); kill -HUP \(process); true")
    try await terminal.wait(for: "left with 129")
    #expect(try terminal.screen().contains("probe ended after: signal 1"))
  }

  @Test("a program that is stuck ends within seconds")
  func stuck() async throws {
    let terminal = try await probe()
    try terminal.press("F3")
    try terminal.signal(SIGTERM)
    try await terminal.wait(for: "left with 143")
    #expect(try await terminal.settings() == untouched())
  }

  @Test(
    "what kills the program gives it back",
    arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGQUIT])
  func killed(signal: Int32) async throws {
    let terminal = try await probe()
    try terminal.signal(signal)
    try await terminal.wait(for: "left with \(128 + signal)")
    #expect(try await terminal.settings() == untouched())
  }

  @Test("a trap and a stack that runs out give it back", arguments: ["F1", "F2"])
  func broken(key: String) async throws {
    let terminal = try await probe()
    try terminal.press(key)
    try await terminal.wait(for: "left with 1")
    #expect(try await terminal.settings() == untouched())
  }

  @Test("where the terminal is closed the program ends")
  func closed() async throws {
    let terminal = try await probe()
    let process = try terminal.process()
    try terminal.tmux("kill-server")
    let deadline = ContinuousClock.now + .seconds(20)
    while kill(process, 0) == 0, ContinuousClock.now < deadline {
      try await Task.sleep(for: .milliseconds(20))
    }
    #expect(kill(process, 0) != 0)
  }

  @Test("an editor's keys that interrupt and quit are the editor's", arguments: ["C-c", "C-\\"])
  func lent(key: String) async throws {
    let terminal = try await probe(["PROBE_COMMAND": "exec cat /proc/self/comm /dev/tty"])
    try terminal.press("F4")
    try await terminal.wait(for: "cat")
    try terminal.press(key)
    try await terminal.wait(for: "row 21")
    try terminal.type("x")
    try await terminal.wait(for: "2 key x")
  }
}
