/// The views discussed in supervision.
package struct SupervisionHeld: Sendable, Hashable, Codable {
  package var on: CivilDate
  package var with: String
  package var note: String?

  package init(on: CivilDate, with: String, note: String? = nil) {
    self.on = on
    self.with = with
    self.note = note
  }
}

extension Facts {
  static let supervisionHeld = FactKind(
    .supervisionHeld, "supervision-held", "Supervision", Fact.supervisionHeld,
    about: { _ in .nobody },
    // CAM 4.1e: the team manager's; a social worker writes down with whom it was.
    right: RecordingRight(
      own: [.teamManager], told: [.socialWorker], stages: .unlessCancelled,
      whose: "Supervision is between the social worker and the team manager; name the other."),
    day: \.on,
    teller: \.with)
}
