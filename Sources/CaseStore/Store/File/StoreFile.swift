import Foundation
import GRDB

/// The file of a store: how it is made, looked at and opened.
struct StoreFile {
  let path: String
  let schema: Schema
  /// Seconds for which another program's writing is waited for.
  var patience = 5.0

  private func configuration(readOnly: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = true
    // Values stay out of descriptions of errors.
    configuration.publicStatementArguments = false
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY")
    }
    return configuration
  }

  /// One connection for reading.
  ///
  /// - Parameter ignoringLog: the file by itself, as if no write-ahead log stood beside it.
  func reader(ignoringLog: Bool = false) throws -> DatabaseQueue {
    guard ignoringLog else {
      return try DatabaseQueue(path: path, configuration: configuration(readOnly: true))
    }
    var allowed = CharacterSet.urlPathAllowed
    allowed.remove(charactersIn: "?#%")
    let name = path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
    return try DatabaseQueue(
      path: "file:\(name)?immutable=1", configuration: configuration(readOnly: true))
  }

  /// One connection for writing to a file that nobody else uses, as a backup.
  func writer() throws -> DatabaseQueue {
    try DatabaseQueue(path: path, configuration: configuration())
  }

  /// Makes the file, empty; the folder too where there is none.
  func make() throws(StoreError) {
    try Files.makeFolder(Files.folder(of: path))
    try Files.makeFile(path)
  }

  /// Refuses a file that is no store, is newer than the program, or stands beside another store's
  /// log.
  ///
  /// - Returns: the version of its schema.
  func look() throws -> Int {
    guard Files.exists(path) else {
      throw StoreError(.notFound, "There is no store yet; “heard init” makes one.")
    }
    try lookAtLog()
    return try reader().read { database in
      let identity = try Int.fetchOne(database, sql: "PRAGMA application_id")
      guard identity == Schema.applicationID else {
        throw StoreError(.notAStore, "This file is not a store of Heard.")
      }
      let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      guard version <= schema.version else {
        let needed = try String.fetchOne(
          database, sql: "SELECT CAST(value AS TEXT) FROM meta WHERE name = 'program'")
        throw StoreError(
          .newerStore,
          "This store needs Heard \(needed.map(Self.asVersion) ?? "of a newer version") or later; "
            + "nothing was changed.")
      }
      return version
    }
  }

  /// What a newer program wrote of itself, shown only where it looks like a version.
  private static func asVersion(_ text: String) -> String {
    let looks =
      text.utf8.count <= 20 && text.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
    return looks && !text.isEmpty ? text : "of a newer version"
  }

  /// SQLite would take a log from another store for its own: the log does not say whose it is. Every
  /// transaction writes the page that does, so the file with its log and the file by itself have to
  /// agree.
  private func lookAtLog() throws {
    guard let size = Files.size(path + "-wal"), size > 0 else { return }
    func identity(ignoringLog: Bool) throws -> Data? {
      try reader(ignoringLog: ignoringLog).read { try Meta(database: $0).value(.store) }
    }
    guard let alone = try? identity(ignoringLog: true) else { return }
    let together = try? identity(ignoringLog: false)
    guard together == alone else {
      throw StoreError(
        .foreignLog,
        "The file “\(Files.name(of: path))-wal” beside this store belongs to another one. Move it "
          + "away and open the store again; nothing was changed.")
    }
  }

  /// Brings what the log holds into the file, and takes the log away where nobody else uses it.
  func fold() {
    guard let writer = try? self.writer() else { return }
    _ = try? writer.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    try? writer.close()
  }

  /// Opens the file for reading and writing.
  func open() throws -> DatabasePool {
    let pool = try DatabasePool(path: path, configuration: configuration())
    try pool.writeWithoutTransaction { database in
      // GRDB sets NORMAL for a pool, after all that a configuration can do: an entry would not be
      // on disk when the call returns.
      try database.execute(sql: "PRAGMA synchronous = FULL")
      guard try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2 else {
        throw StoreError.damaged
      }
      // Many entries at once find the same pages of the indices again and again.
      try database.execute(sql: "PRAGMA cache_size = -16000")
      // Commits wait for the log alone; `Checkpoints` empties it.
      try database.execute(sql: "PRAGMA wal_autocheckpoint = \(Checkpoints.mostFrames)")
      // What an interrupted program left in the log goes to the file and is waited for: a page that
      // was never on disk is not built upon.
      _ = try? database.checkpoint(.passive)
    }
    for part in ["", "-wal", "-shm"] { Files.makePrivate(path + part) }
    return pool
  }
}
