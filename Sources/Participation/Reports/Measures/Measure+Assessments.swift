extension Measure {
  static let assessmentsDefinitions: [MeasureDefinition] = [
    define(.assessments, "assessments", "Assessments", from: .duty(.assessmentExplained)),
    define(
      .assessmentsChildAsked, "assessments-child-asked", "child asked or observed",
      of: .assessments, from: .duty(.childConsult)),
    define(
      .assessmentsExplained, "assessments-explained", "purpose explained, with the leaflet",
      of: .assessments, from: .duty(.assessmentExplained)),
    define(
      .assessmentsFeedback, "assessments-feedback", "feedback of child and parents recorded",
      of: .assessments, from: .duty(.assessmentFeedback)),
    define(
      .assessmentsResponsibility, "assessments-responsibility",
      "care and responsibility identified", of: .assessments, from: .duty(.assessmentResponsibility)
    ),
    define(
      .assessmentsFacilitated, "assessments-facilitated", "how the family took part recorded",
      of: .assessments, from: .duty(.assessmentFacilitated)),
  ]
}
