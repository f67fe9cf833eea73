/// A family group meeting not offered, since it is not in the child's best interests.
package struct FamilyMeetingNotOffered: Sendable, Hashable, Codable {
  /// To whom; nil to nobody.
  package var person: PersonID?
  package var why: String
  /// Who decided.
  package var by: String
  package var on: CivilDate
  /// Who passed the decision on, where the decider did not record it.
  package var toldBy: String?

  package init(
    person: PersonID? = nil, why: String, by: String, on: CivilDate, toldBy: String? = nil
  ) {
    self.person = person
    self.why = why
    self.by = by
    self.on = on
    self.toldBy = toldBy
  }
}

extension Facts {
  static let familyMeetingNotOffered = FactKind(
    .familyMeetingNotOffered, "family-meeting-not-offered", "No family meeting offered",
    Fact.familyMeetingNotOffered,
    about: { $0.person.map(Fact.Subject.person) ?? .nobody }, prepares: true,
    right: RecordingRight(
      own: [.socialWorker, .teamManager], told: Role.everybody, stages: .untilClosed,
      isDecision: true,
      whose: "The social worker or team manager decides this; say who passed it on."),
    lacksReason: \.why.isBlank, day: \.on, teller: \.toldBy)
}
