/// A meeting as it was planned, for one child or for siblings at once.
package struct MeetingPlanned: Sendable, Hashable, Codable {
  package var kind: MeetingKind
  package var date: CivilDate
  /// As written on the invitation, “10:30”.
  package var time: String?
  package var place: String?
  package var chair: Chair?
  package var children: [ChildID]
  /// The day on which an assessment begins; nil the day on which it was recorded.
  package var assessmentBegins: CivilDate?
  /// What is proposed to a short breaks panel.
  package var proposal: Proposal?
  package var proposed: String?
  /// Whose review a foster carer's review is, and who supervises them.
  package var carer: String?
  package var supervisingWorker: String?

  package init(
    kind: MeetingKind, date: CivilDate, time: String? = nil, place: String? = nil,
    chair: Chair? = nil, children: [ChildID], assessmentBegins: CivilDate? = nil,
    proposal: Proposal? = nil, proposed: String? = nil, carer: String? = nil,
    supervisingWorker: String? = nil
  ) {
    self.kind = kind
    self.date = date
    self.time = time
    self.place = place
    self.chair = chair
    self.children = children
    self.assessmentBegins = assessmentBegins
    self.proposal = proposal
    self.proposed = proposed
    self.carer = carer
    self.supervisingWorker = supervisingWorker
  }
}

extension Facts {
  static let meetingPlanned = FactKind(
    .meetingPlanned, "meeting-planned", "Meeting planned", Fact.meetingPlanned, of: .meeting,
    right: .everybody(.notHeld))
}
