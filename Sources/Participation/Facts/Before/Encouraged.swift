/// The child encouraged to come, with the answer. A refusal fulfils the duty as much as a yes.
package struct Encouraged: Spoken, Sendable, Hashable, Codable {
  package var on: CivilDate
  /// Nil while no answer has come.
  package var answer: Answer?
  /// What the child said to it, in the child's words.
  package var words: String?
  package var marks: Marks?

  package init(
    on: CivilDate, answer: Answer? = nil, words: String? = nil, marks: Marks? = nil
  ) {
    self.on = on
    self.answer = answer
    self.words = words
    self.marks = marks
  }

  package var speaker: PersonID? { nil }

  package enum Answer: String, Sendable, Codable, CaseIterable {
    case willCome = "yes"
    case willNotCome = "no"
    case unsure
  }
}

extension Facts {
  static let encouraged = FactKind(
    .encouraged, "encouraged", "Encouragement to attend", Fact.encouraged,
    about: { _ in .child }, prepares: true,
    right: .everybody(.untilClosed),
    day: \.on,
    asksToCome: true)
}
