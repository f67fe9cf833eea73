/// The child or a person told the outcome.
package struct OutcomeTold: Sendable, Hashable, Codable {
  /// Nil the child.
  package var who: PersonID?
  package var on: CivilDate
  package var how: String
  package var by: String

  package init(who: PersonID? = nil, on: CivilDate, how: String, by: String) {
    self.who = who
    self.on = on
    self.how = how
    self.by = by
  }
}

extension Facts {
  static let outcomeTold = FactKind(
    .outcomeTold, "outcome-told", "Outcome told", Fact.outcomeTold,
    about: { .init($0.who) },
    right: .everybody(.fromTheDay),
    day: \.on)
}
