/// What has to hold before an entry is recorded. The fold itself takes every entry, since a journal
/// that was merged has to be read whatever stands in it; what a person records is held to more.
package struct RecordingRules: Sendable {
  private let pack: ProtocolPack

  package init(pack: ProtocolPack) { self.pack = pack }

  /// Refuses an entry that names what does not exist, or that its maker may not make.
  ///
  /// - Parameter file: what the journal amounts to before the entry.
  package func check(_ entry: Entry, in file: CaseFile) throws(Refusal) {
    if let missing = entry.missingPlace {
      throw Refusal(.unknownPlace, "“\(entry.fact.word.rawValue)” has to name \(missing).")
    }
    switch entry.fact {
    case .childAdded:
      if let child = entry.child, entry.corrects == nil, file.children[child] != nil {
        throw Refusal(
          .unknownPlace, "The child “\(child)” is there already; “child-amended” changes them.")
      }
    case .meetingPlanned(let planned): try check(planned, in: file)
    default: try checkPlace(of: entry, in: file)
    }
    try checkRole(of: entry)
    try checkReasons(of: entry)
    try checkCorrection(entry, in: file)
    try checkExclusion(entry, in: file)
  }

  private func check(_ planned: MeetingPlanned, in file: CaseFile) throws(Refusal) {
    guard !planned.children.isEmpty else {
      throw Refusal(.unknownPlace, "A meeting is about at least one child; none is named.")
    }
    for child in planned.children where file.children[child] == nil {
      throw Refusal(.unknownPlace, "No child “\(child)” is known; add the child first.")
    }
  }

  private func checkPlace(of entry: Entry, in file: CaseFile) throws(Refusal) {
    if let child = entry.child, file.children[child] == nil {
      throw Refusal(.unknownPlace, "No child “\(child)” is known; add the child first.")
    }
    guard let id = entry.meeting else { return }
    guard let meeting = file.meetings[id] else {
      throw Refusal(.unknownPlace, "No meeting “\(id)” is known; plan the meeting first.")
    }
    if let child = entry.child, !meeting.children.contains(child) {
      throw Refusal(.unknownPlace, "The meeting “\(id)” is not about the child “\(child)”.")
    }
  }

  /// What only the one who leads the meeting says can be recorded by others as told by them.
  private func checkRole(of entry: Entry) throws(Refusal) {
    let leads: Set<Role> = [.chair, .iro]
    switch entry.fact {
    case .opinionGiven(let opinion):
      guard opinion.of == .socialWorker || opinion.of == .chair else {
        throw Refusal(
          .notTheDecider, "The opinions asked for are the social worker's and the chair's.",
          provision: pack.duties[.childAttendanceOpinions]?.provisions.first)
      }
      guard entry.by.role == opinion.of || isTold(by: opinion.toldBy, to: entry.by) else {
        throw Refusal(
          .notTheDecider,
          "The \(opinion.of.name)'s opinion is recorded by them, or with who passed it on.",
          provision: pack.duties[.childAttendanceOpinions]?.provisions.first)
      }
    case .exceptionDecided(let decision):
      guard leads.contains(entry.by.role) || isTold(by: decision.toldBy, to: entry.by) else {
        throw Refusal(
          .notTheDecider, "The chair's decision is recorded by them, or with who passed it on.",
          provision: pack.duties[.childAttendanceException]?.provisions.first)
      }
    case .signedOff:
      guard leads.contains(entry.by.role) else {
        throw Refusal(.notTheDecider, "Only the chair or IRO signs a meeting off.")
      }
    case .managerDecidedNotToConsult:
      guard entry.by.role == .teamManager else {
        throw Refusal(.notTheDecider, "Only a team manager decides not to consult somebody.")
      }
    default: break
    }
  }

  /// Whether somebody else passed a decision on. Nobody is told by themselves.
  private func isTold(by name: String?, to author: Author) -> Bool {
    let folded = { (text: String) in
      text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    guard let name, !name.isBlank else { return false }
    return folded(name) != folded(author.name)
  }

  /// A reason that is blank would close a duty without one.
  private func checkReasons(of entry: Entry) throws(Refusal) {
    let isMissing =
      switch entry.fact {
      case .dutyExplained(let explained): explained.why.isBlank
      case .codeOverruled(let overruled): overruled.why.isBlank
      case .viewAnswered(let answered): !answered.isWhole
      case .managerDecidedNotToConsult(let decided): decided.why.isBlank
      case .withdrawn(let withdrawn): withdrawn.why.isBlank
      default: false
      }
    guard !isMissing else {
      throw Refusal(.reasonMissing, "“\(entry.fact.word.rawValue)” needs a reason; give one.")
    }
  }

  /// What only some may decide, only they may correct or take back.
  private func checkCorrection(_ entry: Entry, in file: CaseFile) throws(Refusal) {
    guard let corrected = entry.corrects else { return }
    let standing = file.records.values.lazy.flatMap(\.entries).first {
      $0.origin == corrected || $0.entry.id == corrected
    }
    guard let standing else { return }
    let deciders: Set<Role> =
      switch standing.entry.fact {
      case .exclusionDecided(let decision): [decision.by.role]
      case .opinionGiven(let opinion): [opinion.of]
      case .exceptionDecided: [.chair, .iro]
      case .managerDecidedNotToConsult: [.teamManager]
      default: Set(Role.allCases)
      }
    // Whoever passed a decision on may put right what they wrote.
    guard deciders.contains(entry.by.role) || standing.entry.by == entry.by else {
      throw Refusal(
        .notTheDecider, "Only who may decide this may correct it or take it back.")
    }
  }

  private func checkExclusion(_ entry: Entry, in file: CaseFile) throws(Refusal) {
    guard let meeting = entry.meeting, let child = entry.child,
      let kind = file.meetings[meeting]?.kind, let rule = pack.kinds[kind]
    else { return }
    switch entry.fact {
    case .exclusionRequested(let request): try rule.check(request, grounds: pack.grounds)
    case .exclusionDecided(let decision):
      let record = file.records[RecordKey(child: child, meeting: meeting)]
      guard let exclusion = record?.exclusions.first(where: { $0.id == decision.request }) else {
        throw Refusal(.unknownPlace, "No request “\(decision.request)” is recorded to decide on.")
      }
      guard entry.by.role == decision.by.role || isTold(by: decision.toldBy, to: entry.by) else {
        throw Refusal(
          .notTheDecider,
          "A decision is recorded by the one who made it, or with who passed it on.",
          provision: rule.exclusion.provisions.first)
      }
      try rule.check(decision, on: exclusion.request)
    default: break
    }
  }
}
