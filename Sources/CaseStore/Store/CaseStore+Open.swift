import Foundation
import GRDB
package import Participation
import Synchronization

extension CaseStore {
  /// The wall clock, for whoever opens a store.
  package static let wallClock: @Sendable () -> Moment = {
    Moment(milliseconds: Int((Date().timeIntervalSince1970 * 1000).rounded()))
  }

  /// Makes a store with its first user, and opens it.
  ///
  /// The file appears whole or not at all.
  ///
  /// - Parameters:
  ///   - cost: of trying a passphrase; nil for about a second on this machine.
  ///   - schema: other than the program's in tests only.
  /// - Throws: `alreadyExists`, `passphraseTooShort`, `nameMissing`, `notWritable`, `diskFull`.
  package static func create(
    at path: String, user profile: User.Profile, passphrase: borrowing Passphrase,
    cost: PassphraseCost? = nil, schema: Schema = .current,
    clock: @escaping @Sendable () -> Moment = wallClock
  ) throws(StoreError) -> CaseStore {
    let profile = try profile.checked()
    try passphrase.checkLength()
    try Sodium.start()
    guard !Files.exists(path) else {
      throw StoreError(.alreadyExists, "There is a store already; nothing was changed.")
    }
    let keys = try KeyRing(master: .random())
    let salt = Data(Sodium.randomBytes(16))
    let user = User(id: .random(), profile: profile)
    let row = try UserRow.make(
      user, hintSalt: salt, passphrase: passphrase, cost: try .chosen(cost), keys: keys)

    let new = StoreFile(path: "\(path)-new-\(user.id)", schema: schema)
    try new.make()
    defer { Files.remove(new.path) }
    do {
      try new.fill(with: row, hintSalt: salt, keys: keys)
      try Files.sync(new.path)
      try Files.give(new.path, name: path)
    } catch {
      throw StoreError(from: error)
    }
    return try opened(StoreFile(path: path, schema: schema), as: user, keys: keys, clock: clock)
  }

  /// Opens a store.
  ///
  /// - Parameters:
  ///   - name: whose passphrase it is; nil to try that of each user in turn, which takes about a
  ///     second each.
  ///   - schema: other than the program's in tests only.
  ///   - patience: seconds for which another program's writing is waited for.
  /// - Throws: `wrongPassphrase`, `notFound`, `notAStore`, `newerStore`, `foreignLog`, `inUse`,
  ///   `damaged`, `notWritable`, `busy`.
  package static func open(
    _ path: String, passphrase: borrowing Passphrase, user name: String? = nil,
    schema: Schema = .current, patience: Double = 5,
    clock: @escaping @Sendable () -> Moment = wallClock
  ) throws(StoreError) -> CaseStore {
    try Sodium.start()
    let file = StoreFile(path: path, schema: schema, patience: patience)
    do {
      let version = try file.look()
      let (user, keys) = try file.unlock(with: passphrase, user: name)
      if version < schema.version {
        try Migration(file: file, keys: keys).run(now: clock())
      }
      return try opened(file, as: user, keys: keys, clock: clock)
    } catch {
      throw StoreError(from: error)
    }
  }

  private static func opened(
    _ file: StoreFile, as user: User, keys: KeyRing, clock: @escaping @Sendable () -> Moment
  ) throws(StoreError) -> CaseStore {
    let lock = try StoreLock(file.path, .shared)
    do {
      let store = CaseStore(
        path: file.path, user: user, pool: try file.open(), keys: keys, schema: file.schema,
        lock: lock, clock: clock)
      _ = try store.writes()
      let last = BackupFolder(of: file.path).latest(now: clock())?.made
      store.automatic.withLock { $0.opened(last: last) }
      return store
    } catch {
      throw StoreError(from: error)
    }
  }
}

extension StoreFile {
  /// Makes the tables and the first user in an empty file.
  func fill(with row: UserRow, hintSalt: Data, keys: KeyRing) throws {
    let queue = try writer()
    defer { try? queue.close() }
    try queue.write { database in
      try schema.migrate(database, keys: keys)
      let meta = Meta(database: database)
      try meta.set(.store, Data(Sodium.randomBytes(16)))
      try meta.set(.salt, hintSalt)
      try meta.set(.counters, Meta.Counters().packed)
      try meta.set(.head, Head().sealed(under: keys))
      try row.save(in: database)
    }
    try queue.close()
  }

  /// The user whose passphrase it is, and the keys that it opens.
  ///
  /// - Throws: `wrongPassphrase`; the same where there is no user of that name, so that trying
  ///   names tells nothing.
  func unlock(with passphrase: borrowing Passphrase, user name: String?) throws -> (User, KeyRing) {
    var (rows, salt) = try reader().read { database in
      (try UserRow.all(database), try Meta(database: database).value(.salt))
    }
    if let name {
      guard let salt else { throw StoreError.damaged }
      let hints = [UserRow.hint(name, salt: salt), UserRow.formerHint(name, salt: salt)]
      rows = rows.filter { hints.contains($0.hint) }
    }
    for row in rows {
      guard let master = try row.master(with: passphrase) else { continue }
      let keys = try KeyRing(master: master)
      return (try row.user(keys: keys), keys)
    }
    throw StoreError.wrongPassphrase
  }
}
