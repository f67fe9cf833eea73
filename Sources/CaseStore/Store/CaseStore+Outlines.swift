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
        var reading = OutlineReading(keys: keys) { make($0.case) }
        try reading.readAll(database)
        return OutlineChanges(values: reading.finish(), gone: [], isAnew: true, mark: now)
      }
      let touched = try Self.touched(since: mark.sequence, database)
      var reading = OutlineReading(keys: keys) { make($0.case) }
      let gone = try touched.filter { child in try !reading.read(child, database) }
      return OutlineChanges(
        values: reading.finish(), gone: Set(gone.compactMap { ChildID($0) }), isAnew: false,
        mark: now)
    }
  }

  /// What is made of each child's records with a day in a span of days, be it of the meeting or of what
  /// has days of its own, or of some children's alone, and how many
  /// records do not open.
  func outlines<Value: Sendable>(
    from: CivilDate, to: CivilDate, of children: Set<String>?,
    _ make: @Sendable @escaping (CaseOutline) -> Value
  ) throws(StoreError) -> (values: [Value], unreadable: Int) {
    try read { database in
      var reading = OutlineReading(keys: keys, days: from...to) { make($0.case) }
      if let children, children.count < OutlineReading<Value>.few {
        for child in children.sorted() { _ = try reading.read(child, database) }
      } else {
        try reading.readAll(database)
      }
      return (reading.finish(), reading.unreadable)
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
struct OutlineReading<Value: Sendable> {
  let keys: KeyRing
  let days: ClosedRange<CivilDate>
  /// Whether a case of which a record does not open is left out.
  let onlyWhole: Bool
  let make: @Sendable (Opened) -> Value
  private var sealed: [Sealed] = []
  private var values: [Value] = []
  /// How many records did not open.
  private(set) var unreadable = 0
  /// The children of whom anything did not open.
  private(set) var broken: [ChildID] = []

  /// A case as it was opened, and how many of its entries could not be read when it was made.
  struct Opened: Sendable {
    var `case`: CaseOutline
    var unreadable: Int
  }

  /// - Parameter days: of which records are read, by the meeting's day or one of their own.
  init(
    keys: KeyRing, days: ClosedRange<CivilDate> = .earliest ... .latest, onlyWhole: Bool = false,
    make: @Sendable @escaping (Opened) -> Value
  ) {
    self.keys = keys
    self.days = days
    self.onlyWhole = onlyWhole
    self.make = make
  }

  /// Below this number of children each is read by itself.
  static var few: Int { 2000 }

  /// A child's overviews.
  private struct Sealed: Sendable {
    let child: String
    let overview: Data
    var records: [(meeting: String, sealed: Data)] = []
  }

  /// So many children are opened by one core at a time, and so many portions held at once.
  private static var portion: Int { 256 }
  private static var portions: Int { 16 }

  /// - Parameters:
  ///   - limit: how many children; -1 for all.
  ///   - withRecords: false for the children alone.
  /// - Returns: the last child of a portion that is full; nil where there are no more.
  @discardableResult
  mutating func readAll(
    _ database: Database, after first: String = "", limit: Int = -1, withRecords: Bool = true
  ) throws -> String? {
    let children = try Row.fetchCursor(
      database,
      sql: "SELECT child, sealed FROM child_overview WHERE child > ? ORDER BY child LIMIT ?",
      arguments: [first, limit])
    let records = try Row.fetchCursor(
      database,
      sql: """
        SELECT child, meeting, sealed FROM record_overview
        WHERE child > ?1 AND (+day BETWEEN ?2 AND ?3 OR own_first <= ?3 AND own_last >= ?2)
        ORDER BY child
        """, arguments: [first, days.lowerBound.dayNumber, days.upperBound.dayNumber])
    var count = 0
    var last: String?
    var record = withRecords ? try records.next() : nil
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
      count += 1
      last = next.child
      add(next)
    }
    return count == limit ? last : nil
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
        sql: """
          SELECT meeting, sealed FROM record_overview
          WHERE child = ?1 AND (day BETWEEN ?2 AND ?3 OR own_first <= ?3 AND own_last >= ?2)
          """),
      arguments: [child, days.lowerBound.dayNumber, days.upperBound.dayNumber])
    while let row = try rows.next() {
      next.records.append((try row.decode(atIndex: 0), try row.decode(atIndex: 1)))
    }
    add(next)
    return true
  }

  private mutating func add(_ next: Sealed) {
    // A child without a record in the span has nothing to count.
    guard !next.records.isEmpty || days.lowerBound == .earliest else { return }
    sealed.append(next)
    if sealed.count == Self.portion * Self.portions { open() }
  }

  mutating func finish() -> [Value] {
    open()
    return values
  }

  private mutating func open() {
    let (sealed, keys, onlyWhole, make) = (sealed, keys, onlyWhole, make)
    self.sealed.removeAll(keepingCapacity: true)
    let count = (sealed.count + Self.portion - 1) / Self.portion
    let opened = Mutex(
      (values: [[Value]](repeating: [], count: count), unreadable: 0, broken: [ChildID]()))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let portion = sealed.dropFirst(index * Self.portion).prefix(Self.portion)
      var unreadable = 0
      var broken: [ChildID] = []
      let values = portion.compactMap { sealed -> Value? in
        let opened = Self.open(sealed, keys)
        let lost = sealed.records.count - (opened?.case.records.count ?? 0)
        unreadable += lost
        if opened == nil || lost > 0, let child = ChildID(sealed.child) { broken.append(child) }
        return onlyWhole && lost > 0 ? nil : opened.map(make)
      }
      opened.withLock {
        $0.values[index] = values
        $0.unreadable += unreadable
        $0.broken += broken
      }
    }
    values += opened.withLock { $0.values.flatMap(\.self) }
    unreadable += opened.withLock { $0.unreadable }
    broken += opened.withLock { $0.broken }
  }

  private static func open(_ sealed: Sealed, _ keys: KeyRing) -> Opened? {
    guard
      let overview = ChildIndex.open(sealed.overview, child: sealed.child, keys: keys)?.overview
    else { return nil }
    let records = sealed.records.compactMap { meeting, sealed in
      RecordOutline(sealed, child: overview.id, meeting: meeting, keys: keys)
    }
    return Opened(
      case: CaseOutline(
        child: overview.child, statuses: overview.statuses, died: overview.died,
        caseClosed: overview.caseClosed, recordedOn: overview.recordedOn, records: records),
      unreadable: overview.unreadable)
  }
}

extension RecordOutline {
  /// An outline as it is sealed; nil where it does not open.
  init?(_ sealed: Data, child: ChildID, meeting: String, keys: KeyRing) {
    let place = AssociatedData.overview(child: child.text, meeting: meeting)
    guard let meeting = MeetingID(meeting),
      let plain = Seal.open(sealed, under: keys.overview, for: place),
      let outline = try? RecordOutline(
        RecordKey(child: child, meeting: meeting), packed: plain)
    else { return nil }
    self = outline
  }
}
