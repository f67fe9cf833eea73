extension DutyID {
  package static let childChairMeets = DutyID("child.chair-meets", code: 9)
  package static let parentChairMeets = DutyID("parent.chair-meets", code: 17)
}

extension DutyDefinition {
  static let metBeforehand: [DutyDefinition] = [
    // CAM 6.C5, at any age: a child below routine involvement is seen or observed.
    .towardsChild(
      .childChairMeets, .metBefore, records: [.chairMet], opens: \.meetingOfChild,
      parts: \.meetingOfChild, isAbout: { $0.isMeeting(with: nil) }),
    // CAM 6.P4.
    .towardsEach(
      .parents, .parentChairMeets, .metBefore, records: [.chairMet],
      opens: { context, person in
        context.parent(
          person, context.rule.chairMeets == .no ? .no : .yes, asked: .chairMeets,
          notAsked: .chairDoesNotMeet)
      },
      parts: { .one($0.meetings(with: $1).last, missing: "a meeting") },
      isAbout: { $0.isMeeting(with: $1) }),
  ]
}

extension Reason.KindFact {
  fileprivate static let chairMeets = Self("has whoever leads it meet the family beforehand")
  fileprivate static let chairMeetsInPrivate =
    Self("has its IRO meet the child in private beforehand")
  fileprivate static let chairDoesNotMeet = Self("asks for no meeting with the chair beforehand")
}

extension PlanningContext {
  fileprivate var meetingOfChild: Opening {
    let (reached, reason) = routineInvolvement
    let young: [Reason] = reached ? [] : [reason, .seeingIsEnough]
    let waived: Shortfall = reached ? [] : [.meeting, .privacy]
    switch rule.chairMeets {
    case .no: return .closed([kind(.chairDoesNotMeet)])
    case .yes:
      return .open(
        young + [kind(.chairMeets)], Opening.Terms(waived: waived.union(.privacy)))
    case .childInPrivate:
      return .open(young + [kind(.chairMeetsInPrivate)], Opening.Terms(waived: waived))
    }
  }
}

extension Fact {
  fileprivate func isMeeting(with person: PersonID?) -> Bool {
    if case .chairMet(let met) = self { met.who == person } else { false }
  }
}

extension DutyProgress {
  fileprivate func meetings(with person: PersonID?) -> [ChairMet] {
    record.all { if case .chairMet(let met) = $0, met.who == person { met } else { nil } }
  }

  /// Met, and not only seen; a looked-after child in private (CPPCR 36-38).
  fileprivate var meetingOfChild: DutyParts {
    let meetings = meetings(with: nil)
    let met = meetings.filter { $0.how == .met }
    let inPrivate = DutyParts.Part(
      "a meeting in private", met.contains(where: \.inPrivate), .privacy)
    return DutyParts(
      [
        .init("a meeting", !meetings.isEmpty),
        .init("a meeting (seeing is not enough at this age)", !met.isEmpty, .meeting),
      ] + (met.isEmpty ? [] : [inPrivate]))
  }
}
