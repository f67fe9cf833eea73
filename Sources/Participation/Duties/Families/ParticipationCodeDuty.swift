extension DutyID {
  package static let childParticipationCode = DutyID("child.participation-code", code: 10)
}

extension DutyDefinition {
  // SSDA903: at any age; for a young child it holds whatever happened.
  static let participationCode: [DutyDefinition] = [
    .towardsChild(
      .childParticipationCode, records: [.tookPart, .codeOverruled],
      opens: { context in
        switch context.rule.code {
        case .required:
          let (reached, reason) = context.routineInvolvement
          let young: [Reason] = reached ? [] : [reason, .codeFollowsFromAge]
          return .open(
            young + [context.kind(.needsCode)], Opening.Terms(isSettledOnceHeld: !reached))
        case .optional: return .closed([context.kind(.codeOptional)])
        case .none: return .closed([context.kind(.hasNoCode)])
        }
      },
      parts: { progress in
        // Overruled without anything recorded is a code too, with its reason.
        let isCoded = progress.record.tookPart != nil || progress.record.overruledCode != nil
        return DutyParts([.init("how the child took part", isCoded)])
      },
      isAbout: { fact in
        switch fact {
        case .tookPart, .codeOverruled: true
        case .attended(let there): there.who == nil
        default: false
        }
      })
  ]
}

extension Reason.KindFact {
  fileprivate static let needsCode = Self("needs a participation code")
  fileprivate static let codeOptional = Self("can have a participation code, but needs none")
  fileprivate static let hasNoCode = Self("has no participation code")
}
