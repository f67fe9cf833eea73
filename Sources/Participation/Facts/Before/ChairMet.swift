/// The chair or IRO met the child or a person before the meeting.
package struct ChairMet: Sendable, Hashable, Codable {
  /// Nil the child.
  package var who: PersonID?
  package var on: CivilDate
  package var how: How
  package var inPrivate: Bool
  package var by: String
  /// Whether it was said how the meeting will run and what will be discussed (CAM 6.P4, 6.C5).
  package var explained: Bool?
  /// Whether reports and updated assessments, or the form, reached them.
  package var papersReached: Bool?
  package var views: Views?

  package init(
    who: PersonID? = nil, on: CivilDate, how: How, inPrivate: Bool, by: String,
    explained: Bool? = nil, papersReached: Bool? = nil, views: Views? = nil
  ) {
    self.who = who
    self.on = on
    self.how = how
    self.inPrivate = inPrivate
    self.by = by
    self.explained = explained
    self.papersReached = papersReached
    self.views = views
  }

  package enum How: String, Sendable, Codable, CaseIterable {
    case met
    case saw
    case observed
    case telephone, video
  }

  /// What came of their views, the third topic.
  package enum Views: String, Sendable, Codable, CaseIterable {
    case given
    case nothingToSay = "nothing-to-say"
    case notAsked = "not-asked"
  }
}

extension Facts {
  static let chairMet = FactKind(
    .chairMet, "chair-met", "Met before the meeting", Fact.chairMet,
    about: { .init($0.who) }, prepares: true,
    // CAM 6.C5, 6.P4: their own doing, which others know of from them.
    right: RecordingRight(
      own: Role.leads, told: [.socialWorker, .teamManager], stages: .untilClosed,
      whose: "The chair or IRO meets the family; name who did, if that was not you."),
    day: \.on,
    teller: \.by)
}
