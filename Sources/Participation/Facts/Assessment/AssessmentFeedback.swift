/// Feedback on an assessment.
package struct AssessmentFeedback: Spoken, Sendable, Hashable, Codable {
  /// Nil the child's.
  package var of: PersonID?
  package var on: CivilDate
  package var words: String
  package var marks: Marks?

  package init(
    of: PersonID? = nil, on: CivilDate, words: String, marks: Marks? = nil
  ) {
    self.of = of
    self.on = on
    self.words = words
    self.marks = marks
  }

  package var speaker: PersonID? { of }
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
