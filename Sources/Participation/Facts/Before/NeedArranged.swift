/// An access need that was seen to for this meeting.
package struct NeedArranged: Sendable, Hashable, Codable {
  package var need: String
  package var how: String
  package var on: CivilDate
  /// Whose need, a parent's or carer's; nil the child's.
  package var person: PersonID?

  private enum CodingKeys: String, CodingKey { case need, how, on, person = "for" }

  package init(need: String, how: String, on: CivilDate, for person: PersonID? = nil) {
    self.need = need
    self.how = how
    self.on = on
    self.person = person
  }
}

extension Facts {
  static let needArranged = FactKind(
    .needArranged, "need-arranged", "Need arranged", Fact.needArranged,
    about: { .init($0.person) }, prepares: true,
    right: .everybody(.untilClosed),
    day: \.on)
}
