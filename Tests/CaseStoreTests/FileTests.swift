import CaseStore
import Foundation
import GRDB
import Participation
import Testing

@Suite struct `The file` {
  @Test func `is its owner's only, with all that stands beside it`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    try store.record(try Case().all())
    let backup = try #require(try store.backUpNow())
    let names = ["", "-wal", "-shm", "-lock"].map { folder.path + $0 } + [backup]
    for path in names { #expect(try folder.permissions(path) == 0o600, "\(path)") }
    for path in [folder.folder + "/kept", folder.backupFolder] {
      #expect(try folder.permissions(path) == 0o700, "\(path)")
    }
  }

  @Test func `is made whole or not at all, and never over another`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    #expect(code { try folder.create() } == .alreadyExists)
    try store.close()
    #expect(try folder.open().verify() == sound(entries: 0))
  }

  @Test func `has to be there, and to be a store`() throws {
    let folder = try StoreFolder()
    #expect(code { try folder.open() } == .notFound)
    try FileManager.default.createDirectory(
      atPath: folder.folder + "/kept", withIntermediateDirectories: true)
    try Data("This is a letter and no store.".utf8).write(to: URL(fileURLWithPath: folder.path))
    #expect(code { try folder.open() } == .notAStore)
    try FileManager.default.removeItem(atPath: folder.path)
    try folder.tamper("CREATE TABLE somebody_elses (id INTEGER)")
    #expect(code { try folder.open() } == .notAStore)
  }

  @Test func `waits for the disk at every commit`() throws {
    let store = try StoreFolder().create()
    #expect(try store.synchronous() == 2)
  }

  @Test func `of a newer program is refused with the version it needs`() throws {
    let folder = try StoreFolder()
    try folder.create().close()
    try folder.tamper("UPDATE meta SET value = CAST('2.5' AS BLOB) WHERE name = 'program'")
    try folder.tamper("PRAGMA user_version = 9")
    let before = try folder.files()
    let error = #expect(throws: StoreError.self) { try folder.open() }
    #expect(error?.code == .newerStore)
    #expect(error?.message.contains("needs Heard 2.5 or later") == true)
    #expect(try folder.files()["kept/store.heard"] == before["kept/store.heard"])
  }

  private static func schema(_ statements: [String]) -> Schema {
    Schema(steps: Schema.current.steps + [Schema.Step(program: "1.1", statements: statements)])
  }

  @Test func `of an older program is brought up to date after a backup`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    try store.record(try Case().all())
    try store.close()
    let backups = try folder.backups().count
    let newer = Self.schema(["CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT"])
    folder.pass(minutes: 1)
    let again = try folder.open(schema: newer)
    #expect(try again.verify() == sound(entries: 6))
    #expect(try folder.backups().count == backups + 1)
    try again.close()
    #expect(code { try folder.open() } == .newerStore)
    #expect(try folder.rows("SELECT count(*) FROM more").count == 1)
  }

  @Test func `of the first program shows all that was recorded, and so does its backup`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    try store.record(try Case().all())
    try store.close()
    // As the first program left it, which had no days of its own beside an overview; the only backup is
    // the one that is made before it is brought up to date.
    for backup in try folder.backups() { try FileManager.default.removeItem(atPath: backup) }
    try folder.tamper("ALTER TABLE record_overview DROP COLUMN own_first")
    try folder.tamper("ALTER TABLE record_overview DROP COLUMN own_last")
    try folder.tamper("UPDATE meta SET value = CAST('1.0' AS BLOB) WHERE name = 'program'")
    try folder.tamper("PRAGMA user_version = 1")
    // Its overviews are in a form that nothing reads any more.
    try folder.tamper("UPDATE record_overview SET sealed = x'00'")
    try folder.tamper("UPDATE child_overview SET sealed = x'00'")
    folder.pass(minutes: 1)
    let again = try folder.open()
    #expect(try again.verify() == sound(entries: 6))
    #expect(try again.childOverviews().unreadable.isEmpty)
    #expect(try again.recordOverviews(RecordQuery()).records.count == 1)
    try again.close()
    let backup = try #require(try folder.backups().first)
    try folder.tamper(backup: backup, "UPDATE record_overview SET sealed = x'00'")
    _ = try folder.restore(backup)
    let restored = try folder.open()
    #expect(try restored.recordOverviews(RecordQuery()).records.count == 1)
  }

  @Test(arguments: 0..<3)
  func `is as it was where a step of that fails`(failing: Int) throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    try store.record(try Case().all())
    try store.close()
    var statements = ["CREATE TABLE a (id)", "DELETE FROM draft", "DROP TABLE record_overview"]
    statements.insert("SELECT nothing FROM nowhere", at: failing)
    #expect(throws: StoreError.self) { try folder.open(schema: Self.schema(statements)) }
    #expect(try folder.open().verify() == sound(entries: 6))
    #expect(
      try folder.rows("PRAGMA user_version").map { $0[0] as Int } == [Schema.current.version])
  }

  @Test func `is busy for so long as another program writes, and then says so`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    let sample = Case()
    try store.record(try sample.all())
    try store.close()
    let waiting = try folder.open(patience: 0.02)
    let other = try DatabaseQueue(path: folder.path)
    try other.inDatabase { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      let error = #expect(throws: StoreError.self) { try waiting.record([try sample.view("b")]) }
      #expect(error?.code == .busy)
      #expect(error?.exitCode == 75)
      // Reading goes on.
      #expect(try waiting.entries(child: sample.child).entries.count == 6)
      try database.execute(sql: "ROLLBACK")
    }
    #expect(try waiting.record([try sample.view("b")]).added == 1)
  }
}
