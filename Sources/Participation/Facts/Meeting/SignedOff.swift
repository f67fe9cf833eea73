/// Whether a meeting goes ahead, as its chair or IRO signs it off.
package struct SignedOff: Sendable, Hashable, Codable {
  package var on: CivilDate
  /// Why it goes ahead although something is missing.
  package var although: String?

  package init(on: CivilDate, although: String? = nil) {
    self.on = on
    self.although = although
  }
}

extension Facts {
  static let signedOff = FactKind(
    .signedOff, "signed-off", "Sign-off", Fact.signedOff, of: .meeting,
    right: RecordingRight(
      own: Role.leads, stages: [.toCome, .dayCome], isDecision: true,
      whose: "Only the chair or IRO signs a meeting off."))
}
