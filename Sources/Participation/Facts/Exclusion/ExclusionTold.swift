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

extension Facts {
  static let exclusionTold = FactKind(
    .exclusionTold, "exclusion-told", "Told of exclusion", Fact.exclusionTold,
    about: { _ in .nobody },
    // Whoever was kept out is told, if need be after the meeting.
    right: .everybody(.unlessCancelled),
    day: \.on)
}
