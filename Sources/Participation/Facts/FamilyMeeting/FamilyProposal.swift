/// What the family proposes, in the family's own words.
package struct FamilyProposal: Spoken, Sendable, Hashable, Codable {
  package var on: CivilDate
  package var words: String
  /// Whether the family had time to themselves.
  package var privateTime: Bool
  package var marks: Marks?

  package init(
    on: CivilDate, words: String, privateTime: Bool, marks: Marks? = nil
  ) {
    self.on = on
    self.words = words
    self.privateTime = privateTime
    self.marks = marks
  }

  package var speaker: PersonID? { nil }
}

extension Facts {
  static let familyProposal = FactKind(
    .familyProposal, "family-proposal", "Family's proposal", Fact.familyProposal,
    about: { _ in .nobody },
    right: .everybody(.unlessCancelled),
    lacksReason: \.words.isBlank, day: \.on)
}
