extension DutyProgress {
  /// The day on which a duty came as far as it has: by what had been recorded of that day and of those
  /// before it. Nil where something is missing that is always asked.
  func doneOn(_ key: DutyKey) -> CivilDate? {
    let shortfall = parts(of: key).shortfall
    guard !shortfall.contains(.always) else { return nil }
    if let day = key.id.definition.doneOn(meeting) { return day }
    let about = record.entries(about: key).map { $0.entry }
    let days = Set(about.map(\.happened)).sorted()
    guard let last = days.last else { return nil }
    return days.dropLast().first { day in
      var until = record
      until.entries.removeAll { $0.entry.happened > day }
      let progress = DutyProgress(record: until, meeting: meeting, needs: needs, people: people)
      return progress.parts(of: key).shortfall.isSubset(of: shortfall)
    } ?? last
  }
}

extension Entry {
  /// The day of what it says: the fact's own where it carries one, else the day of recording.
  package var happened: CivilDate { fact.day ?? made.dayInLondon }
}

extension Fact {
  /// The day that a fact about a child's part in a meeting carries; nil where it carries none.
  fileprivate var day: CivilDate? {
    switch self {
    case .consulted(let fact): fact.on
    case .viewGiven(let fact): fact.on
    case .encouraged(let fact): fact.on
    case .attendanceWished(let fact): fact.on
    case .opinionGiven(let fact): fact.on
    case .exceptionDecided(let fact): fact.on
    case .activeRoleOffered(let fact): fact.on
    case .advocacyOffered(let fact): fact.on
    case .needArranged(let fact): fact.on
    case .reportShared(let fact): fact.on
    case .chairMet(let fact): fact.on
    case .invited(let fact): fact.on
    case .assessmentInvolved(let fact): fact.on
    case .managerDecidedNotToConsult(let fact): fact.on
    case .parentsAgreed(let fact): fact.on
    case .exclusionRequested(let fact): fact.on
    case .exclusionDecided(let fact): fact.on
    case .exclusionTold(let fact): fact.on
    case .outcomeTold(let fact): fact.on
    case .questionnaireInvited(let fact): fact.on
    case .questionnaireAnswered(let fact): fact.on
    case .supervisionHeld(let fact): fact.on
    case .familyTold(let fact): fact.on
    case .assessmentExplained(let fact): fact.on
    case .assessmentFeedback(let fact): fact.on
    case .responsibilityIdentified(let fact), .facilitated(let fact): fact.on
    default: nil
    }
  }
}
