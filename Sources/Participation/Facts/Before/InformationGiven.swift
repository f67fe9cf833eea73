/// Information given to the child or a person (CAM 4.3).
package struct InformationGiven: Sendable, Hashable, Codable {
  package var about: [Topic]
  /// Nil to the child.
  package var to: PersonID?
  package var on: CivilDate
  /// As a leaflet, a talk, a page on the web.
  package var how: String
  package var detail: String?

  package init(
    about: [Topic], to: PersonID? = nil, on: CivilDate, how: String, detail: String? = nil
  ) {
    self.about = about
    self.to = to
    self.on = on
    self.how = how
    self.detail = detail
  }

  package enum Topic: String, Sendable, Codable, CaseIterable {
    case conferences
    case becomingLookedAfter = "becoming-looked-after"
    case assessments, advocacy, complaints, other
  }
}

extension Facts {
  static let informationGiven = FactKind(
    .informationGiven, "information-given", "Information given", Fact.informationGiven,
    about: { .init($0.to) }, prepares: true,
    right: .everybody(.any),
    day: \.on)
}
