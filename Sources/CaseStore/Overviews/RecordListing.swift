import Foundation
import GRDB
import Participation

/// Reads records' overviews within one transaction.
struct RecordListing {
  let database: Database
  let keys: KeyRing
  private var known: [String: ChildOverview?] = [:]
  private var page = RecordPage()

  init(database: Database, keys: KeyRing) {
    self.database = database
    self.keys = keys
  }

  private static let columns = "SELECT day, child, meeting, sealed FROM record_overview "

  /// Above this number of children the list is read by day, and the others passed over.
  private static let fewChildren = 500

  /// - Parameter children: whose records; nil for everybody's.
  mutating func page(
    _ query: RecordQuery, of children: Set<String>?, after cursor: RecordCursor?,
    matching: (RecordOutline, ChildOverview?) -> Bool
  ) throws -> RecordPage {
    if let children, children.count <= Self.fewChildren {
      return try page(query, ofEach: children, after: cursor, matching: matching)
    }
    let (comparison, direction) = query.newestFirst ? ("<", "DESC") : (">", "ASC")
    // Before the first and after the last of all days.
    let start = cursor ?? RecordCursor(day: query.newestFirst ? .max : .min, child: "", meeting: "")
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: Self.columns + """
          WHERE day BETWEEN ? AND ? AND (day, child, meeting) \(comparison) (?, ?, ?)
          ORDER BY day \(direction), child \(direction), meeting \(direction)
          """),
      arguments: [
        query.from?.dayNumber ?? .min, query.to?.dayNumber ?? .max, start.day, start.child,
        start.meeting,
      ])
    while !page.isOver(query.limit), let row = try rows.next() {
      let child: String = try row.decode(atIndex: 1)
      let place = RecordCursor(
        day: try row.decode(atIndex: 0), child: child, meeting: try row.decode(atIndex: 2))
      guard children?.contains(child) ?? true else { continue }
      try add(place, try row.decode(atIndex: 3), matching: matching)
    }
    return page.cut(to: query.limit)
  }

  /// The records of a few children, without a look at those of others.
  private mutating func page(
    _ query: RecordQuery, ofEach children: Set<String>, after cursor: RecordCursor?,
    matching: (RecordOutline, ChildOverview?) -> Bool
  ) throws -> RecordPage {
    var places: [RecordCursor] = []
    let days = try database.cachedStatement(
      sql: "SELECT day, meeting FROM record_overview WHERE child = ? AND day BETWEEN ? AND ?")
    for child in children {
      let rows = try Row.fetchCursor(
        days,
        arguments: [child, query.from?.dayNumber ?? .min, query.to?.dayNumber ?? .max])
      while let row = try rows.next() {
        places.append(
          RecordCursor(
            day: try row.decode(atIndex: 0), child: child, meeting: try row.decode(atIndex: 1)))
      }
    }
    if query.newestFirst { places.sort(by: >) } else { places.sort(by: <) }
    for place in places {
      if let cursor, query.newestFirst ? place >= cursor : place <= cursor { continue }
      guard !page.isOver(query.limit) else { break }
      let sealed = try Data.fetchOne(
        database.cachedStatement(
          sql: "SELECT sealed FROM record_overview WHERE child = ? AND meeting = ?"),
        arguments: [place.child, place.meeting])
      if let sealed { try add(place, sealed, matching: matching) }
    }
    return page.cut(to: query.limit)
  }

  private mutating func add(
    _ place: RecordCursor, _ sealed: Data, matching: (RecordOutline, ChildOverview?) -> Bool
  ) throws {
    guard let outline = open(sealed, child: place.child, meeting: place.meeting) else { return }
    let overview = try childOverview(place.child)
    if matching(outline, overview) { add(outline, overview) }
  }

  mutating func page(child: String) throws -> RecordPage {
    try page(where: "WHERE child = ? ORDER BY day, meeting", [child])
  }

  mutating func page(meeting: String) throws -> RecordPage {
    // Through the children known at the meeting: their number is small, and the list is not
    // kept by meeting.
    try page(
      where: """
        WHERE child IN (SELECT child FROM attendance WHERE meeting = ?1) AND meeting = ?1
        ORDER BY child
        """, [meeting])
  }

  private mutating func page(where condition: String, _ arguments: StatementArguments) throws
    -> RecordPage
  {
    let rows = try Row.fetchCursor(
      database.cachedStatement(sql: Self.columns + condition), arguments: arguments)
    while let row = try rows.next() {
      let child: String = try row.decode(atIndex: 1)
      let meeting: String = try row.decode(atIndex: 2)
      guard let outline = open(try row.decode(atIndex: 3), child: child, meeting: meeting) else {
        continue
      }
      add(outline, try childOverview(child))
    }
    return page
  }

  private mutating func add(_ outline: RecordOutline, _ child: ChildOverview?) {
    page.records.append(outline)
    if let child { page.children[child.id] = child }
  }

  /// The outline; one that does not open is noted.
  private mutating func open(_ sealed: Data, child: String, meeting: String) -> RecordOutline? {
    guard let childID = ChildID(child), let meetingID = MeetingID(meeting) else { return nil }
    guard let outline = RecordOutline(sealed, child: childID, meeting: meeting, keys: keys) else {
      page.unreadable.append(RecordKey(child: childID, meeting: meetingID))
      return nil
    }
    return outline
  }

  mutating func childOverview(_ child: String) throws -> ChildOverview? {
    if let known = known[child] { return known }
    let sealed = try Data.fetchOne(
      database.cachedStatement(sql: "SELECT sealed FROM child_overview WHERE child = ?"),
      arguments: [child])
    let overview = sealed.flatMap { ChildIndex.open($0, child: child, keys: keys)?.overview }
    known[child] = .some(overview)
    return overview
  }
}

extension RecordPage {
  /// Whether one more than so many was found, by which it is known that another page follows.
  fileprivate func isOver(_ limit: Int) -> Bool { records.count > limit }

  fileprivate func cut(to limit: Int) -> RecordPage {
    guard isOver(limit) else { return self }
    var page = self
    page.records.removeLast(records.count - limit)
    page.next = page.records.last.map { RecordCursor(after: $0) }
    return page
  }
}
