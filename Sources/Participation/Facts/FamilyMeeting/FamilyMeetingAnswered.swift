/// The answer to the offer of a family group meeting.
package struct FamilyMeetingAnswered: Sendable, Hashable, Codable {
  package var person: PersonID
  package var accepted: Bool
  package var on: CivilDate
  /// What the person said to it, in their words.
  package var words: String?

  package init(
    person: PersonID, accepted: Bool, on: CivilDate, words: String? = nil
  ) {
    self.person = person
    self.accepted = accepted
    self.on = on
    self.words = words
  }
}

extension Facts {
  static let familyMeetingAnswered = FactKind(
    .familyMeetingAnswered, "family-meeting-answered", "Answer on family meeting",
    Fact.familyMeetingAnswered,
    // What somebody said is theirs, and nobody else's to read.
    about: { .person($0.person) }, prepares: true,
    right: .everybody(.untilClosed),
    day: \.on)
}
