import Foundation
import Participation
package import Testing

/// The program in a real terminal: tmux runs it, types as a person does, and reads the screen.
///
/// Waits for a state and never for a time; what does not come fails with the screen as it was.
package final class RealTerminal: Sendable {
  package let socket = "heard-\(UUID().uuidString.prefix(8))"
  private let folder: URL

  /// - Parameters:
  ///   - line: run by a shell; what it leaves with is shown as “left with N”.
  ///   - environment: beside what the tests run in.
  package init(
    _ line: String, environment: [String: String] = [:], width: Int = 80, height: Int = 24
  ) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: socket)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let settings = environment.map { "\($0)='\($1)'" }.sorted().joined(separator: " ")
    // At the start of a line also where a program was killed and left the terminal raw.
    let script =
      "env \(settings) \(line); printf '\\r\\nleft with %s\\r\\n' $?; exec cat"
    try tmux(
      "-f", "/dev/null", "new-session", "-d", "-x", "\(width)", "-y", "\(height)", script)
  }

  deinit {
    _ = try? Self.run(["tmux", "-L", socket, "kill-server"])
    try? FileManager.default.removeItem(at: folder)
  }

  /// A program as it was built beside these tests, to be started.
  ///
  /// - Throws: where it was not built.
  package static func program(_ name: String, _ arguments: [String] = []) throws -> String {
    let starts = [Bundle.main.executableURL] + Bundle.allBundles.map(\.bundleURL)
    let files = starts.compactMap { $0?.deletingLastPathComponent().appending(path: name) }
    let path = try #require(
      files.map { $0.path(percentEncoded: false) }.first(
        where: FileManager.default.isExecutableFile))
    return ([path] + arguments).map { "'\($0)'" }.joined(separator: " ")
  }

  // MARK: Doing

  @discardableResult
  package func tmux(_ arguments: String...) throws -> String { try tmux(words: arguments) }

  @discardableResult
  package func tmux(words arguments: [String]) throws -> String {
    let outcome = try Self.run(["tmux", "-L", socket] + arguments)
    try #require(outcome.code == 0, "tmux \(arguments): \(outcome.output)")
    return outcome.output
  }

  package func type(_ text: String) throws { try tmux("send-keys", "-l", text) }

  /// Presses keys by tmux's names, as “Enter” and “C-s”.
  package func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", key) }
  }

  package func paste(_ text: String) throws {
    let file = folder.appending(path: "paste")
    try Data(text.utf8).write(to: file)
    try tmux("load-buffer", file.path(percentEncoded: false))
    try tmux("paste-buffer", "-p")
  }

  /// Sends characters in one piece, as a terminal sends a sequence.
  package func send(_ text: String) throws { try send(bytes: Array(text.utf8)) }

  package func send(bytes: [UInt8]) throws {
    try tmux(words: ["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  package func resize(_ width: Int, _ height: Int) throws {
    try tmux("resize-window", "-x", "\(width)", "-y", "\(height)")
  }

  /// Sends a signal to the program that runs in the terminal.
  package func signal(_ number: Int32) throws { try #require(kill(process(), number) == 0) }

  // MARK: Reading

  package func screen() throws -> String { try tmux("capture-pane", "-p") }

  /// What tmux knows of the terminal, by the name of its format.
  package func state(_ name: String) throws -> String {
    try tmux("display-message", "-p", "#{\(name)}").trimmed
  }

  /// What the terminal is set to: the line's settings, and whether it shows its second screen and the
  /// cursor, and takes the mouse and the number pad for the program.
  package func settings() throws -> String {
    let line = try Self.run(["stty", "-g", "-F", state("pane_tty")])
    try #require(line.code == 0, "stty: \(line.output)")
    let modes = [
      "alternate_on", "cursor_flag", "mouse_any_flag", "keypad_flag", "keypad_cursor_flag",
    ]
    return try line.output + modes.map { try "\($0)=\(state($0))" }.joined(separator: " ")
  }

  /// The program that runs in the terminal.
  package func process() throws -> Int32 {
    let shell = try state("pane_pid")
    let children = try String(
      contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
    return try #require(children.split(separator: " ").first.flatMap { Int32($0) })
  }

  /// Waits until the screen shows a text.
  package func wait(
    for text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try await wait(until: "shows “\(text)”", sourceLocation: sourceLocation) { $0.contains(text) }
  }

  /// Waits until the screen shows a text no more.
  package func wait(
    forNo text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try await wait(until: "no more shows “\(text)”", sourceLocation: sourceLocation) {
      !$0.contains(text)
    }
  }

  package func wait(
    until what: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ holds: (String) -> Bool
  ) async throws {
    let deadline = ContinuousClock.now + .seconds(40)
    var seen = try screen()
    while !holds(seen) {
      guard ContinuousClock.now < deadline else {
        Issue.record("the screen never \(what):\n\(seen)", sourceLocation: sourceLocation)
        throw CancellationError()
      }
      try await Task.sleep(for: .milliseconds(20))
      seen = try screen()
    }
  }

  /// Beyond the last descriptor that can be open: some hundreds of tests have theirs at once.
  private static let descriptorLimit: Int32 = {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    return Int32(min(limit.rlim_cur, 8192))
  }()

  /// Runs a command and waits for it. Not with Foundation's process, which waits for whatever its
  /// child leaves running, and so for the server that tmux starts.
  private static func run(_ arguments: [String]) throws -> (code: Int32, output: String) {
    let file = FileManager.default.temporaryDirectory.appending(path: "tmux-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, 1, file.path(percentEncoded: false), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    // The server that tmux starts would hold what another test's process is waited for by.
    for descriptor in 3..<Self.descriptorLimit {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    // A thread that runs tests has signals blocked, and a server that has them blocked never ends.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    try #require(
      posix_spawnp(&process, arguments[0], &actions, &attributes, words, environ) == 0)
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1 { try #require(errno == EINTR) }
    return ((status >> 8) & 0xFF, try String(contentsOf: file, encoding: .utf8))
  }
}
