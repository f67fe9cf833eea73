/// A meeting moved to another day, time or place, or put off without a day yet. A time or place that is
/// left out stays as it was.
package struct MeetingMoved: Sendable, Hashable, Codable {
  /// Nil while no new day is known.
  package var to: CivilDate?
  package var time: String?
  package var place: String?
  package var why: String

  package init(to: CivilDate?, time: String? = nil, place: String? = nil, why: String) {
    self.to = to
    self.time = time
    self.place = place
    self.why = why
  }
}

extension Facts {
  static let meetingMoved = FactKind(
    .meetingMoved, "meeting-moved", "Meeting moved", Fact.meetingMoved, of: .meeting,
    // To move a cancelled meeting is to hold it after all.
    right: .everybody(Set.notHeld.union([.cancelled])))
}
