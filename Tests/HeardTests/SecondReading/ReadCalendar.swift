import Foundation

/// The working days of England and Wales, counted from the rows of the bank holidays alone.
struct ReadCalendar {
  private let first: ReadDay
  private let working: [ReadDay]
  /// How many working days there are until the end of each day from the first.
  private let until: [Int]

  /// - Parameter rows: a heading, then `date,name` on each line.
  init(rows: String) {
    let holidays = Set(
      rows.split(whereSeparator: \.isNewline).dropFirst().compactMap { row in
        row.split(separator: ",").first.flatMap { ReadDay($0) }
      })
    first = ReadDay(2021, 1, 1)
    var (working, until): ([ReadDay], [Int]) = ([], [])
    for number in first.number...ReadDay(2029, 12, 31).number {
      let day = ReadDay(number: number)
      if !day.isWeekend, !holidays.contains(day) { working.append(day) }
      until.append(working.count)
    }
    (self.working, self.until) = (working, until)
  }

  /// The calendar of the data file that the program is built with.
  static func bundled() throws -> ReadCalendar {
    let file = URL(filePath: #filePath).appending(
      path: "../../../../Resources/calendars/bank-holidays-england-and-wales.csv"
    ).standardizedFileURL
    return ReadCalendar(rows: try String(contentsOf: file, encoding: .utf8))
  }

  /// A number of working days after a day, or before it where the number is below 0. The day itself
  /// is day 0 and never counted; with 0 it is the answer, whatever day it is (section 4).
  func day(_ offset: Int, from day: ReadDay) -> ReadDay {
    let place = day.number - first.number
    if offset > 0 { return working[until[place] + offset - 1] }
    return offset < 0 ? working[until[place - 1] + offset] : day
  }
}
