/// A meeting as it was planned, for one child or for siblings at once.
package struct MeetingPlanned: Sendable, Hashable, Codable {
  package var kind: MeetingKind
  package var date: CivilDate
  /// As written on the invitation, “10:30”.
  package var time: String?
  package var place: String?
  package var chair: Chair?
  package var children: [ChildID]

  package init(
    kind: MeetingKind, date: CivilDate, time: String? = nil, place: String? = nil,
    chair: Chair? = nil, children: [ChildID]
  ) {
    self.kind = kind
    self.date = date
    self.time = time
    self.place = place
    self.chair = chair
    self.children = children
  }
}

extension Facts {
  static let meetingPlanned = FactKind(
    .meetingPlanned, "meeting-planned", "Meeting planned", Fact.meetingPlanned, of: .meeting,
    right: .everybody(.notHeld))
}
