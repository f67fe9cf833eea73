import Foundation
import GRDB

/// The store's tables, and the steps by which an older store comes to have them.
///
/// A value, so that a test can add a step.
package struct Schema: Sendable {
  /// In the file's header: “Hrd1”.
  static let applicationID = 0x4872_6431

  /// One step: it takes a store from the version before to its own.
  package struct Step: Sendable {
    /// The oldest program that reads a store of this version.
    package let program: String
    /// Tables made and changed; run inside a transaction.
    package let statements: [String]
    /// Whether overviews are packed in another form since, and are made anew from the entries.
    package let makesOverviewsAnew: Bool
    /// Whether the hashes by which users are found are made anew.
    package let renewsHints: Bool

    /// A step.
    package init(
      program: String, statements: [String], makesOverviewsAnew: Bool = false,
      renewsHints: Bool = false
    ) {
      self.program = program
      self.statements = statements
      self.makesOverviewsAnew = makesOverviewsAnew
      self.renewsHints = renewsHints
    }
  }

  package let steps: [Step]

  /// A schema by its steps; the number of steps is its version.
  package init(steps: [Step]) { self.steps = steps }

  package var version: Int { steps.count }

  /// The version of the program that made the last step.
  package var program: String { steps.last?.program ?? "" }

  /// The schema of this program.
  package static let current = Schema(steps: [
    Step(program: "1.0", statements: first),
    // What reports count.
    Step(program: "1.1", statements: [], makesOverviewsAnew: true),
    // What a return goes by.
    Step(program: "1.2", statements: [], makesOverviewsAnew: true),
    // Numbers that no order of cases changes; users found by names as they are compared now; from when
    // it was known for which day a meeting is planned.
    Step(program: "1.3", statements: [], makesOverviewsAnew: true, renewsHints: true),
    // The days of what counts by days of its own, as a complaint: from the first to the last; and with
    // which carers the child lives.
    Step(
      program: "1.4",
      statements: [
        "ALTER TABLE record_overview ADD COLUMN own_first INTEGER",
        "ALTER TABLE record_overview ADD COLUMN own_last INTEGER",
      ], makesOverviewsAnew: true),
    // Who was found to have care or responsibility; what parents said and were told, and when anybody
    // last said something.
    Step(program: "1.5", statements: [], makesOverviewsAnew: true),
  ])

  /// In clear stand random identifiers, days for order, and sizes; all else is sealed.
  private static let first = [
    // Small on purpose: every transaction changes it, so that every write-ahead log holds the
    // page that says whose store it is.
    """
    CREATE TABLE meta (
      name TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE user (
      id TEXT NOT NULL PRIMARY KEY, hint BLOB NOT NULL UNIQUE CHECK (length(hint) = 32),
      salt BLOB NOT NULL CHECK (length(salt) = 16), passes INTEGER NOT NULL CHECK (passes > 0),
      memory INTEGER NOT NULL CHECK (memory > 0), wrapped BLOB NOT NULL, profile BLOB NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    // A scope that was erased has no key any more, and says so under seal.
    """
    CREATE TABLE scope_key (
      id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('child', 'meeting', 'store')),
      subject TEXT NOT NULL, wrapped BLOB, erased BLOB, UNIQUE (kind, subject),
      CHECK ((wrapped IS NULL) <> (erased IS NULL))
    ) STRICT
    """,
    """
    CREATE TABLE entry (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, child TEXT, meeting TEXT,
      corrects TEXT, scope INTEGER NOT NULL REFERENCES scope_key (id), sealed BLOB NOT NULL,
      chain BLOB NOT NULL CHECK (length(chain) = 32)
    ) STRICT
    """, "CREATE INDEX entry_scope ON entry (scope)",
    "CREATE INDEX entry_meeting ON entry (meeting) WHERE meeting IS NOT NULL",
    "CREATE INDEX entry_corrects ON entry (corrects) WHERE corrects IS NOT NULL",
    // Every child that any entry ever named at a meeting; only added to.
    """
    CREATE TABLE attendance (
      child TEXT NOT NULL, meeting TEXT NOT NULL, PRIMARY KEY (child, meeting)
    ) STRICT, WITHOUT ROWID
    """, "CREATE INDEX attendance_meeting ON attendance (meeting)",
    """
    CREATE TABLE child_overview (
      child TEXT NOT NULL PRIMARY KEY, changed INTEGER NOT NULL, sealed BLOB NOT NULL
    ) STRICT, WITHOUT ROWID
    """, "CREATE INDEX child_overview_changed ON child_overview (changed)",
    """
    CREATE TABLE record_overview (
      child TEXT NOT NULL REFERENCES child_overview (child) ON DELETE CASCADE,
      meeting TEXT NOT NULL, day INTEGER NOT NULL, sealed BLOB NOT NULL,
      PRIMARY KEY (child, meeting)
    ) STRICT, WITHOUT ROWID
    """, "CREATE INDEX record_overview_day ON record_overview (day, child, meeting)",
    """
    CREATE TABLE draft (
      key BLOB NOT NULL PRIMARY KEY CHECK (length(key) = 32), sealed BLOB NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
  ]
}

extension Schema {
  /// Brings a store from its version to this one, all or nothing; the transaction is the caller's.
  func migrate(_ database: Database, keys: KeyRing) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    // Another program may have done it while this one waited.
    guard version < self.version else { return }
    for step in steps[version...] {
      for statement in step.statements { try database.execute(sql: statement) }
    }
    // A store that is only now made has nothing to show.
    if version > 0, steps[version...].contains(where: \.makesOverviewsAnew) {
      _ = try OverviewWriter.rebuild(database, keys: keys)
    }
    if version > 0, steps[version...].contains(where: \.renewsHints) {
      try UserRow.renewHints(database, keys: keys)
    }
    try database.execute(
      sql: "INSERT OR REPLACE INTO meta (name, value) VALUES ('program', ?)",
      arguments: [Data(program.utf8)])
    try database.execute(sql: "PRAGMA user_version = \(self.version)")
    try database.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
  }
}
