/// A person asked to leave at the meeting: an exclusion asked for, decided and told in one (CAM 6.P6).
package struct AskedToLeave: Sendable, Hashable, Codable {
  package var person: PersonID
  package var ground: GroundID
  package var on: CivilDate
  /// What happened, on which the decision rests.
  package var reasons: String
  /// Who decided.
  package var by: Author
  package var extent: ExclusionRequested.Extent
  /// How their views reach the rest of the meeting.
  package var viewsHow: String?
  /// How they learn the outcome.
  package var outcomeHow: String?
  /// How they can complain.
  package var complaintRoute: String?
  /// Who passed the decision on, where the decider did not record it.
  package var toldBy: String?

  package init(
    person: PersonID, ground: GroundID, on: CivilDate, reasons: String, by: Author,
    extent: ExclusionRequested.Extent, viewsHow: String? = nil, outcomeHow: String? = nil,
    complaintRoute: String? = nil, toldBy: String? = nil
  ) {
    self.person = person
    self.ground = ground
    self.on = on
    self.reasons = reasons
    self.by = by
    self.extent = extent
    self.viewsHow = viewsHow
    self.outcomeHow = outcomeHow
    self.complaintRoute = complaintRoute
    self.toldBy = toldBy
  }
}

extension Facts {
  static let askedToLeave = FactKind(
    .askedToLeave, "asked-to-leave", "Asked to leave", Fact.askedToLeave,
    about: { .person($0.person) },
    right: .decidedExclusion([.dayCome, .held]),
    lacksReason: \.reasons.isBlank, day: \.on, teller: \.toldBy,
    narrow: { asked, right in right.own.formIntersection([asked.by.role]) })
}
