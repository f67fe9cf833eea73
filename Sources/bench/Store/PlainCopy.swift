import Foundation
import Participation

/// The same rows in a file that is not sealed, and the same SQL through the `sqlite3` program: what
/// the store is held against.
///
/// Names stand in it as they are read; of what else was sealed there are as many bytes.
struct PlainCopy {
  static let name = "plain.sqlite"
  /// The bytes by which a sealed blob is longer.
  private static let overhead = 40

  let folder: URL
  private var path: String { folder.appending(path: Self.name).path }

  /// Bytes.
  var size: Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.size] as? Int ?? 0
  }

  func make(names: ((ChildID, String) throws -> Void) throws -> Void) throws {
    var rows = "child,name\n"
    try names { rows += "\($0),\($1)\n" }
    let table = folder.appending(path: "names.csv")
    try Data(rows.utf8).write(to: table)
    defer { try? FileManager.default.removeItem(at: table) }
    let store = folder.appending(path: StoreMeasures.store).path
    try run(
      """
      ATTACH '\(store)' AS store;
      .import --csv '\(table.path)' name
      PRAGMA journal_mode = WAL;
      \(Self.tables)
      INSERT INTO meta SELECT * FROM store.meta;
      INSERT INTO scope_key SELECT id, kind, subject FROM store.scope_key;
      INSERT INTO entry SELECT seq, id, child, meeting, corrects, scope,
        randomblob(length(sealed) - \(Self.overhead)), chain FROM store.entry;
      INSERT INTO attendance SELECT * FROM store.attendance;
      INSERT INTO child_overview SELECT child, changed, name.name,
        randomblob(length(sealed) - \(Self.overhead)) FROM store.child_overview JOIN name USING (child);
      INSERT INTO record_overview SELECT child, meeting, day,
        randomblob(length(sealed) - \(Self.overhead)) FROM store.record_overview;
      DROP TABLE name;
      DETACH store;
      """)
  }

  /// Those of the store.
  private static let tables = """
    CREATE TABLE meta (name TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE scope_key (
      id INTEGER PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, UNIQUE (kind, subject)) STRICT;
    CREATE TABLE entry (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, child TEXT, meeting TEXT,
      corrects TEXT, scope INTEGER NOT NULL, plain BLOB NOT NULL, chain BLOB NOT NULL) STRICT;
    CREATE INDEX entry_scope ON entry (scope);
    CREATE INDEX entry_meeting ON entry (meeting) WHERE meeting IS NOT NULL;
    CREATE INDEX entry_corrects ON entry (corrects) WHERE corrects IS NOT NULL;
    CREATE TABLE attendance (
      child TEXT NOT NULL, meeting TEXT NOT NULL, PRIMARY KEY (child, meeting)) STRICT, WITHOUT ROWID;
    CREATE INDEX attendance_meeting ON attendance (meeting);
    CREATE TABLE child_overview (
      child TEXT NOT NULL PRIMARY KEY, changed INTEGER NOT NULL, name TEXT NOT NULL,
      plain BLOB NOT NULL) STRICT, WITHOUT ROWID;
    CREATE INDEX child_overview_changed ON child_overview (changed);
    CREATE TABLE record_overview (
      child TEXT NOT NULL, meeting TEXT NOT NULL, day INTEGER NOT NULL, plain BLOB NOT NULL,
      PRIMARY KEY (child, meeting)) STRICT, WITHOUT ROWID;
    CREATE INDEX record_overview_day ON record_overview (day, child, meeting);
    """

  /// The time that one statement or transaction takes, by running it often in one process and taking
  /// off what the process itself takes.
  func time(_ statements: [String]) throws -> Duration {
    let nothing =
      try (0..<3).map { _ in try clock { try run("SELECT 1 FROM meta;") } }.min() ?? .zero
    let all = try clock { try run(statements.joined(separator: "\n")) }
    return max(.zero, all - nothing) / statements.count
  }

  /// The time from starting the program to its first row: what opening is.
  func timeToOpen() throws -> Duration {
    try (0..<3).map { _ in try clock { try run("SELECT name, value FROM meta;") } }.min() ?? .zero
  }

  private func clock(_ body: () throws -> Void) rethrows -> Duration {
    try ContinuousClock().measure(body)
  }

  private func run(_ script: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sqlite3", "-bail", path]
    let (input, output) = (Pipe(), FileHandle.nullDevice)
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let settings = "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;\n"
    try input.fileHandleForWriting.write(contentsOf: Data((settings + script).utf8))
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CancellationError() }
  }
}
