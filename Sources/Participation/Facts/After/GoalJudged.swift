/// Whether a goal of taking part was reached.
package struct GoalJudged: Sendable, Hashable, Codable {
  package var goal: GoalID
  package var reached: Reached
  /// How that is known, or what stood in the way.
  package var how: String?
  package var on: CivilDate

  package init(
    goal: GoalID, reached: Reached, how: String? = nil, on: CivilDate
  ) {
    self.goal = goal
    self.reached = reached
    self.how = how
    self.on = on
  }

  package enum Reached: String, Sendable, Codable, CaseIterable {
    case yes, partly, no
  }
}

extension Facts {
  static let goalJudged = FactKind(
    .goalJudged, "goal-judged", "Goal judged", Fact.goalJudged,
    about: { _ in .child },
    right: .everybody(.unlessCancelled),
    day: \.on)
}
