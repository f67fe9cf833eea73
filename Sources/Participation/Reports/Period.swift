/// The days that a report is about, from the first to the last.
package struct Period: Sendable, Hashable {
  package let first: CivilDate
  package let last: CivilDate

  /// - Returns: nil where the last day is before the first.
  package init?(from first: CivilDate, to last: CivilDate) {
    guard first <= last else { return nil }
    self.init(first, last)
  }

  private init(_ first: CivilDate, _ last: CivilDate) {
    self.first = first
    self.last = last
  }

  package func contains(_ day: CivilDate) -> Bool { first <= day && day <= last }

  package func overlaps(_ other: Period) -> Bool { first <= other.last && other.first <= last }

  /// A number of months from the first day of one.
  private init?(months count: Int, fromMonth month: Int, of year: Int) {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    self.init(first, first.adding(months: count).adding(days: -1))
  }

  package static func year(_ year: Int) -> Period? { Period(months: 12, fromMonth: 1, of: year) }

  package static func month(_ month: Int, of year: Int) -> Period? {
    Period(months: 1, fromMonth: month, of: year)
  }

  /// A quarter of a calendar year: the fourth is October to December.
  package static func quarter(_ number: Int, of year: Int) -> Period? {
    (1...4).contains(number) ? Period(months: 3, fromMonth: number * 3 - 2, of: year) : nil
  }

  /// A year of the national returns, from 1 April to 31 March.
  package static func collectionYear(from year: Int) -> Period? {
    Period(months: 12, fromMonth: 4, of: year)
  }

  /// A quarter of a year that begins in April: the third is October to December.
  package static func quarter(_ number: Int, ofYearFrom year: Int) -> Period? {
    guard (1...4).contains(number) else { return nil }
    return number == 4 ? quarter(1, of: year + 1) : quarter(number + 1, of: year)
  }

  /// The last calendar quarter that is over.
  package static func lastQuarter(before today: CivilDate) -> Period {
    let (year, month, _) = today.parts
    let current = (month - 1) / 3 + 1
    let period = current == 1 ? quarter(4, of: year - 1) : quarter(current - 1, of: year)
    return period ?? Period(today, today)
  }

  /// Whether it is a quarter of a calendar year.
  package var isQuarter: Bool {
    self == .quarter((first.month + 2) / 3, of: first.year)
  }

  // MARK: Months

  /// Whether it begins with a month and ends with one.
  private var isWholeMonths: Bool {
    first.day == 1 && last.day == CivilDate.lengthOfMonth(last.month, in: last.year)
  }

  /// How many months it goes into, each counted as one.
  private var monthCount: Int {
    (last.year - first.year) * 12 + last.month - first.month + 1
  }

  /// The months that it goes into, the first and the last as far as they belong to it.
  package var months: [Period] {
    (0..<monthCount).compactMap { index in
      let day = first.adding(days: 1 - first.day).adding(months: index)
      guard let month = Period.month(day.month, of: day.year) else { return nil }
      return Period(max(first, month.first), min(last, month.last))
    }
  }

  /// The period right before this one: as many months where it is made of whole ones, else as many days.
  package var previous: Period {
    let end = first.adding(days: -1)
    guard isWholeMonths else { return Period(end.adding(days: -first.days(to: last)), end) }
    return Period(first.adding(months: -monthCount), end)
  }

  /// The same days a year before.
  package var yearBefore: Period {
    guard isWholeMonths else { return Period(first.adding(months: -12), last.adding(months: -12)) }
    let start = first.adding(months: -12)
    return Period(start, start.adding(months: monthCount).adding(days: -1))
  }
}

extension Period: CustomStringConvertible {
  /// What the period is called, where it has a name: `Q4 2026`, `2026`, `November 2026`, `2026/27`.
  package var name: String? {
    let (year, month, _) = first.parts
    if self == .year(year) { return "\(year)" }
    if self == .month(month, of: year) { return "\(CivilDate.monthNames[month - 1]) \(year)" }
    if self == .quarter((month + 2) / 3, of: year) { return "Q\((month + 2) / 3) \(year)" }
    if self == .collectionYear(from: year) {
      let next = (year + 1) % 100
      return "\(year)/\(next < 10 ? "0" : "")\(next)"
    }
    return nil
  }

  /// The first day and the last: `1 Oct – 31 Dec 2026`.
  package var days: String {
    guard first != last else { return last.shortWritten }
    let start =
      first.year == last.year ? String(first.shortWritten.dropLast(5)) : first.shortWritten
    return "\(start) – \(last.shortWritten)"
  }

  /// The name with the days, so that nobody takes one quarter for another.
  package var description: String { name.map { "\($0), \(days)" } ?? days }
}

extension CivilDate {
  /// The day as `1 Oct 2026`.
  fileprivate var shortWritten: String {
    "\(day) \(Self.monthNames[month - 1].prefix(3)) \(year)"
  }
}
