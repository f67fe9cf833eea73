extension DutyID {
  package static let supervisionDiscuss = DutyID("supervision.discuss", code: 28)
}

extension DutyDefinition {
  // CAM 4.1e: wherever anybody of the family said something, whoever was to be asked.
  static let supervision: [DutyDefinition] = [
    .ofMeeting(
      .supervisionDiscuss, records: [.supervisionHeld],
      opens: { context in
        if context.hasViews { return .open([.viewsRecorded]) }
        guard context.rule.isWithFamily else {
          return .closed([context.kind(.isWithoutFamily)])
        }
        return .open([context.kind(.hearsFamily)], Opening.Terms(onlyIf: .viewsRecorded))
      },
      parts: { progress in
        .one(
          progress.record.last { if case .supervisionHeld(let held) = $0 { held } else { nil } },
          missing: "the discussion")
      },
      isAbout: { if case .supervisionHeld = $0 { true } else { false } })
  ]
}

extension PlannedDuty.Condition {
  static let viewsRecorded = Self("any views are recorded")
}

extension Reason.KindFact {
  fileprivate static let hearsFamily = Self("is one at which the family can say something")
}
