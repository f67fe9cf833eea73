import Papers
import Participation
import Support
import Testing

@Suite("Which recorded child a row of a return is about")
struct ReturnMatchTests {
  private static let columns = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n"

  private static func read(_ row: String, among recorded: [Entry] = []) throws -> ReturnImport {
    try Return.read(
      [ReturnFile(name: "header.csv", bytes: Array((columns + row + "\n").utf8))],
      at: 5_000, year: 2026, among: recorded)
  }

  /// A child whom somebody entered.
  private static func entered(_ number: String?, pupil: String? = nil) throws -> [Entry] {
    let details = ChildDetails(
      name: "Leo Adeyemi", born: try day("2014-02-02"), sex: .male, localNumber: number,
      returned: pupil.map {
        ReturnedDetails(ethnicity: "", pupilNumber: $0, isMother: "", motherOfChildBorn: "")
      })
    return [
      Entry(
        id: EntryID.named("own"), made: Moment(milliseconds: 1), by: Return.author,
        child: ChildID.named("leo"), fact: .childAdded(details))
    ]
  }

  @Test(
    "By the number, without white space and case",
    arguments: [
      ("900401", "900401"), (" 900401 ", "900401"), ("900 401", "900401"), ("ab12", "AB12"),
      ("Ab12", "aB12 "), ("900401", "900401.0"),
    ])
  func number(recorded: String, given: String) throws {
    let read = try Self.read(
      "\(given),M,02/02/2014,WBRI,A100000000001,,", among: Self.entered(recorded))
    #expect(read.entries.map(\.fact.word) == [.returnTaken])
    #expect(read.entries.map(\.child?.text) == ["leo"])
    #expect(read.flags == [])
  }

  @Test(
    "The same number is the same child also where one detail was put right",
    arguments: [
      "900401,M,03/02/2014,WBRI,A100000000001,,", "900401,F,02/02/2014,WBRI,A100000000001,,",
      "900401,M,02/02/2014,WBRI,B200000000002,,", "900401,M,03/02/2014,WBRI,B200000000002,,",
      "900401,F,05/06/2019,WBRI,A100000000001,,", "900401,M,05/06/2019,WBRI,UN3,,",
    ])
  func corrected(row: String) throws {
    let read = try Self.read(row, among: Self.entered("900401", pupil: "A100000000001"))
    #expect(read.entries.map(\.child?.text) == ["leo"])
  }

  @Test(
    "The same number with another birth, sex and pupil number is another child, and is named",
    arguments: [
      "900401,F,05/06/2019,AIND,B200000000002,,", "900401,M,05/06/2019,AIND,B200000000002,,",
      "900401,F,05/06/2019,AIND,UN3,,", "900401,F,03/02/2014,AIND,B200000000002,,",
    ])
  func reused(row: String) throws {
    let recorded = try Self.entered("900401", pupil: "A100000000001")
    let read = try Self.read(row, among: recorded)
    #expect(read.entries.map(\.fact.word) == [.childAdded, .returnTaken])
    #expect(read.entries.allSatisfy { $0.child?.text != "leo" })
    #expect(read.flagged.map(\.column) == ["CHILD"])
    #expect(read.flags.first?.contains("is recorded of another child, leo, born") == true)
    // Once more it is the child that it was.
    #expect(try Self.read(row, among: recorded + read.entries).entries.isEmpty)
    let file = CaseFile(folding: recorded + read.entries)
    #expect(file.children[ChildID.named("leo")]?.child.returned?.ethnicity == "")
  }

  @Test(
    "Zeros that a spreadsheet lost are named",
    arguments: [("00401", "401"), ("401", "00401"), ("000", "0000")])
  func zeros(recorded: String, given: String) throws {
    let read = try Self.read("\(given),M,02/02/2014,WBRI,UN1,,", among: Self.entered(recorded))
    #expect(read.entries.map(\.child?.text) == ["leo"])
    #expect(read.flags.first?.contains("loses the zeros") == true)
    let other = try Self.read("\(given),M,03/02/2014,WBRI,UN1,,", among: Self.entered(recorded))
    #expect(other.entries.allSatisfy { $0.child?.text != "leo" })
  }

  @Test("A changed number with the same pupil number and birth is named, and brought up to date")
  func changedNumber() throws {
    let recorded = try Self.entered("900401", pupil: "a100000000001 ")
    let read = try Self.read("77,M,02/02/2014,WBRI,A100000000001,,", among: recorded)
    #expect(read.entries.map(\.child?.text) == ["leo"])
    #expect(read.flags.first?.contains("recorded with “900401”: the number has changed") == true)
    let file = CaseFile(folding: recorded + read.entries)
    #expect(file.children.values.first?.child.localNumber == "77")
    // A code for an unknown pupil number is nobody's.
    let unknown = try Self.read(
      "77,M,02/02/2014,WBRI,UN1,,", among: Self.entered("900401", pupil: "UN1"))
    #expect(unknown.entries.allSatisfy { $0.child?.text != "leo" })
    // Nor is a birth alone, or a pupil number with another birth, which is named.
    let twin = try Self.read("77,M,09/09/2013,WBRI,A100000000001,,", among: recorded)
    #expect(twin.entries.allSatisfy { $0.child?.text != "leo" })
    #expect(twin.flagged.map(\.column) == ["UPN"])
  }

  @Test("A child whose records were erased here is not brought back")
  func erased() throws {
    let id = try #require(try Self.read("5,M,02/02/2014,WBRI,UN1,,").entries.first?.child)
    let read = try Return.read(
      [
        ReturnFile(
          name: "header.csv", bytes: Array((Self.columns + "5,M,02/02/2014,WBRI,UN1,,\n").utf8))
      ], year: 2026, erased: [id])
    #expect(read.entries.isEmpty)
    #expect(read.refused.map(\.column) == ["CHILD"])
  }

  // MARK: Reviews

  private static let reviewDay = "2025-06-05"

  private static func prepared(_ facts: [(Fact, isOfChild: Bool)]) throws -> [Entry] {
    let (leo, mine) = (ChildID.named("leo"), MeetingID.named("mine"))
    let planned = Fact.meetingPlanned(
      MeetingPlanned(
        kind: .lookedAfterReview, date: try CivilDate(parsing: reviewDay), children: [leo]))
    return try entered("900401")
      + ([(planned, isOfChild: false)] + facts).enumerated().compactMap { index, fact in
        EntryID("mine-\(index)").map {
          Entry(
            id: $0, made: Moment(milliseconds: 10 + index), by: Return.author,
            child: fact.isOfChild ? leo : nil, meeting: mine, fact: fact.0)
        }
      }
  }

  private static func review(_ code: String, among recorded: [Entry]) throws -> ReturnImport {
    try Return.read(
      [
        ReturnFile(
          name: "h.csv",
          bytes: Array((columns + "900401,M,02/02/2014,WBRI,UN1,,\n").utf8)),
        ReturnFile(
          name: "r.csv",
          bytes: Array("CHILD,DOB,REVIEW,REVIEW_CODE\n900401,,05/06/2025,\(code)\n".utf8)),
      ], at: 5_000, year: 2026, among: recorded)
  }

  private static var held: Fact {
    get throws { .meetingHeld(MeetingHeld(on: try CivilDate(parsing: reviewDay))) }
  }

  @Test("A review that was prepared here and stands in the return is one")
  func preparedReview() throws {
    let took = Fact.tookPart(TookPart(presence: .inPerson, conveyed: [.speaks]))
    let cases: [([(Fact, isOfChild: Bool)], [Fact.Word])] = [
      ([(try Self.held, false), (took, true)], [.returnTaken]),
      ([(try Self.held, false)], [.returnTaken, .codeOverruled]),
      ([], [.returnTaken, .meetingHeld, .codeOverruled]),
    ]
    for (facts, words) in cases {
      let recorded = try Self.prepared(facts)
      let read = try Self.review("PN1", among: recorded)
      #expect(read.entries.map(\.fact.word) == words)
      let file = CaseFile(folding: recorded + read.entries)
      #expect(file.meetings.count == 1)
      #expect(read.joined.map(\.column) == ["REVIEW"])
      #expect(read.joined.first?.reason.contains("recorded here already, as mine") == true)
      let again = try Self.review("PN1", among: recorded + read.entries)
      #expect(again.entries.isEmpty && again.joined.isEmpty)
    }
  }

  @Test("What people recorded of how a child took part stays, with the return's code beside it")
  func otherCode() throws {
    let took = Fact.tookPart(TookPart(presence: .inPerson, conveyed: [.speaks]))
    let recorded = try Self.prepared([(try Self.held, false), (took, true)])
    let read = try Self.review("PN7", among: recorded)
    let file = CaseFile(folding: recorded + read.entries)
    let (leo, mine) = (ChildID.named("leo"), MeetingID.named("mine"))
    #expect(file.record(RecordKey(child: leo, meeting: mine))?.overruledCode == nil)
    #expect(
      file.children[leo]?.returnedCodes == [
        try CivilDate(parsing: Self.reviewDay): .absentConveysNothing
      ]
    )
  }

  @Test("A code that only a return gave is the later return's, in one correction after the other")
  func laterCode() throws {
    var journal = try Self.entered("900401")
    for code in ["PN1", "PN7", "PN2"] {
      let read = try Return.read(
        [
          ReturnFile(
            name: "h.csv", bytes: Array((Self.columns + "900401,M,02/02/2014,WBRI,UN1,,\n").utf8)),
          ReturnFile(
            name: "r.csv",
            bytes: Array("CHILD,DOB,REVIEW,REVIEW_CODE\n900401,,05/06/2025,\(code)\n".utf8)),
        ], at: journal.count * 10_000, year: 2026, among: journal)
      journal += read.entries
      let file = CaseFile(folding: journal)
      let record = try #require(file.records.values.first)
      #expect(record.overruledCode?.code.rawValue == code)
      #expect(file.conflicts.isEmpty && file.meetings.count == 1)
    }
  }
}
