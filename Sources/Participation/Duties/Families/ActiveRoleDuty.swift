extension DutyID {
  package static let childActiveRole = DutyID("child.active-role", code: 5)
}

extension DutyDefinition {
  // CAM 2.8.
  static let activeRole: [DutyDefinition] = [
    .towardsChild(
      .childActiveRole, records: [.activeRoleOffered],
      opens: { context in
        guard context.rule.childMayCome else { return .closed([context.kind(.childDoesNotCome)]) }
        if context.isWithoutMeeting { return .closed([.noMeeting]) }
        let (reached, reason) = context.activeRole
        guard reached else { return .closed([reason]) }
        return .open([reason, context.kind(.childComes)])
      },
      parts: { progress in
        let last: ActiveRoleOffered? = progress.record.last {
          if case .activeRoleOffered(let offered) = $0 { offered } else { nil }
        }
        return .one(
          begun: last != nil, done: last?.outcome?.isBlank == false, missing: "what came of it")
      },
      isAbout: { if case .activeRoleOffered = $0 { true } else { false } })
  ]
}
