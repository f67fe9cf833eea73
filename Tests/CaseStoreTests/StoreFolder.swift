import CaseStore
import Foundation
import GRDB
import Participation
import Synchronization

/// A folder with a store in it, for one test; gone with the test.
final class StoreFolder: Sendable {
  static let passphrase = "three brown foxes"
  static let cheap = PassphraseCost(passes: 1, memory: 8192)
  static let ama = User.Profile(name: "Ama Mensah", role: .socialWorker, team: "North")
  static let manager = User.Profile(name: "Ruth Bell", role: .teamManager)

  let folder: String
  /// Milliseconds; moves only where a test moves it.
  private let time = Mutex(1_795_000_000_000)

  init() throws {
    // In memory where the machine has that: the tests wait for the disk many times.
    let memory = FileManager.default.isWritableFile(atPath: "/dev/shm")
    folder = (memory ? "/dev/shm/" : NSTemporaryDirectory()) + "heard-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var path: String { folder + "/kept/store.heard" }
  var backupFolder: String { path + "-backups" }

  var now: Moment { Moment(milliseconds: time.withLock { $0 }) }

  func pass(milliseconds: Int) { time.withLock { $0 += milliseconds } }
  func pass(minutes: Int) { pass(milliseconds: minutes * 60_000) }

  private var clock: @Sendable () -> Moment { { [self] in now } }

  func create(_ profile: User.Profile = ama, schema: Schema = .current) throws -> CaseStore {
    try CaseStore.create(
      at: path, user: profile, passphrase: Passphrase(Self.passphrase), cost: Self.cheap,
      schema: schema, clock: clock)
  }

  func open(
    _ passphrase: String = passphrase, user: String? = nil, schema: Schema = .current,
    patience: Double = 5
  ) throws -> CaseStore {
    try CaseStore.open(
      path, passphrase: Passphrase(passphrase), user: user, schema: schema, patience: patience,
      clock: clock)
  }

  /// Changes the file from outside, as somebody with a tool would.
  func tamper(_ sql: String, _ arguments: StatementArguments = []) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write { try $0.execute(sql: sql, arguments: arguments) }
    try queue.close()
  }

  /// Every file in the folder, with its bytes.
  func files() throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in FileManager.default.enumerator(atPath: folder) ?? .init() {
      guard let name = name as? String, let data = try? Data(contentsOf: url(name)) else {
        continue
      }
      found[name] = data
    }
    return found
  }

  private func url(_ name: String) -> URL { URL(fileURLWithPath: folder + "/" + name) }
}

extension StoreFolder {
  /// Changes the file after a statement that stands outside the transaction.
  func tamper(_ first: String, then sql: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.inDatabase { database in
      try database.execute(sql: first)
      try database.execute(sql: sql)
    }
    try queue.close()
  }

  func rows(_ sql: String) throws -> [Row] {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { try Row.fetchAll($0, sql: sql) }
  }

  func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  /// The automatic backups, oldest first.
  func backups() throws -> [String] {
    guard FileManager.default.fileExists(atPath: backupFolder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: backupFolder).sorted().map {
      backupFolder + "/" + $0
    }
  }
}

/// The code of the error that something throws; nil where it throws none.
func code(_ body: () throws -> some Sendable) -> StoreError.Code? {
  do {
    _ = try body()
    return nil
  } catch {
    return (error as? StoreError)?.code
  }
}

extension StoreFolder {
  func restore(_ backup: String, passphrase: String = passphrase) throws -> Restored {
    try CaseStore.restore(
      from: backup, to: path, passphrase: Passphrase(passphrase), clock: { [self] in now })
  }

  func tamper(backup: String, _ sql: String) throws {
    let queue = try DatabaseQueue(path: backup)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }
}

extension CaseStore {
  /// Records what a test needs to be there, whoever may record it.
  @discardableResult
  func record(_ entries: [Entry], from draft: DraftPlace? = nil) throws(StoreError) -> Recorded {
    try recordUnchecked(entries, from: draft)
  }
}
