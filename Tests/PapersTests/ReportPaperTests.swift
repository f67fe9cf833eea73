import Foundation
import Papers
import Participation
import Protocols
import Support
import Testing

@Suite("A report on paper")
struct ReportPaperTests {
  private static let today = date(2026, 11, 25)

  private struct Made {
    let report, earlier: Report
    let names: [String]
  }

  /// A team's second half of 2026 and the half before, made once for all tests.
  private static let made = Result { () -> Made in
    let planner = try JournalBuilder.planner()
    let journal = TeamJournal(
      seed: 11, meetings: 240, from: date(2026, 1, 1), to: date(2026, 12, 31), today: today)
    let file = CaseFile(folding: journal.entries)
    func report(_ first: CivilDate, _ last: CivilDate) throws -> Report {
      var report = Report(ReportQuery(period: try #require(Period(from: first, to: last))))
      for meeting in file.meetings.values {
        for id in meeting.children {
          let child = try #require(file.children[id])
          let record = try #require(file.record(RecordKey(child: id, meeting: meeting.id)))
          let outline = RecordOutline(of: record, at: meeting, for: child)
          report.add(planner.counts(of: outline, today: today))
        }
      }
      return report
    }
    return Made(
      report: try report(date(2026, 7, 1), date(2026, 12, 31)),
      earlier: try report(date(2026, 1, 1), date(2026, 6, 30)),
      names: file.children.values.map(\.child.name) + journal.entries.compactMap { $0.child?.text })
  }

  private func paper(
    compared: Bool = false, byMonth: Bool = false, isShared: Bool = false, unreadable: Int = 0
  ) throws -> ReportPaper {
    let made = try Self.made.get()
    return ReportPaper(
      made.report, comparedWith: compared ? made.earlier : nil, byMonth: byMonth,
      isShared: isShared, pack: try Bundled.camden(), today: Self.today, unreadable: unreadable)
  }

  private func lines(_ text: String) -> [String] { text.components(separatedBy: "\n") }

  @Test("Prints each figure with what it is counted out of, its share and a bar")
  func figures() throws {
    let sum = try Self.made.get().report.sum
    let (asked, due) = (sum[.childrenAsked], sum[.childrenToAsk])
    let line = try #require(
      lines(try paper().text).first { $0.hasPrefix("    asked ") })
    #expect(line.contains("\(asked) of \(due)"))
    #expect(line.contains("\((200 * asked + due) / (2 * due)) %  █"))
  }

  @Test("Fits 80 columns, in every form, and ends no line with a blank", arguments: [true, false])
  func width(isShared: Bool) throws {
    for compared in [true, false] {
      let text = try paper(compared: compared, byMonth: true, isShared: isShared).text
      for line in lines(text) {
        #expect(line.count <= 80, "\(line)")
        #expect(line.last != " ", "\(line)")
      }
    }
  }

  @Test("Says what is counted and what is left out, and what could not be read")
  func notes() throws {
    let text = flat(try paper(unreadable: 3).text)
    #expect(text.contains("Strategy meetings, cancelled meetings"))
    #expect(text.contains("3 records could not be counted"))
    #expect(!text.contains("For sharing"))
    #expect(try paper(isShared: true).text.contains("For sharing: groups under 5 are left out"))
  }

  @Test("Names no child, in any form")
  func names() throws {
    let paper = try paper(compared: true, byMonth: true)
    let all = try paper.text + paper.csv + paper.json()
    for name in try Self.made.get().names where name.count > 4 { #expect(!all.contains(name)) }
  }

  @Test("Has the same numbers as JSON, by the figures' identifiers, with the provisions")
  func json() throws {
    let data = Data(try paper(compared: true, byMonth: true).json().utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let groups = try #require(object["groups"] as? [[String: Any]])
    let figures = groups.flatMap { $0["figures"] as? [[String: Any]] ?? [] }
    let made = try Self.made.get()
    #expect(figures.count == Figure.all(in: try Bundled.camden()).count)
    for json in figures {
      let id = try #require(json["id"] as? String)
      let figure = try #require(Figure.named(id, in: try Bundled.camden()))
      #expect(json["count"] as? Int == made.report.sum[figure], "\(id)")
      #expect(json["of"] as? Int == figure.base.map { made.report.sum[$0] }, "\(id)")
      let before = json["comparedWith"] as? [String: Any]
      #expect(before?["count"] as? Int == made.earlier.sum[figure], "\(id)")
      let months = json["byMonth"] as? [[String: Any]] ?? []
      #expect(months.count == 6)
      #expect(
        months.reduce(0) { $0 + ($1["count"] as? Int ?? 0) } == made.report.sum[figure], "\(id)")
    }
    let asked = try #require(figures.first { $0["id"] as? String == "children-asked" })
    #expect(asked["provisions"] as? [String] == ["CAM 6.C2", "CAM 4.1a"])
    #expect(object["forSharing"] as? Bool == false)
  }

  @Test("Has a row for each figure and each month, for a spreadsheet")
  func csv() throws {
    let count = Figure.all(in: try Bundled.camden()).count
    // A heading, each figure, and two numbers of days.
    #expect(try rows(paper().csv).count == 1 + count + 2)
    #expect(try rows(paper(compared: true, byMonth: true).csv).count == 1 + 8 * count + 2)
    let asked = try #require(rows(try paper().csv).first { $0.fields[3] == "children-asked" })
    let sum = try Self.made.get().report.sum
    #expect(asked.fields[5] == "\(sum[.childrenAsked])")
    #expect(asked.fields[6] == "\(sum[.childrenToAsk])")
    #expect(asked.fields[7] == "children-to-ask")
    #expect(asked.fields[10] == "CAM 6.C2; CAM 4.1a")
  }

  private func rows(_ csv: String) throws -> [CommaSeparated.Row] {
    let rows = CommaSeparated.rows(of: Array(csv.utf8))
    #expect(rows.allSatisfy { $0.fields.count == 11 && $0.fault == nil })
    return rows
  }

  @Test("Where it is shared, has no number from one to four, in any form")
  func shared() throws {
    let paper = try paper(compared: true, byMonth: true, isShared: true)
    var left = 0
    for row in try rows(paper.csv).dropFirst() where !row.fields[3].hasPrefix("days-") {
      if let count = Int(row.fields[5]) { #expect(!(1..<5).contains(count), "\(row.fields)") }
      left += row.fields[9] == "yes" ? 1 : 0
      #expect(row.fields[5].isEmpty == (row.fields[9] == "yes"))
    }
    #expect(left > 0)
    let small = try Regex(#" [1-4] of \d"#)
    #expect(paper.text.firstMatch(of: small) == nil)
    #expect(try paper.json().contains(#""suppressed" : true"#))
  }

  @Test(
    "The quarterly update has figures, a trend, the ladder and room for the manager's own words",
    .carries("HAM 13"))
  func quarterly() throws {
    let made = try Self.made.get()
    let text = QuarterlyPaper(
      made.report, after: made.earlier, by: JournalBuilder.manager, pack: try Bundled.camden()
    ).text
    for words in [
      "Participation: quarterly update", "Tom Adeyemi, team manager", "You said, we did",
      "8 Started by young people, decided together with adults", "1 Manipulation",
      "F young people in governance", "What children and parents told us:", "______",
      "What we need for the participation action plan:", "Groups under 5 are left out",
    ] { #expect(flat(text).contains(words), "\(words)") }
    let sum = made.report.sum
    #expect(flat(text).contains("\(sum[.childrenAsked]) of \(sum[.childrenToAsk])"))
    #expect(lines(text).allSatisfy { $0.count <= 80 })
  }

  /// The text as it is read, wherever its lines end.
  private func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
