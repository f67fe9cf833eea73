/// Everyone with care of or responsibility for a child, as an assessment identified them (CAM 5).
package struct ResponsibilityIdentified: Sendable, Hashable, Codable {
  package var on: CivilDate
  package var words: String
  /// Whether care is split, so that the child lives in more than one place.
  package var moreThanOneHome: Bool?
  package var homes: [Home]
  /// Who of those around the child they are.
  package var people: [PersonID]

  package init(
    on: CivilDate, words: String, moreThanOneHome: Bool? = nil, homes: [Home] = [],
    people: [PersonID] = []
  ) {
    self.on = on
    self.words = words
    self.moreThanOneHome = moreThanOneHome
    self.homes = homes
    self.people = people
  }

  private enum CodingKeys: String, CodingKey { case on, words, moreThanOneHome, homes, people }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    on = try values.decode(CivilDate.self, forKey: .on)
    words = try values.decode(String.self, forKey: .words)
    moreThanOneHome = try values.decodeIfPresent(Bool.self, forKey: .moreThanOneHome)
    homes = try values.decodeIfPresent([Home].self, forKey: .homes) ?? []
    people = try values.decodeIfPresent([PersonID].self, forKey: .people) ?? []
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(on, forKey: .on)
    try values.encode(words, forKey: .words)
    try values.encodeIfPresent(moreThanOneHome, forKey: .moreThanOneHome)
    // An entry from before these were asked stays as it was written.
    try values.encodeIfPresent(homes.isEmpty ? nil : homes, forKey: .homes)
    try values.encodeIfPresent(people.isEmpty ? nil : people, forKey: .people)
  }

  /// One of the places where the child lives.
  package struct Home: Sendable, Hashable, Codable {
    package var with: String
    package var when: String?

    package init(with: String, when: String? = nil) {
      self.with = with
      self.when = when
    }
  }
}

extension Facts {
  static let responsibilityIdentified = FactKind(
    .responsibilityIdentified, "responsibility-identified", "Care and responsibility",
    Fact.responsibilityIdentified,
    about: { _ in .nobody }, prepares: true,
    right: .assessors(.untilClosed),
    day: \.on)
}
