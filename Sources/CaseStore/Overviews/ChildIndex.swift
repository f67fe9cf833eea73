import Dispatch
import Foundation
import GRDB
import Participation
import Synchronization

/// Children's overviews, opened and held in memory once a list was asked for; kept up to date by
/// what changed since, whichever program changed it.
struct ChildIndex {
  /// In the order of names.
  private var order: [Row] = []
  private var epoch = -1
  private var asOf = 0
  /// Children whose overview does not open.
  private(set) var unreadable: Set<String> = []

  final class Row: Sendable {
    let overview: ChildOverview
    /// Names and number as they are looked for.
    let folded: FoldedName
    /// The child's worker as names are compared; nil where there is none.
    let worker: FoldedName?

    init(_ overview: ChildOverview) {
      self.overview = overview
      let child = overview.child
      let names = [child.name, child.preferredName, child.localNumber].compactMap(\.self)
      folded = FoldedName(of: names)
      worker = child.worker.map { FoldedName($0).letters }
    }

    /// By name, then by identifier.
    static func precedes(_ left: Row, _ right: Row) -> Bool {
      if left.folded != right.folded { return left.folded < right.folded }
      return left.overview.id < right.overview.id
    }
  }

  /// Brings the index to what the transaction sees.
  mutating func refresh(_ database: Database, keys: KeyRing) throws {
    let counters = try Meta(database: database).counters()
    if counters.epoch != epoch {
      self = ChildIndex()
      epoch = counters.epoch
    }
    let cursor = try GRDB.Row.fetchCursor(
      database.cachedStatement(
        sql: "SELECT child, changed, sealed FROM child_overview WHERE changed > ?"),
      arguments: [asOf])
    var changed: [(child: String, sealed: Data)] = []
    var last = asOf
    while let row = try cursor.next() {
      last = max(last, try row.decode(atIndex: 1))
      changed.append((try row.decode(atIndex: 0), try row.decode(atIndex: 2)))
    }
    asOf = last
    if !changed.isEmpty { apply(Self.open(changed, keys: keys)) }
  }

  /// So many are opened by one core at a time.
  private static let portion = 512

  /// Opens overviews, on all cores where they are many: a list waits for it.
  ///
  /// - Returns: those that open, portions of them in order, and the children of those that do not.
  private static func open(_ sealed: [(child: String, sealed: Data)], keys: KeyRing) -> (
    rows: [Row], unreadable: Set<String>
  ) {
    let opened = Mutex((rows: [Row](), unreadable: Set<String>()))
    let count = (sealed.count + portion - 1) / portion
    DispatchQueue.concurrentPerform(iterations: count) { index in
      var rows: [Row] = []
      var unreadable: Set<String> = []
      for (child, sealed) in sealed.dropFirst(index * portion).prefix(portion) {
        if let row = open(sealed, child: child, keys: keys) {
          rows.append(row)
        } else {
          unreadable.insert(child)
        }
      }
      // Sorting the whole is quick where parts of it are in order.
      rows.sort(by: Row.precedes)
      opened.withLock { opened in
        opened.rows += rows
        opened.unreadable.formUnion(unreadable)
      }
    }
    return opened.withLock { $0 }
  }

  static func open(_ sealed: Data, child: String, keys: KeyRing) -> Row? {
    guard let id = ChildID(child),
      let plain = Seal.open(
        sealed, under: keys.overview, for: AssociatedData.overview(child: child)),
      let overview = try? ChildOverview(id, packed: plain)
    else { return nil }
    return Row(overview)
  }

  private mutating func apply(_ opened: (rows: [Row], unreadable: Set<String>)) {
    let readable = Set(opened.rows.lazy.map(\.overview.id.text))
    if !order.isEmpty {
      let changed = readable.union(opened.unreadable)
      order.removeAll { changed.contains($0.overview.id.text) }
    }
    unreadable = unreadable.subtracting(readable).union(opened.unreadable)
    order += opened.rows
    order.sort(by: Row.precedes)
  }

  /// Children whose name or number has every word of a text in it, in the order of names.
  ///
  /// Rows are references: only a page's overviews are copied.
  func find(_ text: String, worker: String?) -> [Row] {
    let words = FoldedName.words(text)
    let worker = worker.map { FoldedName($0).letters }
    guard !words.isEmpty || worker != nil else { return order }
    return order.filter { row in
      row.folded.contains(words) && (worker == nil || row.worker == worker)
    }
  }

  /// The children of one worker.
  func children(of worker: String) -> Set<String> {
    let worker = FoldedName(worker).letters
    return Set(order.lazy.filter { $0.worker == worker }.map(\.overview.id.text))
  }
}
