import Foundation
import GRDB
import Participation

/// Whose key an entry is sealed under: destroying the key destroys what it opens, in every copy that
/// is reached.
struct Scope: Hashable {
  enum Kind: String { case child, meeting, store }

  let kind: Kind
  let subject: String

  /// What belongs to nobody in particular, as the log of an erasure.
  static let store = Scope(kind: .store, subject: "")

  static func child(_ id: ChildID) -> Scope { Scope(kind: .child, subject: id.text) }

  static func meeting(_ id: MeetingID) -> Scope { Scope(kind: .meeting, subject: id.text) }

  /// The associated data of the scope's key.
  var place: [UInt8] { AssociatedData.scope("\(kind.rawValue):\(subject)") }

  /// The associated data of what says that the scope was erased.
  var erasurePlace: [UInt8] { AssociatedData.erasure("\(kind.rawValue):\(subject)") }
}

/// The keys of children and meetings, each wrapped under a key of the store.
struct ScopeKeys {
  let keys: KeyRing
  let database: Database

  struct Row {
    let id: Int
    let scope: Scope
    /// Nil where the scope was erased.
    let wrapped: Data?
    let erased: Data?
  }

  private static let columns = "SELECT id, kind, subject, wrapped, erased FROM scope_key "

  func row(_ id: Int) throws -> Row? {
    try Self.read(
      GRDB.Row.fetchOne(
        database.cachedStatement(sql: Self.columns + "WHERE id = ?"), arguments: [id]))
  }

  func row(_ scope: Scope) throws -> Row? {
    try Self.read(
      GRDB.Row.fetchOne(
        database.cachedStatement(sql: Self.columns + "WHERE kind = ? AND subject = ?"),
        arguments: [scope.kind.rawValue, scope.subject]))
  }

  func all() throws -> [Row] {
    try GRDB.Row.fetchAll(database, sql: Self.columns + "ORDER BY id").compactMap(Self.read)
  }

  /// Those whose keys were destroyed.
  func erased() throws -> [Row] {
    try GRDB.Row.fetchAll(
      database, sql: Self.columns + "WHERE erased IS NOT NULL ORDER BY id"
    ).compactMap(Self.read)
  }

  private static func read(_ row: GRDB.Row?) throws -> Row? {
    guard let row else { return nil }
    guard let kind = Scope.Kind(rawValue: try row.decode(atIndex: 1)) else {
      throw StoreError.damaged
    }
    return Row(
      id: try row.decode(atIndex: 0),
      scope: Scope(kind: kind, subject: try row.decode(atIndex: 2)),
      wrapped: try row.decode(atIndex: 3), erased: try row.decode(atIndex: 4))
  }

  /// Unwraps a scope's key into locked memory; false where it does not open or was erased.
  func open(_ row: Row, into key: borrowing SecretKey) -> Bool {
    guard let wrapped = row.wrapped else { return false }
    return Seal.open(wrapped, under: keys.scope, for: row.scope.place, into: key)
  }

  /// Makes a new key for a scope, in locked memory that is there already, and keeps it wrapped.
  func make(_ scope: Scope, with key: borrowing SecretKey) throws -> Int {
    key.fillAtRandom()
    let plain = UnsafeRawBufferPointer(start: key.start, count: SecretKey.length)
    let wrapped = Seal.seal(plain, under: keys.scope, for: scope.place)
    try database.cachedStatement(
      sql: "INSERT INTO scope_key (kind, subject, wrapped) VALUES (?, ?, ?)"
    ).execute(arguments: [scope.kind.rawValue, scope.subject, wrapped])
    return Int(database.lastInsertedRowID)
  }
}
