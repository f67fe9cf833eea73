import Foundation
import Papers
import Participation
import Testing

extension ReturnImportTests {
  @Test(
    "Episodes become periods of a status; those that follow on each other are one",
    arguments: [
      (Return.episodes("1,01/02/2020,C2,"), ["looked-after 2020-02-01 to now"]),
      (.episodes("1,01/02/2020,E1,01/03/2020"), ["looked-after 2020-02-01 to 2020-03-01"]),
      (.episodes("1,01/02/2020,V3,01/03/2020"), ["short-breaks 2020-02-01 to 2020-03-01"]),
      (.episodes("1,01/02/2020,V4,"), ["short-breaks 2020-02-01 to now"]),
      (
        .episodes("1,01/02/2020,C2,01/03/2020", "1,01/03/2020,V2,"),
        ["looked-after 2020-02-01 to now"]
      ),
      (
        .episodes("1,02/03/2020,V2,05/05/2020", "1,01/02/2020,C2,01/03/2020"),
        ["looked-after 2020-02-01 to 2020-05-05"]
      ),
      (
        .episodes("1,01/02/2020,C2,01/03/2020", "1,03/03/2020,C2,"),
        ["looked-after 2020-02-01 to 2020-03-01", "looked-after 2020-03-03 to now"]
      ),
      (
        // Episodes follow on each other: the one without an end ended where the next began.
        .episodes("1,01/02/2020,C2,", "1,01/03/2020,C2,01/04/2020"),
        ["looked-after 2020-02-01 to 2020-04-01"]
      ),
      (
        .episodes("1,01/02/2020,C2,01/05/2020", "1,01/03/2020,C2,01/04/2020"),
        ["looked-after 2020-02-01 to 2020-05-01"]
      ),
      (
        .episodes("1,01/02/2020,C2,01/03/2020", "1,01/03/2020,V4,01/04/2020"),
        ["looked-after 2020-02-01 to 2020-03-01", "short-breaks 2020-03-01 to 2020-04-01"]
      ),
      (.episodes("1,01/02/2020,C2,01/02/2020"), ["looked-after 2020-02-01 to 2020-02-01"]),
    ])
  func periods(of returned: Return, periods: [String]) throws {
    let read = try returned.read()
    #expect(read.refusals == [])
    #expect(read.periods == periods)
  }

  @Test(
    "Every legal status of the return is known",
    arguments: [
      "C1", "C2", "D1", "E1", "J1", "J2", "J3", "L1", "L2", "L3", "V2", "V3", "V4",
    ])
  func legalStatuses(code: String) throws {
    let read = try Return.episodes("1,01/02/2020,\(code),").read()
    #expect(read.episodeCount == 1)
    #expect(read.refusals == [])
  }

  @Test(
    "An episode that cannot be taken is named",
    arguments: [
      ("9,01/02/2020,C2,", "CHILD: “9” has no row in the header that was taken"),
      ("1,01/02/2020,C9,", "LS: “C9” is no legal status of the return"),
      ("1,01/02/2020,,", "LS: “” is no legal status of the return"),
      ("1,30/02/2020,C2,", "DECOM: “30/02/2020” is not a date: February 2020 has 29 days."),
      ("1,,C2,", "DECOM: “” is not a date: write it as 2026-12-02 or 2/12/2026."),
      ("1,01/02/2020,C2,then", "DEC: “then” is not a date: write it as 2026-12-02 or 2/12/2026."),
      (
        "1,02/02/2020,C2,01/02/2020",
        "DEC: Sat 1 Feb 2020 is before the episode began on Sun 2 Feb 2020"
      ),
    ])
  func episodeRefusals(row: String, remark: String) throws {
    let read = try Return.episodes(row, "2,03/04/2021,C2,").read()
    #expect(read.refusals == ["episodes.csv:2:" + remark])
    #expect(read.episodeCount == 1)
    #expect(read.periods == ["looked-after 2021-04-03 to now"])
  }

  @Test("An episode from before the birth is taken as recorded, and flagged")
  func beforeBirth() throws {
    let read = try Return.episodes("1,31/01/2010,C2,").read()
    #expect(read.refusals == [])
    #expect(read.flags == ["episodes.csv:2:DECOM: Sun 31 Jan 2010 is before the child's birth"])
    #expect(read.periods == ["looked-after 2010-01-31 to now"])
  }

  @Test("A review is a meeting that was held, with its code", arguments: ParticipationCode.allCases)
  func reviews(code: ParticipationCode) throws {
    let read = try Return.reviews("1,01/02/2010,02/11/2026,\(code.rawValue)").read()
    #expect(read.refusals == [])
    #expect(read.reviewCount == 1)
    #expect(read.codes == [code])
    let file = CaseFile(folding: read.entries)
    #expect(file.unplaced.isEmpty)
    let meeting = try #require(file.meetings.values.first)
    #expect(meeting.kind == .lookedAfterReview)
    #expect(meeting.state == .held)
    #expect(meeting.day == (try day("2026-11-02")))
    #expect(meeting.children.compactMap { file.children[$0]?.child.localNumber } == ["1"])
  }

  @Test(
    "A review that cannot be taken is named",
    arguments: [
      ("9,,01/02/2020,PN1", "CHILD: “9” has no row in the header that was taken"),
      ("1,,01/02/2020,PN8", "REVIEW_CODE: “PN8” is none of PN0 to PN7"),
      ("1,,01/02/2020,", "REVIEW_CODE: “” is none of PN0 to PN7"),
      ("1,,31/06/2020,PN1", "REVIEW: “31/06/2020” is not a date: June 2020 has 30 days."),
      ("1,,,PN1", "REVIEW: “” is not a date: write it as 2026-12-02 or 2/12/2026."),
      (
        "1,,03/11/2026,PN1", "REVIEW: Tue 3 Nov 2026 is in the future, so no review was held"
      ),
      ("1,,31/01/2010,PN0", "REVIEW: Sun 31 Jan 2010 is before the child's birth"),
    ])
  func reviewRefusals(row: String, remark: String) throws {
    let read = try Return.reviews(row, "1,,01/02/2021,PN2").read()
    #expect(read.refusals == ["reviews.csv:2:" + remark])
    #expect(read.codes == [.attendsAdvocateSpeaks])
  }

  @Test("Of two reviews of a child on one day the first is taken and the second named")
  func sameDay() throws {
    let read = try Return.reviews("1,,01/02/2021,PN1", "1,,01/02/2021,PN2").read()
    #expect(read.codes == [.attendsSpeaks])
    #expect(
      read.refusals == [
        "reviews.csv:3:REVIEW: a review of this child on Mon 1 Feb 2021 is there already"
      ])
  }

  @Test(
    "What contradicts something else is taken as recorded, and flagged",
    arguments: [
      (
        "1,,31/01/2014,PN1", ["REVIEW_CODE: PN1 contradicts the age of 3 on the day"]
      ),
      ("1,,31/01/2014,PN0", []), ("1,,01/02/2014,PN1", []),
      (
        "1,,01/02/2014,PN0", ["REVIEW_CODE: PN0 contradicts the age of 4 on the day"]
      ),
      (
        "1,02/02/2010,01/02/2020,PN1",
        ["DOB: Tue 2 Feb 2010 differs from the header's Mon 1 Feb 2010"]
      ),
    ])
  func flags(row: String, remarks: [String]) throws {
    let read = try Return.reviews(row).read()
    #expect(read.flags == remarks.map { "reviews.csv:2:" + $0 })
    #expect(read.refusals == [])
    #expect(read.reviewCount == 1)
  }

  @Test("A review outside every episode is taken, and flagged")
  func outsideEpisodes() throws {
    let returned = Return(
      episodes: Return.episodeColumns + "\n1,01/02/2020,C2,01/02/2021\n",
      reviews: Return.reviewColumns + "\n1,,01/02/2021,PN1\n1,,02/02/2021,PN1\n")
    let read = try returned.read()
    #expect(
      read.flags == ["reviews.csv:3:REVIEW: Tue 2 Feb 2021 is in none of the child's episodes"])
    #expect(read.reviewCount == 2)
  }

  private static let mixed = Return(
    header: Return.headerColumns + "\n1,1,01/02/2010\n2,x,03/04/2020\n3,F,\n1,M,01/02/2010\n4\n",
    episodes: Return.episodeColumns
      + "\n1,01/02/2020,C2,01/03/2020\n1,01/03/2020,V2,\n2,01/02/2020,C2,\n1,01/02/2020,A1,\n",
    reviews: Return.reviewColumns
      + "\n1,,01/02/2020,PN1\n1,,01/02/2020,PN1\n1,,01/02/2021,PN9\n1,,01/02/2030,PN1\n1\n")

  @Test("The rows taken and the rows named are together the rows that there are")
  func counts() throws {
    let read = try Self.mixed.read()
    func named(_ file: String) -> Int { read.refused.count { $0.file == file } }
    #expect(read.childCount + named("header.csv") == 5)
    #expect(read.episodeCount + named("episodes.csv") == 4)
    #expect(read.reviewCount + named("reviews.csv") == 5)
    #expect(
      Set(read.refusals.map { $0.split(separator: ":").prefix(2) }).count == read.refused.count)
  }

  @Test("The same return read again makes the same entries, only later")
  func again() throws {
    let (first, second) = (try Self.mixed.read(), try Self.mixed.read())
    #expect(first.entries == second.entries)
    #expect(first.entries.count == Set(first.entries.map(\.id)).count)
    #expect(first.entries.map(\.made) == first.entries.map(\.made).sorted())
    let header = [ReturnFile(name: "h.csv", bytes: Array(Self.mixed.header.utf8))]
    let (now, later) = (try Return.read(header), try Return.read(header, at: 86_400_000))
    #expect(now.entries.map(\.id) == later.entries.map(\.id))
    #expect(now.entries.map(\.fact) == later.entries.map(\.fact))
  }

  @Test("The paper counts what was taken and gives each remark a line")
  func paper() throws {
    let paper = ReturnImportPaper(
      try Return.reviews("1,,01/02/2014,PN0", "1,,01/02/2014,PN1").read(), added: 7)
    #expect(
      paper.text == """
        Taken: 2 children, 2 episodes, 1 review; 7 new entries.
        The return of 2020/21.

        Not taken: 1
          reviews.csv:3:REVIEW: a review of this child on Sat 1 Feb 2014 is there already

        Taken as recorded, though something contradicts it: 1
          reviews.csv:2:REVIEW_CODE: PN0 contradicts the age of 4 on the day

        """)
  }
}
