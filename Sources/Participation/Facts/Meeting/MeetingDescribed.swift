/// What is known of a meeting since it was planned. What is left out stays as it was.
package struct MeetingDescribed: Sendable, Hashable, Codable {
  /// The day on which the assessment begins.
  package var assessmentBegins: CivilDate?
  /// What is proposed for a package of short breaks.
  package var proposal: Proposal?
  /// What is proposed, in words.
  package var proposed: String?
  /// Whose review a foster carer's review is.
  package var carer: String?
  /// Who supervises the carer.
  package var supervisingWorker: String?
  /// Who coordinates a family group meeting.
  package var coordinator: String?

  package init(
    assessmentBegins: CivilDate? = nil, proposal: Proposal? = nil, proposed: String? = nil,
    carer: String? = nil, supervisingWorker: String? = nil, coordinator: String? = nil
  ) {
    self.assessmentBegins = assessmentBegins
    self.proposal = proposal
    self.proposed = proposed
    self.carer = carer
    self.supervisingWorker = supervisingWorker
    self.coordinator = coordinator
  }
}

extension MeetingDescribed {
  init(_ planned: MeetingPlanned) {
    self.init(
      assessmentBegins: planned.assessmentBegins, proposal: planned.proposal,
      proposed: planned.proposed, carer: planned.carer,
      supervisingWorker: planned.supervisingWorker)
  }

  /// Takes over what another says.
  mutating func add(_ other: MeetingDescribed) {
    assessmentBegins = other.assessmentBegins ?? assessmentBegins
    proposal = other.proposal ?? proposal
    proposed = other.proposed ?? proposed
    carer = other.carer ?? carer
    supervisingWorker = other.supervisingWorker ?? supervisingWorker
    coordinator = other.coordinator ?? coordinator
  }
}

extension Facts {
  static let meetingDescribed = FactKind(
    .meetingDescribed, "meeting-described", "About the meeting", Fact.meetingDescribed,
    of: .meeting,
    right: .everybody(.untilClosed))
}
