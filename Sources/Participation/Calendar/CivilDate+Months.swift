extension CivilDate {
  /// The corresponding date a number of months later (earlier where negative), or the last day of
  /// that month where it has no such day: 30 November and three months give 28 February.
  package func adding(months: Int) -> CivilDate {
    let (year, month, day) = parts
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow else { return months < 0 ? .earliest : .latest }
    let (targetYear, targetMonth) = (sum.flooredQuotient(by: 12), sum.flooredRemainder(by: 12) + 1)
    let length = Self.lengthOfMonth(targetMonth, in: targetYear)
    return CivilDate(year: targetYear, month: targetMonth, day: min(day, length))
      ?? (months < 0 ? .earliest : .latest)
  }

  /// The birthday on which somebody born on this day reaches an age. Who is born on 29 February
  /// has the birthday on 1 March in common years.
  ///
  /// Source: Family Law Reform Act 1969 s.9: an age is attained at the start of the birthday.
  package func birthday(reaching age: Int) -> CivilDate {
    let (year, month, day) = parts
    let (target, overflow) = year.addingReportingOverflow(age)
    guard !overflow else { return age < 0 ? .earliest : .latest }
    return CivilDate(year: target, month: month, day: day) ?? CivilDate(
      year: target, month: 3, day: 1) ?? (age < 0 ? .earliest : .latest)
  }

  /// Completed years on a day, of somebody born on this day; nought before birth.
  package func age(on day: CivilDate) -> Int {
    let years = day.year - year
    return max(0, birthday(reaching: years) <= day ? years : years - 1)
  }
}

extension Int {
  fileprivate func flooredQuotient(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
  }

  fileprivate func flooredRemainder(by divisor: Int) -> Int {
    self - flooredQuotient(by: divisor) * divisor
  }
}
