import Foundation
import Support
import Testing

/// The program as a job of a shell.
@Suite("Suspending")
struct SessionSuspendTests {
  /// A shell in which the program runs.
  private func shell() async throws -> RealTerminal {
    let terminal = try RealTerminal(
      "bash --norc -i",
      environment: ["PS1": "shell> ", "PROBE_COMMAND": "exec cat /proc/self/comm /dev/tty"])
    try await terminal.wait(for: "shell>")
    try terminal.type(RealTerminal.program("probe"))
    try terminal.press("Enter")
    try await terminal.wait(for: "row 21")
    return terminal
  }

  private func goesOn(_ terminal: RealTerminal, with command: String = "fg") async throws {
    try await terminal.wait(for: "Stopped")
    try terminal.type(command)
    try terminal.press("Enter")
    try await terminal.wait(for: "row 21")
    try terminal.type("x")
    try await terminal.wait(for: "key x")
  }

  @Test("the key suspends it, and the shell's own settings hold meanwhile")
  func key() async throws {
    let terminal = try await shell()
    try terminal.press("C-z")
    try await terminal.wait(for: "Stopped")
    try terminal.type("stty -a | grep -o ' icanon '")
    try terminal.press("Enter")
    try await terminal.wait(until: "says icanon") { $0.contains("\n icanon") }
    try await goesOn(terminal)
  }

  @Test(
    "stopped by a signal, it goes on with its own settings whatever the shell left",
    arguments: [SIGTSTP, SIGSTOP])
  func signal(number: Int32) async throws {
    let terminal = try await shell()
    let program = try terminal.tmux(
      "run-shell", "pgrep -P $(pgrep -P #{pane_pid}) | xargs kill -\(number)")
    #expect(program.isEmpty)
    try await goesOn(terminal, with: "stty sane; fg")
  }

  @Test("an editor that is suspended takes the program with it, and both go on")
  func lent() async throws {
    let terminal = try await shell()
    try terminal.press("F4")
    try await terminal.wait(for: "cat")
    try terminal.press("C-z")
    try await terminal.wait(for: "Stopped")
    try terminal.type("fg")
    try terminal.press("Enter")
    // What comes while the shell still has the terminal has no line end for the editor.
    var tries = 0
    while try !terminal.screen().contains("answer\nanswer"), tries < 200 {
      tries += 1
      try terminal.type("answer")
      try terminal.press("Enter")
      try await Task.sleep(for: .milliseconds(50))
    }
    try terminal.press("C-d")
    try await terminal.wait(for: "row 21")
    try terminal.type("x")
    try await terminal.wait(for: "key x")
  }
}
