extension DutyID {
  package static let familyWarned = DutyID("family.warned", code: 33)
}

extension DutyDefinition {
  // CAM 6.P2, 6.C6: what would be taken away is told beforehand, with how to challenge it.
  static let familyWarned: [DutyDefinition] = [
    .towardsAll(
      .family, .familyWarned, records: [.familyWarned],
      opens: { context, person in
        guard let proposal = context.proposal, proposal.isLess else {
          return .closed([.nothingTakenAway])
        }
        if let person {
          let opening = context.invitesParent(person)
          guard case .open(let because, let terms) = opening else { return opening }
          return .open(because + [.proposed(proposal)], terms)
        }
        let (reached, reason) = context.routineInvolvement
        return reached ? .open([reason, .proposed(proposal)]) : .closed([reason])
      },
      parts: { progress, person in
        let warnings = progress.record.all { fact -> FamilyWarned? in
          if case .familyWarned(let warned) = fact, warned.person == person { warned } else { nil }
        }
        return DutyParts([
          .init("what is proposed", !warnings.isEmpty),
          .init("how they can challenge it", warnings.contains(where: \.challengeExplained)),
        ])
      },
      isAbout: { fact, person in
        if case .familyWarned(let warned) = fact { warned.person == person } else { false }
      })
  ]
}
