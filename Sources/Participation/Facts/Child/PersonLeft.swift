/// A person who is no longer around the child.
package struct PersonLeft: Sendable, Hashable, Codable {
  package var person: PersonID
  package var on: CivilDate
  package var why: String?

  package init(person: PersonID, on: CivilDate, why: String? = nil) {
    self.person = person
    self.on = on
    self.why = why
  }
}

extension Facts {
  static let personLeft = FactKind(
    .personLeft, "person-left", "Person left", Fact.personLeft, of: .child,
    right: .everybody(.any))
}
