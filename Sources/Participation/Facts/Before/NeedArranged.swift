/// An access need that was seen to for this meeting.
package struct NeedArranged: Sendable, Hashable, Codable {
  package var need: String
  package var how: String
  package var on: CivilDate

  package init(need: String, how: String, on: CivilDate) {
    self.need = need
    self.how = how
    self.on = on
  }
}

extension Facts {
  static let needArranged = FactKind(
    .needArranged, "need-arranged", "Need arranged", Fact.needArranged,
    right: .everybody(.untilClosed),
    day: \.on)
}
