/// A person involved in updating the assessment.
package struct AssessmentInvolved: Sendable, Hashable, Codable {
  package var person: PersonID
  package var on: CivilDate
  package var how: String

  package init(person: PersonID, on: CivilDate, how: String) {
    self.person = person
    self.on = on
    self.how = how
  }
}

extension Facts {
  static let assessmentInvolved = FactKind(
    .assessmentInvolved, "assessment-involved", "Part in the assessment", Fact.assessmentInvolved,
    about: { .person($0.person) }, prepares: true,
    right: .assessors(.untilClosed),
    day: \.on)
}
