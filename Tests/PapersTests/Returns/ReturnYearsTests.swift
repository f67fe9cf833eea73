import Foundation
import Papers
import Participation
import Testing

/// Returns of several years of one child, 70, born in 2010 unless the header says otherwise.
private struct Years {
  var header = "70,M,01/02/2010,WBRI,A100000000001,,"
  /// Rows of episodes by the year in which the collection year ends.
  let episodes: [Int: [String]]
  var reviews: [Int: [String]] = [:]

  private static let columns = [
    "header": "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
    "episodes":
      "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
    "reviews": "CHILD,DOB,REVIEW,REVIEW_CODE",
  ]

  /// `10/05/2023,S,C2` to a row of the layout.
  private static func episode(_ short: String) -> String {
    let parts = short.split(separator: ",", omittingEmptySubsequences: false)
    let end = parts.count > 4 ? "\(parts[3]),\(parts[4])" : ","
    return "70,\(parts[0]),\(parts[1]),\(parts[2]),N1,U5,PR4,\(end),,,,"
  }

  /// The files of a return, as they lie in a folder of its own.
  func files(_ year: Int) -> [ReturnFile] {
    [
      ("header", [header]), ("episodes", (episodes[year] ?? []).map(Self.episode)),
      ("reviews", (reviews[year] ?? []).map { "70,01/02/2010,\($0)" }),
    ].map { table, rows in
      let text = ([Self.columns[table] ?? ""] + rows).map { $0 + "\n" }.joined()
      return ReturnFile(name: "\(year)-\(table).csv", bytes: Array(text.utf8))
    }
  }

  /// The journal after the returns were taken in one after the other.
  func journal(in order: [Int]) throws -> [Entry] {
    var entries: [Entry] = []
    for (place, year) in order.enumerated() {
      entries += try Return.read(
        files(year), at: (place + 1) * 1_000_000, year: year, among: entries
      ).entries
    }
    return entries
  }

  var orders: [[Int]] { Self.orders(of: Set(episodes.keys).union(reviews.keys).sorted()) }

  private static func orders(of years: [Int]) -> [[Int]] {
    guard years.count > 1 else { return [years] }
    return years.flatMap { first in
      orders(of: years.filter { $0 != first }).map { [first] + $0 }
    }
  }
}

@Suite("Returns of several years, in whatever order they are taken in")
struct ReturnYearsTests {
  private static let cases: [(String, Years, [String])] = [
    (
      "care that goes on over the years is one period",
      Years(episodes: [
        2024: ["10/05/2023,S,C2"],
        2025: ["10/05/2023,S,C2,01/06/2024,X1", "01/06/2024,P,C2"],
        2026: ["01/06/2024,P,C2,01/09/2025,E4A"],
      ]), ["looked-after 2023-05-10 to 2025-09-01"]
    ),
    (
      "an open episode ends where a later return begins anew",
      Years(episodes: [2024: ["10/05/2023,S,C2"], 2026: ["03/06/2025,S,C2"]]),
      ["looked-after 2023-05-10 to 2025-06-02", "looked-after 2025-06-03 to now"]
    ),
    (
      "and where a later return goes on with another",
      Years(episodes: [2024: ["10/05/2023,S,C2"], 2025: ["03/06/2024,L,E1,01/09/2024,E11"]]),
      ["looked-after 2023-05-10 to 2024-09-01"]
    ),
    (
      "home on the 10th and back on the 11th is two periods",
      Years(episodes: [
        2025: ["10/05/2023,S,C2,10/03/2025,E4A", "11/03/2025,S,V2"],
        2026: ["11/03/2025,S,V2,01/09/2025,E4A"],
      ]), ["looked-after 2023-05-10 to 2025-03-10", "looked-after 2025-03-11 to 2025-09-01"]
    ),
    (
      "home and back over the end of a year",
      Years(episodes: [2025: ["10/05/2023,S,C2,31/03/2025,E4A"], 2026: ["01/04/2025,S,V2"]]),
      ["looked-after 2023-05-10 to 2025-03-31", "looked-after 2025-04-01 to now"]
    ),
    (
      "home and back on one day",
      Years(episodes: [2025: ["10/05/2023,S,C2,10/03/2025,E4A", "10/03/2025,S,V2"]]),
      ["looked-after 2023-05-10 to 2025-03-09", "looked-after 2025-03-10 to now"]
    ),
    (
      "a year without a row, in whose header the child is, ends nothing",
      Years(episodes: [
        2024: ["10/05/2023,S,C2"], 2025: [], 2026: ["10/05/2023,S,C2,01/07/2025,E3"],
      ]),
      ["looked-after 2023-05-10 to 2025-07-01"]
    ),
    (
      "an end that a later return puts right is that of the later",
      Years(episodes: [
        2025: ["10/05/2023,S,C2,01/03/2025,E4A"], 2026: ["10/05/2023,S,C2,01/05/2025,E4A"],
      ]), ["looked-after 2023-05-10 to 2025-05-01"]
    ),
    (
      "a beginning that a later return has a few days on was put right",
      Years(episodes: [2025: ["10/03/2025,S,C2"], 2026: ["12/03/2025,S,C2,01/05/2025,E4A"]]),
      ["looked-after 2025-03-12 to 2025-05-01"]
    ),
    (
      "short breaks and care stand apart",
      Years(episodes: [
        2025: ["10/05/2024,S,V4"], 2026: ["10/05/2024,S,V4,02/06/2025,X1", "02/06/2025,B,C2"],
      ]), ["short-breaks 2024-05-10 to 2025-06-02", "looked-after 2025-06-02 to now"]
    ),
  ]

  @Test("Amount to one record", arguments: cases.indices)
  func orders(index: Int) throws {
    let (what, years, periods) = Self.cases[index]
    for order in years.orders {
      let journal = try years.journal(in: order)
      #expect(CaseFile(folding: journal).periods == periods, "\(what), \(order)")
      // Once more, each adds nothing.
      for year in order {
        let again = try Return.read(years.files(year), at: 9_000_000, year: year, among: journal)
        #expect(again.entries.isEmpty, "\(what), \(year) after \(order)")
      }
    }
    // Several years in one folder are several returns.
    let keys = years.episodes.keys.filter { years.episodes[$0]?.isEmpty == false }.sorted()
    guard keys.count == years.episodes.count else { return }
    let together = try Return.read(keys.flatMap(years.files))
    #expect(together.years == keys, "\(what)")
    #expect(together.file.periods == periods, "\(what)")
  }

  @Test("Two stores that took in a year each have, with each other's journal, what one has of both")
  func twoStores() throws {
    for (what, years, periods) in Self.cases {
      let parts = try years.episodes.keys.map { try years.journal(in: [$0]) }
      let file = CaseFile(folding: parts.joined().map(\.self))
      #expect(file.periods == periods, "\(what)")
      #expect(file.children.count == 1 && file.conflicts.isEmpty && file.unplaced.isEmpty)
    }
  }

  @Test("The year of a return is told by its dates, not by how it is called")
  func year() throws {
    let years = Years(
      episodes: [
        2024: ["10/05/2023,S,C2,12/03/2024,X1", "12/03/2024,P,C2"], 2025: ["10/05/2023,S,C2"],
      ],
      reviews: [2025: ["05/06/2024,PN1", "04/12/2024,PN1"]])
    #expect(try Return.read(years.files(2024)).years == [2024])
    #expect(try Return.read(years.files(2025)).years == [2025])
    // An episode of the last day of a year ceases on the first of the next.
    let last = Years(episodes: [2024: ["10/05/2023,S,C2,01/04/2024,X1"]])
    #expect(try Return.read(last.files(2024)).years == [2024])
    let none = try Return.read(Years(episodes: [2024: []]).files(2024))
    #expect(none.assumedYears == [2027])
    let paper = ReturnImportPaper(none, added: 2).text
    #expect(paper.contains("no date says; --year names another."))
    #expect(try Return.read(Years(episodes: [2024: []]).files(2024), year: 2024).years == [2024])
  }

  // MARK: What people recorded

  private static func adding(_ facts: [(Fact, Int)], to journal: [Entry]) throws -> [Entry] {
    let child = try #require(journal.first?.child)
    return journal
      + facts.enumerated().compactMap { index, fact in
        EntryID("own-\(index)").map {
          Entry(
            id: $0, made: Moment(milliseconds: fact.1), by: Return.author, child: child,
            fact: fact.0)
        }
      }
  }

  @Test("An end that somebody recorded since holds until a later return speaks of it")
  func ownEnd() throws {
    let years = Years(episodes: [2025: ["10/05/2023,S,C2"], 2026: ["10/05/2023,S,C2"]])
    let ended = Fact.statusEnded(StatusEnded(status: .lookedAfter, on: try day("2025-10-15")))
    let journal = try Self.adding([(ended, 2_000_000)], to: years.journal(in: [2025]))
    #expect(CaseFile(folding: journal).periods == ["looked-after 2023-05-10 to 2025-10-15"])
    let later = try Return.read(years.files(2026), at: 3_000_000, year: 2026, among: journal)
    #expect(
      CaseFile(folding: journal + later.entries).periods == ["looked-after 2023-05-10 to now"])
    let since = try Self.adding([(ended, 4_000_000)], to: Array(journal.dropLast()) + later.entries)
    #expect(CaseFile(folding: since).periods == ["looked-after 2023-05-10 to 2025-10-15"])
  }

  @Test(
    "A status that somebody recorded is the return's, where they mean the same",
    arguments: [
      ("2023-05-08", nil, ["looked-after 2023-05-10 to now"]),
      ("2023-05-20", nil, ["looked-after 2023-05-10 to now"]),
      (
        "2022-01-10", nil,
        ["looked-after 2022-01-10 to 2023-05-09", "looked-after 2023-05-10 to now"]
      ),
      (
        "2022-01-10", "2022-06-01",
        ["looked-after 2022-01-10 to 2022-06-01", "looked-after 2023-05-10 to now"]
      ),
      (
        "2023-05-01", "2023-05-09",
        ["looked-after 2023-05-01 to 2023-05-09", "looked-after 2023-05-10 to now"]
      ),
    ] as [(String, String?, [String])])
  func ownStatus(from: String, to: String?, periods: [String]) throws {
    let journal = try Years(episodes: [2024: ["10/05/2023,S,C2"]]).journal(in: [2024])
    let began = Fact.statusBegan(
      StatusBegan(status: .lookedAfter, from: try day(from), to: try to.map(day)))
    #expect(CaseFile(folding: try Self.adding([(began, 1)], to: journal)).periods == periods)
  }

  @Test("Care that goes on began when somebody recorded it")
  func ownBeginning() throws {
    let journal = try Years(episodes: [2025: ["01/06/2024,P,C2"]]).journal(in: [2025])
    let began = Fact.statusBegan(StatusBegan(status: .lookedAfter, from: try day("2021-02-03")))
    #expect(
      CaseFile(folding: try Self.adding([(began, 1)], to: journal)).periods
        == ["looked-after 2021-02-03 to now"])
  }

  @Test("What the return owns is brought up to date by later years, what people wrote stays")
  func details() throws {
    var years = Years(episodes: [2025: ["10/05/2023,S,C2"], 2026: ["10/05/2023,S,C2"]])
    years.header = "70,M,12/03/2012,WBRI,UN3,,"
    let first = try years.journal(in: [2025])
    var own = ChildDetails(
      name: "Leo Adeyemi", born: try day("2012-03-12"), sex: .male, localNumber: "70",
      worker: "Ama Mensah", team: "North",
      returned: ReturnedDetails(
        ethnicity: "WBRI", pupilNumber: "UN3", isMother: "", motherOfChildBorn: ""))
    let journal = try Self.adding([(.childAmended(own), 2_000_000)], to: first)
    years.header = "70,M,13/03/2012,WBRI,A123456789012,,"
    let later = try Return.read(years.files(2026), at: 3_000_000, year: 2026, among: journal)
    #expect(later.updated.map(\.column) == ["DOB", "UPN"])
    let file = CaseFile(folding: journal + later.entries)
    let child = try #require(file.children.values.first?.child)
    #expect(child.name == "Leo Adeyemi" && child.worker == "Ama Mensah" && child.team == "North")
    #expect(child.born == (try day("2012-03-13")))
    #expect(child.returned?.pupilNumber == "A123456789012")
    #expect(file.conflicts.isEmpty)
    // The older year once more, and what people write since.
    own.born = try day("2012-03-14")
    own.returned?.pupilNumber = "UN3"
    let since = try Self.adding([(.childAmended(own), 4_000_000)], to: first + later.entries)
    let last = try #require(CaseFile(folding: since).children.values.first?.child)
    #expect(last.born == (try day("2012-03-14")), "their own word")
    #expect(last.returned?.pupilNumber == "A123456789012", "only what the older year had")
  }

  // MARK: Who is not there

  @Test("Whoever was looked after in a year and is not in its return is said, and nothing is ended")
  func absent() throws {
    let years = Years(episodes: [2024: ["10/05/2023,S,C2"]])
    var others = Years(episodes: [2025: ["10/05/2023,S,C2,12/05/2024,X1", "12/05/2024,P,C2"]])
    others.header = "70,F,03/04/2012,WBRI,B100000000002,,"
    others.header = others.header.replacing("70,", with: "71,")
    func files(_ year: Int) -> [ReturnFile] {
      others.files(year).map {
        ReturnFile(
          name: $0.name,
          bytes: Array(
            String(decoding: $0.bytes, as: UTF8.self).replacing("\n70,", with: "\n71,").utf8))
      }
    }
    let said = "CHILD 70, "
    let journal = try years.journal(in: [2024])
    let next = try Return.read(files(2025), at: 2_000_000, among: journal)
    #expect(next.absent.count == 1 && next.absent.allSatisfy { $0.hasPrefix(said) })
    #expect(
      next.absent.first?.hasSuffix(
        "looked-after since Wed 10 May 2023, and not in the return of 2024/25. Record the end, if it "
          + "has ended.") == true)
    #expect(
      CaseFile(folding: journal + next.entries).periods.contains { $0.hasSuffix("10 to now") })
    let together = try Return.read(years.files(2024) + files(2025))
    #expect(together.absent == next.absent)
    #expect(try Return.read(years.files(2024), among: journal).absent == [])
  }
}
