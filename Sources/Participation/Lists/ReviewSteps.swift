/// The reviews that a child's status asked for and will ask for, as far as the journal can know them.
struct ReviewSteps {
  let clock: ReviewClock
  let period: StatusPeriod
  /// Every review of the kind, by day, held or not.
  let reviews: [RecordOutline]
  let all: [ReviewClock.Step]
  /// By when a review is held as a meeting; nil where the last held was one (SI 2015/495).
  let nextMeeting: ReviewClock.Step?

  /// Of a child who was added long after their status began, the reviews of before may stand elsewhere:
  /// the first that is known then starts the clock, at its last interval. Where none is known, the first
  /// is overdue.
  init(
    of clock: ReviewClock, in period: StatusPeriod, of outline: CaseOutline, calendar: WorkingDays
  ) {
    self.clock = clock
    self.period = period
    reviews = outline.records.filter { $0.kind == clock.kind }
    let start = clock.start(of: period, in: outline, calendar: calendar)
    let end = period.to ?? outline.died ?? .latest
    let held = reviews.filter { $0.wasHeld && start <= $0.day && $0.day <= end }
    let days = held.map(\.day)
    nextMeeting = clock.meetingWithin.flatMap { within in
      guard held.last?.circumstances.isWithoutMeeting == true else { return nil }
      let from = held.last { !$0.circumstances.isWithoutMeeting }?.day ?? start
      return ReviewClock.Step(
        number: 1, interval: within, from: from, due: within.end(from: from, in: calendar))
    }
    let steps = clock.steps(since: start, held: days, count: 1, in: calendar)
    guard let first = steps.first, let known = first.held, first.due < outline.recordedOn,
      known > first.due, let interval = clock.intervals.last
    else {
      all = steps
      return
    }
    var later = clock
    later.intervals = [interval]
    all = later.steps(since: known, held: Array(days.dropFirst()), count: 1, in: calendar)
  }

  /// The step that is not held yet.
  var next: ReviewClock.Step? { all.first { $0.held == nil } }

  /// The review that was held as a step; nil where none was.
  func review(of step: ReviewClock.Step) -> RecordOutline? {
    step.held.flatMap { day in reviews.first { $0.wasHeld && $0.day == day } }
  }
}

extension RecordOutline {
  /// Whether it was in time until it was moved, with a reason.
  func isExplained(due: CivilDate) -> Bool { movedFrom.map { $0 <= due } ?? false }

  /// Whether it has still to be held.
  var isAwaited: Bool { state == .planned || state == .postponed }
}
