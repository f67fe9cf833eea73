import Foundation
import GRDB
import Participation

/// Destroys the keys that open what was recorded of a child, within the transaction of the caller.
/// The sealed entries stay, since the order of all others is shown by them; nothing opens them.
struct Erasure {
  let child: String
  /// Meetings that were about this child alone.
  let meetings: [String]
  /// What says under seal that the keys were destroyed, by scope.
  private let marks: [Scope: Data]

  /// Works out what is to go.
  ///
  /// - Throws: `unknownChild`, `erased`.
  init(
    of child: String, by user: User, why: String, at now: Moment, keys: KeyRing,
    _ database: Database
  )
    throws
  {
    let scopes = ScopeKeys(keys: keys, database: database)
    let scope = Scope(kind: .child, subject: child)
    guard let row = try scopes.row(scope) else {
      throw StoreError(.unknownChild, "There is no such child in this store.")
    }
    guard row.erased == nil else {
      throw StoreError(.erased, "The records of this child were erased before.")
    }
    self.child = child
    // A child who was erased before keeps no meeting from going.
    meetings = try String.fetchAll(
      database,
      sql: """
        SELECT meeting FROM attendance WHERE child = ?1 AND NOT EXISTS (
          SELECT 1 FROM attendance AS other
          LEFT JOIN scope_key ON kind = 'child' AND subject = other.child
          WHERE other.meeting = attendance.meeting AND other.child <> ?1 AND erased IS NULL)
        ORDER BY meeting
        """, arguments: [child])
    let mark = ErasureMark(by: user, why: why, at: now)
    var marks: [Scope: Data] = [:]
    for scope in [scope] + meetings.map({ Scope(kind: .meeting, subject: $0) }) {
      marks[scope] = mark.sealed(for: scope, keys: keys)
    }
    self.marks = marks
  }

  private init(child: String, meetings: [String], marks: [Scope: Data]) {
    self.child = child
    self.meetings = meetings
    self.marks = marks
  }

  /// Everything that was erased in a store, for an older copy of it.
  static func all(in database: Database, keys: KeyRing) throws -> [Erasure] {
    try ScopeKeys(keys: keys, database: database).all().compactMap { row in
      guard let mark = row.erased else { return nil }
      let isChild = row.scope.kind == .child
      return Erasure(
        child: isChild ? row.scope.subject : "", meetings: isChild ? [] : [row.scope.subject],
        marks: [row.scope: mark])
    }
  }

  /// How many entries are sealed under the keys that go.
  func entries(in database: Database) throws -> Int {
    try marks.keys.reduce(0) { sum, scope in
      try sum
        + (Int.fetchOne(
          database,
          sql: """
            SELECT count(*) FROM entry WHERE scope IN (
              SELECT id FROM scope_key WHERE kind = ? AND subject = ?)
            """, arguments: [scope.kind.rawValue, scope.subject]) ?? 0)
    }
  }

  /// Destroys the keys, and takes away overviews and drafts.
  func apply(to database: Database, keys: KeyRing) throws {
    for (scope, mark) in marks {
      try database.execute(
        sql: "UPDATE scope_key SET wrapped = NULL, erased = ? WHERE kind = ? AND subject = ?",
        arguments: [mark, scope.kind.rawValue, scope.subject])
    }
    try database.execute(
      sql: "DELETE FROM record_overview WHERE child = ?", arguments: [child])
    try database.execute(sql: "DELETE FROM child_overview WHERE child = ?", arguments: [child])
    if let anybody = UserID("erasure") {
      try Drafts(database: database, keys: keys, user: anybody)
        .erase(child: child, meetings: Set(meetings))
    }
    try Meta(database: database).countWrite(overviewsAnew: true)
  }
}
