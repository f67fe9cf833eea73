extension Moment {
  /// The day in the United Kingdom at this moment.
  package var dayInLondon: CivilDate { clockInLondon.day }

  /// The time in the United Kingdom at this moment, to the minute begun: `14:02`.
  package var timeInLondon: String {
    let length = 86_400_000
    let minutes = ((clockInLondon.milliseconds % length + length) % length) / 60_000
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// The moment at which clocks in London show a time of a day.
  ///
  /// - Parameter minutes: since midnight. Of the hour that comes twice in autumn the first is meant; a
  ///   time of the hour that spring leaves out is taken for the one an hour later.
  package init(inLondon day: CivilDate, minutes: Int) {
    let shown = day.dayNumber * 86_400_000 + minutes * 60_000
    let summer = Moment(milliseconds: shown - 3_600_000)
    self = summer.clockInLondon.milliseconds == shown ? summer : Moment(milliseconds: shown)
  }

  /// The moment that a clock on UTC shows when a clock in London shows the same.
  ///
  /// By the rule and not by the machine's time zone data, which a small machine may lack: summer
  /// time runs from one o'clock UTC on the last Sunday of March to one o'clock UTC on the last Sunday
  /// of October (Summer Time Order 2002).
  private var clockInLondon: Moment {
    let year = day.year
    guard let begins = Self.oneOClockOnLastSunday(of: 3, in: year),
      let ends = Self.oneOClockOnLastSunday(of: 10, in: year), begins <= self, self < ends
    else { return self }
    return Moment(milliseconds: milliseconds + 3_600_000)
  }

  private static func oneOClockOnLastSunday(of month: Int, in year: Int) -> Moment? {
    guard let last = CivilDate(year: year, month: month, day: 31) else { return nil }
    let sunday = last.adding(days: -((last.weekday.rawValue + 1) % 7))
    return Moment(milliseconds: sunday.dayNumber * 86_400_000 + 3_600_000)
  }
}
