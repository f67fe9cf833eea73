import Foundation
import GRDB
package import Participation

/// What restoring a backup did.
package struct Restored: Sendable, Equatable {
  /// Where the store of before is kept; nil where there was none.
  package let kept: String?
  /// What the restored store was found to be: sound.
  package let report: VerifyReport
}

extension CaseStore {
  /// Puts a backup in the place of a store: into a new file first, which is verified, then swapped
  /// in. The store of before is kept beside it.
  ///
  /// Children erased since the backup was made are erased in what is restored too. That it was
  /// restored is kept in it, so that `verify` knows what it does without on purpose.
  ///
  /// - Parameters:
  ///   - passphrase: as it was when the backup was made.
  ///   - name: whose passphrase it is; nil to try each user's.
  /// - Throws: `wrongPassphrase`, `notFound`, `notAStore`, `newerStore`, `damaged` where the backup
  ///   is not sound, `inUse` where the store is open anywhere.
  package static func restore(
    from backup: String, to path: String, passphrase: borrowing Passphrase,
    user name: String? = nil,
    clock: @escaping @Sendable () -> Moment = wallClock
  ) throws(StoreError) -> Restored {
    try Sodium.start()
    let source = StoreFile(path: backup, schema: .current)
    do {
      _ = try source.look()
      let (user, keys) = try source.unlock(with: passphrase, user: name)
      try Files.makeFolder(Files.folder(of: path))
      let lock = try StoreLock(path, .exclusive)
      defer { withExtendedLifetime(lock) {} }
      let now = clock()
      let erasures = Self.erasures(in: path, keys: keys)
      let ends = Restoration.ends(beside: path, schema: .current, keys: keys)
      let part = try Backup(of: try source.reader(), keys: keys, schema: .current).writePart(
        of: path
      ) { database in
        // A backup made before the program was brought up to date.
        try Schema.current.migrate(database, keys: keys)
        for erasure in erasures { try erasure.apply(to: database, keys: keys) }
        try Restoration(
          at: now, by: user.author, givingUp: try Restoration.givenUp(ends, by: database)
        ).write(to: database, keys: keys)
      }
      do {
        let report = try verify(part, keys: keys)
        return Restored(kept: try swap(part, in: path, now: now), report: report)
      } catch {
        Files.remove(part)
        throw error
      }
    } catch {
      let error = StoreError(from: error)
      guard error.code == .damaged else { throw error }
      throw StoreError(.damaged, "The backup is damaged; nothing was changed. Try an earlier one.")
    }
  }

  private static func verify(_ path: String, keys: KeyRing) throws -> VerifyReport {
    let reader = try StoreFile(path: path, schema: .current).reader(ignoringLog: true)
    defer { try? reader.close() }
    return try reader.read { database in
      var check = StoreCheck(database, keys: keys)
      let report = try check.run(.everything)
      guard report.isSound else {
        throw StoreError(
          .damaged, "The backup is damaged; nothing was changed. Try an earlier one.")
      }
      return report
    }
  }

  /// What was erased in the store that is there, where it is the same store and can be read.
  private static func erasures(in path: String, keys: KeyRing) -> [Erasure] {
    guard let reader = try? StoreFile(path: path, schema: .current).reader() else { return [] }
    defer { try? reader.close() }
    let all = try? reader.read { database in
      // Only what opens with the same keys is of the same store.
      _ = try Head(database, keys: keys)
      return try Erasure.all(in: database, keys: keys)
    }
    return all ?? []
  }

  /// Puts a file in the store's place. Where the file system lets a file have two names, one or the
  /// other has the store's name at each moment.
  private static func swap(_ part: String, in path: String, now: Moment) throws -> String? {
    guard Files.exists(path) else {
      try Files.give(part, name: path)
      return nil
    }
    let time = now.description.filter { $0.isNumber || $0 == "T" || $0 == "Z" }
    let kept = "\(path)-before-\(time)"
    // Looked at first: a damaged store, or one with another's log, is kept as it is.
    let before = StoreFile(path: path, schema: .current)
    if (try? before.look()) != nil { before.fold() }
    // A log that could not be folded in goes with the store of before, or it would be taken for
    // the new one's.
    if Files.exists(path + "-wal") { try Files.rename(path + "-wal", to: kept + "-wal") }
    Files.remove(path + "-shm")
    if try !Files.link(path, kept) { try Files.rename(path, to: kept) }
    try Files.rename(part, to: path)
    return kept
  }
}
