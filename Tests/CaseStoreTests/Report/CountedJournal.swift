import Foundation
import GRDB
import Participation

/// A journal as it is exported, a line of JSON for each entry, counted by SQL over those lines: by
/// nothing of what makes a report.
struct CountedJournal {
  /// The number of each figure that the SQL counts, by the figure's identifier.
  let counts: [String: Int]

  init(_ entries: [Entry], period: Period, today: CivilDate) throws {
    let queue = try DatabaseQueue()
    let parts = try Self.statements()
    counts = try queue.write { database in
      try database.execute(
        sql: """
          CREATE TABLE raw (line TEXT); CREATE TABLE holiday (d TEXT);
          CREATE TABLE q (first TEXT, last TEXT, today TEXT);
          """)
      let encoder = JSONEncoder()
      for entry in entries {
        let line = String(decoding: try encoder.encode(entry), as: UTF8.self)
        try database.execute(sql: "INSERT INTO raw VALUES (?)", arguments: [line])
      }
      for day in try Self.holidays() {
        try database.execute(sql: "INSERT INTO holiday VALUES (?)", arguments: [day])
      }
      try database.execute(
        sql: "INSERT INTO q VALUES (?, ?, ?)",
        arguments: [period.first.description, period.last.description, today.description])
      try database.execute(sql: parts.tables)
      return try parts.figures.mapValues { try Int.fetchOne(database, sql: $0) ?? 0 }
    }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  /// The tables that are made first, and the statement of each figure.
  private static func statements() throws -> (tables: String, figures: [String: String]) {
    let text = try String(contentsOf: folder.appending(path: "figures.sql"), encoding: .utf8)
    let parts = text.components(separatedBy: "-- figure: ")
    let figures = parts.dropFirst().map { part in
      let lines = part.split(separator: "\n", maxSplits: 1)
      return (String(lines[0]), String(lines[1]))
    }
    return (parts[0], Dictionary(figures) { first, _ in first })
  }

  private static func holidays() throws -> [String] {
    let root = folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Resources/calendars/bank-holidays-england-and-wales.csv")
    return try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).map {
      String($0.prefix(10))
    }
  }
}
