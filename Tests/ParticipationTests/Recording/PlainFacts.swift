import Participation
import Support

/// A fact of each word that nothing speaks against but who records it, and when.
struct PlainFacts {
  let on: CivilDate
  let toldBy: String?

  init(on: CivilDate, toldBy: String?) {
    self.on = on
    self.toldBy = toldBy
  }

  private let mum = Family.mum.id

  var request: Fact {
    .exclusionRequested(
      ExclusionRequested(
        person: Family.dad.id, requestedBy: "Ama Mensah", on: on,
        ground: GroundID(rawValue: "behaviour"), evidence: "threats", extent: .whole,
        managersReason: "a court order"))
  }

  func fact(_ word: Fact.Word, decider: Author) -> Fact? {
    child(word) ?? meeting(word) ?? decision(word, decider) ?? before(word) ?? after(word)
  }

  private func child(_ word: Fact.Word) -> Fact? {
    let details = ChildDetails(name: "Leo", born: date(2014, 3, 1))
    switch word {
    case .childAdded: return .childAdded(details)
    case .childAmended: return .childAmended(details)
    case .statusBegan: return .statusBegan(StatusBegan(status: .childInNeed, from: on))
    case .statusEnded: return .statusEnded(StatusEnded(status: .childProtectionPlan, on: on))
    case .personAdded: return .personAdded(Family.nan)
    case .personAmended: return .personAmended(Family.mum)
    case .personLeft: return .personLeft(PersonLeft(person: mum, on: on))
    case .needRecorded: return .needRecorded(NeedRecorded(need: "interpreter"))
    case .needEnded: return .needEnded(NeedRecorded(need: "interpreter"))
    case .childDied: return .childDied(OnDay(on: on))
    case .caseClosed: return .caseClosed(OnDay(on: on))
    case .recordViewed: return .recordViewed(RecordViewed(what: "walk"))
    case .childErased: return .childErased(ChildErased(why: "asked", entries: 1, meetings: []))
    default: return nil
    }
  }

  private func meeting(_ word: Fact.Word) -> Fact? {
    switch word {
    case .meetingPlanned:
      .meetingPlanned(
        MeetingPlanned(kind: .reviewConference, date: on, children: [JournalBuilder.child]))
    case .meetingMoved: .meetingMoved(MeetingMoved(to: on.adding(days: 20), why: "ill"))
    case .meetingCancelled: .meetingCancelled(WithReason(why: "not needed"))
    case .meetingHeld: .meetingHeld(MeetingHeld(on: on))
    case .chairNamed: .chairNamed(Chair(name: "Dawn Price"))
    case .signedOff: .signedOff(SignedOff(on: on))
    case .decisionsWritten: .decisionsWritten(DecisionsWritten(on: on, decisions: []))
    case .recordWritten: .recordWritten(OnDay(on: on))
    case .recordSent: .recordSent(RecordSent(on: on, to: ["Sara Amari"]))
    case .meetingClosed:
      .meetingClosed(MeetingClosed(on: on, protocolID: "p", protocolVersion: "1", duties: []))
    default: nil
    }
  }

  private func decision(_ word: Fact.Word, _ decider: Author) -> Fact? {
    switch word {
    case .opinionGiven:
      .opinionGiven(
        AttendanceOpinion(
          of: decider.role, name: decider.name, agrees: true, on: on, reasons: "ready",
          toldBy: toldBy))
    case .exceptionDecided:
      .exceptionDecided(
        AttendanceException(
          allowed: true, by: "Dawn Price", on: on, reasons: "ready", toldBy: toldBy))
    case .exclusionRequested: request
    case .exclusionDecided:
      .exclusionDecided(
        ExclusionDecided(
          request: .named("request"), excluded: true, by: decider, on: on, reasons: "threats",
          extent: .whole, toldBy: toldBy))
    case .exclusionTold:
      .exclusionTold(ExclusionTold(request: .named("request"), on: on, how: "by letter"))
    case .managerDecidedNotToConsult:
      .managerDecidedNotToConsult(
        NotToConsult(person: mum, by: "Tom Adeyemi", on: on, why: "a court order"))
    case .chairMet:
      .chairMet(ChairMet(on: on, how: .met, inPrivate: true, by: toldBy ?? ""))
    case .supervisionHeld: .supervisionHeld(SupervisionHeld(on: on, with: toldBy ?? ""))
    default: nil
    }
  }

  private func before(_ word: Fact.Word) -> Fact? {
    switch word {
    case .consulted: .consulted(Consultation(status: .offered, on: on))
    case .viewGiven: Recorded.view(.ownWords, id: "another", on: on)
    case .encouraged: .encouraged(Encouraged(on: on))
    case .attendanceWished: .attendanceWished(AttendanceWish(wish: .yes, on: on))
    case .activeRoleOffered:
      .activeRoleOffered(ActiveRoleOffered(offered: [.agenda], on: on, outcome: nil))
    case .advocacyOffered: .advocacyOffered(AdvocacyOffered(on: on))
    case .needArranged: .needArranged(NeedArranged(need: "interpreter", how: "booked", on: on))
    case .reportShared: .reportShared(ReportShared(on: on, explained: true))
    case .invited: .invited(Invited(person: mum, on: on, steps: []))
    case .notInvited: .notInvited(NotInvited(person: mum, reason: "no-address"))
    case .assessmentInvolved:
      .assessmentInvolved(AssessmentInvolved(person: mum, on: on, how: "at home"))
    case .parentsAgreed: .parentsAgreed(ParentsAgreed(agrees: true, on: on))
    case .assessmentExplained:
      .assessmentExplained(AssessmentExplained(person: mum, on: on, leafletGiven: true))
    case .assessmentFeedback: .assessmentFeedback(AssessmentFeedback(on: on, words: "fair"))
    case .responsibilityIdentified:
      .responsibilityIdentified(AssessmentNote(on: on, words: "both parents"))
    case .facilitated: .facilitated(AssessmentNote(on: on, words: "at home"))
    default: nil
    }
  }

  private func after(_ word: Fact.Word) -> Fact? {
    switch word {
    case .attended: .attended(Attended(extent: .all, mode: .inPerson))
    case .tookPart: .tookPart(TookPart(presence: .inPerson, conveyed: [.speaks]))
    case .codeOverruled: .codeOverruled(CodeOverruled(code: .attendsSpeaks, why: "spoke"))
    case .outcomeTold: .outcomeTold(OutcomeTold(on: on, how: "a talk", by: "Ama Mensah"))
    case .viewAnswered: Recorded.answered("view")
    case .questionnaireInvited:
      .questionnaireInvited(QuestionnaireInvited(person: mum, on: on))
    case .questionnaireAnswered: Recorded.questionnaireAnswered(on: on)
    case .dutyExplained: Recorded.explained(.childConsult)
    case .familyTold: .familyTold(FamilyTold(on: on, told: true))
    case .willTry: .willTry(WithReason(why: "an advocate"))
    case .questionAsked:
      .questionAsked(QuestionAsked(duty: DutyKey(.childConsult), question: "when?"))
    case .questionAnswered:
      .questionAnswered(QuestionAnswered(question: .named("question"), answer: "on Friday"))
    default: nil
    }
  }
}
