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

  package init(
    person: PersonID, requestedBy: String, on: CivilDate, ground: GroundID, evidence: String,
    extent: Extent, managersReason: String? = nil
  ) {
    self.person = person
    self.requestedBy = requestedBy
    self.on = on
    self.ground = ground
    self.evidence = evidence
    self.extent = extent
    self.managersReason = managersReason
  }

  /// The whole meeting or a part of it, for the shortest time needed.
  package struct Extent: Sendable, Hashable, Codable {
    /// Which part; nil the whole meeting.
    package var part: String?

    package init(part: String?) { self.part = part }

    package static let whole = Extent(part: nil)
  }
}

/// The decision on a request, by the one whose decision it is.
package struct ExclusionDecided: Sendable, Hashable, Codable {
  /// The entry that made the request.
  package var request: EntryID
  package var excluded: Bool
  package var by: Author
  package var on: CivilDate
  package var reasons: String
  package var extent: ExclusionRequested.Extent
  /// How the person's views reach the meeting instead.
  package var viewsHow: String?
  /// How they learn the outcome.
  package var outcomeHow: String?
  /// How they can complain.
  package var complaintRoute: String?
  /// Who passed the decision on, where the decider did not record it.
  package var toldBy: String?

  package init(
    request: EntryID, excluded: Bool, by: Author, on: CivilDate, reasons: String,
    extent: ExclusionRequested.Extent, viewsHow: String? = nil, outcomeHow: String? = nil,
    complaintRoute: String? = nil, toldBy: String? = nil
  ) {
    self.request = request
    self.excluded = excluded
    self.by = by
    self.on = on
    self.reasons = reasons
    self.extent = extent
    self.viewsHow = viewsHow
    self.outcomeHow = outcomeHow
    self.complaintRoute = complaintRoute
    self.toldBy = toldBy
  }
}

/// The excluded person told.
package struct ExclusionTold: Sendable, Hashable, Codable {
  package var request: EntryID
  package var on: CivilDate
  package var how: String

  package init(request: EntryID, on: CivilDate, how: String) {
    self.request = request
    self.on = on
    self.how = how
  }
}

/// An exclusion with all that was recorded of it.
package struct Exclusion: Sendable, Equatable, Identifiable {
  /// The entry that made the request.
  package let id: EntryID
  package let request: ExclusionRequested
  package internal(set) var decision: ExclusionDecided?
  package internal(set) var told: ExclusionTold?

  package init(id: EntryID, request: ExclusionRequested) {
    self.id = id
    self.request = request
  }

  /// Whether the person is kept out of the whole meeting.
  package var keepsOutOfAll: Bool { decision.map { $0.excluded && $0.extent == .whole } ?? false }
}
