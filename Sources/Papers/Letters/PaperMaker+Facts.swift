import Participation

extension PaperMaker {
  /// What the meeting was and how the child took part, as far as the reader may know it.
  func facts(for request: PaperRequest, into draft: inout PaperDraft) -> [PaperBlock] {
    let audience = matter.audience(of: request.reader)
    switch audience {
    case .child, .person: return [.list(meetingLines)]
    case .professional: return [.list(childLines + meetingLines + aboutLines + codeLines)]
    case .file where request.kind == .brief: return [.list(briefLines)]
    case .file:
      let preparation = matter.record.entries.map(\.entry.fact).filter(\.word.kind.prepares)
      return [.list(childLines + meetingLines + aboutLines + codeLines)]
        + list(preparation, none: "Nothing is recorded of how it was prepared.")
    }
  }

  private var childLines: [String] {
    let child = matter.child
    let statuses = Status.allCases.filter { child.statuses(on: matter.meeting.day).contains($0) }
    let needs = child.needs.map(\.need)
    let isFirstName = child.child.name.split(separator: " ").first.map(String.init) == matter.called
    let called = isFirstName ? "" : ", called \(matter.called)"
    let age = matter.meeting.state == .postponed ? "" : ", \(matter.ageOnTheDay)"
    let isUnborn = matter.duties.plan.ageOnTheDay == nil
    return [
      "\(child.child.name)\(called)"
        + (isUnborn ? "" : ", born \(child.child.born.written)") + age,
      statuses.isEmpty
        ? nil : "On the day: \(statuses.map(\.name).joined(separator: ", "))",
      needs.isEmpty ? nil : "Needs: \(needs.joined(separator: ", "))",
      child.child.worker.map { "Social worker: \($0)" },
    ].compactMap(\.self)
  }

  private var meetingLines: [String] {
    let meeting = matter.meeting
    let name = (matter.kind?.name ?? meeting.kind.rawValue).capitalisedFirst
    let day =
      meeting.state == .postponed ? "postponed, no new day yet" : "\(meeting.day.inFull)"
    let isOpen = meeting.held == nil && meeting.cancelled == nil
    let open = matter.kind?.isMeeting == false ? ", not finished yet" : ", not held yet"
    let state = isOpen ? open : ""
    return [
      "\(name), \(day)\(state)",
      meeting.chair.map {
        "Led by \($0.name)\(matter.kind.map { ", \(matter.pack.leader(at: $0))" } ?? "")"
      },
      meeting.cancelled.map { _ in "Cancelled" },
    ].compactMap(\.self)
  }

  /// Whose review it is, what is proposed, who coordinates.
  private var aboutLines: [String] { [matter.words.about(matter.meeting)].compactMap(\.self) }

  private var codeLines: [String] {
    guard let need = matter.kind?.code, need != .none else { return [] }
    let code = matter.planner.code(of: matter.record, at: matter.meeting, for: matter.child)
    return code.map { ["Participation code \($0.code.rawValue) – \($0.because)"] } ?? []
  }

  /// What whoever leads the meeting has to know first.
  private var briefLines: [String] {
    let readiness = matter.readiness
    let held =
      readiness.owesWhetherHeld
      ? [matter.pack.saysWhetherHeld(at: matter.meeting.kind).lowercasedFirst] : []
    let state = ([readiness.inFull].compactMap(\.self) + held + readiness.cautionWords)
      .joined(separator: "; ")
    let statuses = Status.allCases.filter {
      matter.child.statuses(on: matter.meeting.day).contains($0)
    }
    let words = matter.words
    let wishes = matter.record.entries.map(\.entry.fact).filter(\.isOfTheChildsComing)
    let needs = matter.child.needs.map(\.need)
    return (state.isEmpty ? [] : [state.capitalisedFirst])
      + (statuses.isEmpty ? [] : [statuses.map(\.name).joined(separator: ", ").capitalisedFirst])
      + (needs.isEmpty ? [] : ["Needs: \(needs.joined(separator: ", "))"])
      + [readiness.grownOldWords(in: matter.pack, name: { matter.name($0) })].compactMap(\.self)
      + aboutLines + wishes.map { words.sentence(for: $0) }
      + matter.record.separateAttendance.map { words.sentence(for: .attendedSeparately($0)) }
      + othersNeeds
      + (matter.meeting.signedOff.map { [words.sentence(for: .signedOff($0))] } ?? [])
      + matter.prompts.map { "Think of: \($0.text.trimmingFullStop)" }
  }

  /// What parents and carers need, as far as it was arranged; the rest is to be thought of.
  private var othersNeeds: [String] {
    matter.people.compactMap { person in
      let open = Set(matter.record.openNeeds(of: person))
      let arranged = person.accessNeeds.filter { !$0.isBlank && !open.contains($0) }
      return arranged.isEmpty ? nil : "\(person.name) needs \(arranged.listed): arranged"
    }
  }

  // MARK: What was recorded of one reader

  /// Whether it was decided of the reader, or told them, that they are kept out.
  private func isOfExclusion(_ fact: Fact, of person: PersonID?) -> Bool {
    let request: EntryID
    switch fact {
    case .exclusionDecided(let decided): request = decided.request
    case .exclusionTold(let told): request = told.request
    default: return false
    }
    return person != nil
      && matter.record.exclusions.contains { $0.id == request && $0.request.person == person }
  }

  /// Whether it answers what the reader said in own words: it repeats them.
  private func isAnswer(_ fact: Fact, to person: PersonID?) -> Bool {
    guard case .viewAnswered(let answered) = fact else { return false }
    let reader = person.map(Audience.person) ?? .child
    return matter.record.views.contains { view in
      view.id == answered.view && view.of == person && view.kind == .ownWords
        && matter.disclosure.decide(view, for: reader) == .shown
    }
  }

  /// Why what somebody else said, recorded with the fact, is kept from the reader; nil where nothing is.
  private func withholding(_ fact: Fact, from person: PersonID?) -> Withholding? {
    let reader = person.map(Audience.person) ?? .child
    guard case .withheld(let why)? = matter.disclosure.decide(fact, for: reader) else { return nil }
    return why
  }

  /// The facts about the reader, and nobody else's part of them.
  func ownFacts(of person: PersonID?, into draft: inout PaperDraft) -> [Fact] {
    matter.record.entries.map(\.entry.fact).compactMap { fact in
      if case .exclusionRequested(let request) = fact, request.person == person {
        draft.leaveOut(
          "request to exclude them, and its evidence",
          why: "it may be somebody else's words")
      }
      // A proposal is the whole family's, as far as it was gone through with them.
      let isOwn =
        fact.isAbout(person) || fact.word == .familyProposal || isOfExclusion(fact, of: person)
        || isAnswer(fact, to: person)
      if isOwn || fact.isSaidBesideViews, let why = withholding(fact, from: person) {
        draft.leaveOut(fact.word.kind.heading.lowercased(), why: why.words)
        return nil
      }
      guard isOwn else { return nil }
      // From whom words are kept is no business of whoever has them.
      let (own, hasNotes) = settled(fact).marked(nil).withoutNotes
      if hasNotes {
        draft.leaveOut(
          "note beside what was recorded", why: "a worker's note may speak of other people")
      }
      return own
    }
  }
}

extension Fact {
  /// Whether it holds what somebody says beside views, which a copy counts where it is kept back.
  fileprivate var isSaidBesideViews: Bool {
    switch word {
    case .familyMeetingAnswered, .familyProposal, .familyProposalAnswered, .participationComplained:
      true
    default: false
    }
  }

  fileprivate var isOfTheChildsComing: Bool {
    switch self {
    case .encouraged, .attendanceWished, .opinionGiven, .exceptionDecided: true
    case .advocacyOffered(let offered): offered.to == nil
    default: false
    }
  }

  /// The fact without what a worker wrote beside it about how and why, and whether there was any.
  fileprivate var withoutNotes: (Fact, Bool) {
    switch self {
    case .consulted(var asked):
      let hasNotes = asked.reason?.isBlank == false || asked.tried?.isBlank == false
      (asked.reason, asked.tried) = (nil, nil)
      return (.consulted(asked), hasNotes)
    case .notInvited(var reason):
      let hasNotes = reason.detail?.isBlank == false
      reason.detail = nil
      return (.notInvited(reason), hasNotes)
    case .exceptionDecided(var decided):
      let hasNotes = !decided.reasons.isBlank
      decided.reasons = ""
      return (.exceptionDecided(decided), hasNotes)
    case .opinionGiven(var opinion):
      let hasNotes = !opinion.reasons.isBlank
      (opinion.reasons, opinion.toldBy) = ("", nil)
      return (.opinionGiven(opinion), hasNotes)
    case .askedToLeave(var asked):
      // What happened may be somebody else's words.
      let hasNotes = !asked.reasons.isBlank
      (asked.reasons, asked.toldBy) = ("", nil)
      return (.askedToLeave(asked), hasNotes)
    case .attendedSeparately(var separate):
      let hasNotes = !separate.why.isBlank
      separate.why = ""
      return (.attendedSeparately(separate), hasNotes)
    case .assessmentInvolved(var involved):
      let hasNotes = !involved.how.isBlank
      involved.how = ""
      return (.assessmentInvolved(involved), hasNotes)
    case .familyMeetingNotOffered(var decided):
      let hasNotes = !decided.why.isBlank
      (decided.why, decided.toldBy) = ("", nil)
      return (.familyMeetingNotOffered(decided), hasNotes)
    case .informationGiven(var given):
      let hasNotes = given.detail?.isBlank == false
      given.detail = nil
      return (.informationGiven(given), hasNotes)
    case .goalJudged(var judged):
      let hasNotes = judged.how?.isBlank == false
      judged.how = nil
      return (.goalJudged(judged), hasNotes)
    case .participationComplained(var complaint):
      let hasNotes = complaint.learnt?.isBlank == false
      complaint.learnt = nil
      return (.participationComplained(complaint), hasNotes)
    default: return (self, false)
    }
  }
}
