extension Moment {
  /// The day in the United Kingdom at this moment.
  ///
  /// By the rule and not by the machine's time zone data, which a small machine may lack: summer
  /// time runs from one o'clock UTC on the last Sunday of March to one o'clock UTC on the last Sunday
  /// of October (Summer Time Order 2002).
  package var dayInLondon: CivilDate {
    let year = day.year
    guard let begins = Self.oneOClockOnLastSunday(of: 3, in: year),
      let ends = Self.oneOClockOnLastSunday(of: 10, in: year), begins <= self, self < ends
    else { return day }
    return Moment(milliseconds: milliseconds + 3_600_000).day
  }

  private static func oneOClockOnLastSunday(of month: Int, in year: Int) -> Moment? {
    guard let last = CivilDate(year: year, month: month, day: 31) else { return nil }
    let sunday = last.adding(days: -((last.weekday.rawValue + 1) % 7))
    return Moment(milliseconds: sunday.dayNumber * 86_400_000 + 3_600_000)
  }
}
