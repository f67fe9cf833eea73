/// A day of the calendar with an arithmetic of its own, so that the second reading shares none with
/// the program.
struct ReadDay: Hashable, Comparable, CustomStringConvertible {
  /// Days since Monday, 1 January of the year 1.
  let number: Int

  init(number: Int) { self.number = number }

  init(_ year: Int, _ month: Int, _ day: Int) {
    let before = year - 1
    let leapDay = month > 2 && Self.isLeap(year) ? 1 : 0
    number =
      before * 365 + before / 4 - before / 100 + before / 400
      + Self.daysBefore[month - 1] + leapDay + day - 1
  }

  /// A day written `2026-12-02`.
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]) else { return nil }
    self.init(parts[0], parts[1], parts[2])
  }

  static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  private static let daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

  var year: Int {
    var year = number / 366 + 1
    while ReadDay(year + 1, 1, 1).number <= number { year += 1 }
    return year
  }

  /// Year, month and day of the month.
  var parts: (year: Int, month: Int, day: Int) {
    let year = year
    var month = 12
    while month > 1, ReadDay(year, month, 1).number > number { month -= 1 }
    return (year, month, number - ReadDay(year, month, 1).number + 1)
  }

  var isWeekend: Bool { number % 7 >= 5 }

  var description: String {
    let (year, month, day) = parts
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  func adding(_ days: Int) -> ReadDay { ReadDay(number: number + days) }

  static func < (left: ReadDay, right: ReadDay) -> Bool { left.number < right.number }
}

extension ReadDay {
  /// The day on which somebody born on this one turns an age; for the 29th of February that is the
  /// 1st of March in common years (section 2).
  func birthday(_ age: Int) -> ReadDay {
    let (year, month, day) = parts
    let turning = year + age
    return month == 2 && day == 29 && !Self.isLeap(turning)
      ? ReadDay(turning, 3, 1) : ReadDay(turning, month, day)
  }

  /// The age on a day of somebody born on this one, reached as the birthday begins; nil before birth.
  func age(on day: ReadDay) -> Int? {
    guard self <= day else { return nil }
    let years = day.year - year
    return birthday(years) <= day ? years : years - 1
  }
}
