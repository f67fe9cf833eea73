/// How the family will take part in an assessment (CAM 5).
package struct AssessmentPlanned: Sendable, Hashable, Codable {
  package var on: CivilDate
  package var how: String
  /// The scales and questionnaires that will be used.
  package var scales: [String]

  package init(
    on: CivilDate, how: String, scales: [String]
  ) {
    self.on = on
    self.how = how
    self.scales = scales
  }
}

extension Facts {
  static let assessmentPlanned = FactKind(
    .assessmentPlanned, "assessment-planned", "Assessment planned", Fact.assessmentPlanned,
    about: { _ in .nobody }, prepares: true,
    right: .assessors(.untilClosed),
    day: \.on)
}
