/// An assessment's purpose explained to a person, with the leaflet given or not.
package struct AssessmentExplained: Sendable, Hashable, Codable {
  package var person: PersonID
  package var on: CivilDate
  package var leafletGiven: Bool

  package init(person: PersonID, on: CivilDate, leafletGiven: Bool) {
    self.person = person
    self.on = on
    self.leafletGiven = leafletGiven
  }
}

extension Facts {
  static let assessmentExplained = FactKind(
    .assessmentExplained, "assessment-explained", "Assessment explained", Fact.assessmentExplained,
    about: { .person($0.person) }, prepares: true,
    right: .assessors(.untilClosed),
    day: \.on)
}
