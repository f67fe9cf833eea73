import Participation
import Support
import Testing

@Suite("Dates as people type them")
struct TypedDateTests {
  /// A Wednesday.
  private static let today = "2026-11-25"

  private func read(
    _ text: String, on today: String = Self.today, _ leaning: TypedDate.Leaning = .near
  ) throws -> String {
    try TypedDate.read(
      text, today: day(today), calendar: Samples.planner().calendar, leaning: leaning
    ).description
  }

  @Test(
    "A whole date is read in every way in which people write it",
    arguments: [
      "24/11/2026", "24/11/26", "24.11.2026", "24.11.26", "24-11-2026", "24-11-26", "2026-11-24",
      "2026/11/24", "24 nov 26", "24 nov 2026", "24nov26", "24th November 2026", "24 NOV 2026",
      "November 24, 2026", "nov 24 2026", "the 24th of November 2026", "Tue 24 Nov 2026",
      "tuesday 24/11/26", "  24 / 11 / 2026 ", "\t24.11.26\n", "24 11 2026", "24/11/26.",
    ])
  func wholeDates(text: String) throws {
    for leaning in [TypedDate.Leaning.past, .future, .near] {
      #expect(try read(text, leaning) == "2026-11-24")
    }
  }

  @Test(
    "Without a year a date is the nearest that fits what is asked for",
    arguments: [
      ("24/12", "2027-01-02", "2026-12-24", "2027-12-24", "2026-12-24"),
      ("2/1", "2026-12-24", "2026-01-02", "2027-01-02", "2027-01-02"),
      ("1 jan", "2026-12-31", "2026-01-01", "2027-01-01", "2027-01-01"),
      ("31 dec", "2027-01-01", "2026-12-31", "2027-12-31", "2026-12-31"),
      ("25/11", "2026-11-25", "2026-11-25", "2026-11-25", "2026-11-25"),
      ("24-11", "2026-11-25", "2026-11-24", "2027-11-24", "2026-11-24"),
      ("nov 26", "2026-11-25", "2025-11-26", "2026-11-26", "2026-11-26"),
      ("29/2", "2028-03-01", "2028-02-29", "refused", "2028-02-29"),
      ("29 feb", "2028-02-29", "2028-02-29", "2028-02-29", "2028-02-29"),
      ("24", "2026-11-25", "2026-11-24", "2026-12-24", "2026-11-24"),
      ("26th", "2026-11-25", "2026-10-26", "2026-11-26", "2026-11-26"),
      ("1", "2026-12-31", "2026-12-01", "2027-01-01", "2027-01-01"),
      ("31", "2027-01-01", "2026-12-31", "2027-01-31", "2026-12-31"),
    ])
  func shortDates(text: String, today: String, past: String, future: String, near: String) throws {
    let read = { (leaning: TypedDate.Leaning) in
      (try? self.read(text, on: today, leaning)) ?? "refused"
    }
    #expect(read(.past) == past)
    #expect(read(.future) == future)
    #expect(read(.near) == near)
  }

  @Test(
    "A day of the week is the nearest that fits; “next” and “last” are of the weeks beside this one",
    arguments: [
      ("tue", "2026-11-24", "2026-12-01", "2026-11-24"),
      ("Tuesday", "2026-11-24", "2026-12-01", "2026-11-24"),
      ("tues", "2026-11-24", "2026-12-01", "2026-11-24"),
      ("wed", "2026-11-25", "2026-11-25", "2026-11-25"),
      ("weds", "2026-11-25", "2026-11-25", "2026-11-25"),
      ("sat", "2026-11-21", "2026-11-28", "2026-11-28"),
      ("next tue", "2026-12-01", "2026-12-01", "2026-12-01"),
      ("next fri", "2026-12-04", "2026-12-04", "2026-12-04"),
      ("LAST  TUE", "2026-11-17", "2026-11-17", "2026-11-17"),
      ("this fri", "2026-11-27", "2026-11-27", "2026-11-27"),
      ("today", "2026-11-25", "2026-11-25", "2026-11-25"),
      ("Tomorrow ", "2026-11-26", "2026-11-26", "2026-11-26"),
      ("yesterday", "2026-11-24", "2026-11-24", "2026-11-24"),
    ])
  func named(text: String, past: String, future: String, near: String) throws {
    #expect(try read(text, .past) == past)
    #expect(try read(text, .future) == future)
    #expect(try read(text, .near) == near)
  }

  @Test(
    "A count is of working days unless it says otherwise, and is echoed with what it counted",
    arguments: [
      ("+5", "2026-12-24", "Tue 5 Jan 2027, 5 working days from today"),
      ("+1", "2026-12-24", "Tue 29 Dec 2026, 1 working day from today"),
      ("-5", "2026-04-08", "Mon 30 Mar 2026, 5 working days before today"),
      ("−3", "2026-11-25", "Fri 20 Nov 2026, 3 working days before today"),
      ("+0", "2026-11-25", "Wed 25 Nov 2026, today"),
      ("+2w", "2026-11-25", "Wed 9 Dec 2026, 2 weeks from today"),
      ("+ 2 weeks", "2026-11-25", "Wed 9 Dec 2026, 2 weeks from today"),
      ("+3m", "2025-11-30", "Sat 28 Feb 2026, 3 months from today"),
      ("+10d", "2026-11-25", "Sat 5 Dec 2026, 10 days from today"),
      ("-1y", "2024-02-29", "Tue 28 Feb 2023, 1 year before today"),
      ("24/11", "2026-11-25", "Tue 24 Nov 2026"),
    ])
  func counts(text: String, today: String, echo: String) throws {
    let echoed = TypedDate.echo(
      text, today: try day(today), calendar: try Samples.planner().calendar, leaning: .near)
    #expect(echoed == echo)
  }

  @Test(
    "Two digits of a year mean one not far ahead, or a year of birth",
    arguments: [
      ("3/12/15", "2015-12-03"), ("3/12/26", "2026-12-03"), ("3/12/30", "2030-12-03"),
      ("3/12/99", "1999-12-03"), ("3/12/61", "1961-12-03"), ("3/12/00", "2000-12-03"),
    ])
  func shortYears(text: String, means: String) throws {
    for leaning in [TypedDate.Leaning.past, .future] { #expect(try read(text, leaning) == means) }
  }

  @Test(
    "What is no date is refused in a sentence with the value and what would be right",
    arguments: [
      ("30 feb 2026", "30 February 2026: February 2026 has 28 days."),
      ("29/2/26", "29 February 2026: February 2026 has 28 days."),
      ("31/4", "31 April 2027: April 2027 has 30 days."),
      ("31", "31 November 2026: November 2026 has 30 days."),
      (
        "11/24", "“11/24” is not a date: the day comes first, and a month is from 1 to 12."
      ),
      ("0/11", "“0/11” is not a date: the days of a month count from 1."),
      ("1/1/1799", "“1/1/1799” is not a date: years from 1800 to 9999 are accepted."),
      ("mon 24 nov 26", "“mon 24 nov 26” is not a date: 24 November 2026 is a Tuesday."),
      ("soon", "“soon” is not a date: write it as 24/11, 24 nov 26, tue or +5."),
      ("", "“” is not a date: write it as 24/11, 24 nov 26, tue or +5."),
    ])
  func refusals(text: String, says: String) {
    #expect { try read(text) } throws: { ($0 as? CivilDate.Unreadable)?.message == says }
  }

  @Test("Garbage is refused, however long, and shown safely")
  func garbage() {
    let texts = [
      " ", "/", "+", "-", "+x", "+99999", "+5q", "5+", "24/11/2026/1", "24/11/126", "124/11",
      "24 nov dec", "next", "next week tue", "next 24", "tu", "ma", "nov", "tue wed", "th 24",
      "2026", "2026-11", "٢٤/١١", "２４/11", "24∕11", "24:11", "\u{1B}[2J", "24/11\u{0}",
      String(repeating: "9", count: 100_000), String(repeating: "24/11 ", count: 20_000),
      String(repeating: "+", count: 50), "24" + String(repeating: "\u{301}", count: 10_000),
    ]
    for text in texts {
      #expect { try read(text) } throws: { error in
        let message = (error as? CivilDate.Unreadable)?.message ?? ""
        return message.hasSuffix(".") && message.count < 200
          && !message.unicodeScalars.contains(where: \.steersTerminal)
      }
    }
  }

  @Test("Nothing that is typed ends the program, and every day is read back as it is shown")
  func anything() throws {
    var random = SeededGenerator(seed: 4)
    let pieces = [
      "+", "-", "/", ".", " ", "0", "1", "2", "9", "24", "31", "2026", "nov", "feb", "tue", "next",
      "last", "th", "of", "w", "m", "today", "é", "\n",
    ]
    for _ in 0..<3000 {
      let count = Int.random(in: 0...6, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      guard let read = try? read(text) else { continue }
      let found = try day(read)
      #expect(try self.read(found.spoken) == read)
      #expect(try self.read(found.written) == read)
    }
  }

  @Test("A date at the end of what the calendar holds is read or refused")
  func endsOfTheCalendar() throws {
    for today in [CivilDate.earliest, .latest] {
      for text in ["1", "31", "29/2", "31/12", "1/1", "tue", "next tue", "last tue", "+9999y"] {
        for leaning in [TypedDate.Leaning.past, .future, .near] {
          _ = try? TypedDate.read(
            text, today: today, calendar: Samples.planner().calendar, leaning: leaning)
        }
      }
    }
  }
}

@Suite("The time in London")
struct TimeInLondonTests {
  @Test(
    "is an hour ahead in summer",
    arguments: [
      ("2026-11-21T14:02:59.999Z", "14:02"), ("2026-07-01T23:30:00Z", "00:30"),
      ("2026-03-29T00:59:59Z", "00:59"), ("2026-03-29T01:00:00Z", "02:00"),
      ("2026-10-25T00:59:59Z", "01:59"), ("2026-10-25T01:00:00Z", "01:00"),
      ("1969-12-31T23:59:59.999Z", "23:59"),
    ])
  func times(moment: String, shows: String) throws {
    #expect(try #require(Moment(moment)).timeInLondon == shows)
  }
}
