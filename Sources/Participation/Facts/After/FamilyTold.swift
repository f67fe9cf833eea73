/// The family told after a strategy meeting, or why not.
package struct FamilyTold: Sendable, Hashable, Codable {
  package var on: CivilDate
  package var told: Bool
  package var why: String?

  package init(on: CivilDate, told: Bool, why: String? = nil) {
    self.on = on
    self.told = told
    self.why = why
  }
}

extension Facts {
  static let familyTold = FactKind(
    .familyTold, "family-told", "Family told", Fact.familyTold,
    about: { _ in .nobody },
    right: .everybody(.fromTheDay),
    day: \.on)
}
