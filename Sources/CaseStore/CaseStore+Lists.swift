import Foundation
import GRDB
package import Participation
import Synchronization

/// Part of the list of children.
package struct ChildPage: Sendable, Equatable {
  package let children: [ChildOverview]
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
package struct RecordCursor: Sendable, Hashable {
  let day: Int
  let child: String
  let meeting: String
}

/// Which records a list shows.
package struct RecordQuery: Sendable {
  /// The first and the last day; nil without end.
  package var from: CivilDate?
  package var to: CivilDate?
  package var newestFirst: Bool
  /// At most so many.
  package var limit: Int

  /// A query of one page.
  package init(
    from: CivilDate? = nil, to: CivilDate? = nil, newestFirst: Bool = false, limit: Int = 50
  ) {
    self.from = from
    self.to = to
    self.newestFirst = newestFirst
    self.limit = limit
  }
}

extension CaseStore {
  /// Children in the order of their names.
  ///
  /// - Parameters:
  ///   - text: words that all occur in a name or the number, whatever their case and accents; empty
  ///     for every child.
  ///   - offset: how many to pass over.
  package func childOverviews(matching text: String = "", offset: Int = 0, limit: Int = .max)
    throws(StoreError) -> ChildPage
  {
    try read { database in
      try children.withLock { index in
        try index.refresh(database, keys: keys)
        let (page, total) = index.find(text, offset: offset, limit: limit)
        return ChildPage(
          children: page, total: total,
          unreadable: index.unreadable.compactMap { ChildID($0) }.sorted())
      }
    }
  }

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
      return try reading.page(query, after: cursor, matching: matching)
    }
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
