import Foundation
import GRDB
import Papers
import Participation
import Protocols
import Support
import Testing

@Suite("A report over an imported return, against SQL over its CSV")
struct ReturnFigureTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "ssda903-sample")

  private static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  private static let today = date(2026, 11, 2)

  /// The imported children's records.
  private static let outlines = Result { () -> [RecordOutline] in
    let plain = { (text: String) in
      String(text.map { $0.isLetter || $0.isNumber ? $0 : "-" }.prefix(64))
    }
    let read = try ReturnImport(
      of: try ["header.csv", "episodes.csv", "reviews.csv"].map {
        ReturnFile(name: $0, bytes: try bytes($0))
      }, by: JournalBuilder.manager, at: Moment(milliseconds: 1_793_000_000_000), today: today,
      routineAge: 4,
      identify: ReturnIdentifiers(
        costly: plain, shared: plain, own: { "o\(UInt($0.hashValue.magnitude))" }),
      known: [], isErased: { _ in false }
    ) { _ in [] }
    return CaseFile(folding: read.entries).outlines
  }

  /// Reviews of a year by code: each child's first of a day, none before birth and none of a child whom the
  /// header has not.
  private static func counts(year: Int) throws -> [String: Int] {
    try DatabaseQueue().write { database in
      try database.execute(
        sql: """
          CREATE TABLE header (child TEXT, born TEXT);
          CREATE TABLE review (child TEXT, day TEXT, code TEXT);
          """)
      for row in try rows("header.csv") {
        try database.execute(
          sql: "INSERT INTO header VALUES (?, ?)", arguments: [row[0], iso(row[2])])
      }
      for row in try rows("reviews.csv") {
        try database.execute(
          sql: "INSERT INTO review VALUES (?, ?, ?)", arguments: [row[0], iso(row[2]), row[3]])
      }
      let found = try Row.fetchAll(
        database,
        sql: """
          SELECT code, count(*) AS number FROM (
            SELECT code, min(review.rowid) FROM review JOIN header USING (child)
            WHERE day >= born AND day <= '2026-11-02' AND day LIKE ? GROUP BY child, day)
          GROUP BY code
          """, arguments: ["\(year)-%"])
      return Dictionary(
        uniqueKeysWithValues: found.map { ($0["code"] as String, $0["number"] as Int) })
    }
  }

  private static func rows(_ name: String) throws -> [[String]] {
    String(decoding: try bytes(name), as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }

  private static func iso(_ date: String) -> String {
    date.split(separator: "/").reversed().joined(separator: "-")
  }

  @Test("Each code of each year, and the share taking part", arguments: 2016...2022)
  func codes(year: Int) throws {
    let planner = try JournalBuilder.planner()
    var report = Report(ReportQuery(period: try #require(Period.year(year))))
    for outline in try Self.outlines.get() {
      report.add(planner.counts(of: outline, today: Self.today))
    }
    let counts = try Self.counts(year: year)
    let total = counts.values.reduce(0, +)
    #expect(total > 0)
    for code in ParticipationCode.allCases {
      #expect(report.sum[.code(code)] == counts[code.rawValue] ?? 0, "\(code.rawValue)")
    }
    let part = ["PN1", "PN2", "PN3", "PN5", "PN6"].reduce(0) { $0 + (counts[$1] ?? 0) }
    #expect(report.sum[.tookPart] == part)
    #expect(report.sum[.coded] == total - (counts["PN0"] ?? 0))
    #expect(report.sum[.lookedAfterReviews] == total)
    #expect(report.sum[.codeMissing] == 0)
    // Of these reviews nothing but the code is known, and nobody is said to have failed at them.
    #expect(report.sum[.onlyCode] == total)
    #expect(report.sum[.childrenToAsk] + report.sum[.parentsToInvite] == 0)
  }
}
