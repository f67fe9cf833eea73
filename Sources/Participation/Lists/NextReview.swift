/// By when the next review of a status is held, by the clocks of the protocol, and how it stands.
package struct NextReview: Sendable, Equatable {
  package var kind: MeetingKind
  package var due: CivilDate
  package var standing: Standing
  /// Whether it is to be a meeting, since the last was held without one.
  package var isAsMeeting = false

  package enum Standing: Sendable, Equatable {
    /// One is planned for the last day or before.
    case planned
    /// One is planned, too late.
    case plannedLate(MeetingID)
    /// It was in time until it was moved, with a reason.
    case explained
    /// One was planned in time, its day has passed, and nobody says whether it was held.
    case unsaid
    /// One is put off without a new day.
    case putOff
    case none
  }

  /// Whether one is planned for that day or before.
  package var isPlanned: Bool { standing == .planned }

  package func isOverdue(on today: CivilDate) -> Bool {
    switch standing {
    case .putOff, .none: due < today
    // What is planned late is late once its last day has passed; until then it can be moved.
    case .plannedLate: due < today
    case .planned, .explained, .unsaid: false
    }
  }

  /// - Parameter step: the one that comes next.
  init(_ step: ReviewClock.Step, of steps: ReviewSteps, today: CivilDate) {
    kind = steps.clock.kind
    due = step.due
    let open = steps.reviews.filter { $0.isAwaited && $0.day >= step.from }
    let planned = open.first { $0.state == .planned && $0.day >= today }
    standing =
      if open.contains(where: { $0.isExplained(due: step.due) }) {
        .explained
      } else if let planned {
        planned.day > step.due ? .plannedLate(planned.key.meeting) : .planned
      } else if open.contains(where: { $0.state == .planned && $0.day <= step.due }) {
        .unsaid
      } else {
        open.contains { $0.state == .postponed } ? .putOff : .none
      }
  }

  /// The next review of each status that a child has, in the order of the table of statuses.
  package static func of(
    _ outline: CaseOutline, planner: Planner, today: CivilDate
  ) -> [NextReview] {
    planner.pack.reviewClocks.flatMap { status, clock -> [NextReview] in
      guard
        let period = outline.statuses.last(where: { $0.status == status && $0.holds(on: today) })
      else { return [] }
      let steps = ReviewSteps(
        of: clock, in: period, of: outline, calendar: planner.calendar)
      let next = steps.next.map { NextReview($0, of: steps, today: today) }
      return [next, asMeeting(steps, today: today)].compactMap(\.self)
    }
  }

  /// By when one is held as a meeting, where the last was held without.
  static func asMeeting(_ steps: ReviewSteps, today: CivilDate) -> NextReview? {
    steps.nextMeeting.map { step in
      var review = NextReview(step, of: steps, today: today)
      review.isAsMeeting = true
      return review
    }
  }
}
