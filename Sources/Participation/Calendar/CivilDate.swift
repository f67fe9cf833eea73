/// A day of the Gregorian calendar, without time or zone.
///
/// Meetings, birthdays and deadlines are days, not instants: a value that carried a zone could
/// move a birthday by one. Years 1800 to 9999 are accepted.
package struct CivilDate: Sendable, Hashable, Comparable {
  /// Days since 1 January 1970; negative before.
  package let dayNumber: Int

  /// A day by its number; nil outside the years 1800 to 9999.
  package init?(dayNumber: Int) {
    guard Self.knownDays.contains(dayNumber) else { return nil }
    self.dayNumber = dayNumber
  }

  /// A day by its parts; nil where the calendar has no such day, as 29 February of a common year.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.knownYears.contains(year), (1...12).contains(month), day >= 1,
      day <= Self.lengthOfMonth(month, in: year)
    else { return nil }
    self.dayNumber = Self.dayNumber(year: year, month: month, day: day)
  }

  private init(unchecked dayNumber: Int) { self.dayNumber = dayNumber }

  package static func < (left: Self, right: Self) -> Bool { left.dayNumber < right.dayNumber }

  package static let knownYears = 1800...9999

  private static let knownDays =
    dayNumber(year: 1800, month: 1, day: 1)...dayNumber(year: 9999, month: 12, day: 31)

  /// The first and the last day that the type can hold.
  package static let earliest = CivilDate(unchecked: knownDays.lowerBound)
  package static let latest = CivilDate(unchecked: knownDays.upperBound)

  // MARK: Parts

  package var year: Int { parts.year }
  package var month: Int { parts.month }
  package var day: Int { parts.day }

  /// Year, month and day, by the era arithmetic of the proleptic Gregorian calendar: a year is
  /// taken to begin in March, so that the leap day comes last.
  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  package static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  package static func lengthOfMonth(_ month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  // MARK: Arithmetic

  /// The day a number of calendar days later (earlier where negative), held within the years known.
  package func adding(days: Int) -> CivilDate {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    guard !overflow else { return days < 0 ? .earliest : .latest }
    return CivilDate(unchecked: min(max(sum, Self.knownDays.lowerBound), Self.knownDays.upperBound))
  }

  /// Calendar days from this day to another; negative where the other is earlier.
  package func days(to other: CivilDate) -> Int { other.dayNumber - dayNumber }

  package var weekday: Weekday {
    // 1 January 1970 was a Thursday, the fourth day of a week that begins on Monday.
    let index = ((dayNumber + 3) % 7 + 7) % 7
    return Weekday.allCases[index]
  }
}

/// A day of the week, in the order of the working week.
package enum Weekday: Int, Sendable, CaseIterable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  package var isWeekend: Bool { self == .saturday || self == .sunday }

  package var name: String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][rawValue]
  }
}
