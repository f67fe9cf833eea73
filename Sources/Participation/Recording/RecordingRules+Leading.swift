extension RecordingRules {
  /// Somebody whom an entry names to lead a meeting that one role alone leads.
  struct NamedLeader {
    let name: String
    let rule: KindRule
  }

  func leaderToCheck(_ entry: Entry, in file: CaseFile) -> NamedLeader? {
    let kind: MeetingKind?
    let chair: Chair?
    switch entry.fact {
    case .meetingPlanned(let planned): (kind, chair) = (planned.kind, planned.chair)
    case .chairNamed(let named):
      (kind, chair) = (entry.meeting.flatMap { file.meetings[$0] }?.kind, named)
    default: return nil
    }
    guard let chair, let rule = kind.flatMap({ pack.kinds[$0] }), rule.isIROsAlone else {
      return nil
    }
    return NamedLeader(name: chair.name, rule: rule)
  }

  /// Refuses whoever is known, and not as an IRO, as leading a looked-after review (IRO Handbook). Of a
  /// name that nobody here has nothing is known.
  func check(_ leader: NamedLeader, knownAs roles: Set<Role>) throws(Refusal) {
    guard let role = Role.allCases.first(where: roles.contains),
      !roles.contains(where: leader.rule.mayBeLed)
    else { return }
    throw Refusal(
      .notTheDecider,
      "“\(leader.name.shownSafely)” is known here as \(role.name): \(leader.rule.nameWithArticle) is led by "
        + "an IRO, and by nobody else. Name the IRO.",
      provision: pack.duties[.meetingDecisions]?.provisions.first)
  }
}
