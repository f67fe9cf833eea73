import Participation
import Protocols
import Testing

@Suite("Days of the sample caseload")
struct SampleDaysTests {
  @Test(
    "A day counts from the day of the demo or of the meeting",
    arguments: [
      ("today", "2026-11-25"), ("+3wd", "2026-11-30"), ("-10wd", "2026-11-11"),
      ("+9d", "2026-12-04"), ("-9m", "2026-02-25"), ("-2m +10wd", "2026-10-09"),
      ("+3d +0wd", "2026-11-30"), ("+3d -0wd", "2026-11-27"), ("+0wd", "2026-11-25"),
      ("meeting", "2026-12-24"), ("meeting +1wd", "2026-12-29"), ("meeting -5wd", "2026-12-17"),
    ])
  func days(written: String, day: String) throws {
    #expect(try days().day(written) == CivilDate(parsing: day))
  }

  @Test(
    "A birth is told by the birthday that it brings, or by the leap day",
    arguments: [
      ("turns 12 on +9d", "2014-12-04"), ("turns 4 on +1wd", "2022-11-26"),
      ("29 February, at least 8", "2016-02-29"), ("29 February, at least 11", "2012-02-29"),
      ("-3m", "2026-08-25"),
    ])
  func births(written: String, day: String) throws {
    #expect(try days().birth(written) == CivilDate(parsing: day))
  }

  @Test("A birthday on a leap day that no birth makes falls a day later")
  func leapBirthday() throws {
    let days = SampleDays(
      today: try CivilDate(parsing: "2028-02-20"), calendar: try Bundled.workingDays())
    let born = try #require(days.birth("turns 11 on +9d"))
    #expect(born.birthday(reaching: 11).description == "2028-03-01")
    #expect(days.birth("turns 12 on +9d")?.birthday(reaching: 12).description == "2028-02-29")
  }

  @Test(
    "Anything else is no day",
    arguments: ["", "mum", "3wd", "+wd", "+3", "+3weeks", "soon", "2026-11-25", "today tomorrow"])
  func others(written: String) throws { #expect(try days().day(written) == nil) }

  private func days() throws -> SampleDays {
    SampleDays(
      today: try CivilDate(parsing: "2026-11-25"), calendar: try Bundled.workingDays(),
      meeting: try CivilDate(parsing: "2026-12-24"))
  }
}
