/// What taking part is to reach, and by what that will be known (CAM 2.2).
package struct GoalSet: Sendable, Hashable, Codable {
  package var id: GoalID
  package var goal: String
  /// By what success will be known.
  package var knownBy: String
  package var on: CivilDate

  package init(
    id: GoalID, goal: String, knownBy: String, on: CivilDate
  ) {
    self.id = id
    self.goal = goal
    self.knownBy = knownBy
    self.on = on
  }
}

/// A goal, so that what came of it can name it.
package typealias GoalID = Identifier<GoalSet>

extension Facts {
  static let goalSet = FactKind(
    .goalSet, "goal-set", "Goal", Fact.goalSet,
    about: { _ in .child }, prepares: true,
    right: .everybody(.untilClosed),
    lacksReason: \.goal.isBlank, day: \.on)
}
