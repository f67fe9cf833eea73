import CaseStore
import Foundation
import Participation
import Testing

/// A store in a folder of its own, with the files that commands on it are given.
final class CommandStore: Sendable {
  enum Who: String, CaseIterable, Sendable {
    case worker = "Ama Mensah"
    case manager = "Bo Lindqvist"
    /// Only in a store to which they were added.
    case reviewer = "Ida Cho"

    var passphrase: String {
      switch self {
      case .worker: "correct horse battery"
      case .manager: "another horse battery"
      case .reviewer: "a third horse battery"
      }
    }
  }

  /// To try a passphrase takes a second on purpose, which hundreds of commands cannot wait for.
  private static let cheap = PassphraseCost(passes: 1, memory: 8192)

  /// The children and meetings that are there from the beginning.
  private static let entries = #"""
    [{"id": "leo-added", "fact": "child-added", "child": "leo",
      "details": {"name": "Leo Okafor", "born": "2014-05-06", "worker": "Ama Mensah"}},
     {"fact": "child-added", "child": "mia",
      "details": {"name": "Mia Brown", "born": "2016-07-08", "localNumber": "4711"}},
     {"fact": "status-began", "child": "leo",
      "details": {"status": "looked-after", "from": "2026-01-05"}},
     {"fact": "meeting-planned", "meeting": "leos-review",
      "details": {"kind": "looked-after-review", "date": "2026-12-02", "children": ["leo"]}},
     {"fact": "meeting-planned", "meeting": "core",
      "details": {"kind": "core-group", "date": "2026-12-09", "children": ["leo", "mia"]}}]
    """#

  private let place: URL
  let path: String

  private init() async throws {
    place = try Self.newPlace()
    path = place.appending(path: "store/heard").path(percentEncoded: false)
    try write(Who.worker.passphrase, as: Who.worker.rawValue)
    try write(Who.manager.passphrase + "\n", as: Who.manager.rawValue)
    try write(Who.reviewer.passphrase, as: Who.reviewer.rawValue)
    try write(Self.entries, as: "entries.json")
    let store = try CaseStore.create(
      at: path, user: User.Profile(name: Who.worker.rawValue, role: .socialWorker, team: nil),
      passphrase: Passphrase(Who.worker.passphrase), cost: Self.cheap)
    try store.addUser(
      User.Profile(name: Who.manager.rawValue, role: .teamManager, team: nil),
      passphrase: Passphrase(Who.manager.passphrase), cost: Self.cheap)
    try store.close()
    try await succeed("record", file("entries.json"))
  }

  /// One store for every test that leaves it as it was.
  static func shared() async throws -> CommandStore { try await common.value }
  private static let common = Task { try await CommandStore() }

  /// A store of somebody else, with keys of its own.
  static func others() async throws -> CommandStore { try await CommandStore() }

  /// A copy of the shared store, for a test that changes it or has it to itself.
  static func copy() async throws -> CommandStore {
    let shared = try await shared()
    return try CommandStore(copying: shared)
  }

  private init(copying other: CommandStore) throws {
    place = try Self.newPlace()
    path = place.appending(path: "store/heard").path(percentEncoded: false)
    try makeFolder("store")
    for name in Who.allCases.map(\.rawValue) {
      try FileManager.default.copyItem(atPath: other.file(name), toPath: file(name))
    }
    try FileManager.default.copyItem(atPath: other.path, toPath: path)
  }

  deinit { try? FileManager.default.removeItem(at: place) }

  private static func newPlace() throws -> URL {
    let place = FileManager.default.temporaryDirectory.appending(
      path: "heard-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    return place
  }

  func file(_ name: String) -> String {
    place.appending(path: name).path(percentEncoded: false)
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: file(name), withIntermediateDirectories: true)
  }

  /// A file with a text in it, by its path.
  @discardableResult
  func write(_ text: String, as name: String = "given-\(UUID().uuidString)") throws -> String {
    try Data(text.utf8).write(to: place.appending(path: name))
    return file(name)
  }

  /// Runs a command on this store.
  ///
  /// - Parameter who: whose passphrase opens it, by name; nil for the worker's, without a name.
  func run(
    _ arguments: [String], as who: Who? = .worker, environment: [String: String] = [:]
  ) async throws -> Outcome {
    var options = ["--store", path, "--passphrase-file", file((who ?? .worker).rawValue)]
    if let who { options += ["--as", who.rawValue] }
    return try await Program.run(arguments + options, environment: environment)
  }

  func run(_ arguments: String..., as who: Who? = .worker) async throws -> Outcome {
    try await run(arguments, as: who)
  }

  /// Runs a command that is expected to do what it is asked.
  @discardableResult
  func succeed(_ arguments: String..., as who: Who? = .worker) async throws -> String {
    let outcome = try await run(arguments, as: who)
    #expect(outcome.errors == "", "\(arguments)")
    try #require(outcome.code == 0, "\(arguments)")
    return outcome.output
  }

  /// Lets the reviewing officer open the store too.
  func addReviewer() throws {
    let store = try CaseStore.open(
      path, passphrase: Passphrase(Who.manager.passphrase), user: Who.manager.rawValue)
    try store.addUser(
      User.Profile(name: Who.reviewer.rawValue, role: .iro, team: nil),
      passphrase: Passphrase(Who.reviewer.passphrase), cost: Self.cheap)
    try store.close()
  }

  func record(_ entries: String, as who: Who = .worker) async throws -> Outcome {
    try await run(["record", try write(entries)], as: who)
  }
}

extension Outcome {
  /// Whether nothing was printed but one sentence, with this code.
  func isRefused(_ code: Int32, _ sentence: String) -> Bool {
    self.code == code && output.isEmpty && sentences.count == 1
      && errors.hasPrefix("heard: ") && errors.contains(sentence)
  }
}
