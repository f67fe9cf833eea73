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
  private let key: SecretKey
  /// The row whose key is held; nil where none is.
  private var held: (id: Int, state: KeyState)?

  private enum KeyState { case open, broken, erased }

  init(_ database: Database, keys: KeyRing) throws(StoreError) {
    self.database = database
    scopes = ScopeKeys(keys: keys, database: database)
    key = try SecretKey()
  }

  private func hold(_ scope: Int) throws -> KeyState {
    if let held, held.id == scope { return held.state }
    held = nil
    var state = KeyState.broken
    if let row = try scopes.row(scope) {
      state = row.wrapped == nil ? .erased : scopes.open(row, into: key) ? .open : .broken
    }
    held = (scope, state)
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
    try plain(line).flatMap { plain in
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
    do {
      let rows = try Row.fetchCursor(
        database.cachedStatement(
          sql: "SELECT \(SealedEntry.columns) FROM entry WHERE \(condition) ORDER BY seq"),
        arguments: arguments)
      while let row = try rows.next() {
        let line = SealedEntry(row)
        try body(.success(line))
        last = line.sequence
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      try forEachLineSingly(after: last, where: condition, arguments, body)
    }
  }

  private func forEachLineSingly(
    after first: Int, where condition: String, _ arguments: StatementArguments,
    _ body: (Result<SealedEntry, UnreadableEntry>) throws -> Void
  ) throws {
    let end = try Int.fetchOne(database, sql: "SELECT max(seq) FROM entry") ?? 0
    let statement = try database.cachedStatement(
      sql: "SELECT \(SealedEntry.columns) FROM entry WHERE seq = ? AND (\(condition))")
    for sequence in stride(from: first + 1, through: end, by: 1) {
      do {
        let row = try Row.fetchOne(statement, arguments: [sequence] + arguments)
        if let row { try body(.success(SealedEntry(row))) }
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
        try body(.failure(UnreadableEntry(sequence: sequence)))
      }
    }
  }
}

extension UnreadableEntry: Error {}
