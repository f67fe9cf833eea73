/// A date typed by its day, and as far as they were typed by its month, year and day of the week.
struct TypedCalendarDate {
  private let written: String
  private var day = 0
  private var month: Int?
  private var year: Int?
  private var weekday: Weekday?
  private var yearIsShort = false

  /// - Parameters:
  ///   - words: the runs of digits and of small letters in the text.
  ///   - written: the text itself, for what is said of it.
  init(_ words: [String], written: String) throws(CivilDate.Unreadable) {
    self.written = written
    var numbers: [String] = []
    for word in words where !["of", "the"].contains(word) {
      if word.first.map({ ("0"..."9").contains($0) }) ?? false {
        numbers.append(word)
      } else if ["st", "nd", "rd", "th"].contains(word), !numbers.isEmpty {
        continue
      } else if let month = Self.month(typed: word), month != self.month {
        guard self.month == nil else { throw TypedDate.unreadable(written) }
        self.month = month
      } else if let weekday = Weekday(typed: word), self.weekday == nil {
        self.weekday = weekday
      } else {
        throw TypedDate.unreadable(written)
      }
    }
    if month == nil && numbers.first?.count == 4 { numbers.reverse() }
    guard let day = numbers.first, day.count <= 2, let number = Int(day) else {
      throw TypedDate.unreadable(written)
    }
    self.day = number
    numbers.removeFirst()
    if month == nil, !numbers.isEmpty {
      let month = numbers.removeFirst()
      guard month.count <= 2 else { throw TypedDate.unreadable(written) }
      self.month = Int(month)
    }
    guard let last = numbers.first else { return }
    guard numbers.count == 1, last.count == 2 || last.count == 4, let year = Int(last) else {
      throw TypedDate.unreadable(written)
    }
    self.year = year
    yearIsShort = last.count == 2
  }

  private static func month(typed name: String) -> Int? {
    guard name.count >= 3 else { return nil }
    let index = CivilDate.monthNames.firstIndex { $0.lowercased().hasPrefix(name) }
    return index.map { $0 + 1 }
  }

  func day(today: CivilDate, _ leaning: TypedDate.Leaning) throws(CivilDate.Unreadable)
    -> CivilDate
  {
    let (year, month) = try yearAndMonth(today: today, leaning)
    guard day > 0 else { throw fault("the days of a month count from 1") }
    guard CivilDate.knownYears.contains(year) else {
      let (first, last) = (CivilDate.knownYears.lowerBound, CivilDate.knownYears.upperBound)
      throw fault("years from \(first) to \(last) are accepted")
    }
    let monthAndYear = "\(CivilDate.monthNames[month - 1]) \(year)"
    guard let found = CivilDate(year: year, month: month, day: day) else {
      throw CivilDate.Unreadable(
        message: "\(day) \(monthAndYear): \(monthAndYear) has "
          + "\(CivilDate.lengthOfMonth(month, in: year)) days.")
    }
    guard weekday == nil || weekday == found.weekday else {
      throw fault("\(found.written) is a \(found.weekday.name)")
    }
    return found
  }

  private func fault(_ why: String) -> CivilDate.Unreadable {
    CivilDate.Unreadable(message: "“\(written.trimmed.shownSafely)” is not a date: \(why).")
  }

  private func yearAndMonth(today: CivilDate, _ leaning: TypedDate.Leaning)
    throws(CivilDate.Unreadable) -> (year: Int, month: Int)
  {
    guard let month else {
      let months = (-1...1).map(today.adding(months:)).map { ($0.year, $0.month) }
      return nearest(of: months, to: today, leaning)
    }
    guard (1...12).contains(month) else {
      throw fault("the day comes first, and a month is from 1 to 12")
    }
    guard let year else {
      return nearest(of: (-1...1).map { (today.year + $0, month) }, to: today, leaning)
    }
    guard yearIsShort else { return (year, month) }
    // Two digits mean a year not far ahead, or else a year of birth of somebody living.
    let (century, ahead) = (today.year / 100 * 100, 20)
    let near = [century - 100, century, century + 100].map { $0 + year }
    return (near.last { $0 < today.year + ahead } ?? year, month)
  }

  /// Of a month in several years, or of several months, the one in which the day lies nearest. A day
  /// that the month has not counts as its last, so that it is refused by the month that was meant.
  private func nearest(
    of months: [(Int, Int)], to today: CivilDate, _ leaning: TypedDate.Leaning
  ) -> (year: Int, month: Int) {
    let days = months.compactMap { year, month in
      guard (1...12).contains(month) else { return CivilDate?.none }
      let length = CivilDate.lengthOfMonth(month, in: year)
      return CivilDate(year: year, month: month, day: min(max(day, 1), length))
    }
    let found = leaning.nearest(of: days, to: today) ?? today
    return (found.year, found.month)
  }
}
