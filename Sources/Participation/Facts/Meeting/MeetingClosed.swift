/// What was known when a meeting was closed: computed things are stored here and nowhere else.
package struct MeetingClosed: Sendable, Hashable, Codable {
  package var on: CivilDate
  package var protocolID: String
  package var protocolVersion: String
  package var duties: [FrozenDuty]

  package struct FrozenDuty: Sendable, Hashable, Codable {
    package var child: ChildID
    package var key: DutyKey
    package var due: CivilDate
    package var status: String
    /// The reasons as they were shown.
    package var because: [String]

    package init(child: ChildID, key: DutyKey, due: CivilDate, status: String, because: [String]) {
      self.child = child
      self.key = key
      self.due = due
      self.status = status
      self.because = because
    }
  }

  package init(on: CivilDate, protocolID: String, protocolVersion: String, duties: [FrozenDuty]) {
    self.on = on
    self.protocolID = protocolID
    self.protocolVersion = protocolVersion
    self.duties = duties
  }
}

extension Facts {
  static let meetingClosed = FactKind(
    .meetingClosed, "meeting-closed", "Meeting closed", Fact.meetingClosed, of: .meeting,
    right: .everybody([.held]))
}
