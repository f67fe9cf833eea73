/// Separate attendance arranged or held, which is thought of before an exclusion.
package struct AttendedSeparately: Spoken, Sendable, Hashable, Codable {
  /// Who attends apart from somebody else.
  package var person: PersonID
  /// The day on which it was held; nil while it is arranged.
  package var on: CivilDate?
  package var how: String
  package var why: String
  package var marks: Marks?

  package init(
    person: PersonID, on: CivilDate? = nil, how: String, why: String, marks: Marks? = nil
  ) {
    self.person = person
    self.on = on
    self.how = how
    self.why = why
    self.marks = marks
  }

  package var speaker: PersonID? { person }
}

extension Facts {
  static let attendedSeparately = FactKind(
    .attendedSeparately, "attended-separately", "Separate attendance", Fact.attendedSeparately,
    about: { .person($0.person) }, prepares: true,
    right: .everybody(.untilClosed),
    lacksReason: \.why.isBlank, day: \.on)
}
