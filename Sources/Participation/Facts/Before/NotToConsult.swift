/// A manager's decision not to consult somebody: different from an exclusion, and flagged.
package struct NotToConsult: Sendable, Hashable, Codable {
  package var person: PersonID
  package var by: String
  package var on: CivilDate
  package var why: String

  package init(person: PersonID, by: String, on: CivilDate, why: String) {
    self.person = person
    self.by = by
    self.on = on
    self.why = why
  }
}

extension Facts {
  static let managerDecidedNotToConsult = FactKind(
    .managerDecidedNotToConsult, "not-to-consult", "Not to be consulted",
    Fact.managerDecidedNotToConsult,
    about: { _ in .nobody },
    right: RecordingRight(
      own: [.teamManager], stages: .untilClosed, isDecision: true,
      whose: "Only a team manager decides not to consult somebody."),
    lacksReason: { $0.why.isBlank },
    day: \.on)
}
