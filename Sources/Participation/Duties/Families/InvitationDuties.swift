extension DutyID {
  package static let parentInvite = DutyID("parent.invite", code: 12)
  package static let carerInvite = DutyID("carer.invite", code: 30)
}

extension DutyDefinition {
  static let invitation: [DutyDefinition] = [
    // CAM 6.P1, 6.P2.
    .towardsEach(
      .parents, .parentInvite, .invited, records: [.invited, .notInvited],
      opens: { context, person in
        context.isWithoutMeeting ? .closed([.noMeeting]) : context.invitesParent(person)
      },
      parts: { $0.invitation(of: $1) }, isAbout: { $0.isInvitation(of: $1) }),
    // Reading; IRO Handbook: carers are there where the child's life with them is reviewed.
    .towardsEach(
      .carers, .carerInvite, .invited, records: [.invited, .notInvited],
      opens: { context, person in
        guard context.rule.reviews == .lookedAfter else {
          return .closed([context.kind(.doesNotInviteCarers)])
        }
        if context.isWithoutMeeting { return .closed([.noMeeting]) }
        return .open([context.kind(.invitesCarers)])
      },
      parts: { $0.invitation(of: $1) }, isAbout: { $0.isInvitation(of: $1) }),
  ]
}

extension Reason.KindFact {
  fileprivate static let invitesCarers = Self("invites carers")
  fileprivate static let doesNotInviteCarers = Self("does not invite carers")
}

extension Fact {
  fileprivate func isInvitation(of person: PersonID) -> Bool {
    switch self {
    case .invited(let invited): invited.person == person
    case .notInvited(let reason): reason.person == person
    case .exclusionRequested(let request): request.person == person
    case .askedToLeave(let asked): asked.person == person
    default: false
    }
  }
}

extension DutyProgress {
  /// Invited; otherwise a coded reason, or an exclusion from the whole meeting, explains it.
  fileprivate func invitation(of person: PersonID) -> DutyParts {
    for standing in record.entries.reversed() {
      switch standing.entry.fact {
      case .invited(let invited) where invited.person == person:
        return DutyParts([
          .init("an invitation", true),
          .init(
            "what helps them to attend, or that they need no help",
            invited.steps.contains { !$0.isBlank } || invited.helpAskedOn != nil),
        ])
      case .notInvited(let reason) where reason.person == person:
        return notInvited(
          why: [reason.reason, reason.detail].compactMap(\.self).joined(separator: ": "),
          by: standing.entry.by.name)
      default: continue
      }
    }
    let exclusion = record.exclusions.last { $0.request.person == person && $0.keepsOutOfAll }
    guard let decision = exclusion?.decision else {
      return DutyParts([.init("an invitation", false)])
    }
    return notInvited(why: "excluded: \(decision.reasons)", by: decision.by.name)
  }

  private func notInvited(why: String, by name: String) -> DutyParts {
    DutyParts([.init("an invitation", false)], reason: (why, name))
  }
}
