/// A person invited, with what was done to help them come.
package struct Invited: Sendable, Hashable, Codable {
  package var person: PersonID
  package var on: CivilDate
  package var steps: [String]
  /// When help to come was asked about and none was needed.
  package var helpAskedOn: CivilDate?

  package init(person: PersonID, on: CivilDate, steps: [String], helpAskedOn: CivilDate? = nil) {
    self.person = person
    self.on = on
    self.steps = steps
    self.helpAskedOn = helpAskedOn
  }
}

extension Facts {
  static let invited = FactKind(
    .invited, "invited", "Invitation", Fact.invited,
    about: { .person($0.person) }, prepares: true,
    right: .everybody(.untilClosed),
    day: \.on,
    asksToCome: true)
}
