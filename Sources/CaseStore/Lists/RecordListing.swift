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

  mutating func page(
    _ query: RecordQuery, after cursor: RecordCursor?,
    matching: (RecordOutline, ChildOverview?) -> Bool
  ) throws -> RecordPage {
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
    while let row = try rows.next() {
      guard page.records.count < query.limit else {
        page.next = last
        break
      }
      let child: String = try row.decode(atIndex: 1)
      let meeting: String = try row.decode(atIndex: 2)
      last = RecordCursor(day: try row.decode(atIndex: 0), child: child, meeting: meeting)
      guard let outline = open(try row.decode(atIndex: 3), child: child, meeting: meeting) else {
        continue
      }
      let overview = try childOverview(child)
      if matching(outline, overview) { add(outline, overview) }
    }
    return page
  }

  /// The row that was looked at last.
  private var last: RecordCursor?

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
    let key = RecordKey(child: childID, meeting: meetingID)
    let place = Place.overview(child: child, meeting: meeting)
    guard let plain = Seal.open(sealed, under: keys.overview, for: place),
      let outline = try? RecordOutline(key, packed: plain)
    else {
      page.unreadable.append(key)
      return nil
    }
    return outline
  }

  private mutating func childOverview(_ child: String) throws -> ChildOverview? {
    if let known = known[child] { return known }
    let sealed = try Data.fetchOne(
      database.cachedStatement(sql: "SELECT sealed FROM child_overview WHERE child = ?"),
      arguments: [child])
    let overview = sealed.flatMap { ChildIndex.open($0, child: child, keys: keys)?.overview }
    known[child] = .some(overview)
    return overview
  }
}
