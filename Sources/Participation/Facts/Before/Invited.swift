/// A person invited, with what was done to help them come.
package struct Invited: Sendable, Hashable, Codable {
  package var person: PersonID
  package var on: CivilDate
  package var steps: [String]

  package init(person: PersonID, on: CivilDate, steps: [String]) {
    self.person = person
    self.on = on
    self.steps = steps
  }
}

extension Facts {
  static let invited = FactKind(
    .invited, "invited", "Invitation", Fact.invited,
    right: .everybody(.untilClosed),
    day: \.on,
    asksToCome: true)
}
