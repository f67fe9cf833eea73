/// A request that a person be kept out of a meeting: one person, one child, one meeting. It is never
/// carried over to the next.
package struct ExclusionRequested: Sendable, Hashable, Codable {
  package var person: PersonID
  package var requestedBy: String
  package var on: CivilDate
  package var ground: GroundID
  /// What the ground rests on; for “other” the reason itself.
  package var evidence: String
  package var extent: Extent
  /// A manager's reason, without which an exclusion outside the protocol is refused.
  package var managersReason: String?
  /// Whose reason that is; nil in entries from before it was asked.
  package var reasonBy: Author?
  /// Who passed it on, where the manager did not record it.
  package var reasonToldBy: String?

  package init(
    person: PersonID, requestedBy: String, on: CivilDate, ground: GroundID, evidence: String,
    extent: Extent, managersReason: String? = nil, reasonBy: Author? = nil,
    reasonToldBy: String? = nil
  ) {
    self.person = person
    self.requestedBy = requestedBy
    self.on = on
    self.ground = ground
    self.evidence = evidence
    self.extent = extent
    self.managersReason = managersReason
    self.reasonBy = reasonBy
    self.reasonToldBy = reasonToldBy
  }

  /// The whole meeting or a part of it, for the shortest time needed.
  package struct Extent: Sendable, Hashable, Codable {
    /// Which part; nil the whole meeting.
    package var part: String?

    package init(part: String?) { self.part = part }

    package static let whole = Extent(part: nil)
  }
}

extension Facts {
  static let exclusionRequested = FactKind(
    .exclusionRequested, "exclusion-requested", "Request to exclude", Fact.exclusionRequested,
    about: { _ in .nobody },
    right: .everybody(.untilClosed),
    day: \.on)
}
