/// A meeting held, on one day or in several parts; several parts are one review with one code.
package struct MeetingHeld: Sendable, Hashable, Codable {
  package var on: CivilDate
  package var furtherParts: [CivilDate]

  package init(on: CivilDate, furtherParts: [CivilDate] = []) {
    self.on = on
    self.furtherParts = furtherParts
  }
}

extension Facts {
  static let meetingHeld = FactKind(
    .meetingHeld, "meeting-held", "Meeting held", Fact.meetingHeld, of: .meeting,
    right: .everybody(.notHeld))
}
