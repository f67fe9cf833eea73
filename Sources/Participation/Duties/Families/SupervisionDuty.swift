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
        let lastView = progress.lastView
        let isOpen = progress.supervisions.isEmpty || lastView == nil
        return .one(
          begun: !progress.supervisions.isEmpty, done: progress.coveringSupervision != nil,
          missing: "the discussion"
            + (isOpen ? "" : lastView.map { " of what was said on \($0.spoken)" } ?? ""))
      },
      isAbout: { if case .supervisionHeld = $0 { true } else { false } },
      doneOn: \.coveringSupervision)
  ]
}

extension DutyProgress {
  fileprivate var supervisions: [CivilDate] {
    record.all { if case .supervisionHeld(let held) = $0 { held.on } else { nil } }
  }

  fileprivate var lastView: CivilDate? { record.views.map(\.on).max() }

  /// The first supervision at which all that was said could be discussed: what was said later opens the
  /// duty again.
  fileprivate var coveringSupervision: CivilDate? {
    supervisions.filter { day in lastView.map { day >= $0 } ?? true }.min()
  }
}

extension PlannedDuty.Condition {
  static let viewsRecorded = Self("any views are recorded")
}

extension Reason.KindFact {
  fileprivate static let hearsFamily = Self("is one at which the family can say something")
}
