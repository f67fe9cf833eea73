import Foundation
import Testing

@Suite(
  "The passphrase at a real terminal",
  .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"), "needs script(1)"))
struct PromptTests {
  private static let afterwards = #"; echo "code $?"; stty -a"#

  /// A command that lists children, at a terminal of its own, and then says what it left.
  private func typing(_ store: CommandStore) throws -> Typing {
    try Typing(
      "\(try Program.path()) list children --store '\(store.path)' --as 'Ama Mensah'"
        + Self.afterwards)
  }

  /// Whether keys are shown and ^C interrupts, as `stty -a` says.
  private func isAsBefore(_ screen: String) -> Bool {
    let words = screen.split(whereSeparator: \.isWhitespace)
    return ["echo", "isig", "icanon"].allSatisfy { words.contains(Substring($0)) }
  }

  @Test("Is not shown, and opens the store")
  func typed() async throws {
    let typing = try typing(try await CommandStore.shared())
    #expect(try typing.waits(for: "Passphrase: "))
    try typing.type("correct horse battery\r")
    let screen = try typing.end()
    #expect(screen.contains("Leo Okafor") && screen.contains("code 0"), "\(screen)")
    #expect(!screen.contains("horse"))
    #expect(isAsBefore(screen))
  }

  @Test("May be put right before it is entered")
  func corrected() async throws {
    let typing = try typing(try await CommandStore.shared())
    #expect(try typing.waits(for: "Passphrase: "))
    try typing.type("something else\u{15}correct horse batterié\u{7F}\u{8}y\r")
    let screen = try typing.end()
    #expect(screen.contains("Leo Okafor") && screen.contains("code 0"), "\(screen)")
  }

  @Test(
    "^C ends it at once with 130, and the terminal shows keys again",
    arguments: ["\u{3}", "half a passphr\u{3}"])
  func interrupted(keys: String) async throws {
    let typing = try typing(try await CommandStore.shared())
    #expect(try typing.waits(for: "Passphrase: "))
    try typing.type(keys)
    let screen = try typing.end()
    #expect(screen.contains("nothing was done.") && screen.contains("code 130"), "\(screen)")
    #expect(!screen.contains("half"))
    #expect(isAsBefore(screen))
  }

  @Test("^D without anything typed ends it, and says so")
  func nothing() async throws {
    let typing = try typing(try await CommandStore.shared())
    #expect(try typing.waits(for: "Passphrase: "))
    try typing.type("\u{4}")
    let screen = try typing.end()
    #expect(screen.contains("no passphrase was typed.") && screen.contains("code 64"), "\(screen)")
    #expect(isAsBefore(screen))
  }

  @Test(
    "A signal from elsewhere ends it, and the terminal shows keys again", arguments: [15, 1, 2])
  func ended(signal: Int32) async throws {
    let typing = try typing(try await CommandStore.shared())
    #expect(try typing.waits(for: "Passphrase: "))
    try typing.signal(signal, toChildNamed: "heard")
    let screen = try typing.end()
    #expect(screen.contains("code \(128 + signal)"), "\(screen)")
    #expect(isAsBefore(screen))
  }
}

/// A command in a shell at a terminal of its own, which `script` gives it.
final class Typing {
  private let process = Process()
  private let keys = Pipe()
  private let screen = Pipe()
  private var shown = ""
  private static let patience = Duration.seconds(60)

  init(_ command: String) throws {
    process.executableURL = URL(filePath: "/usr/bin/script")
    process.arguments = ["-qec", command, "/dev/null"]
    process.standardInput = keys
    process.standardOutput = screen
    process.standardError = screen
    try process.run()
  }

  /// Whether a text comes to be shown.
  func waits(for text: String) throws -> Bool {
    let end = ContinuousClock.now + Self.patience
    while !shown.contains(text), ContinuousClock.now < end {
      let data = screen.fileHandleForReading.availableData
      guard !data.isEmpty else { break }
      shown += String(decoding: data, as: UTF8.self)
    }
    return shown.contains(text)
  }

  func type(_ text: String) throws {
    try keys.fileHandleForWriting.write(contentsOf: Data(text.utf8))
  }

  /// Sends a signal to the program that the shell started.
  func signal(_ number: Int32, toChildNamed name: String) throws {
    var family: Set = ["\(process.processIdentifier)"]
    let folders = try FileManager.default.contentsOfDirectory(atPath: "/proc")
    let processes = folders.filter { Int($0) != nil }.sorted { Int($0) ?? 0 < Int($1) ?? 0 }
    // Twice: a child may have a lower number than its parent.
    for _ in 0..<2 {
      for identifier in processes {
        guard
          let line = try? String(contentsOfFile: "/proc/\(identifier)/stat", encoding: .utf8),
          let end = line.lastIndex(of: ")")
        else { continue }
        let fields = line[line.index(after: end)...].split(separator: " ")
        guard fields.count > 1, family.contains(String(fields[1])) else { continue }
        family.insert(identifier)
        if line[..<end].hasSuffix("(\(name)"), let child = Int32(identifier) {
          kill(child, number)
          return
        }
      }
    }
    Issue.record("no \(name) was started")
  }

  /// All that was shown, once the command has ended.
  func end() throws -> String {
    _ = try waits(for: "\u{0}")
    process.waitUntilExit()
    return shown
  }
}
