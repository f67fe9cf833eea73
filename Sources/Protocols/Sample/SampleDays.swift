package import Participation

/// Reads days that the sample caseload writes from the day of the demo, so that it never grows old.
///
/// The notation stands at the head of `caseload/looked-after.yaml`.
package struct SampleDays {
  package let today: CivilDate
  package let calendar: WorkingDays
  /// The day for which the meeting at hand was planned, from which its entries may count.
  package var meeting: CivilDate?

  package init(today: CivilDate, calendar: WorkingDays, meeting: CivilDate? = nil) {
    self.today = today
    self.calendar = calendar
    self.meeting = meeting
  }

  /// A day as `+3wd`, `-2m +0wd` or `meeting -10wd`; nil for any other text.
  package func day(_ text: String) -> CivilDate? {
    let words = text.split(separator: " ")
    guard let first = words.first else { return nil }
    switch first {
    case "today": return stepped(words.dropFirst(), from: today)
    case "meeting": return meeting.flatMap { stepped(words.dropFirst(), from: $0) }
    default: return stepped(words[...], from: today)
    }
  }

  /// A birth as `turns 12 on +3wd +9d` or `29 February, at least 8`, else any day.
  package func birth(_ text: String) -> CivilDate? {
    if let match = text.wholeMatch(of: /turns (\d+) on (.+)/), let age = Int(match.1) {
      return day(String(match.2)).map { birth(reaching: age, on: $0) }
    }
    if let match = text.wholeMatch(of: /29 February, at least (\d+)/), let age = Int(match.1) {
      return leapDay(atLeast: age)
    }
    return day(text)
  }

  private func stepped(_ steps: ArraySlice<Substring>, from start: CivilDate) -> CivilDate? {
    var day = start
    for step in steps {
      let digits = step.dropFirst().prefix { $0.isASCII && $0.isNumber }
      guard let sign = step.first, "+-".contains(sign), let size = Int(digits) else { return nil }
      let count = sign == "-" ? -size : size
      switch step.dropFirst(1 + digits.count) {
      case "d": day = day.adding(days: count)
      case "m": day = day.adding(months: count)
      case "wd" where count == 0: day = nearest(day, forwards: sign == "+")
      case "wd": day = calendar.day(count, from: day)
      default: return nil
      }
    }
    return day
  }

  /// The day itself where it is a working day, else the next or the one before.
  private func nearest(_ day: CivilDate, forwards: Bool) -> CivilDate {
    calendar.isWorking(day) ? day : calendar.day(forwards ? 1 : -1, from: day)
  }

  /// Only who is born on 29 February has a birthday then: for an age that no such birth makes, the
  /// birth and so the birthday is a day later.
  private func birth(reaching age: Int, on birthday: CivilDate) -> CivilDate {
    let year = birthday.year - age
    return CivilDate(year: year, month: birthday.month, day: birthday.day)
      ?? CivilDate(year: year, month: 3, day: 1) ?? birthday
  }

  /// The latest 29 February that makes at least an age on the day of the demo.
  private func leapDay(atLeast age: Int) -> CivilDate? {
    (0..<8).lazy.compactMap { CivilDate(year: today.year - age - $0, month: 2, day: 29) }.first {
      $0.age(on: today) >= age
    }
  }
}
