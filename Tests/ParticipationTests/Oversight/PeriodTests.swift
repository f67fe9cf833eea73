import Participation
import Protocols
import Support
import Testing

@Suite("A period")
struct PeriodTests {
  private static let today = date(2026, 11, 25)

  private static func read(_ text: String) throws -> Period {
    try TypedPeriod.read(text, today: today, calendar: try Bundled.workingDays())
  }

  @Test(
    "Is read as people write it",
    arguments: [
      ("q4 2026", "2026-10-01", "2026-12-31"), ("Q1 26", "2026-01-01", "2026-03-31"),
      ("2026q3", "2026-07-01", "2026-09-30"), ("2026 Q2", "2026-04-01", "2026-06-30"),
      ("q4", "2026-10-01", "2026-12-31"), ("2026", "2026-01-01", "2026-12-31"),
      ("2026/27", "2026-04-01", "2027-03-31"), ("2025/2026", "2025-04-01", "2026-03-31"),
      ("1999/00", "1999-04-01", "2000-03-31"), ("q4 2025/26", "2026-01-01", "2026-03-31"),
      ("q3 2026/27", "2026-10-01", "2026-12-31"), ("nov 26", "2026-11-01", "2026-11-30"),
      ("February 2024", "2024-02-01", "2024-02-29"), ("dec", "2025-12-01", "2025-12-31"),
      ("1 oct 26 – 5 nov 26", "2026-10-01", "2026-11-05"),
      ("1/10/2026 to today", "2026-10-01", "2026-11-25"),
      ("sep 26 - today", "2026-09-01", "2026-11-25"),
      ("2025 – q2 2026", "2025-01-01", "2026-06-30"),
      ("2026-10-01 - 2026-10-31", "2026-10-01", "2026-10-31"),
      ("24/11", "2026-11-24", "2026-11-24"),
    ])
  func readAsWritten(text: String, first: String, last: String) throws {
    let period = try Self.read(text)
    #expect(period.first.description == first)
    #expect(period.last.description == last)
  }

  @Test(
    "That cannot be read is refused, with what would be right",
    arguments: ["", "q5 2026", "2026/28", "qq", "13 2026", "octember 26", "1 oct – ", "–"])
  func unreadable(text: String) throws {
    let fault = #expect(throws: CivilDate.Unreadable.self) { try Self.read(text) }
    #expect(fault?.message.contains("is not a period: write it as q4 2026") == true)
  }

  @Test("That ends before it begins is refused, with both days")
  func backwards() throws {
    let fault = #expect(throws: CivilDate.Unreadable.self) {
      try Self.read("5 nov 26 – 1 nov 26")
    }
    #expect(fault?.message.contains("ends on Sun 1 Nov 2026") == true)
    #expect(fault?.message.contains("begins on Thu 5 Nov 2026") == true)
  }

  @Test(
    "Knows its name, the one before and the one a year before",
    arguments: [
      ("q4 2026", "Q4 2026, 1 Oct – 31 Dec 2026", "Q3 2026", "Q4 2025"),
      ("q1 2026", "Q1 2026, 1 Jan – 31 Mar 2026", "Q4 2025", "Q1 2025"),
      ("2026", "2026, 1 Jan – 31 Dec 2026", "2025", "2025"),
      ("2026/27", "2026/27, 1 Apr 2026 – 31 Mar 2027", "2025/26", "2025/26"),
      ("mar 2024", "March 2024, 1 Mar – 31 Mar 2024", "February 2024", "March 2023"),
      ("feb 2025", "February 2025, 1 Feb – 28 Feb 2025", "January 2025", "February 2024"),
      ("1 jan 26 – 28 feb 26", "1 Jan – 28 Feb 2026", "1 Nov – 31 Dec 2025", "1 Jan – 28 Feb 2025"),
      ("9 nov 26 – 15 nov 26", "9 Nov – 15 Nov 2026", "2 Nov – 8 Nov 2026", "9 Nov – 15 Nov 2025"),
    ])
  func neighbours(
    text: String, name: String, previous: String, yearBefore: String
  ) throws {
    let period = try Self.read(text)
    #expect(period.description == name)
    #expect(period.previous.name ?? period.previous.days == previous)
    #expect(period.yearBefore.name ?? period.yearBefore.days == yearBefore)
    #expect(!period.previous.overlaps(period))
    #expect(period.previous.last.adding(days: 1) == period.first)
  }

  @Test(
    "Of a quarter is over before the day",
    arguments: [
      (date(2026, 11, 25), "Q3 2026"), (date(2026, 9, 30), "Q2 2026"),
      (date(2027, 1, 1), "Q4 2026"),
      (date(2026, 3, 31), "Q4 2025"),
    ])
  func lastQuarter(today: CivilDate, name: String) {
    #expect(Period.lastQuarter(before: today).name == name)
  }

  @Test("Falls into months that make it up")
  func months() throws {
    let months = try Self.read("15 nov 25 – 3 feb 26").months
    #expect(
      months.map(\.days) == [
        "15 Nov – 30 Nov 2025", "1 Dec – 31 Dec 2025", "1 Jan – 31 Jan 2026", "1 Feb – 3 Feb 2026",
      ])
  }
}
