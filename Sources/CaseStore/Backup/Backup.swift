import GRDB
import Participation

/// Writes a copy of a store that stands by itself, checked before it gets its name.
struct Backup {
  let source: any DatabaseReader
  let keys: KeyRing
  let schema: Schema

  init(of source: any DatabaseReader, keys: KeyRing, schema: Schema) {
    self.source = source
    self.keys = keys
    self.schema = schema
  }

  /// Writes the copy.
  ///
  /// - Parameter change: what is done to the copy before it is checked.
  /// - Throws: `damaged` where the copy, and so the store, is not sound; `alreadyExists`.
  func write(to path: String, change: (Database) throws -> Void = { _ in }) throws {
    guard !Files.exists(path) else {
      throw StoreError(.alreadyExists, "There is a file of that name already; nothing was changed.")
    }
    let part = try writePart(of: path, change: change)
    do { try Files.give(part, name: path) } catch {
      Files.remove(part)
      throw error
    }
  }

  /// Writes the copy in the place of what is there.
  func replace(_ path: String, change: (Database) throws -> Void) throws {
    let part = try writePart(of: path, change: change)
    do { try Files.rename(part, to: path) } catch {
      Files.remove(part)
      throw error
    }
  }

  /// Writes the copy under a name of its own.
  func writePart(of path: String, change: (Database) throws -> Void) throws -> String {
    let part = StoreFile(path: "\(path)-part-\(UserID.random())", schema: schema)
    try part.make()
    do {
      let target = try part.writer()
      try source.backup(to: target)
      try target.writeWithoutTransaction { database in
        // One file, with no log beside it.
        try database.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL")
        try database.inTransaction {
          try change(database)
          return .commit
        }
        if database.totalChangesCount > 0 { try database.execute(sql: "VACUUM") }
      }
      try target.close()
      try check(part)
      try Files.sync(part.path)
      return part.path
    } catch {
      for end in ["", "-wal", "-shm", "-journal"] { Files.remove(part.path + end) }
      throw error
    }
  }

  private func check(_ copy: StoreFile) throws {
    let reader = try copy.reader(ignoringLog: true)
    defer { try? reader.close() }
    let report = try reader.read { database in
      var check = StoreCheck(database, keys: keys)
      return try check.run(.journal)
    }
    guard report.isSound else {
      throw StoreError(
        .damaged,
        "The store is damaged, so no backup was made of it and the earlier ones were kept. "
          + "Run “heard verify”.")
    }
  }
}
