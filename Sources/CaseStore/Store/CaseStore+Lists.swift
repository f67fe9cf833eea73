import Foundation
import GRDB
package import Participation
import Synchronization

/// Part of the list of children.
package struct ChildPage: Sendable, Equatable {
  package let children: [ChildOverview]
  /// How many were passed over.
  package let offset: Int
  /// How many there are on all pages.
  package let total: Int
  /// Children whose overview cannot be read; `rebuild` makes it anew.
  package let unreadable: [ChildID]
}

/// Part of the list of records, by day.
package struct RecordPage: Sendable, Equatable {
  package internal(set) var records: [RecordOutline] = []
  /// The children of these records.
  package internal(set) var children: [ChildID: ChildOverview] = [:]
  /// Where the next page begins; nil at the end.
  package internal(set) var next: RecordCursor?
  /// Records whose overview cannot be read; `rebuild` makes it anew.
  package internal(set) var unreadable: [RecordKey] = []
}

/// A place in the list of records.
package struct RecordCursor: Sendable, Hashable, Comparable {
  let day: Int
  let child: String
  let meeting: String

  /// The place right behind a record.
  package init(after outline: RecordOutline) {
    self.init(
      day: outline.day.dayNumber, child: outline.key.child.text,
      meeting: outline.key.meeting.text)
  }

  init(day: Int, child: String, meeting: String) {
    self.day = day
    self.child = child
    self.meeting = meeting
  }

  package static func < (left: RecordCursor, right: RecordCursor) -> Bool {
    (left.day, left.child, left.meeting) < (right.day, right.child, right.meeting)
  }
}

/// Which records a list shows.
package struct RecordQuery: Sendable {
  /// The first and the last day; nil without end.
  package var from: CivilDate?
  package var to: CivilDate?
  /// The children whose records are listed; nil for everybody's.
  package var children: Set<ChildID>?
  /// Whose children's records are listed, as names are compared; nil for everybody's.
  package var worker: String?
  /// Who leads the meetings, as names are compared; nil for everybody.
  package var chair: String?
  package var newestFirst: Bool
  /// At most so many.
  package var limit: Int

  /// A query of one page.
  package init(
    from: CivilDate? = nil, to: CivilDate? = nil, children: Set<ChildID>? = nil,
    worker: String? = nil, chair: String? = nil, newestFirst: Bool = false, limit: Int = 50
  ) {
    self.from = from
    self.to = to
    self.children = children
    self.worker = worker
    self.chair = chair
    self.newestFirst = newestFirst
    self.limit = limit
  }
}

extension CaseStore {
  /// Children in the order of their names.
  ///
  /// - Parameters:
  ///   - text: words that all occur in a name or the number, as `FoldedName` finds them; empty for
  ///     every child.
  ///   - worker: whose children, as names are compared; nil for everybody's.
  ///   - offset: how many to pass over.
  ///   - near: the child in the middle of the page, whatever the offset, where they are found.
  package func childOverviews(
    matching text: String = "", worker: String? = nil, offset: Int = 0, near: ChildID? = nil,
    limit: Int = .max
  ) throws(StoreError) -> ChildPage {
    try read { database in
      try children.withLock { index in
        try index.refresh(database, keys: keys)
        let found = index.find(text, worker: worker)
        let place = near.flatMap { child in found.firstIndex { $0.overview.id == child } }
        let start = place.map { max(0, $0 - limit / 2) } ?? offset
        return ChildPage(
          children: found.dropFirst(start).prefix(limit).map(\.overview), offset: start,
          total: found.count,
          unreadable: index.unreadable.compactMap { ChildID($0) }.sorted())
      }
    }
  }

  /// Opens every child's overview, so that the first list of children is there at once. Called away
  /// from a screen's loop, as soon as the store is open.
  package func loadChildren() throws(StoreError) { _ = try childOverviews(limit: 0) }

  /// One child's overview; nil where there is none.
  ///
  /// - Throws: `damaged` where it does not open.
  package func childOverview(_ child: ChildID) throws(StoreError) -> ChildOverview? {
    try read { database in
      let sealed = try Data.fetchOne(
        database.cachedStatement(sql: "SELECT sealed FROM child_overview WHERE child = ?"),
        arguments: [child.text])
      guard let sealed else { return nil }
      guard let row = ChildIndex.open(sealed, child: child.text, keys: keys) else {
        throw StoreError.damaged
      }
      return row.overview
    }
  }

  /// Records by day, a page at a time.
  ///
  /// - Parameters:
  ///   - cursor: where the page begins, as the page before said.
  ///   - matching: which to take; the others are passed over, and the page still filled.
  package func recordOverviews(
    _ query: RecordQuery = RecordQuery(), after cursor: RecordCursor? = nil,
    matching: (RecordOutline, ChildOverview?) -> Bool = { _, _ in true }
  ) throws(StoreError) -> RecordPage {
    try read { database in
      var reading = RecordListing(database: database, keys: keys)
      let chair = query.chair.map { FoldedName($0) }
      return try reading.page(query, of: try wanted(query, database), after: cursor) {
        record, child in
        let isLed = chair.map { name in
          record.chair.map { FoldedName($0.name).isSame(as: name) } ?? false
        }
        return isLed ?? true && matching(record, child)
      }
    }
  }

  /// The children that a query names, by themselves and by their worker; nil for everybody.
  private func wanted(_ query: RecordQuery, _ database: Database) throws -> Set<String>? {
    let named = query.children.map { Set($0.map(\.text)) }
    guard let worker = query.worker else { return named }
    let theirs = try children.withLock { index in
      try index.refresh(database, keys: keys)
      return index.children(of: worker)
    }
    return named.map(theirs.intersection) ?? theirs
  }

  /// Every record of one child, by day.
  package func recordOverviews(child: ChildID) throws(StoreError) -> RecordPage {
    try read { database in
      var reading = RecordListing(database: database, keys: keys)
      return try reading.page(child: child.text)
    }
  }

  /// Every child's record at one meeting.
  package func recordOverviews(meeting: MeetingID) throws(StoreError) -> RecordPage {
    try read { database in
      var reading = RecordListing(database: database, keys: keys)
      return try reading.page(meeting: meeting.text)
    }
  }
}
