import Dispatch
import Foundation
import GRDB
package import Participation
import Synchronization

/// How far the cases were read that a program holds in memory.
package struct OutlineMark: Sendable, Equatable {
  fileprivate let epoch: Int
  fileprivate let sequence: Int
}

/// Cases as they stand, and which of those known before are there no more.
package struct OutlineChanges<Value: Sendable>: Sendable {
  package let values: [Value]
  package let gone: Set<ChildID>
  /// Whether everything was read, so that nothing that was known before holds.
  package let isAnew: Bool
  package let mark: OutlineMark
}

extension CaseStore {
  /// Every child with the outlines of their records, or of those alone whom an entry touched since they
  /// were read last. Opened on all cores, since oversight goes by all of a team's.
  ///
  /// What does not open is left out; `verify` names it.
  ///
  /// - Parameters:
  ///   - mark: how far they were read before; nil for all.
  ///   - make: what is kept of each case; called from any thread.
  package func outlines<Value: Sendable>(
    since mark: OutlineMark? = nil, _ make: @Sendable @escaping (CaseOutline) -> Value
  ) throws(StoreError) -> OutlineChanges<Value> {
    try read { database in
      let counters = try Meta(database: database).counters()
      let head = try Int.fetchOne(database, sql: "SELECT max(seq) FROM entry") ?? 0
      let now = OutlineMark(epoch: counters.epoch, sequence: head)
      guard let mark, mark.epoch == now.epoch else {
        var reading = OutlineReading(keys: keys, make: make)
        try reading.readAll(database)
        return OutlineChanges(values: reading.finish(), gone: [], isAnew: true, mark: now)
      }
      let touched = try Self.touched(since: mark.sequence, database)
      var reading = OutlineReading(keys: keys, make: make)
      let gone = try touched.filter { child in try !reading.read(child, database) }
      return OutlineChanges(
        values: reading.finish(), gone: Set(gone.compactMap { ChildID($0) }), isAnew: false,
        mark: now)
    }
  }

  /// The children whom entries since one name, themselves or by their meeting.
  private static func touched(since sequence: Int, _ database: Database) throws -> Set<String> {
    try String.fetchSet(
      database,
      sql: """
        SELECT child FROM entry WHERE seq > ?1 AND child IS NOT NULL
        UNION SELECT attendance.child FROM entry JOIN attendance USING (meeting) WHERE seq > ?1
        """, arguments: [sequence])
  }
}

/// Reads overviews as they are sealed, and opens them by the portion on all cores.
private struct OutlineReading<Value: Sendable> {
  let keys: KeyRing
  let make: @Sendable (CaseOutline) -> Value
  private var sealed: [Sealed] = []
  private var values: [Value] = []

  init(keys: KeyRing, make: @Sendable @escaping (CaseOutline) -> Value) {
    self.keys = keys
    self.make = make
  }

  /// A child's overviews.
  private struct Sealed: Sendable {
    let child: String
    let overview: Data
    var records: [(meeting: String, sealed: Data)] = []
  }

  /// So many children are opened by one core at a time, and so many portions held at once.
  private static var portion: Int { 256 }
  private static var portions: Int { 16 }

  mutating func readAll(_ database: Database) throws {
    let children = try Row.fetchCursor(
      database, sql: "SELECT child, sealed FROM child_overview ORDER BY child")
    let records = try Row.fetchCursor(
      database, sql: "SELECT child, meeting, sealed FROM record_overview ORDER BY child")
    var record = try records.next()
    while let row = try children.next() {
      var next = Sealed(child: try row.decode(atIndex: 0), overview: try row.decode(atIndex: 1))
      while let found = record {
        let child: String = try found.decode(atIndex: 0)
        guard child <= next.child else { break }
        if child == next.child {
          next.records.append((try found.decode(atIndex: 1), try found.decode(atIndex: 2)))
        }
        record = try records.next()
      }
      add(next)
    }
  }

  /// - Returns: whether there is such a child.
  mutating func read(_ child: String, _ database: Database) throws -> Bool {
    let overview = try Data.fetchOne(
      database.cachedStatement(sql: "SELECT sealed FROM child_overview WHERE child = ?"),
      arguments: [child])
    guard let overview else { return false }
    var next = Sealed(child: child, overview: overview)
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: "SELECT meeting, sealed FROM record_overview WHERE child = ?"), arguments: [child])
    while let row = try rows.next() {
      next.records.append((try row.decode(atIndex: 0), try row.decode(atIndex: 1)))
    }
    add(next)
    return true
  }

  private mutating func add(_ next: Sealed) {
    sealed.append(next)
    if sealed.count == Self.portion * Self.portions { open() }
  }

  mutating func finish() -> [Value] {
    open()
    return values
  }

  private mutating func open() {
    let (sealed, keys, make) = (sealed, keys, make)
    self.sealed.removeAll(keepingCapacity: true)
    let count = (sealed.count + Self.portion - 1) / Self.portion
    let opened = Mutex([[Value]](repeating: [], count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let portion = sealed.dropFirst(index * Self.portion).prefix(Self.portion)
      let values = portion.compactMap { Self.open($0, keys).map(make) }
      opened.withLock { $0[index] = values }
    }
    values += opened.withLock { $0.flatMap(\.self) }
  }

  private static func open(_ sealed: Sealed, _ keys: KeyRing) -> CaseOutline? {
    guard
      let overview = ChildIndex.open(sealed.overview, child: sealed.child, keys: keys)?.overview
    else { return nil }
    let records = sealed.records.compactMap { meeting, sealed in
      RecordOutline(sealed, child: overview.id, meeting: meeting, keys: keys)
    }
    return CaseOutline(
      child: overview.child, statuses: overview.statuses, died: overview.died,
      caseClosed: overview.caseClosed, records: records)
  }
}

extension RecordOutline {
  /// An outline as it is sealed; nil where it does not open.
  init?(_ sealed: Data, child: ChildID, meeting: String, keys: KeyRing) {
    let place = Place.overview(child: child.text, meeting: meeting)
    guard let meeting = MeetingID(meeting),
      let plain = Seal.open(sealed, under: keys.overview, for: place),
      let outline = try? RecordOutline(
        RecordKey(child: child, meeting: meeting), packed: plain)
    else { return nil }
    self = outline
  }
}
