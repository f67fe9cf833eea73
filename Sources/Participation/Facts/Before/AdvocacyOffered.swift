/// An advocate or other support offered.
package struct AdvocacyOffered: Sendable, Hashable, Codable {
  /// Nil to the child.
  package var to: PersonID?
  package var on: CivilDate
  package var answer: Answer?
  package var advocate: String?
  /// Non-instructed where the child is under 4 or does not use words.
  package var kind: Kind?

  package init(
    to: PersonID? = nil, on: CivilDate, answer: Answer? = nil, advocate: String? = nil,
    kind: Kind? = nil
  ) {
    self.to = to
    self.on = on
    self.answer = answer
    self.advocate = advocate
    self.kind = kind
  }

  package enum Kind: String, Sendable, Codable, CaseIterable {
    case instructed
    case nonInstructed = "non-instructed"
  }

  package enum Answer: String, Sendable, Codable, CaseIterable {
    case accepted
    case declined
  }
}

extension Facts {
  static let advocacyOffered = FactKind(
    .advocacyOffered, "advocacy-offered", "Advocate", Fact.advocacyOffered,
    about: { .init($0.to) }, prepares: true,
    right: .everybody(.untilClosed),
    day: \.on)
}
