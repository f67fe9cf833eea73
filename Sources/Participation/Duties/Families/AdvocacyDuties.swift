extension DutyID {
  package static let childAdvocacy = DutyID("child.advocacy", code: 6)
  package static let parentAdvocacy = DutyID("parent.advocacy", code: 15)
}

extension DutyDefinition {
  // CAM 4.4.
  static let advocacy: [DutyDefinition] = [
    .towardsChild(
      .childAdvocacy, .advocacyOffered, records: [.advocacyOffered],
      opens: { context in
        guard context.rule.childAsked || context.rule.childMayCome else {
          return .closed([context.kind(.doesNotInvolveChild)])
        }
        let (reached, reason) = context.routineInvolvement
        return .open(
          reached
            ? [reason, context.kind(context.rule.childAsked ? .asksChild : .childComes)]
            : [reason, .nonInstructed])
      },
      parts: { $0.advocacy(offeredTo: nil) },
      isAbout: { $0.isAdvocacy(offeredTo: nil) }),
    .towardsEach(
      .parents, .parentAdvocacy, .advocacyOffered, records: [.advocacyOffered],
      opens: { context, person in
        let opening = context.invitesParent(person)
        guard case .open(let because, _) = opening, person.isUnder18(on: context.date) else {
          return opening
        }
        return .open(because + [.parentUnderAge])
      },
      parts: { $0.advocacy(offeredTo: $1) }, isAbout: { $0.isAdvocacy(offeredTo: $1) }),
  ]
}

extension Fact {
  fileprivate func isAdvocacy(offeredTo person: PersonID?) -> Bool {
    if case .advocacyOffered(let offered) = self { offered.to == person } else { false }
  }
}

extension DutyProgress {
  fileprivate func advocacy(offeredTo person: PersonID?) -> DutyParts {
    let last: AdvocacyOffered? = record.last {
      if case .advocacyOffered(let offered) = $0, offered.to == person { offered } else { nil }
    }
    let isNamed = last?.advocate?.isBlank == false
    let isDone =
      switch (last?.answer, last?.kind) {
      case (.declined?, _): true
      // Who it is has to be known before the meeting.
      case (.accepted?, _): isNamed
      // A child too young for an answer, or without words, has one who works without instructions.
      case (nil, .nonInstructed?): isNamed
      case (nil, _): false
      }
    let lacksName = last?.answer == .accepted || last?.kind == .nonInstructed
    return .one(
      begun: last != nil, done: isDone,
      missing: lacksName ? "who the advocate is" : "whether it was accepted")
  }
}
