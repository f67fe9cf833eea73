import Participation
import Support
import Testing

@Suite("Civil dates")
struct CivilDateTests {
  @Test(
    "An age is reached on the birthday, and on 1 March by who is born on 29 February",
    .carries("FLRA 1969 s.9"),
    arguments: [
      ("2016-02-29", "2027-02-28", 10), ("2016-02-29", "2027-03-01", 11),
      ("2020-02-29", "2024-02-28", 3), ("2020-02-29", "2024-02-29", 4),
      ("2015-12-03", "2026-12-02", 10), ("2015-12-03", "2026-12-03", 11),
      ("2015-12-03", "2026-12-04", 11), ("2026-11-21", "2026-11-21", 0),
      ("2026-11-21", "2026-11-20", 0), ("2000-02-29", "2018-02-28", 17),
      ("2000-02-29", "2018-03-01", 18),
    ])
  func agesOfLeapDayBirths(born: String, on: String, age: Int) throws {
    #expect(try day(born).age(on: day(on)) == age)
  }

  @Test(
    "Months run to the corresponding date, or to the month's last day",
    arguments: [
      ("2025-11-30", 3, "2026-02-28"), ("2023-11-30", 3, "2024-02-29"),
      ("2026-01-31", 1, "2026-02-28"), ("2026-08-31", 6, "2027-02-28"),
      ("2026-03-15", 6, "2026-09-15"), ("2026-03-31", -1, "2026-02-28"),
      ("2026-12-31", 12, "2027-12-31"), ("2024-02-29", 12, "2025-02-28"),
    ])
  func months(from: String, count: Int, gives: String) throws {
    #expect(try day(from).adding(months: count) == day(gives))
  }

  @Test("Every day of four centuries follows the one before and reads back as written")
  func everyDay() throws {
    var date = try day("1900-01-01")
    let end = try day("2300-01-01")
    var weekday = Weekday.monday.rawValue
    while date < end {
      let (year, month, dayOfMonth) = date.parts
      #expect(CivilDate(year: year, month: month, day: dayOfMonth) == date)
      #expect(date.weekday.rawValue == weekday)
      date = date.adding(days: 1)
      weekday = (weekday + 1) % 7
    }
  }

  @Test(
    "What is not a date is refused with the value and what is accepted",
    arguments: [
      ("2026-02-29", "February 2026 has 28 days"), ("29/2/2026", "February 2026 has 28 days"),
      ("2026-13-01", "a month is from 1 to 12"), ("2026-04-31", "April 2026 has 30 days"),
      ("1799-01-01", "years from 1800 to 9999"), ("tomorrow", "write it as 2026-12-02"),
      ("", "write it as 2026-12-02"), ("2026-12", "write it as 2026-12-02"),
      ("26-12-02", "write it as 2026-12-02"), ("2026-12-02T10:00", "write it as 2026-12-02"),
      ("２０２６-12-02", "write it as 2026-12-02"), ("2026-1e-02", "write it as 2026-12-02"),
      ("2026-0012-02", "write it as 2026-12-02"),
    ])
  func refusals(text: String, says: String) {
    #expect { try CivilDate(parsing: text) } throws: { error in
      let message = (error as? CivilDate.Unreadable)?.message ?? ""
      return message.contains("“\(text)”") && message.contains(says)
    }
  }

  @Test("A date is read in both ways in which people write it in full") func forms() throws {
    let expected = try #require(CivilDate(year: 2026, month: 12, day: 2))
    for text in ["2026-12-02", "2026-12-2", "02/12/2026", "2/12/2026"] {
      #expect(try day(text) == expected)
    }
    #expect(expected.description == "2026-12-02")
    #expect(expected.spoken == "Wed 2 Dec 2026")
    #expect(expected.written == "2 December 2026")
  }

  @Test("Arithmetic at the ends of the calendar stays within it") func ends() {
    #expect(CivilDate.latest.adding(days: 1) == .latest)
    #expect(CivilDate.earliest.adding(days: .min) == .earliest)
    #expect(CivilDate.latest.adding(days: .max) == .latest)
    #expect(CivilDate.latest.adding(months: .max) == .latest)
    #expect(CivilDate.earliest.adding(months: .min) == .earliest)
    #expect(CivilDate.latest.birthday(reaching: .max) == .latest)
    // Before birth nobody has an age, and none below nought.
    #expect(CivilDate.latest.age(on: .earliest) == 0)
    #expect(CivilDate.earliest.age(on: .latest) == 8199)
  }

  @Test("A moment reads back as written, and nothing else is taken for one") func moments() throws {
    for text in [
      "2026-11-21T09:14:03.250Z", "1969-12-31T23:59:59.999Z", "2024-02-29T00:00:00.000Z",
    ] { #expect(try #require(Moment(text)).description == text) }
    #expect(Moment("2026-11-21T09:14:03Z")?.description == "2026-11-21T09:14:03.000Z")
    #expect(try Moment("1969-12-31T23:59:59Z")?.day == day("1969-12-31"))
    for text in [
      "2026-11-21", "2026-11-21T24:00:00Z", "2026-11-21T09:14:03", "2026-11-21T09:14:03.5Z",
      "2026-11-21T+9:14:03Z", "2026-02-30T09:14:03Z", "",
    ] { #expect(Moment(text) == nil, "\(text)") }
  }
}
