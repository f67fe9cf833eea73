/// Working days: Monday to Friday but for the bank holidays given as data.
///
/// “N working days before a day” is the N-th working day counted back, that day excluded; “within N
/// working days of a day” counts that day as day 0. Looking up a day takes the same time however
/// far it is, since the working days of the years known are numbered once.
package struct WorkingDays: Sendable {
  /// The years whose bank holidays are known. Outside them weekends alone are left out.
  package let knownYears: ClosedRange<Int>
  private let holidays: Set<CivilDate>
  private let firstDay: CivilDate
  /// For each day of the years known, how many working days lie before it.
  private let workingDaysBefore: [Int32]
  /// The working days of the years known, in order, as offsets from the first day.
  private let workingDayOffsets: [Int32]

  /// Working days by bank holidays; nil where there is none, since then no year is known.
  package init?(holidays: some Sequence<CivilDate>) {
    let set = Set(holidays)
    guard let first = set.min()?.year, let last = set.max()?.year,
      let firstDay = CivilDate(year: first, month: 1, day: 1),
      let lastDay = CivilDate(year: last, month: 12, day: 31)
    else { return nil }
    self.holidays = set
    self.firstDay = firstDay
    knownYears = first...last
    var before: [Int32] = []
    var offsets: [Int32] = []
    for offset in 0...firstDay.days(to: lastDay) {
      before.append(Int32(offsets.count))
      let day = firstDay.adding(days: offset)
      if !day.weekday.isWeekend && !set.contains(day) { offsets.append(Int32(offset)) }
    }
    workingDaysBefore = before
    workingDayOffsets = offsets
  }

  package func isWorking(_ day: CivilDate) -> Bool {
    !day.weekday.isWeekend && !holidays.contains(day)
  }

  /// Whether a bank holiday could be unknown between two days, so that a date may be off.
  package func knows(_ range: ClosedRange<CivilDate>) -> Bool {
    knownYears.contains(range.lowerBound.year) && knownYears.contains(range.upperBound.year)
  }

  /// The day a number of working days after a day (before where negative), that day excluded.
  /// Nought gives the day itself, working or not.
  package func day(_ count: Int, from start: CivilDate) -> CivilDate {
    guard count != 0 else { return start }
    return numbered(count, from: start) ?? stepped(count, from: start)
  }

  /// The last day that is at least a number of working days before a day.
  package func day(_ count: Int, before day: CivilDate) -> CivilDate { self.day(-count, from: day) }

  /// Working days from a day to another, the first excluded and the last included; negative where
  /// the other is earlier.
  package func count(from start: CivilDate, to end: CivilDate) -> Int {
    guard start <= end else { return -count(from: end, to: start) }
    if let first = index(start.adding(days: 1)), let last = index(end.adding(days: 1)) {
      return Int(workingDaysBefore[last] - workingDaysBefore[first])
    }
    let whole = start.days(to: end)
    // Beyond the years known no holiday exists, so that whole weeks can be counted as such.
    if start.year > knownYears.upperBound || end.year < knownYears.lowerBound {
      let rest = whole % 7
      let tail = (0..<rest).count { !end.adding(days: -$0).weekday.isWeekend }
      return whole / 7 * 5 + tail
    }
    return (0..<whole).count { isWorking(end.adding(days: -$0)) }
  }

  private func index(_ day: CivilDate) -> Int? {
    let offset = firstDay.days(to: day)
    return workingDaysBefore.indices.contains(offset) ? offset : nil
  }

  private func numbered(_ count: Int, from start: CivilDate) -> CivilDate? {
    guard let index = index(start) else { return nil }
    let before = Int(workingDaysBefore[index])
    // Counting forward from a day that is itself working, that day does not count.
    let base = count > 0 && isWorking(start) ? before : before - (count > 0 ? 1 : 0)
    let target = base + count
    guard workingDayOffsets.indices.contains(target) else { return nil }
    return firstDay.adding(days: Int(workingDayOffsets[target]))
  }

  private func stepped(_ count: Int, from start: CivilDate) -> CivilDate {
    var (day, left) = (start, count.magnitude)
    let step = count > 0 ? 1 : -1
    while left > 0 && day > .earliest && day < .latest {
      day = day.adding(days: step)
      if isWorking(day) { left -= 1 }
    }
    return day
  }
}
