import GRDB
import Participation

/// Which children were ever named at which meeting.
enum Attendance {
  /// Notes the children that an entry names at its meeting.
  static func note(_ entry: Entry, in database: Database) throws {
    guard let meeting = entry.meeting else { return }
    var children = entry.child.map { [$0] } ?? []
    if case .meetingPlanned(let planned) = entry.fact { children += planned.children }
    let statement = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO attendance (child, meeting) VALUES (?, ?)")
    for child in children { try statement.execute(arguments: [child.text, meeting.text]) }
  }
}
