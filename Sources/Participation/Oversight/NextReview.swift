/// By when the next review of a status is held, by the clocks of the protocol.
package struct NextReview: Sendable, Equatable {
  package var kind: MeetingKind
  package var due: CivilDate
  /// Whether one is planned for that day or before.
  package var isPlanned: Bool

  package func isOverdue(on today: CivilDate) -> Bool { !isPlanned && due < today }

  /// The review that each status asks for.
  private static let kinds: [(Status, MeetingKind)] = [
    (.lookedAfter, .lookedAfterReview), (.childProtectionPlan, .reviewConference),
    (.childInNeed, .childInNeedReview), (.shortBreaks, .shortBreaksPanel),
    (.careLeaver, .pathwayReview),
  ]

  fileprivate init?(
    _ status: Status, _ kind: MeetingKind, of outline: CaseOutline, planner: Planner,
    today: CivilDate
  ) {
    let period = outline.statuses.last { $0.status == status && $0.holds(on: today) }
    guard let period, let clock = planner.pack.clocks[kind] else { return nil }
    let records = outline.records.filter { $0.kind == kind }
    let held = records.filter(\.wasHeld).map(\.day)
    let steps = clock.steps(since: period.from, held: held, count: 1, in: planner.calendar)
    guard let next = steps.first(where: { $0.held == nil }) else { return nil }
    self.kind = kind
    due = next.due
    isPlanned = records.contains { $0.state == .planned && $0.day <= next.due && $0.day >= today }
  }

  /// The next review of each status that a child has, in the order of the table of kinds.
  package static func of(
    _ outline: CaseOutline, planner: Planner, today: CivilDate
  ) -> [NextReview] {
    kinds.compactMap { NextReview($0, $1, of: outline, planner: planner, today: today) }
  }
}
