import Participation

extension FactSamples {
  // MARK: Before

  mutating func beforeFact(_ word: Fact.Word) -> Fact? {
    switch word {
    case .consulted:
      return .consulted(
        Consultation(
          of: someone(), status: one(of: Consultation.Status.allCases), on: day(),
          method: maybe(one(of: Consultation.Method.allCases)), helper: maybe(text()),
          helpersRelation: maybe(text()), reason: maybe(text()), tried: maybe(text())))
    case .viewGiven: return .viewGiven(view())
    case .encouraged:
      return .encouraged(
        Encouraged(
          on: day(), answer: maybe(one(of: Encouraged.Answer.allCases)), words: maybe(text())))
    case .attendanceWished:
      return .attendanceWished(
        AttendanceWish(
          wish: one(of: AttendanceWish.Wish.allCases), on: day(), words: maybe(text())))
    case .opinionGiven:
      return .opinionGiven(
        AttendanceOpinion(
          of: one(of: Role.allCases), name: text(), agrees: isSo(), on: day(), reasons: text(),
          toldBy: maybe(text())))
    case .exceptionDecided:
      return .exceptionDecided(
        AttendanceException(
          allowed: isSo(), by: text(), on: day(), reasons: text(), toldBy: maybe(text())))
    case .activeRoleOffered:
      return .activeRoleOffered(
        ActiveRoleOffered(
          offered: isSo() ? [] : ActiveRoleOffered.Part.allCases, on: day(),
          outcome: maybe(text())))
    case .advocacyOffered:
      return .advocacyOffered(
        AdvocacyOffered(
          to: someone(), on: day(), answer: maybe(one(of: AdvocacyOffered.Answer.allCases)),
          advocate: maybe(text())))
    case .needArranged: return .needArranged(NeedArranged(need: text(), how: text(), on: day()))
    case .reportShared:
      return .reportShared(ReportShared(with: someone(), on: day(), explained: isSo()))
    case .chairMet:
      return .chairMet(
        ChairMet(
          who: someone(), on: day(), how: one(of: ChairMet.How.allCases), inPrivate: isSo(),
          by: text()))
    case .parentsAgreed: return .parentsAgreed(ParentsAgreed(agrees: isSo(), on: day()))
    default: return parentFact(word) ?? exclusionFact(word)
    }
  }

  private mutating func view() -> View {
    View(
      id: .named("view-\(Int.random(in: 0...3, using: &random))"), of: someone(),
      kind: one(of: View.Kind.allCases), words: text(), question: maybe(text()),
      whoseWords: one(of: View.WhoseWords.allCases), on: day(), reportedBy: maybe(text()),
      checkedBack: one(of: View.CheckedBack.allCases),
      notSharedWith: isSo() ? [] : [Family.mum.id, Family.dad.id], notWordForWord: isSo())
  }

  private mutating func parentFact(_ word: Fact.Word) -> Fact? {
    let person = person().id
    switch word {
    case .invited:
      return .invited(Invited(person: person, on: day(), steps: isSo() ? [] : [text()]))
    case .notInvited:
      return .notInvited(NotInvited(person: person, reason: text(), detail: maybe(text())))
    case .assessmentInvolved:
      return .assessmentInvolved(AssessmentInvolved(person: person, on: day(), how: text()))
    case .managerDecidedNotToConsult:
      return .managerDecidedNotToConsult(
        NotToConsult(person: person, by: text(), on: day(), why: text()))
    default: return nil
    }
  }

  private mutating func request() -> EntryID {
    .named("random-\(Int.random(in: 0...30, using: &random))")
  }

  private mutating func exclusionFact(_ word: Fact.Word) -> Fact? {
    let extent = ExclusionRequested.Extent(part: maybe(text()))
    switch word {
    case .exclusionRequested:
      return .exclusionRequested(
        ExclusionRequested(
          person: person().id, requestedBy: text(), on: day(), ground: GroundID(rawValue: text()),
          evidence: text(), extent: extent, managersReason: maybe(text())))
    case .exclusionDecided:
      return .exclusionDecided(
        ExclusionDecided(
          request: request(), excluded: isSo(),
          by: Author(name: text(), role: one(of: Role.allCases)), on: day(), reasons: text(),
          extent: extent, viewsHow: maybe(text()), outcomeHow: maybe(text()),
          complaintRoute: maybe(text()), toldBy: maybe(text())))
    case .exclusionTold:
      return .exclusionTold(ExclusionTold(request: request(), on: day(), how: text()))
    default: return nil
    }
  }

  // MARK: At the meeting and after

  mutating func afterFact(_ word: Fact.Word) -> Fact? {
    switch word {
    case .attended:
      return .attended(
        Attended(
          who: someone(), extent: one(of: Attended.Extent.allCases),
          mode: maybe(one(of: Attended.Mode.allCases)), part: maybe(text())))
    case .tookPart:
      return .tookPart(
        TookPart(
          presence: one(of: TookPart.Presence.allCases),
          conveyed: TookPart.Conveyance.allCases.filter { _ in isSo() }))
    case .codeOverruled:
      return .codeOverruled(
        CodeOverruled(code: one(of: ParticipationCode.allCases), why: text()))
    case .outcomeTold:
      return .outcomeTold(OutcomeTold(who: someone(), on: day(), how: text(), by: text()))
    case .viewAnswered:
      return .viewAnswered(
        ViewAnswered(
          view: view().id, answer: one(of: ViewAnswered.Answer.allCases), why: maybe(text())))
    case .questionnaireInvited:
      return .questionnaireInvited(
        QuestionnaireInvited(person: person().id, on: day(), returned: maybe(isSo())))
    case .questionnaireAnswered:
      return .questionnaireAnswered(
        QuestionnaireAnswered(
          who: someone(), on: day(),
          answers: (0..<Int.random(in: 0...3, using: &random)).map { _ in
            QuestionnaireAnswered.Answer(question: text(), answer: text())
          }, whoseWords: one(of: View.WhoseWords.allCases), helper: maybe(text()),
          helpersRelation: maybe(text()),
          notSharedWith: isSo() ? [] : [Family.mum.id, Family.dad.id], notWordForWord: isSo()))
    case .supervisionHeld:
      return .supervisionHeld(SupervisionHeld(on: day(), with: text(), note: maybe(text())))
    case .dutyExplained: return .dutyExplained(DutyExplained(duty: duty(), why: text()))
    case .familyTold:
      return .familyTold(FamilyTold(on: day(), told: isSo(), why: maybe(text())))
    case .willTry: return .willTry(WithReason(why: text()))
    case .questionAsked: return .questionAsked(QuestionAsked(duty: duty(), question: text()))
    case .questionAnswered:
      return .questionAnswered(QuestionAnswered(question: request(), answer: text()))
    default: return assessmentFact(word)
    }
  }

  private mutating func assessmentFact(_ word: Fact.Word) -> Fact? {
    switch word {
    case .assessmentExplained:
      return .assessmentExplained(
        AssessmentExplained(person: person().id, on: day(), leafletGiven: isSo()))
    case .assessmentFeedback:
      return .assessmentFeedback(AssessmentFeedback(of: someone(), on: day(), words: text()))
    case .responsibilityIdentified:
      return .responsibilityIdentified(AssessmentNote(on: day(), words: text()))
    case .facilitated: return .facilitated(AssessmentNote(on: day(), words: text()))
    default: return nil
    }
  }
}
