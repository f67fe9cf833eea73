import CaseStore
import Foundation
import GRDB
import Participation
import Testing

/// What somebody with a tool may do to a store, and by which findings it shows.
struct Tampering: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let sql: String
  let shows: Set<VerifyReport.Kind>
  /// Whether the first of two children is named as touched.
  var names = true

  init(_ name: String, _ shows: Set<VerifyReport.Kind>, names: Bool = true, _ sql: String) {
    testDescription = name
    self.shows = shows
    self.names = names
    self.sql = sql
  }

  /// Entries 1 to 6 are of the first child, 7 to 12 of the second.
  static let all = [
    Tampering(
      "two blobs swapped", [.seal, .order, .overview],
      """
      CREATE TEMP TABLE held AS SELECT seq, sealed FROM entry;
      UPDATE entry SET sealed = (SELECT sealed FROM held WHERE seq = 11 - entry.seq)
        WHERE seq IN (5, 6)
      """),
    Tampering(
      "an entry altered", [.seal, .order, .overview],
      "UPDATE entry SET sealed = CAST(substr(sealed, 1, 40) || x'0102' AS BLOB) WHERE seq = 5"
    ),
    Tampering(
      "an entry removed", [.missing, .overview], "DELETE FROM entry WHERE seq = 5"),
    Tampering(
      "the last entries removed", [.missing, .head, .overview], names: false,
      "DELETE FROM entry WHERE seq > 10"),
    Tampering(
      "two entries in each other's place", [.order],
      """
      UPDATE entry SET seq = -seq WHERE seq IN (5, 6);
      UPDATE entry SET seq = 11 + seq WHERE seq < 0
      """),
    Tampering(
      "an entry replayed", [.order, .head, .seal],
      """
      INSERT INTO entry (id, child, meeting, corrects, scope, sealed, chain)
        SELECT 'replayed', child, meeting, corrects, scope, sealed, chain FROM entry WHERE seq = 5
      """),
    Tampering(
      "an entry given to another child", [.seal, .order, .overview], names: false,
      "UPDATE entry SET child = (SELECT child FROM entry WHERE seq = 7) WHERE seq = 5"),
    Tampering(
      "a link altered", [.order],
      "UPDATE entry SET chain = zeroblob(32) WHERE seq = 5"),
    Tampering(
      "the head of before put back", [.head], names: false,
      "UPDATE meta SET value = (SELECT value FROM kept.meta WHERE name = 'head') WHERE name = 'head'"
    ),
    Tampering(
      "the overview of before put back", [.overview],
      """
      UPDATE record_overview SET sealed = (
        SELECT sealed FROM kept.record_overview AS old WHERE old.child = record_overview.child)
        WHERE child = (SELECT child FROM entry WHERE seq = 1)
      """),
    Tampering(
      "an overview removed", [.overview],
      "DELETE FROM record_overview WHERE child = (SELECT child FROM entry WHERE seq = 1)"),
    Tampering(
      "a meeting put on another day in lists", [.overview],
      """
      UPDATE record_overview SET day = day + 1
        WHERE child = (SELECT child FROM entry WHERE seq = 1)
      """),
    Tampering(
      "a child taken from a meeting", [.overview],
      "DELETE FROM attendance WHERE child = (SELECT child FROM entry WHERE seq = 1)"),
    Tampering(
      "a child's key taken from another's", [.key, .seal, .overview],
      """
      UPDATE scope_key SET wrapped = (
        SELECT wrapped FROM scope_key WHERE id = (SELECT scope FROM entry WHERE seq = 7))
        WHERE id = (SELECT scope FROM entry WHERE seq = 1)
      """),
    Tampering(
      "a child's key destroyed, and nobody erased it", [.key, .overview],
      """
      UPDATE scope_key SET wrapped = NULL, erased = zeroblob(60)
        WHERE id = (SELECT scope FROM entry WHERE seq = 1)
      """),
    Tampering(
      "a child's key removed", [.file, .seal, .overview],
      "DELETE FROM scope_key WHERE id = (SELECT scope FROM entry WHERE seq = 1)"),
    Tampering(
      "a user's profile altered", [.user], names: false,
      "UPDATE user SET profile = zeroblob(100)"),
    Tampering(
      "a draft altered", [.draft], names: false, "UPDATE draft SET sealed = zeroblob(100)"),
  ]
}

@Suite struct `A store that somebody altered` {
  @Test(arguments: Tampering.all)
  func `is found out, and the rest stays usable`(tampering: Tampering) throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    let (one, two) = (Case(), Case())
    let first = try one.all()
    try store.record(Array(first[..<5]))
    try store.backUp(to: folder.folder + "/old")
    try store.record([first[5]])
    try store.record(try two.all())
    try store.saveDraft([1], at: DraftPlace(form: "view", child: two.child))
    try store.close()
    try folder.tamper("ATTACH '\(folder.folder)/old' AS kept", then: tampering.sql)
    try FileManager.default.removeItem(atPath: folder.backupFolder)

    let again = try opened(folder, tampering)
    guard let again else { return }
    let report = try again.verify()
    #expect(Set(report.findings.map(\.kind)) == tampering.shows, "\(report.findings)")
    if tampering.names { #expect(report.children.contains(one.child)) }
    let seconds = try again.entries(child: two.child)
    #expect(seconds.entries.count >= 4)
    #expect(try again.childOverview(two.child)?.child.name == "Leo Adeyemi")
    // What is typed is still taken.
    #expect(try again.record([try two.view("after")]).added == 1)
  }

  /// A store whose only user was altered does not open, and says so.
  private func opened(_ folder: StoreFolder, _ tampering: Tampering) throws -> CaseStore? {
    guard tampering.shows == [.user] else { return try folder.open() }
    #expect(code { try folder.open() } == .damaged)
    return nil
  }

  @Test func `shows an unreadable entry as what it is, beside the others`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    let sample = Case()
    let entries = try sample.all()
    try store.record(entries)
    try store.close()
    try folder.tamper("UPDATE entry SET sealed = zeroblob(100) WHERE seq = 6")
    let part = try folder.open().entries(child: sample.child)
    #expect(part.entries.untimed == Array(entries[..<5]))
    let unreadable = try #require(part.unreadable.first)
    #expect(unreadable.id == entries[5].id)
    #expect(unreadable.sequence == 6)
    #expect(unreadable.why == .sealBroken)
  }

  @Test func `has its lists made anew from the entries`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    let sample = Case()
    try store.record(try sample.all())
    let records = try store.recordOverviews().records
    try store.close()
    try folder.tamper(
      "UPDATE child_overview SET sealed = zeroblob(80); DELETE FROM record_overview; "
        + "DELETE FROM attendance")
    let again = try folder.open()
    #expect(try again.childOverviews().unreadable == [sample.child])
    #expect(try again.verify().isSound == false)
    #expect(try again.rebuild() == 1)
    #expect(try again.verify() == sound(entries: 6))
    #expect(try again.recordOverviews().records == records)
    #expect(try again.childOverviews().unreadable == [])
  }

  @Test func `that is older than its backup is noticed`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    let sample = Case()
    try store.record(try sample.all())
    try store.close()
    let old = try Data(contentsOf: URL(fileURLWithPath: folder.path))
    folder.pass(minutes: 40)
    let again = try folder.open()
    try again.record([try sample.view("newer")])
    try again.close()
    try old.write(to: URL(fileURLWithPath: folder.path))
    let backups = try folder.backups()
    let found = try folder.open().verify().findings
    #expect(found.map(\.kind) == [.behindBackup], "\(found) \(backups)")
  }
}
