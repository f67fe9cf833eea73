/// A family group meeting offered to a parent or another person with parental responsibility.
package struct FamilyMeetingOffered: Sendable, Hashable, Codable {
  package var person: PersonID
  package var on: CivilDate
  package var how: String

  package init(
    person: PersonID, on: CivilDate, how: String
  ) {
    self.person = person
    self.on = on
    self.how = how
  }
}

extension Facts {
  static let familyMeetingOffered = FactKind(
    .familyMeetingOffered, "family-meeting-offered", "Family meeting offered",
    Fact.familyMeetingOffered,
    about: { .person($0.person) }, prepares: true,
    right: .everybody(.untilClosed),
    day: \.on, asksToCome: true)
}
