/// An opinion on the child coming to a review conference. Both opinions “yes” and the child may attend.
package struct AttendanceOpinion: Sendable, Hashable, Codable {
  /// Whose opinion: the social worker's or the chair's.
  package var of: Role
  package var name: String
  package var agrees: Bool
  package var on: CivilDate
  package var reasons: String
  /// Who passed it on, where it was not recorded by its giver.
  package var toldBy: String?

  package init(
    of: Role, name: String, agrees: Bool, on: CivilDate, reasons: String, toldBy: String? = nil
  ) {
    self.of = of
    self.name = name
    self.agrees = agrees
    self.on = on
    self.reasons = reasons
    self.toldBy = toldBy
  }
}

extension Facts {
  static let opinionGiven = FactKind(
    .opinionGiven, "opinion-given", "View on attending", Fact.opinionGiven,
    about: { _ in .child }, prepares: true,
    // CAM 6.C4.
    right: RecordingRight(
      own: [.socialWorker, .chair, .iro], told: Role.everybody, stages: .untilClosed,
      isDecision: true,
      whose: "These are the social worker's and the chair's own views; say who passed one on."),
    day: \.on,
    teller: \.toldBy,
    narrow: { opinion, right in
      let (giver, isWorker) = (opinion.of, opinion.of == .socialWorker)
      right.own = giver == .chair ? Role.leads : isWorker ? [giver] : []
      if right.own.isEmpty { right.told = [] }
      right.whose =
        right.own.isEmpty
        ? "The views asked for are the social worker's and the chair's."
        : "The \(giver.name)'s view is recorded by them, or with who passed it on."
    })
}
