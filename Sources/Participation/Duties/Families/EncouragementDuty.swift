extension DutyID {
  package static let childEncourage = DutyID("child.encourage", code: 2)
}

extension DutyDefinition {
  // CAM 6.C3, 6.C6: a refusal fulfils it.
  static let encouragement: [DutyDefinition] = [
    .towardsChild(
      .childEncourage, .invited, records: [.encouraged],
      opens: { context in
        guard context.rule.childComes == .encouraged else {
          return .closed([context.kind(.doesNotEncourage)])
        }
        if context.isWithoutMeeting { return .closed([.noMeeting]) }
        let (reached, reason) = context.routineInvolvement
        guard reached else { return .closed([reason]) }
        return .open(
          [reason, context.kind(.encourages)],
          Opening.Terms(isReading: context.rule.readings.contains(.childComes)))
      },
      parts: { progress in
        let last: Encouraged? = progress.record.last {
          if case .encouraged(let encouraged) = $0 { encouraged } else { nil }
        }
        return .one(begun: last != nil, done: last?.answer != nil, missing: "the child's answer")
      },
      isAbout: { if case .encouraged = $0 { true } else { false } })
  ]
}

extension Reason.KindFact {
  fileprivate static let encourages = Self("is one the child is encouraged to attend")
  fileprivate static let doesNotEncourage = Self("is not one the child is encouraged to attend")
}
