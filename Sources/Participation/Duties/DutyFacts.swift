extension DutyKey {
  /// Whether a fact says something of this duty: what was recorded of it stands beside it on a
  /// screen, whether or not it fulfils the duty.
  ///
  /// What was recorded of the child before a birthday or a change of status is about the duty that
  /// stood in this one's place as well, so that it is never out of sight.
  package func isAbout(_ fact: Fact) -> Bool {
    switch fact {
    case .dutyExplained(let explained): explained.duty == self
    case .questionAsked(let asked): asked.duty == self
    case .consulted(let asked): isConsultation(of: asked.of)
    case .viewGiven(let view): isAbout(view)
    case .encouraged: id == .childEncourage
    case .attendanceWished, .opinionGiven:
      id == .childAttendanceOpinions || id == .childAttendanceException
    case .exceptionDecided: id == .childAttendanceException
    case .activeRoleOffered: id == .childActiveRole
    case .advocacyOffered(let offered):
      isTowards(offered.to, child: .childAdvocacy, .parentAdvocacy)
    case .needArranged: id == .childAccessNeeds
    case .reportShared(let shared): isTowards(shared.with, child: .childReport, .parentReport)
    case .chairMet(let met): isTowards(met.who, child: .childChairMeets, .parentChairMeets)
    case .invited(let invited): isTowards(invited.person, .parentInvite)
    case .notInvited(let reason): isTowards(reason.person, .parentInvite)
    case .assessmentInvolved(let involved): isTowards(involved.person, .parentAssessment)
    case .managerDecidedNotToConsult(let decided): isConsultation(of: decided.person)
    case .exclusionRequested(let request): isTowards(request.person, .parentInvite)
    case .attended(let there):
      there.who == nil ? id == .childParticipationCode : isTowards(there.who, .parentQuestionnaire)
    case .tookPart, .codeOverruled: id == .childParticipationCode
    case .outcomeTold(let told): told.who == nil && id == .childOutcome
    case .viewAnswered: id == .childOutcome
    case .questionnaireInvited(let asked): isTowards(asked.person, .parentQuestionnaire)
    // No duty asks a child; what they say of the meeting stands beside what they were told of it.
    case .questionnaireAnswered(let answered):
      isTowards(answered.who, child: .childOutcome, .parentQuestionnaire)
    case .supervisionHeld: id == .supervisionDiscuss
    case .familyTold: id == .familyToldAfterwards
    case .assessmentExplained: id == .assessmentExplained
    case .assessmentFeedback: id == .assessmentFeedback
    case .responsibilityIdentified: id == .assessmentResponsibility
    case .facilitated: id == .assessmentFacilitated
    case .decisionsWritten: id == .meetingDecisions
    case .recordWritten: id == .meetingRecord
    case .recordSent: id == .meetingSent
    case .needRecorded, .needEnded: id == .childAccessNeeds
    // What these refer to is known only to the record: a decision to the request, an answer to the
    // question.
    case .exclusionDecided, .exclusionTold, .questionAnswered: false
    case .parentsAgreed, .willTry, .childAdded, .childAmended, .statusBegan, .statusEnded,
      .personAdded, .personAmended, .personLeft, .childDied, .caseClosed, .meetingPlanned,
      .meetingMoved, .meetingCancelled, .meetingHeld, .chairNamed, .signedOff, .meetingClosed,
      .recordViewed, .childErased, .withdrawn:
      false
    }
  }

  private func isTowards(
    _ person: PersonID?, child childDuty: DutyID? = nil, _ personDuty: DutyID
  ) -> Bool {
    guard let person else { return id == childDuty }
    return id == personDuty && self.person == person
  }

  private func isConsultation(of person: PersonID?) -> Bool {
    guard let person else { return id == .childConsult || id == .childObserve }
    return (id == .parentConsult || id == .carerConsult) && self.person == person
  }

  private func isAbout(_ view: View) -> Bool {
    switch id {
    case .childConsult: view.of == nil
    // Others' reports are a part of what is owed to a young child (CAM 6.C1).
    case .childObserve: true
    case .childOutcome: view.of == nil && view.kind == .ownWords
    default: isConsultation(of: view.of)
    }
  }
}

extension ParticipationRecord {
  /// The entries that say something of a duty, in order: what `isAbout` finds, and what was decided
  /// and answered upon it.
  package func entries(about key: DutyKey) -> [StandingEntry] {
    let asked = Set(entries.filter { key.isAbout($0.entry.fact) }.map(\.origin))
    return entries.filter { standing in
      switch standing.entry.fact {
      case .exclusionDecided(let decided): asked.contains(decided.request)
      case .exclusionTold(let told): asked.contains(told.request)
      case .questionAnswered(let answered): asked.contains(answered.question)
      default: asked.contains(standing.origin)
      }
    }
  }
}
