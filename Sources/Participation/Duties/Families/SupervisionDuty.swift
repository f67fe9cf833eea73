extension DutyID {
  package static let supervisionDiscuss = DutyID("supervision.discuss", code: 28)
}

extension DutyDefinition {
  // CAM 4.1e.
  static let supervision: [DutyDefinition] = [
    .ofMeeting(
      .supervisionDiscuss, records: [.supervisionHeld],
      opens: { context in
        if context.hasViews { return .open([.viewsRecorded]) }
        guard let hearing = context.hearing else {
          return .closed([context.kind(.doesNotAskChild)])
        }
        return .open([context.kind(hearing)], Opening.Terms(onlyIf: .viewsRecorded))
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

extension PlanningContext {
  /// Whom the kind of meeting hears, so that there are views to discuss; nil where it hears nobody.
  fileprivate var hearing: Reason.KindFact? {
    if rule.childAsked { return routineInvolvement.reached ? .asksChild : .hearsYoungChild }
    return rule.parentsConsulted == .no ? nil : .consultsParents
  }
}
