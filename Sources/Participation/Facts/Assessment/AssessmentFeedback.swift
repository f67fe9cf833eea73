/// Feedback on an assessment.
package struct AssessmentFeedback: Sendable, Hashable, Codable {
  /// Nil the child's.
  package var of: PersonID?
  package var on: CivilDate
  package var words: String

  package init(of: PersonID? = nil, on: CivilDate, words: String) {
    self.of = of
    self.on = on
    self.words = words
  }
}

extension Facts {
  static let assessmentFeedback = FactKind(
    .assessmentFeedback, "assessment-feedback", "Feedback", Fact.assessmentFeedback,
    about: { .init($0.of) }, prepares: true,
    right: RecordingRight(
      own: Role.assessors, stages: .unlessCancelled,
      whose: "The social worker or team manager records what is said of an assessment."),
    day: \.on)
}
