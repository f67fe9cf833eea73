/// By when the next meeting of a kind is held.
package struct ReviewClock: Sendable, Equatable {
  package var kind: MeetingKind
  /// From what the first interval runs: the first of these that is known. Never empty.
  package var starts: [Start]
  /// The intervals in turn; the last repeats. Never empty.
  package var intervals: [Interval]
  /// Whether the last interval goes on repeating, or the clock stops with it.
  package var repeats: Bool
  /// Within which time of the last that was a meeting another one is, also where reviews are held
  /// without; nil where every one is.
  package var meetingWithin: Interval?
  package var provisions: [ProvisionID]

  package init(
    kind: MeetingKind, starts: [Start], intervals: [Interval], repeats: Bool,
    meetingWithin: Interval? = nil, provisions: [ProvisionID]
  ) {
    self.kind = kind
    self.starts = starts
    self.intervals = intervals
    self.repeats = repeats
    self.meetingWithin = meetingWithin
    self.provisions = provisions
  }

  /// What a clock's first interval runs from.
  package enum Start: Sendable, Hashable {
    /// The day on which a status began.
    case status(Status)
    /// The day on which a meeting of a kind was held.
    case meeting(MeetingKind)
    /// The day of a carer's approval, which no record of a child knows.
    case approval
  }

  package enum Interval: Sendable, Equatable {
    case workingDays(Int)
    case months(Int)

    package var words: String {
      switch self {
      case .workingDays(let count): count == 1 ? "1 working day" : "\(count) working days"
      case .months(let count): count == 1 ? "1 month" : "\(count) months"
      }
    }

    package func end(from day: CivilDate, in calendar: WorkingDays) -> CivilDate {
      switch self {
      case .workingDays(let count): calendar.day(count, from: day)
      case .months(let count): day.adding(months: count)
      }
    }
  }

  /// A step of the clock: its number, from what day it runs, and the last day in time.
  package struct Step: Sendable, Equatable {
    package var number: Int
    package var interval: Interval
    package var from: CivilDate
    package var due: CivilDate
    /// The day on which the meeting was held, where it was.
    package var held: CivilDate?

    /// Whether the meeting was held after its last day.
    package var isLate: Bool { held.map { $0 > due } ?? false }
  }

  /// The clock's steps: one for each meeting held, and further ones as if each were held on its
  /// last day.
  ///
  /// - Parameters:
  ///   - held: the days on which meetings of the kind were held; earlier ones than `start` do not
  ///     count.
  ///   - count: how many steps at least, where the clock has so many.
  package func steps(
    since start: CivilDate, held: [CivilDate] = [], count: Int, in calendar: WorkingDays
  ) -> [Step] {
    let meetings = held.filter { $0 >= start }.sorted()
    var steps: [Step] = []
    var from = start
    while steps.count < max(count, meetings.count + 1) {
      guard let interval = interval(steps.count) else { break }
      let due = interval.end(from: from, in: calendar)
      let day = meetings.indices.contains(steps.count) ? meetings[steps.count] : nil
      steps.append(
        Step(number: steps.count + 1, interval: interval, from: from, due: due, held: day))
      from = day ?? due
    }
    return steps
  }

  private func interval(_ index: Int) -> Interval? {
    if intervals.indices.contains(index) { return intervals[index] }
    return repeats ? intervals.last : nil
  }
}
