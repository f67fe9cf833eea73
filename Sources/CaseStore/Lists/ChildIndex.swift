import Foundation
import GRDB
import Participation

/// Children's overviews, opened and held in memory once a list was asked for; kept up to date by
/// what changed since, whichever program changed it.
struct ChildIndex {
  private var rows: [String: Row] = [:]
  /// In the order of names.
  private var order: [Row] = []
  private var epoch = -1
  private var asOf = 0
  /// Children whose overview does not open.
  private(set) var unreadable: Set<String> = []

  final class Row: Sendable {
    let overview: ChildOverview
    /// Names and number as they are looked for.
    let folded: [UInt8]

    init(_ overview: ChildOverview) {
      self.overview = overview
      let child = overview.child
      let names = [child.name, child.preferredName, child.localNumber].compactMap(\.self)
      folded = SearchText.fold(names.joined(separator: "\u{1F}"))
    }

    /// Whether the child's worker has this name, as names are compared.
    func isOf(_ worker: [UInt8]) -> Bool {
      overview.child.worker.map { SearchText.name($0) == worker } ?? false
    }

    /// By name, then by identifier.
    static func precedes(_ left: Row, _ right: Row) -> Bool {
      if left.folded != right.folded {
        return left.folded.lexicographicallyPrecedes(right.folded)
      }
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
    var changed: [String: Row?] = [:]
    var last = asOf
    while let row = try cursor.next() {
      let child: String = try row.decode(atIndex: 0)
      last = max(last, try row.decode(atIndex: 1))
      changed[child] = .some(Self.open(try row.decode(atIndex: 2), child: child, keys: keys))
    }
    asOf = last
    if !changed.isEmpty { apply(changed) }
  }

  static func open(_ sealed: Data, child: String, keys: KeyRing) -> Row? {
    guard let id = ChildID(child),
      let plain = Seal.open(sealed, under: keys.overview, for: Place.overview(child: child)),
      let overview = try? ChildOverview(id, packed: plain)
    else { return nil }
    return Row(overview)
  }

  private mutating func apply(_ changed: [String: Row?]) {
    var added: [Row] = []
    for (child, row) in changed {
      rows[child] = row
      if let row { added.append(row) }
      if row == nil { unreadable.insert(child) } else { unreadable.remove(child) }
    }
    order.removeAll { changed[$0.overview.id.text] != nil }
    order += added
    order.sort(by: Row.precedes)
  }

  func overview(_ child: String) -> ChildOverview? { rows[child]?.overview }

  /// Children whose name or number has every word of a text in it, in the order of names: how many
  /// there are, and one page of them.
  func find(_ text: String, worker: String?, offset: Int, limit: Int) -> (
    page: [ChildOverview], total: Int
  ) {
    let words = SearchText.words(text)
    let worker = worker.map(SearchText.name)
    // Rows are references: only a page's overviews are copied.
    let found =
      words.isEmpty && worker == nil
      ? order
      : order.filter { row in
        words.allSatisfy { SearchText.contains($0, in: row.folded) }
          && worker.map(row.isOf) ?? true
      }
    return (found.dropFirst(offset).prefix(limit).map(\.overview), found.count)
  }

  /// The children of one worker.
  func children(of worker: String) -> Set<String> {
    let worker = SearchText.name(worker)
    return Set(order.lazy.filter { $0.isOf(worker) }.map(\.overview.id.text))
  }
}
