/// The answer to the offer of a family group meeting.
package struct FamilyMeetingAnswered: Spoken, Sendable, Hashable, Codable {
  package var person: PersonID
  package var accepted: Bool
  package var on: CivilDate
  /// What the person said to it, in their words.
  package var words: String?
  package var marks: Marks?

  package init(
    person: PersonID, accepted: Bool, on: CivilDate, words: String? = nil,
    marks: Marks? = nil
  ) {
    self.person = person
    self.accepted = accepted
    self.on = on
    self.words = words
    self.marks = marks
  }

  package var speaker: PersonID? { person }
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
