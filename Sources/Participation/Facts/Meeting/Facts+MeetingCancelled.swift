extension Facts {
  static let meetingCancelled = FactKind(
    .meetingCancelled, "meeting-cancelled", "Meeting cancelled", Fact.meetingCancelled,
    of: .meeting,
    right: .everybody(.notHeld))
}
