extension DutyID {
  package static let familyOffered = DutyID("family.offered", code: 34)
}

extension DutyDefinition {
  // CA 1989 s.31ZA: offered to each parent and other person with responsibility, or why not.
  static let familyMeeting: [DutyDefinition] = [
    .towardsEach(
      .parents, .familyOffered, records: [.familyMeetingOffered, .familyMeetingAnswered],
      opens: { context, person in
        // Of any other kind it is no news that there is nothing to offer.
        guard context.rule.kind == .familyGroupMeeting else { return .closed([]) }
        return context.parent(person, .yes, asked: .isOffered, notAsked: .isOffered)
      },
      parts: { $0.familyMeeting(offeredTo: $1) },
      isAbout: { fact, person in
        switch fact {
        case .familyMeetingOffered(let offered): offered.person == person
        case .familyMeetingAnswered(let answered): answered.person == person
        case .familyMeetingNotOffered(let reason): reason.person ?? person == person
        default: false
        }
      })
  ]
}

extension Reason.KindFact {
  fileprivate static let isOffered = Self("is offered to parents before it is held")
}

extension DutyProgress {
  /// Offered and answered; or not offered, with who decided that and why.
  fileprivate func familyMeeting(offeredTo person: PersonID) -> DutyParts {
    let isOffered = record.entries.contains {
      if case .familyMeetingOffered(let offered) = $0.entry.fact {
        offered.person == person
      } else {
        false
      }
    }
    let isAnswered = record.entries.contains {
      if case .familyMeetingAnswered(let answered) = $0.entry.fact {
        answered.person == person
      } else {
        false
      }
    }
    let notOffered: FamilyMeetingNotOffered? = record.last {
      if case .familyMeetingNotOffered(let reason) = $0, reason.person ?? person == person {
        reason
      } else {
        nil
      }
    }
    return DutyParts(
      [.init("the offer", isOffered || isAnswered), .init("their answer", isAnswered)],
      reason: isOffered ? nil : notOffered.map { ("not offered: \($0.why)", $0.by) })
  }
}
