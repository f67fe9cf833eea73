/// The chair or IRO met the child or a person before the meeting.
package struct ChairMet: Sendable, Hashable, Codable {
  /// Nil the child.
  package var who: PersonID?
  package var on: CivilDate
  package var how: How
  package var inPrivate: Bool
  package var by: String

  package init(who: PersonID? = nil, on: CivilDate, how: How, inPrivate: Bool, by: String) {
    self.who = who
    self.on = on
    self.how = how
    self.inPrivate = inPrivate
    self.by = by
  }

  package enum How: String, Sendable, Codable, CaseIterable {
    case met
    case saw
    case observed
  }
}

extension Facts {
  static let chairMet = FactKind(
    .chairMet, "chair-met", "Met beforehand", Fact.chairMet,
    // CAM 6.C5, 6.P4: their own doing, which others know of from them.
    right: RecordingRight(
      own: Role.leads, told: [.socialWorker, .teamManager], stages: .untilClosed,
      whose: "The chair or IRO meets the family; name who did, if that was not you."),
    day: \.on,
    teller: \.by)
}
