/// The answer to one view.
package struct ViewAnswered: Sendable, Hashable, Codable {
  package var view: ViewID
  package var answer: Answer
  /// Asked for where it was not done, or only partly.
  package var why: String?

  package init(view: ViewID, answer: Answer, why: String? = nil) {
    self.view = view
    self.answer = answer
    self.why = why
  }

  package enum Answer: String, Sendable, Codable, CaseIterable {
    case done
    case partly
    case notPossible = "not-possible"
  }
}

extension Facts {
  static let viewAnswered = FactKind(
    .viewAnswered, "view-answered", "Answer to a view", Fact.viewAnswered,
    about: { _ in .nobody },
    // A view can be acted on before the meeting.
    right: .everybody(.unlessCancelled),
    lacksReason: { !$0.isWhole })
}
