import Participation
import Protocols
import Support
import Testing

@Suite("Working days")
struct WorkingDaysTests {
  @Test(
    "The worked dates",
    arguments: [
      ("2025-12-12", 20, "2026-01-14"), ("2026-03-20", 20, "2026-04-21"),
      ("2026-04-02", 15, "2026-04-27"), ("2026-12-24", 1, "2026-12-29"),
      ("2026-12-24", 5, "2027-01-05"), ("2026-04-08", -5, "2026-03-30"),
      ("2026-09-01", -2, "2026-08-27"),
    ])
  func workedDates(from: String, count: Int, gives: String) throws {
    #expect(try Bundled.workingDays().day(count, from: day(from)) == day(gives))
  }

  @Test(
    "From a day that is not a working day the next and the last working day count as the first",
    arguments: [
      ("2026-11-21", 1, "2026-11-23"), ("2026-11-21", -1, "2026-11-20"),
      ("2026-12-25", 1, "2026-12-29"), ("2026-12-25", -1, "2026-12-24"),
      ("2026-11-21", 0, "2026-11-21"),
    ])
  func fromDaysOff(from: String, count: Int, gives: String) throws {
    #expect(try Bundled.workingDays().day(count, from: day(from)) == day(gives))
  }

  @Test("The bank holidays are those of the data, moved ones and single ones included")
  func bankHolidays() throws {
    let calendar = try Bundled.workingDays()
    for text in ["2022-09-19", "2023-05-08", "2026-12-28", "2027-12-27", "2035-12-26"] {
      #expect(try !calendar.isWorking(day(text)), "\(text)")
    }
    #expect(try calendar.isWorking(day("2026-12-29")))
    #expect(calendar.knownYears == 2022...2035)
  }

  @Test("Counting days gives back the number by which a day was found, years known or not")
  func countIsTheInverse() throws {
    let calendar = try Bundled.workingDays()
    var generator = SeededGenerator(seed: 20261121)
    let start = try day("2019-01-01")
    for _ in 0..<5000 {
      let from = start.adding(days: Int.random(in: 0..<7300, using: &generator))
      let count = Int.random(in: -300...300, using: &generator)
      let reached = calendar.day(count, from: from)
      if count > 0 {
        #expect(calendar.count(from: from, to: reached) == count)
        #expect(calendar.isWorking(reached))
      } else if count < 0 {
        // Counting back, the day itself is left out, and the days from there to it are counted.
        let last = from.adding(days: -1)
        #expect(calendar.count(from: reached.adding(days: -1), to: last) == -count)
        #expect(calendar.isWorking(reached))
      } else {
        #expect(reached == from)
      }
    }
  }

  @Test("What lies outside the years known is said to") func known() throws {
    let calendar = try Bundled.workingDays()
    #expect(try calendar.knows(day("2022-01-01")...day("2035-12-31")))
    #expect(try !calendar.knows(day("2035-12-31")...day("2036-01-01")))
    #expect(try !calendar.knows(day("2021-12-31")...day("2022-01-01")))
  }

  @Test("Bank holidays that cannot be read are refused with their line") func unreadable() {
    #expect(throws: BankHolidays.Unreadable.self) { try BankHolidays.workingDays(csv: "") }
    #expect {
      try BankHolidays.workingDays(csv: "date,name\n2026-02-30,A day that is not\n")
    } throws: { ($0 as? BankHolidays.Unreadable)?.line == 2 }
  }
}
