/// A question to the social worker about one duty.
package struct QuestionAsked: Sendable, Hashable, Codable {
  package var duty: DutyKey
  package var question: String

  package init(duty: DutyKey, question: String) {
    self.duty = duty
    self.question = question
  }
}

extension Facts {
  static let questionAsked = FactKind(
    .questionAsked, "question-asked", "Question", Fact.questionAsked,
    about: { _ in .nobody },
    right: RecordingRight(
      own: [.iro, .chair, .teamManager], stages: .any,
      whose: "The IRO, the chair and the team manager ask; the social worker answers."))
}
