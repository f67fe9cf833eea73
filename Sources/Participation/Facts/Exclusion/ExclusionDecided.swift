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

extension Facts {
  static let exclusionDecided = FactKind(
    .exclusionDecided, "exclusion-decided", "Decision to exclude", Fact.exclusionDecided,
    about: { _ in .nobody },
    right: .decidedExclusion(.untilClosed),
    day: \.on,
    teller: \.toldBy,
    narrow: { decision, right in right.own.formIntersection([decision.by.role]) })
}
