/// The child prepared for taking part, with the skills that were practised (CAM 2.5).
package struct ChildPrepared: Sendable, Hashable, Codable {
  package var on: CivilDate
  package var how: String
  package var skills: [String]

  package init(
    on: CivilDate, how: String, skills: [String]
  ) {
    self.on = on
    self.how = how
    self.skills = skills
  }
}

extension Facts {
  static let childPrepared = FactKind(
    .childPrepared, "child-prepared", "Preparation", Fact.childPrepared,
    about: { _ in .child }, prepares: true,
    right: .everybody(.untilClosed),
    day: \.on)
}
