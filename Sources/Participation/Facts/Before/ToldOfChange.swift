/// The child or a person told of the new day, time or place of a meeting, or that it is off.
package struct ToldOfChange: Sendable, Hashable, Codable {
  /// Nil the child.
  package var person: PersonID?
  package var on: CivilDate
  package var how: String

  package init(
    person: PersonID? = nil, on: CivilDate, how: String
  ) {
    self.person = person
    self.on = on
    self.how = how
  }
}

extension Facts {
  static let toldOfChange = FactKind(
    .toldOfChange, "told-of-change", "Told of the change", Fact.toldOfChange,
    about: { .init($0.person) }, prepares: true,
    // Whoever was asked to come is told also of what is off (HAM Sarah).
    right: .everybody(.untilClosed.union([.cancelled])),
    day: \.on)
}
