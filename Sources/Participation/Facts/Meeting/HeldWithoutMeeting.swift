/// A looked-after review done without a meeting, as the IRO decided (SI 2015/495: a long-term foster placement).
package struct HeldWithoutMeeting: Sendable, Hashable, Codable {
  package var on: CivilDate
  package var reason: String

  package init(
    on: CivilDate, reason: String
  ) {
    self.on = on
    self.reason = reason
  }
}

extension Facts {
  static let heldWithoutMeeting = FactKind(
    .heldWithoutMeeting, "held-without-meeting", "Review without a meeting",
    Fact.heldWithoutMeeting, of: .meeting,
    right: RecordingRight(
      own: [.iro], stages: .notHeld, isDecision: true,
      whose: "Only the IRO decides that a review is held without a meeting."),
    lacksReason: \.reason.isBlank, onlyAt: [.lookedAfterReview])
}
