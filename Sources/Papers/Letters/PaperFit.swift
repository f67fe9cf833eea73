import Participation

extension PaperCase {
  /// Every paper that fits, in the order in which they are used.
  package var fitting: [PaperRequest] {
    let readers = [.child] + people.map { PaperReader.person($0.id) } + [.professional, .workers]
    return PaperKind.allCases.flatMap { kind in
      readers.map { PaperRequest(kind, for: $0) }.filter { refusal(of: $0) == nil }
    }
  }

  /// Why a paper does not fit, with what would; nil where it does.
  package func refusal(of request: PaperRequest) -> PaperRefusal? {
    (reasonAgainst(request) ?? reasonOfTime(request.kind)).map { PaperRefusal($0) }
  }

  /// Why the day of the meeting is against a paper.
  private func reasonOfTime(_ kind: PaperKind) -> String? {
    switch kind {
    case .form, .observationGuide, .agenda, .invitation, .brief:
      guard let isOver else { return nil }
      let instead =
        meeting.held == nil
        ? ""
        : kind == .brief || kind == .agenda || kind == .observationGuide
          ? " The record (“participation-record”) fits."
          : " The questionnaire (“questionnaire”) fits."
      return isOver + instead
    case .questionnaire where meeting.state == .postponed:
      return "The meeting is postponed: the questionnaire fits once it was held."
    case .questionnaire:
      return wasHeld || today >= meeting.day
        ? nil : "The meeting was not held yet: the questionnaire fits from its day on."
    default: return nil
    }
  }

  /// Why a form does not fit a reader, whenever it is: one that was filled in on paper may be typed in
  /// after the meeting.
  func reasonAgainst(_ request: PaperRequest) -> String? {
    if case .person(let person) = request.reader, isNotToBeAsked(person) {
      return "A manager decided not to consult \(name(person)): no paper is made for them."
    }
    switch (request.kind, request.reader) {
    case (.form, .child): return reasonAgainstChildsForm
    case (.form, .person(let person)): return reasonAgainstForm(for: person)
    case (.observationGuide, .workers):
      return duties.duty(DutyKey(.childObserve)) != nil
        ? nil : "\(called) is \(ageOnTheDay): \(formOrNothing)."
    case (.invitation, .child): return reasonAgainstInvitingChild
    case (.invitation, .person(let person)): return reasonAgainstInviting(person)
    case (.exclusionLetter, .person(let person)):
      return decidedExclusion(of: person) == nil
        ? record.exclusions.contains { $0.request.person == person }
          ? "It is not decided that \(name(person)) is excluded: an exclusion letter fits once it is."
          : "\(name(person)) is not excluded from this meeting: an invitation fits." : lacksContacts
    case (.brief, .workers):
      return kind?.isMeeting == false ? "\(kindName.capitalisedFirst) has no chair." : nil
    case (.agenda, .workers): return hasNoAgenda
    case (.childSheet, .child): return reasonAgainstSheet
    case (.questionnaire, .child): return reasonAgainstChildsQuestionnaire
    case (.questionnaire, .person(let person)): return reasonAgainstQuestionnaire(for: person)
    case (.participationRecord, .workers): return nil
    case (.subjectAccessCopy, .child), (.subjectAccessCopy, .person): return isUntoldToFamily
    case (.subjectAccessCopy, .professional): return nil
    default: return "\(request.kind.withArticle) is \(request.kind.readers)."
    }
  }

  /// A letter that takes something from somebody says to whom they can turn.
  private var lacksContacts: String? {
    let missing = pack.contacts.missingInLetters
    guard !missing.isEmpty else { return nil }
    return
      "An exclusion letter says where to answer and where to complain, and the protocol pack does "
      + "not give \(missing.listed): fill in “contacts”, and use the pack with --protocol."
  }

  /// A meeting that the family may not know of is not told of by a copy.
  private var isUntoldToFamily: String? {
    guard let kind, !kind.isWithFamily else { return nil }
    let isTold: Bool? = record.last {
      if case .familyTold(let told) = $0 { told.told } else { nil }
    }
    return isTold == true
      ? nil
      : "It is not recorded that the family was told of the \(kind.name): a copy for them fits "
        + "once they were."
  }

  // MARK: Forms

  private var kindName: String { kind?.nameWithArticle ?? meeting.kind.rawValue }

  var ageOnTheDay: String {
    age == 0 && duties.plan.ageOnTheDay != nil
      ? "under 1 on the day" : duties.plan.circumstances.age.onTheDay
  }

  private var formOrNothing: String {
    duties.duty(DutyKey(.childConsult)) != nil
      ? "the form (“form”) fits" : "\(kindName) does not ask the child"
  }

  private var reasonAgainstChildsForm: String? {
    if duties.duty(DutyKey(.childConsult)) != nil { return nil }
    if duties.duty(DutyKey(.childObserve)) != nil {
      return "\(called) is \(ageOnTheDay), too young for a form: the observation guide "
        + "(“observation-guide”) fits."
    }
    return "\(kindName.capitalisedFirst) does not ask the child, so no form fits."
  }

  private func reasonAgainstForm(for person: PersonID) -> String? {
    let isAsked =
      duties.duty(DutyKey(.parentConsult, person: person)) != nil
      || duties.duty(DutyKey(.carerConsult, person: person)) != nil
      || kind?.parentsHaveForm == true && duties.duty(DutyKey(.parentInvite, person: person)) != nil
    guard !isAsked else { return nil }
    let relation = child.person(person)?.relation
    if relation?.isFamily != true {
      return "\(name(person)) is neither a parent nor a carer: the form is for those."
    }
    return "\(kindName.capitalisedFirst) does not ask \(name(person)) by form; "
      + "“subject-access-copy” and, where they are invited, “invitation” fit."
  }

  // MARK: Invitations

  private var isOver: String? {
    switch meeting.state {
    case .cancelled: "The meeting is cancelled."
    case .held, .closed: "The meeting was held on \(meeting.day.written)."
    case .postponed, .planned: nil
    }
  }

  var isWithoutFamily: String? {
    guard let kind else { return nil }
    if !kind.isWithFamily { return "\(kindName.capitalisedFirst) is held without the family." }
    return kind.isMeeting ? nil : "\(kindName.capitalisedFirst) is not a meeting."
  }

  /// The agenda is the child's: a review of a carer, to which no child comes, has none.
  private var hasNoAgenda: String? {
    isWithoutFamily
      ?? (kind?.about == .carer
        ? "\(kindName.capitalisedFirst) is about the carer: it has no agenda of the child." : nil)
  }

  private var hasNoDay: String? {
    meeting.state == .postponed ? "The meeting is postponed and has no new day yet." : nil
  }

  private var reasonAgainstInvitingChild: String? {
    if let reason = isWithoutFamily ?? hasNoDay { return reason }
    guard reaches(.routineInvolvement) else {
      return "\(called) is \(ageOnTheDay), too young to be invited by letter."
    }
    guard kind?.childMayCome == true else {
      return "\(kindName.capitalisedFirst) is not one that a child attends."
    }
    return mayCome
      ? nil : "It is not decided that \(called) may attend; an invitation fits once it is."
  }

  /// Whether the child may be there, and is of an age to be invited by letter.
  var mayCome: Bool {
    reaches(.routineInvolvement) && kind.map { record.childMayCome(to: $0) } ?? false
  }

  private func reasonAgainstInviting(_ person: PersonID) -> String? {
    if let reason = isWithoutFamily ?? hasNoDay { return reason }
    if decidedExclusion(of: person)?.keepsOutOfAll == true {
      return "\(name(person)) is excluded from this meeting: the exclusion letter "
        + "(“exclusion-letter”) fits."
    }
    if invitation(of: person) == .notInvited {
      return "It is recorded that \(name(person)) is not invited."
    }
    let isToBeInvited = [.parentInvite, .carerInvite].contains {
      duties.duty(DutyKey($0, person: person)) != nil
    }
    guard isToBeInvited || isInvited(person) else {
      return "\(kindName.capitalisedFirst) does not ask for \(name(person)) to be invited; record "
        + "that they are, and an invitation fits."
    }
    return nil
  }

  // MARK: Afterwards

  private var reasonAgainstSheet: String? {
    if duties.duty(DutyKey(.childOutcome)) == nil {
      return reaches(.routineInvolvement)
        ? "\(kindName.capitalisedFirst) has no outcome that the child is told by a sheet."
        : "\(called) is \(ageOnTheDay), too young for a sheet: tell whoever cares for them."
    }
    return wasHeld ? nil : "The meeting was not held yet: the sheet fits afterwards."
  }

  private var wasHeld: Bool { meeting.held != nil }

  private var reasonAgainstChildsQuestionnaire: String? {
    if let reason = isWithoutFamily { return reason }
    if meeting.state == .cancelled { return "The meeting is cancelled." }
    guard reaches(.routineInvolvement) else {
      return "\(called) is \(ageOnTheDay), too young for a questionnaire."
    }
    return kind?.childMayCome == true
      ? nil : "\(kindName.capitalisedFirst) is not one that a child attends."
  }

  private func reasonAgainstQuestionnaire(for person: PersonID) -> String? {
    if let reason = isWithoutFamily { return reason }
    if meeting.state == .cancelled { return "The meeting is cancelled." }
    guard duties.duty(DutyKey(.parentQuestionnaire, person: person)) != nil else {
      return "The questionnaire is for parents and others with parental responsibility."
    }
    if let attended = record.attendance(of: person) {
      return attended.extent == Attended.Extent.none
        ? "\(name(person)) was not there, so the questionnaire does not fit." : nil
    }
    if wasHeld && record.entries.contains(where: { $0.entry.fact.word == .attended }) {
      return "It is not recorded that \(name(person)) was there, so the questionnaire does not fit."
    }
    return isInvited(person)
      ? nil
      : "It is recorded neither that \(name(person)) was invited nor that they were there: the "
        + "questionnaire does not fit."
  }

  // MARK: What was recorded of somebody

  private func isNotToBeAsked(_ person: PersonID) -> Bool {
    !record.all {
      if case .managerDecidedNotToConsult(let decided) = $0, decided.person == person {
        true
      } else {
        nil
      }
    }.isEmpty
  }

  func decidedExclusion(of person: PersonID) -> Exclusion? {
    record.exclusions.last { $0.request.person == person && $0.decision?.excluded == true }
  }

  enum Invitation { case invited, notInvited }

  /// What was last recorded of somebody's invitation; nil where nothing was.
  func invitation(of person: PersonID) -> Invitation? {
    record.last {
      switch $0 {
      case .invited(let invited) where invited.person == person: Invitation.invited
      case .notInvited(let reason) where reason.person == person: Invitation.notInvited
      default: nil
      }
    }
  }

  func isInvited(_ person: PersonID) -> Bool { invitation(of: person) == .invited }
}
