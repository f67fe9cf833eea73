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
      parts: { $0.meetingOfParent($1) },
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

  /// Met, or spoken to by telephone or video, and each of the three topics answered.
  fileprivate func meetingOfParent(_ person: PersonID) -> DutyParts {
    let meetings = meetings(with: person)
    let spoken = meetings.filter(\.how.isSpoken)
    return DutyParts(
      [.init("a meeting, or a call", !spoken.isEmpty)]
        + topics(of: spoken, papers: "that the papers reached them", short: .always),
      isBegun: !meetings.isEmpty)
  }

  /// Of a child the same, and of a looked-after one in private (CPPCR 36-38); a young child may also
  /// be seen or observed, with whom there is nothing to go through.
  fileprivate var meetingOfChild: DutyParts {
    let meetings = meetings(with: nil)
    let spoken = meetings.filter(\.how.isSpoken)
    let inPrivate = DutyParts.Part(
      "a meeting in private", spoken.contains(where: \.inPrivate), .privacy)
    return DutyParts(
      [
        .init("a meeting", !meetings.isEmpty),
        .init("a meeting (seeing is not enough at this age)", !spoken.isEmpty, .meeting),
      ] + (spoken.isEmpty ? [] : [inPrivate])
        + topics(of: spoken, papers: "that the form reached them", short: .meeting))
  }

  /// CAM 6.P4, 6.C5: what a meeting beforehand is on, whichever of several it was at.
  private func topics(
    of meetings: [ChairMet], papers: String, short: Shortfall
  ) -> [DutyParts.Part] {
    guard !meetings.isEmpty else { return [] }
    return [
      .init("how the meeting will run", meetings.contains { $0.explained == true }, short),
      .init(
        meetings.contains { $0.papersReached == false } ? "\(papers): they had not" : papers,
        meetings.contains { $0.papersReached == true }, short),
      .init("their views", meetings.contains { $0.views != nil }, short),
    ]
  }
}

extension ChairMet.How {
  /// Whether there was talk, so that it counts at any age.
  fileprivate var isSpoken: Bool {
    switch self {
    case .met, .telephone, .video: true
    case .saw, .observed: false
    }
  }
}
