import Foundation
import GRDB
import Participation

/// Makes overviews from the fold of a child's entries, within the transaction of the caller.
struct OverviewWriter {
  let database: Database
  let keys: KeyRing
  /// The sequence number of the last entry: what the overviews are as of.
  let asOf: Int
  /// Whether a child's overview went, so that lists held in memory have to be read anew.
  private(set) var removedSome = false

  init(database: Database, keys: KeyRing, asOf: Int) {
    self.database = database
    self.keys = keys
    self.asOf = asOf
  }

  /// The overviews of one child as the journal has them.
  struct Overviews {
    var child: ChildOverview?
    /// By meeting.
    var records: [String: RecordOutline] = [:]

    /// - Parameter part: what the child's case is folded from.
    init(_ id: String, in file: CaseFile, of part: JournalPart) {
      guard let id = ChildID(id), let child = file.children[id] else { return }
      self.child = ChildOverview(
        child, unreadable: part.unreadable.count { $0.why != .erased })
      for meeting in file.meetings.values {
        let key = RecordKey(child: id, meeting: meeting.id)
        guard meeting.children.contains(id) || file.records[key] != nil,
          let record = file.record(key)
        else { continue }
        records[meeting.id.text] = RecordOutline(of: record, at: meeting, for: child)
      }
    }
  }

  /// Makes all overviews anew from the entries.
  ///
  /// - Returns: how many children.
  static func rebuild(_ database: Database, keys: KeyRing) throws -> Int {
    try database.execute(
      sql: "DELETE FROM record_overview; DELETE FROM child_overview; DELETE FROM attendance")
    let reader = try JournalReader(database, keys: keys)
    try reader.forEachLine(where: "meeting IS NOT NULL", []) { line in
      guard case .success(let line) = line else { return }
      try Attendance.note(line, try? reader.entry(line).get(), in: database)
    }
    let head = try Int.fetchOne(database, sql: "SELECT max(seq) FROM entry") ?? 0
    var overviews = OverviewWriter(database: database, keys: keys, asOf: head)
    var count = 0
    for child in try StoreCheck.children(database) {
      let part = try ChildJournal(child, reader: reader).part
      let made = Overviews(child, in: CaseFile(folding: part.entries), of: part)
      if made.child != nil { count += 1 }
      try overviews.write(made, of: child, only: nil)
    }
    return count
  }

  /// Writes the overviews that entries touched.
  mutating func update(
    _ touched: JournalWriter.Touched,
    read: (String) throws -> (part: JournalPart, file: CaseFile)
  ) throws {
    var records = touched.records
    for meeting in touched.meetings {
      let children = try String.fetchAll(
        database.cachedStatement(sql: "SELECT child FROM attendance WHERE meeting = ?"),
        arguments: [meeting])
      for child in children { records[child, default: []].insert(meeting) }
    }
    for child in touched.children.union(records.keys) {
      let (part, file) = try read(child)
      let overviews = Overviews(child, in: file, of: part)
      try write(
        overviews, of: child, only: touched.children.contains(child) ? nil : records[child])
    }
  }

  /// Writes a child's overviews, or of the records only some.
  mutating func write(_ overviews: Overviews, of child: String, only some: Set<String>?) throws {
    guard let overview = overviews.child else {
      try database.cachedStatement(sql: "DELETE FROM child_overview WHERE child = ?")
        .execute(arguments: [child])
      if database.changesCount > 0 { removedSome = true }
      return
    }
    let sealed = Seal.seal(
      overview.packed, under: keys.overview, for: AssociatedData.overview(child: child))
    let isNew = try Bool.fetchOne(
      database.cachedStatement(
        sql: "SELECT NOT EXISTS (SELECT 1 FROM child_overview WHERE child = ?)"),
      arguments: [child])
    let meetings = isNew == true ? nil : some
    if meetings == nil {
      try database.cachedStatement(
        sql: """
          INSERT INTO child_overview (child, changed, sealed) VALUES (?, ?, ?)
          ON CONFLICT (child) DO UPDATE SET changed = excluded.changed, sealed = excluded.sealed
          """
      ).execute(arguments: [child, asOf, sealed])
    }
    for meeting in meetings ?? Set(overviews.records.keys) {
      try write(overviews.records[meeting], child: child, meeting: meeting)
    }
    guard meetings == nil else { return }
    let known = try String.fetchAll(
      database.cachedStatement(sql: "SELECT meeting FROM record_overview WHERE child = ?"),
      arguments: [child])
    for meeting in known where overviews.records[meeting] == nil {
      try write(nil, child: child, meeting: meeting)
    }
  }

  private func write(_ outline: RecordOutline?, child: String, meeting: String) throws {
    guard let outline else {
      try database.cachedStatement(
        sql: "DELETE FROM record_overview WHERE child = ? AND meeting = ?"
      ).execute(arguments: [child, meeting])
      return
    }
    let sealed = Seal.seal(
      outline.packed, under: keys.overview,
      for: AssociatedData.overview(child: child, meeting: meeting))
    let own = outline.summary.takingPart.map(\.on)
    // Most change what is sealed and not the day, whose index is then left alone.
    try database.cachedStatement(
      sql: """
        UPDATE record_overview SET sealed = ?, own_first = ?, own_last = ?
        WHERE child = ? AND meeting = ? AND day = ?
        """
    ).execute(
      arguments: [
        sealed, own.min()?.dayNumber, own.max()?.dayNumber, child, meeting, outline.day.dayNumber,
      ])
    guard database.changesCount == 0 else { return }
    try database.cachedStatement(
      sql: """
        INSERT INTO record_overview (child, meeting, day, own_first, own_last, sealed)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (child, meeting) DO UPDATE SET day = excluded.day, sealed = excluded.sealed,
          own_first = excluded.own_first, own_last = excluded.own_last
        """
    ).execute(
      arguments: [
        child, meeting, outline.day.dayNumber, own.min()?.dayNumber, own.max()?.dayNumber, sealed,
      ])
  }
}
