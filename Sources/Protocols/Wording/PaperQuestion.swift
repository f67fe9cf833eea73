/// A question of a form, with the room or the choices for its answer.
package struct PaperQuestion: Sendable, Equatable, Identifiable {
  /// Stays the same whatever the wording: answers that are typed in later are asked for by it.
  package var id: String
  package var ask: String
  package var hint: String?
  package var answer: Answer
  package var records: Records

  package init(
    id: String, ask: String, hint: String? = nil, answer: Answer, records: Records = .words
  ) {
    self.id = id
    self.ask = ask
    self.hint = hint
    self.answer = answer
    self.records = records
  }

  package enum Answer: Sendable, Hashable {
    /// Ruled lines to write on.
    case lines(Int)
    /// An empty box as high as a number of lines, to write or draw in.
    case box(Int)
    /// Choices of which one, or several, are ticked.
    case choice([String], several: Bool)
    case faces([Face])
  }

  /// What an answer becomes when it is typed in.
  package enum Records: String, Sendable, CaseIterable {
    /// A view in the words in which it was written.
    case words
    /// A view that is not to be shared with somebody, who is asked for.
    case keptPrivate = "kept-private"
    /// Whether the child comes.
    case coming
    /// Whether an advocate is wanted.
    case advocate
    /// Who helped to fill in the form.
    case helper
    /// Whose words the answers are.
    case whoseWords = "whose-words"
    /// What was seen of a young child.
    case observation
    /// What somebody else said of a young child.
    case report
    /// What somebody says of how the meeting went, which is no view.
    case questionnaire
    /// An answer that stays on paper.
    case nothing
  }
}
