/// An advocate or other support offered.
package struct AdvocacyOffered: Sendable, Hashable, Codable {
  /// Nil to the child.
  package var to: PersonID?
  package var on: CivilDate
  package var answer: Answer?
  package var advocate: String?

  package init(to: PersonID? = nil, on: CivilDate, answer: Answer? = nil, advocate: String? = nil) {
    self.to = to
    self.on = on
    self.answer = answer
    self.advocate = advocate
  }

  package enum Answer: String, Sendable, Codable, CaseIterable {
    case accepted
    case declined
  }
}

extension Facts {
  static let advocacyOffered = FactKind(
    .advocacyOffered, "advocacy-offered", "Advocate", Fact.advocacyOffered,
    right: .everybody(.untilClosed),
    day: \.on)
}
