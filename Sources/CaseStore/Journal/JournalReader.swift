import Foundation
import GRDB
import Participation

/// Reads and opens lines of the journal within one transaction.
///
/// A class, since it holds the key of the scope that was opened last.
final class JournalReader {
  let database: Database
  let scopes: ScopeKeys
  private let decoder = JSONDecoder()
  let key: SecretKey
  /// The row whose key is held; nil where none is.
  var held: (id: Int, state: KeyState)?

  /// Entries recorded in this very transaction, by sequence number: they need no opening.
  private let fresh: [Int: Entry]

  /// The scope of each entry, by sequence number; read where a page turns out to be damaged.
  private var owners: [Int: Int]?

  enum KeyState { case open, broken, erased }

  init(_ database: Database, keys: KeyRing, fresh: [Int: Entry] = [:]) throws(StoreError) {
    self.fresh = fresh
    self.database = database
    scopes = ScopeKeys(keys: keys, database: database)
    key = try SecretKey()
  }

  /// Unwraps the key of a scope into `key`, unless it is there from before.
  func hold(_ scope: Int) throws -> KeyState {
    if let held, held.id == scope { return held.state }
    held = nil
    do {
      if let row = try scopes.row(scope) { return hold(row) }
    } catch  where Self.isDamage(error) {
      // Where its page is damaged a key does not open; those on other pages do.
    }
    held = (scope, .broken)
    return .broken
  }

  /// The same of a scope whose row was read already.
  @discardableResult
  func hold(_ row: ScopeKeys.Row) -> KeyState {
    if let held, held.id == row.id { return held.state }
    held = nil
    let state: KeyState =
      row.wrapped == nil ? .erased : scopes.open(row, into: key) ? .open : .broken
    held = (row.id, state)
    return state
  }

  /// The plain bytes of a line, or why there are none.
  func plain(_ line: SealedEntry) throws -> Result<[UInt8], Unreadable> {
    switch try hold(line.scope) {
    case .erased: return .failure(Unreadable(cause: .erased))
    case .broken: return .failure(Unreadable(cause: .sealBroken))
    case .open:
      guard let plain = line.open(under: key) else {
        return .failure(Unreadable(cause: .sealBroken))
      }
      return .success(plain)
    }
  }

  struct Unreadable: Error { let cause: UnreadableEntry.Cause }

  /// The entry of a line, or why it cannot be read.
  func entry(_ line: SealedEntry) throws -> Result<Entry, Unreadable> {
    if let entry = fresh[line.sequence] { return .success(entry) }
    return try plain(line).flatMap { plain in
      guard let entry = try? decoder.decode(Entry.self, from: Data(plain)),
        entry.id.text == line.id
      else { return .failure(Unreadable(cause: .formUnknown)) }
      return .success(entry)
    }
  }

  func line(_ sequence: Int) throws -> SealedEntry? {
    try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT \(SealedEntry.columns) FROM entry WHERE seq = ?"), arguments: [sequence]
    ).map(SealedEntry.init)
  }

  func line(id: String) throws -> SealedEntry? {
    try Row.fetchOne(
      database.cachedStatement(sql: "SELECT \(SealedEntry.columns) FROM entry WHERE id = ?"),
      arguments: [id]
    ).map(SealedEntry.init)
  }

  /// The lines of a query for sequence numbers, each with its cause where it cannot be had.
  ///
  /// Where a page is damaged the lines are fetched one by one, so that the others are still read.
  func forEachLine(
    where condition: String, _ arguments: StatementArguments,
    _ body: (Result<SealedEntry, UnreadableEntry>) throws -> Void
  ) throws {
    var last = 0
    var cursor: RowCursor?
    while true {
      let line: SealedEntry?
      do {
        let rows =
          try cursor
          ?? Row.fetchCursor(
            database.cachedStatement(
              sql: "SELECT \(SealedEntry.columns) FROM entry WHERE \(condition) ORDER BY seq"),
            arguments: arguments)
        cursor = rows
        line = try rows.next().map(SealedEntry.init)
      } catch  where Self.isDamage(error) {
        return try forEachLineSingly(after: last, where: condition, arguments, body)
      }
      guard let line else { return }
      try body(.success(line))
      last = max(last, line.sequence)
    }
  }

  private func forEachLineSingly(
    after first: Int, where condition: String, _ arguments: StatementArguments,
    _ body: (Result<SealedEntry, UnreadableEntry>) throws -> Void
  ) throws {
    let statement = try database.cachedStatement(
      sql: "SELECT \(SealedEntry.columns) FROM entry WHERE (\(condition)) AND seq = ?")
    for sequence in stride(from: first + 1, through: try lastPossible(), by: 1) {
      let line: SealedEntry?
      do {
        line = try Row.fetchOne(statement, arguments: arguments + [sequence]).map(
          SealedEntry.init)
      } catch  where Self.isDamage(error) {
        try body(.failure(UnreadableEntry(sequence: sequence, of: try owner(of: sequence))))
        continue
      }
      if let line { try body(.success(line)) }
    }
  }

  /// The last line that there can be. A damaged page may claim any number, so it is held to what the
  /// file has room for.
  private func lastPossible() throws -> Int {
    let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
    let last = try? Int.fetchOne(database, sql: "SELECT max(seq) FROM entry")
    let known = try? Int.fetchOne(
      database, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'entry'")
    return min(max(last ?? 0, known ?? 0), pages * 32)
  }

  /// Whose an entry is that cannot be read, as the index by scope has it, which stands on other
  /// pages; nil where that tells nothing either.
  private func owner(of sequence: Int) throws -> ScopeKeys.Row? {
    if owners == nil {
      let rows = try? Row.fetchAll(
        database, sql: "SELECT seq, scope FROM entry INDEXED BY entry_scope")
      owners = [:]
      for row in rows ?? [] {
        owners?[try row.decode(atIndex: 0)] = try row.decode(Int.self, atIndex: 1)
      }
    }
    guard let scope = owners?[sequence] else { return nil }
    return try? scopes.row(scope)
  }

  static func isDamage(_ error: any Error) -> Bool {
    error is RowDecodingError || (error as? DatabaseError)?.resultCode == .SQLITE_CORRUPT
  }
}

extension UnreadableEntry: Error {}
