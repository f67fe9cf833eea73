/// The child or a parent warned before care is reduced or ended (CAM 6.P2).
package struct FamilyWarned: Sendable, Hashable, Codable {
  /// Nil the child.
  package var person: PersonID?
  package var on: CivilDate
  package var how: String
  /// Whether it was said how this can be challenged: at the panel, by complaint or by review.
  package var challengeExplained: Bool

  package init(
    person: PersonID? = nil, on: CivilDate, how: String, challengeExplained: Bool
  ) {
    self.person = person
    self.on = on
    self.how = how
    self.challengeExplained = challengeExplained
  }
}

extension Facts {
  static let familyWarned = FactKind(
    .familyWarned, "family-warned", "Told what is proposed", Fact.familyWarned,
    about: { .init($0.person) }, prepares: true,
    right: .everybody(.untilClosed),
    day: \.on)
}
