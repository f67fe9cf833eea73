import GRDB
import Participation

/// Which children were ever named at which meeting.
enum Attendance {
  /// The children that an entry names at its meeting: as its line says in clear, and where it opens,
  /// those the meeting was planned for.
  static func children(of line: SealedEntry, _ entry: Entry?) -> [String] {
    var children = line.child.map { [$0] } ?? []
    if case .meetingPlanned(let planned) = entry?.fact { children += planned.children.map(\.text) }
    return children
  }

  static func note(_ line: SealedEntry, _ entry: Entry?, in database: Database) throws {
    guard let meeting = line.meeting else { return }
    let statement = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO attendance (child, meeting) VALUES (?, ?)")
    for child in children(of: line, entry) { try statement.execute(arguments: [child, meeting]) }
  }
}
