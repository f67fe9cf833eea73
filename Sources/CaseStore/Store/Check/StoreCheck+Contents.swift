import Foundation
import GRDB
import Participation

extension StoreCheck {
  /// Every key opens, or says under seal that it was destroyed.
  mutating func checkKeys() throws {
    let scopes = ScopeKeys(keys: keys, database: database)
    let key = try SecretKey()
    for row in try scopes.all() {
      let child = row.scope.kind == .child ? ChildID(row.scope.subject) : nil
      if let erased = row.erased {
        if Seal.open(erased, under: keys.meta, for: row.scope.erasurePlace) == nil {
          find(.key, "A key is gone, and nobody erased it.", children: [child])
        }
      } else if !scopes.open(row, into: key) {
        find(.key, "A key does not open.", children: [child])
      }
    }
  }

  mutating func checkUsers() throws {
    let rows = try UserRow.all(database)
    let broken = rows.filter { (try? $0.user(keys: keys)) == nil }.count
    if broken > 0 { find(.user, "What says who a user is does not open, for \(broken).") }
  }

  mutating func checkDrafts() throws {
    guard let user = UserID("verify") else { return }
    let unreadable = try Drafts(database: database, keys: keys, user: user).list().unreadable
    if unreadable > 0 { find(.draft, "\(unreadable) drafts do not open.") }
  }

  /// Overviews are what the fold of each child's entries gives.
  mutating func checkOverviews() throws {
    let reader = try JournalReader(database, keys: keys)
    for child in Self.readableChildren(database) {
      do { try checkOverviews(of: child, reader: reader) } catch
        where JournalReader.isDamage(error)
      {
        find(
          .overview, "What lists show of a child cannot be read from the file.",
          children: [ChildID(child)])
      }
    }
  }

  private mutating func checkOverviews(of child: String, reader: JournalReader) throws {
    let id = ChildID(child)
    let journal = try ChildJournal(child, reader: reader)
    for unreadable in journal.part.unreadable where unreadable.why == .formUnknown {
      find(
        .form, "What entry \(unreadable.sequence) says is not known to this program.",
        children: [id])
    }
    let file = CaseFile(folding: journal.part.entries)
    let expected = OverviewWriter.Overviews(child, in: file, of: journal.part)
    try checkOverview(of: child, expected: expected.child)
    try checkRecords(of: child, expected: expected.records)
  }

  /// Every child that any table names that can be read.
  private static func readableChildren(_ database: Database) -> [String] {
    let queries = [
      "SELECT subject FROM scope_key WHERE kind = 'child'", "SELECT DISTINCT child FROM attendance",
      "SELECT child FROM child_overview", "SELECT DISTINCT child FROM record_overview",
    ]
    return Set(queries.flatMap { (try? String.fetchAll(database, sql: $0)) ?? [] }).sorted()
  }

  /// Every child that anything in the store names.
  static func children(_ database: Database) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT subject FROM scope_key WHERE kind = 'child' UNION SELECT child FROM attendance
        UNION SELECT child FROM child_overview UNION SELECT child FROM record_overview
        """)
  }

  private mutating func checkOverview(of child: String, expected: ChildOverview?) throws {
    let sealed = try Data.fetchOne(
      database.cachedStatement(sql: "SELECT sealed FROM child_overview WHERE child = ?"),
      arguments: [child])
    let found = sealed.flatMap {
      Seal.open($0, under: keys.overview, for: AssociatedData.overview(child: child))
    }
    var expected = expected
    // What cannot be read now could be when the overview was made, and is found by itself.
    if let found, let id = ChildID(child), let made = try? ChildOverview(id, packed: found) {
      expected?.unreadable = made.unreadable
    }
    guard sealed == nil && expected == nil || found != nil && found == expected?.packed else {
      return find(
        .overview, "What lists show of a child is not what was recorded.",
        children: [ChildID(child)])
    }
  }

  private mutating func checkRecords(of child: String, expected: [String: RecordOutline]) throws {
    var left = expected
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: "SELECT meeting, day, sealed FROM record_overview WHERE child = ?"),
      arguments: [child])
    var sound = true
    while let row = try rows.next() {
      let meeting: String = try row.decode(atIndex: 0)
      let day: Int = try row.decode(atIndex: 1)
      let place = AssociatedData.overview(child: child, meeting: meeting)
      let outline = left.removeValue(forKey: meeting)
      let plain = Seal.open(try row.decode(atIndex: 2), under: keys.overview, for: place)
      if plain == nil || plain != outline?.packed || day != outline?.day.dayNumber {
        sound = false
      }
    }
    guard sound && left.isEmpty else {
      return find(
        .overview, "What lists show of a child's meetings is not what was recorded.",
        children: [ChildID(child)])
    }
  }

  /// Every child that an entry names at a meeting is found from there.
  mutating func checkAttendance() throws {
    var lost = try String.fetchAll(
      database,
      sql: """
        SELECT DISTINCT child FROM entry
        WHERE child IS NOT NULL AND meeting IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM attendance
          WHERE attendance.child = entry.child AND attendance.meeting = entry.meeting)
        """)
    let reader = try JournalReader(database, keys: keys)
    let known = try database.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM attendance WHERE child = ? AND meeting = ?)")
    try reader.forEachLine(
      where: "scope IN (SELECT id FROM scope_key WHERE kind = 'meeting')", []
    ) { line in
      guard case .success(let line) = line, let meeting = line.meeting else { return }
      for child in Attendance.children(of: line, try? reader.entry(line).get())
      where try Bool.fetchOne(known, arguments: [child, meeting]) != true { lost.append(child) }
    }
    for child in lost {
      find(.overview, "A child's meeting is not found from the child.", children: [ChildID(child)])
    }
  }
}
