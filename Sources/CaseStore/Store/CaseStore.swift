import Foundation
import GRDB
import Participation
import Synchronization

/// The store of one authority's or one team's case records, open for one user.
///
/// One SQLite file, sealed entry by entry. Every operation is one transaction; what it recorded is on
/// disk when it returns. Operations wait, up to five seconds where another program writes, so that a
/// screen calls them away from its own loop.
package final class CaseStore: Sendable {
  /// The path of the file.
  package let path: String
  /// Who opened it.
  package let user: User

  let pool: DatabasePool
  let keys: KeyRing
  let clock: @Sendable () -> Moment
  let schema: Schema
  let journals = Mutex(JournalCache())
  let children = Mutex(ChildIndex())
  let automatic = Mutex(AutomaticBackups())
  let checkpoints: Checkpoints
  /// Given up when the store is closed.
  let lock: Mutex<StoreLock?>

  init(
    path: String, user: User, pool: DatabasePool, keys: KeyRing, schema: Schema,
    lock: consuming StoreLock, clock: @escaping @Sendable () -> Moment
  ) {
    self.path = path
    self.user = user
    self.pool = pool
    self.keys = keys
    self.schema = schema
    self.lock = Mutex(lock)
    checkpoints = Checkpoints(of: StoreFile(path: path, schema: schema))
    self.clock = clock
  }

  /// Reads within one transaction.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try pool.read(body) } catch { throw StoreError(from: error) }
  }

  /// Writes within one transaction, counted so that others notice.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      let value = try pool.write { database in
        let value = try body(database)
        try Meta(database: database).countWrite()
        return value
      }
      checkpoints.wrote()
      return value
    } catch {
      throw StoreError(from: error)
    }
  }

  /// How often anything was written to the store, by whichever program. Costs a few microseconds, so
  /// that a screen asks often, and reads anew where the number is another.
  package func writes() throws(StoreError) -> Int {
    try read { try Meta(database: $0).counters().writes }
  }

  /// SQLite's setting of how far a commit is waited for; 2 is FULL.
  package func synchronous() throws(StoreError) -> Int {
    do {
      return try pool.writeWithoutTransaction {
        try Int.fetchOne($0, sql: "PRAGMA synchronous") ?? 0
      }
    } catch {
      throw StoreError(from: error)
    }
  }
}
