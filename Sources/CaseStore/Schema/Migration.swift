import GRDB
import Participation

/// Brings an older store to the program's schema: after a backup, and all or nothing.
struct Migration {
  let file: StoreFile
  let keys: KeyRing

  func run(now: Moment) throws {
    let queue = try file.writer()
    defer { try? queue.close() }
    // Nobody else may have it open: another program would go on with the tables of before.
    let lock = try StoreLock(file.path, .exclusive)
    try Backup(of: queue, keys: keys, schema: file.schema).write(
      to: BackupFolder(of: file.path).path(for: now))
    try queue.write { database in
      try file.schema.migrate(database, keys: keys)
      try Meta(database: database).countWrite(overviewsAnew: true)
    }
    withExtendedLifetime(lock) {}
  }
}
