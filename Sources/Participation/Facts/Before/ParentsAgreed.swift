/// A young person's word on whether parents take part, from adulthood on.
package struct ParentsAgreed: Sendable, Hashable, Codable {
  package var agrees: Bool
  package var on: CivilDate

  package init(agrees: Bool, on: CivilDate) {
    self.agrees = agrees
    self.on = on
  }
}

extension Facts {
  static let parentsAgreed = FactKind(
    .parentsAgreed, "parents-agreed", "Parents taking part", Fact.parentsAgreed,
    about: { _ in .child }, prepares: true,
    right: .everybody(.untilClosed),
    day: \.on)
}
