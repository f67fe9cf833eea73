extension DutyID {
  package static let parentInvite = DutyID("parent.invite", code: 12)
}

extension DutyDefinition {
  static let invitation: [DutyDefinition] = [
    // CAM 6.P1, 6.P2.
    .towardsEach(
      .parents, .parentInvite, .invited, records: [.invited, .notInvited],
      opens: { $0.invitesParent($1) }, parts: { $0.invitation(of: $1) },
      isAbout: { fact, person in
        switch fact {
        case .invited(let invited): invited.person == person
        case .notInvited(let reason): reason.person == person
        case .exclusionRequested(let request): request.person == person
        default: false
        }
      })
  ]
}

extension DutyProgress {
  /// Invited; otherwise a coded reason, or an exclusion from the whole meeting, explains it.
  fileprivate func invitation(of person: PersonID) -> DutyParts {
    for standing in record.entries.reversed() {
      switch standing.entry.fact {
      case .invited(let invited) where invited.person == person:
        return .one(invited, missing: "an invitation")
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
