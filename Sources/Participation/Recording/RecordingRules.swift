/// What has to hold before an entry is recorded. The fold itself takes every entry, since a journal
/// that was merged has to be read whatever stands in it; what a person records is held to more.
package struct RecordingRules: Sendable {
  private let planner: Planner
  /// Whether what is recorded comes from a return: it is held to what stands, and not to who sits there.
  private let ofReturn: Bool
  var pack: ProtocolPack { planner.pack }

  package init(_ planner: Planner, ofReturn: Bool = false) {
    (self.planner, self.ofReturn) = (planner, ofReturn)
  }

  /// Refuses an entry that names what does not exist, that its maker may not make, or whose meeting
  /// has not come so far or has gone further.
  ///
  /// - Parameters:
  ///   - file: what the journal amounts to before the entry.
  ///   - day: the day on which it is recorded.
  package func check(_ entry: Entry, in file: CaseFile, on day: CivilDate) throws(Refusal) {
    if let missing = entry.missingPlace {
      throw Refusal(.unknownPlace, "“\(entry.fact.word.rawValue)” has to name \(missing).")
    }
    try checkPlace(of: entry, in: file)
    let meeting = entry.meeting.flatMap { file.meetings[$0] }
    try checkExclusion(entry, in: file)
    if ofReturn {
      try checkReturned(entry, in: file)
    } else {
      try checkRole(of: entry, at: meeting)
    }
    try checkKind(of: entry.fact.word, at: meeting)
    try checkComing(entry.fact, at: meeting)
    try checkReasons(of: entry)
    let corrected = try corrected(by: entry, in: file)
    let putsRight = entry.fact.word == .withdrawn || corrected?.isSameMatter(as: entry) == true
    if let meeting, !putsRight {
      try checkStage(of: entry.fact.word, at: meeting, on: day)
      if case .signedOff(let signed) = entry.fact {
        try check(signed, of: meeting, in: file, on: day)
      }
    }
    try checkDay(of: entry.fact, on: day)
  }

  /// Why a fact of a word cannot be recorded anew by somebody, at a meeting where it is about one; nil
  /// where it can, also where they have to say who passed it on.
  package func fault(
    recording word: Fact.Word, by author: Author, at meeting: Meeting?, on day: CivilDate
  ) -> Refusal? {
    let right = word.right
    let own = leading(right.own, at: meeting)
    guard !roles(of: author, at: meeting).isDisjoint(with: own.union(right.told)) else {
      return Refusal(.notTheDecider, right.whose)
    }
    do throws(Refusal) {
      try checkKind(of: word, at: meeting)
      if let meeting { try checkStage(of: word, at: meeting, on: day) }
    } catch {
      return error
    }
    return nil
  }

  /// Why somebody cannot correct an entry or take it back; nil where they can.
  package func fault(correcting entry: Entry, by author: Author, in file: CaseFile) -> Refusal? {
    let back = Entry(
      id: entry.id, made: entry.made, by: author, child: entry.child, meeting: entry.meeting,
      corrects: entry.id, fact: .withdrawn(WithReason(why: "")))
    do throws(Refusal) { _ = try corrected(by: back, in: file) } catch { return error }
    return nil
  }

  // MARK: Where it belongs

  private func checkPlace(of entry: Entry, in file: CaseFile) throws(Refusal) {
    switch entry.fact {
    case .childAdded:
      if let child = entry.child, entry.corrects == nil, file.children[child] != nil {
        throw Refusal(
          .unknownPlace, "The child “\(child)” is there already; “child-amended” changes them.")
      }
    case .meetingPlanned(let planned): try check(planned, in: file)
    default: try checkNames(of: entry, in: file)
    }
  }

  private func check(_ planned: MeetingPlanned, in file: CaseFile) throws(Refusal) {
    guard !planned.children.isEmpty else {
      throw Refusal(.unknownPlace, "A meeting is about at least one child; none is named.")
    }
    for child in planned.children where file.children[child] == nil {
      throw Refusal(.unknownPlace, "No child “\(child)” is known; add the child first.")
    }
  }

  private func checkNames(of entry: Entry, in file: CaseFile) throws(Refusal) {
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

  private func checkBirth(
    _ born: CivilDate, of child: ChildID?, in file: CaseFile
  ) throws(Refusal) {
    let reviews = file.meetings.values.filter { meeting in
      child.map(meeting.children.contains) == true && meeting.held != nil
    }
    guard let first = reviews.map(\.day).min(), born > first else { return }
    throw Refusal(
      .bornAfterMeeting,
      "The birth on \(born.spoken) is after the review of \(first.spoken) that is recorded.")
  }

  /// What a return says of a child's birth and reviews, against what stands here: no review before birth,
  /// and none on a day that has one.
  private func checkReturned(_ entry: Entry, in file: CaseFile) throws(Refusal) {
    switch entry.fact {
    case .childAdded(let details), .childAmended(let details):
      try checkBirth(details.born, of: entry.child, in: file)
    case .returnTaken(let taken): try checkBirth(taken.born, of: entry.child, in: file)
    case .meetingPlanned(let planned):
      for child in planned.children {
        if let born = file.children[child]?.child.born, born > planned.date {
          throw Refusal(
            .bornAfterMeeting,
            "\(planned.date.spoken) is before the birth on \(born.spoken) that is recorded.")
        }
        let isThere = file.meetings.values.contains { other in
          other.id != entry.meeting && other.kind == planned.kind && other.day == planned.date
            && other.cancelled == nil && other.children.contains(child)
        }
        if isThere {
          throw Refusal(.heldTwice, "A review on \(planned.date.spoken) is recorded already.")
        }
      }
    default: break
    }
  }

  // MARK: By whom

  private func roles(of author: Author, at meeting: Meeting?) -> Set<Role> {
    meeting.map { $0.roles(of: author, by: pack.kinds[$0.kind]) } ?? [author.role]
  }

  /// Of those who lead meetings, those who can lead this one.
  private func leading(_ own: Set<Role>, at meeting: Meeting?) -> Set<Role> {
    guard own == Role.leads, let rule = meeting.flatMap({ pack.kinds[$0.kind] }) else { return own }
    return own.filter(rule.mayBeLed)
  }

  private func checkRole(of entry: Entry, at meeting: Meeting?) throws(Refusal) {
    var right = entry.fact.right
    right.own = leading(right.own, at: meeting)
    let provision = provision(of: entry.fact.word, at: meeting)
    let roles = roles(of: entry.by, at: meeting)
    if right.isProgramsOwn { throw Refusal(.madeByProgram, right.whose) }
    if !roles.isDisjoint(with: right.own) { return }
    guard !roles.isDisjoint(with: right.told), isTold(by: entry.fact.teller, to: entry.by) else {
      throw Refusal(.notTheDecider, right.whose, provision: provision)
    }
  }

  /// Whether somebody else passed it on. Nobody is told by themselves.
  private func isTold(by name: String?, to author: Author) -> Bool {
    guard let name, !name.isBlank else { return false }
    return !name.isSameName(as: author.name)
  }

  private func provision(of word: Fact.Word, at meeting: Meeting?) -> ProvisionID? {
    if word == .exclusionDecided {
      return meeting.flatMap { pack.kinds[$0.kind]?.exclusion.provisions.first }
    }
    return DutyID.recorded(by: word).flatMap { pack.duties[$0]?.provisions.first }
  }

  // MARK: At which meeting, and when

  /// Nothing invites anybody to what is held without the family, or asks who came (CAM 6.P1).
  private func checkKind(of word: Fact.Word, at meeting: Meeting?) throws(Refusal) {
    if let kinds = word.kind.onlyAt, let meeting, !kinds.contains(meeting.kind) {
      let names = kinds.map { pack.kinds[$0]?.nameWithArticle ?? $0.rawValue }.sorted()
      throw Refusal(.wrongStage, "This is said only of \(names.listed).")
    }
    guard let rule = meeting.flatMap({ pack.kinds[$0.kind] }), !rule.isWithFamily,
      word.kind.asksToCome
    else { return }
    throw Refusal(
      .neverInvited,
      "\(rule.nameWithArticle.capitalisedFirst) is held without the family: nobody is invited, and "
        + "nobody's attendance is asked; tell them afterwards.",
      provision: pack.duties[.parentInvite]?.provisions.first)
  }

  /// No child comes to what is held without the family, or is about somebody else.
  private func checkComing(_ fact: Fact, at meeting: Meeting?) throws(Refusal) {
    guard case .attended(let there) = fact, there.who == nil, there.extent != .none,
      let rule = meeting.flatMap({ pack.kinds[$0.kind] }), !rule.childMayCome
    else { return }
    throw Refusal(
      .neverInvited,
      "\(rule.nameWithArticle.capitalisedFirst) is not one that a child comes to; record who was there."
    )
  }

  private func checkStage(
    of word: Fact.Word, at meeting: Meeting, on day: CivilDate
  ) throws(Refusal) {
    let stage = meeting.stage(on: day)
    guard !word.right.stages.contains(stage) else { return }
    let sentence =
      switch stage {
      case .toCome where word.right.stages.contains(.dayCome):
        "The meeting is on \(meeting.day.spoken): record this once it has been held."
      case .toCome, .dayCome: "Record first that the meeting was held."
      case .postponed: "The meeting has no day: move it to one first, or record that it was held."
      case .cancelled:
        "The meeting is cancelled: only views, information, complaints, questions and explanations "
          + "are recorded; move it to a new day if it is held after all."
      case .held: "The meeting was held: correct what stands there instead."
      case .closed:
        "The meeting is closed: correct what stands there, or reopen the meeting first."
      }
    throw Refusal(stage == .toCome ? .heldInFuture : .wrongStage, sentence)
  }

  private func checkDay(of fact: Fact, on day: CivilDate) throws(Refusal) {
    switch fact {
    case .meetingHeld(let held):
      let last = ([held.on] + held.furtherParts).max() ?? held.on
      guard last <= day else {
        throw Refusal(
          .heldInFuture,
          "\(last.spoken) is still to come: record a meeting as held once it has been.")
      }
    case .heldWithoutMeeting(let review) where review.on > day:
      throw Refusal(
        .heldInFuture, "\(review.on.spoken) is still to come: record it once the review was done.")
    default: break
    }
  }

  // MARK: With reasons

  /// A reason that is blank would close a duty without one.
  private func checkReasons(of entry: Entry) throws(Refusal) {
    guard !entry.fact.lacksReason else {
      throw Refusal(.reasonMissing, "“\(entry.fact.word.rawValue)” needs a reason; give one.")
    }
  }

  /// A sign-off signs for every child whom the meeting is about, and says why it goes ahead where
  /// something of any of them is blank.
  private func check(
    _ signed: SignedOff, of meeting: Meeting, in file: CaseFile, on day: CivilDate
  ) throws(Refusal) {
    guard signed.although?.isBlank ?? true else { return }
    let blank = planner.blank(at: meeting, in: file, on: day)
    guard !blank.isEmpty else { return }
    let whose = blank.map { "\($0.gaps.count) of \($0.child.child.calledName)" }.listed
    throw Refusal(
      .reasonMissing,
      "A sign-off is for the whole meeting, and something due by now is blank: \(whose). Say why it "
        + "goes ahead although that is missing.")
  }

  // MARK: In whose place

  /// The entry that another corrects; nil where it corrects none that stands. What only some may
  /// decide, only they may correct or take back.
  private func corrected(by entry: Entry, in file: CaseFile) throws(Refusal) -> Entry? {
    guard let id = entry.corrects else { return nil }
    let known = [file.standing, file.takenBack].joined()
    // One of several corrections in one place is taken back also where it is not the one that holds.
    let beside = file.conflicts.lazy.filter { $0.kind == .correctedTwice }.flatMap(\.entries)
    guard
      let found = known.first(where: { $0.origin == id || $0.entry.id == id })?.entry
        ?? beside.first(where: { $0.id == id })
    else {
      guard entry.fact.word != .withdrawn else {
        throw Refusal(.unknownPlace, "No entry “\(id)” stands to be taken back.")
      }
      return nil
    }
    if found.fact.right.isProgramsOwn { throw Refusal(.madeByProgram, found.fact.right.whose) }
    let meeting = found.meeting.flatMap { file.meetings[$0] }
    // Whoever passed a decision on may put right what they wrote.
    guard
      found.by == entry.by
        || !roles(of: entry.by, at: meeting).isDisjoint(with: found.fact.right.correctors)
    else {
      throw Refusal(
        .notTheDecider, "Only who may decide this may correct it or take it back.")
    }
    return found
  }

  // MARK: Keeping somebody out

  private func checkExclusion(_ entry: Entry, in file: CaseFile) throws(Refusal) {
    guard let meeting = entry.meeting, let child = entry.child,
      let kind = file.meetings[meeting]?.kind, let rule = pack.kinds[kind]
    else { return }
    switch entry.fact {
    case .exclusionRequested(let request):
      try rule.check(request, grounds: pack.grounds, by: entry.by)
    case .askedToLeave(let asked):
      try rule.check(asked.request, grounds: pack.grounds)
      try rule.check(asked.decision(on: entry.id), on: asked.request, at: file.meetings[meeting])
    case .exclusionDecided(let decision):
      let record = file.records[RecordKey(child: child, meeting: meeting)]
      guard let exclusion = record?.exclusions.first(where: { $0.id == decision.request }) else {
        throw Refusal(.unknownPlace, "No request “\(decision.request)” is recorded to decide on.")
      }
      try rule.check(decision, on: exclusion.request, at: file.meetings[meeting])
    default: break
    }
  }
}

extension Entry {
  /// Whether putting one in the other's place says nothing new: of the same child and meeting, and
  /// with the same word.
  fileprivate func isSameMatter(as other: Entry) -> Bool {
    fact.word == other.fact.word && child == other.child && meeting == other.meeting
  }
}
