/// The answer to a question.
package struct QuestionAnswered: Sendable, Hashable, Codable {
  /// The entry that asked.
  package var question: EntryID
  package var answer: String

  package init(question: EntryID, answer: String) {
    self.question = question
    self.answer = answer
  }
}

extension Facts {
  static let questionAnswered = FactKind(
    .questionAnswered, "question-answered", "Answer", Fact.questionAnswered,
    about: { _ in .nobody },
    right: .everybody(.any))
}
