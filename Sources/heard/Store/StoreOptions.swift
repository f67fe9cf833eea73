import ArgumentParser
import CaseStore
import Foundation
import Participation

/// Which store a command opens, and as whom.
struct StoreOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The store (default: HEARD_STORE, else heard/store.heard in ~/.local/share or XDG_DATA_HOME).",
      valueName: "file"), completion: .file())
  var store: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Whose passphrase it is (default: each user's is tried).", valueName: "name")
  )
  var name: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A file with the passphrase (default: HEARD_PASSPHRASE_FILE, else it is asked for).",
      valueName: "file"), completion: .file())
  var passphraseFile: String?

  var passphrase: PassphraseSource {
    let named = ProcessInfo.processInfo.environment["HEARD_PASSPHRASE_FILE"]
    return PassphraseSource(file: passphraseFile ?? named.flatMap { $0.isEmpty ? nil : $0 })
  }

  func path() throws -> String {
    try StorePlace.path(asked: store, environment: ProcessInfo.processInfo.environment)
  }

  /// Opens the store for a piece of work and closes it after, with a backup.
  ///
  /// A backup that cannot be made stops nothing: the work is done, and it is said beside it.
  ///
  /// - Parameters:
  ///   - onlyLooks: whether the work records nothing but that somebody looked; then a backup is made
  ///     only where one is due.
  ///   - saysDamage: false where the work itself says that the store is damaged.
  func withStore<Value>(
    onlyLooks: Bool = false, saysDamage: Bool = true, _ body: (CaseStore) throws -> Value
  ) throws -> Value {
    let path = try path()
    guard FileManager.default.fileExists(atPath: path) else {
      throw StoreError(
        .notFound, "There is no store at \(path.visible); “heard init” makes one.")
    }
    let store = try CaseStore.open(path, passphrase: try passphrase.read(), user: name)
    let value: Value
    do {
      value = try body(store)
    } catch {
      // What stopped the work is what is said; a backup that failed beside it can wait.
      try? store.close()
      throw error
    }
    do {
      try store.close(backingUp: !onlyLooks)
    } catch {
      switch error.code {
      case .damaged where !saysDamage: break
      case .damaged, .backupFailed: sayBeside(error.message)
      default: throw error
      }
    }
    return value
  }
}

/// Says something on standard error that does not stop the command.
func sayBeside(_ message: String) { sayBeside([message]) }

/// Says several things on standard error, each in a line.
func sayBeside(_ messages: [String]) {
  let lines = messages.map { "heard: \($0.visible)\n" }.joined()
  try? FileHandle.standardError.write(contentsOf: Data(lines.utf8))
}

extension Complaint {
  init(_ error: StoreError) {
    self.init(code: ExitCode(error.exitCode), message: error.message)
  }
}

extension Identifier {
  /// An identifier given to a command.
  init(argument text: String, called noun: String) throws {
    guard let identifier = Self(text) else {
      throw Complaint.usage(
        "“\(text.shownSafely)” is not \(noun); “heard list” shows those that there are.")
    }
    self = identifier
  }
}
