package import Participation

/// Which backups are kept: all of two days, then the last of each of 12 days, of 10 weeks and of 9
/// months.
package enum Thinning {
  private static let everything = 2 * 86_400_000
  private static let days = 12
  private static let weeks = 10
  private static let months = 9

  /// The backups to keep of those there are, by when they were made.
  ///
  /// What one rule keeps does not count for the next, so that the whole reaches back over a year.
  /// The newest is always kept, and so is one that seems to come from the future: a clock was wrong.
  package static func kept(of made: some Sequence<Moment>, now: Moment) -> Set<Moment> {
    let newestFirst = Set(made).sorted(by: >)
    var kept = Set(newestFirst.prefix(1))
    kept.formUnion(newestFirst.filter { now.milliseconds - $0.milliseconds <= everything })
    for (count, period) in [(days, day), (weeks, week), (months, month)] {
      var seen: Set<Int> = []
      for moment in newestFirst where !kept.contains(moment) {
        // Of a period that an earlier rule has kept one of, no other is needed.
        guard seen.count < count, !kept.contains(where: { period($0) == period(moment) }) else {
          continue
        }
        seen.insert(period(moment))
        kept.insert(moment)
      }
    }
    return kept
  }

  private static func day(_ moment: Moment) -> Int { moment.day.dayNumber }

  /// Weeks begin on Monday; 5 January 1970 was one.
  private static func week(_ moment: Moment) -> Int {
    let days = moment.day.dayNumber - 4
    return days >= 0 ? days / 7 : (days - 6) / 7
  }

  private static func month(_ moment: Moment) -> Int {
    let parts = moment.day.parts
    return parts.year * 12 + parts.month
  }
}
