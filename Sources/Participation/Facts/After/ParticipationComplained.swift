/// A complaint about taking part, and what was learnt from it (CAM 4.1g).
package struct ParticipationComplained: Spoken, Sendable, Hashable, Codable {
  /// Nil the child.
  package var by: PersonID?
  package var on: CivilDate
  /// In the words of whoever complains.
  package var about: String
  /// Nil while no answer was given.
  package var answered: String?
  package var answeredOn: CivilDate?
  package var learnt: String?
  package var marks: Marks?

  package init(
    by: PersonID? = nil, on: CivilDate, about: String, answered: String? = nil,
    answeredOn: CivilDate? = nil, learnt: String? = nil, marks: Marks? = nil
  ) {
    self.by = by
    self.on = on
    self.about = about
    self.answered = answered
    self.answeredOn = answeredOn
    self.learnt = learnt
    self.marks = marks
  }

  package var speaker: PersonID? { by }
}

extension Facts {
  static let participationComplained = FactKind(
    .participationComplained, "participation-complained", "Complaint", Fact.participationComplained,
    about: { .init($0.by) },
    right: .everybody(.any),
    lacksReason: \.about.isBlank, day: \.on)
}
