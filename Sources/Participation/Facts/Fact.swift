/// What an entry says happened, in the past tense. A file of each says what it holds and all there is to
/// know of its kind. A new one stands in the four lists of this file; the compiler names those that it is
/// missing from.
package enum Fact: Sendable, Hashable {
  // MARK: The child

  case childAdded(ChildDetails)
  case childAmended(ChildDetails)
  case statusBegan(StatusBegan)
  case statusEnded(StatusEnded)
  case personAdded(Person)
  case personAmended(Person)
  case personLeft(PersonLeft)
  case needRecorded(NeedRecorded)
  case needEnded(NeedRecorded)
  case childDied(OnDay)
  case caseClosed(OnDay)
  case returnTaken(ReturnTaken)

  // MARK: The meeting

  case meetingPlanned(MeetingPlanned)
  case meetingMoved(MeetingMoved)
  case meetingCancelled(WithReason)
  case meetingHeld(MeetingHeld)
  case heldWithoutMeeting(HeldWithoutMeeting)
  case chairNamed(Chair)
  case meetingDescribed(MeetingDescribed)
  case signedOff(SignedOff)
  case decisionsWritten(DecisionsWritten)
  case recordWritten(OnDay)
  case recordSent(RecordSent)
  case meetingClosed(MeetingClosed)

  // MARK: Before: one child's part in a meeting

  case consulted(Consultation)
  case viewGiven(View)
  case encouraged(Encouraged)
  case attendanceWished(AttendanceWish)
  case opinionGiven(AttendanceOpinion)
  case exceptionDecided(AttendanceException)
  case activeRoleOffered(ActiveRoleOffered)
  case advocacyOffered(AdvocacyOffered)
  case needArranged(NeedArranged)
  case reportShared(ReportShared)
  case chairMet(ChairMet)
  case invited(Invited)
  case notInvited(NotInvited)
  case assessmentInvolved(AssessmentInvolved)
  case managerDecidedNotToConsult(NotToConsult)
  case parentsAgreed(ParentsAgreed)
  case reportNotHad(ReportNotHad)
  case toldOfChange(ToldOfChange)
  case familyWarned(FamilyWarned)
  case attendedSeparately(AttendedSeparately)
  case informationGiven(InformationGiven)
  case childPrepared(ChildPrepared)
  case goalSet(GoalSet)
  case familyMeetingOffered(FamilyMeetingOffered)
  case familyMeetingNotOffered(FamilyMeetingNotOffered)
  case familyMeetingAnswered(FamilyMeetingAnswered)
  case exclusionRequested(ExclusionRequested)
  case exclusionDecided(ExclusionDecided)
  case exclusionTold(ExclusionTold)
  case askedToLeave(AskedToLeave)

  // MARK: At the meeting and after

  case attended(Attended)
  case tookPart(TookPart)
  case codeOverruled(CodeOverruled)
  case outcomeTold(OutcomeTold)
  case viewAnswered(ViewAnswered)
  case questionnaireInvited(QuestionnaireInvited)
  case questionnaireAnswered(QuestionnaireAnswered)
  case supervisionHeld(SupervisionHeld)
  case dutyExplained(DutyExplained)
  case familyTold(FamilyTold)
  case assessmentExplained(AssessmentExplained)
  case assessmentPlanned(AssessmentPlanned)
  case assessmentFeedback(AssessmentFeedback)
  case responsibilityIdentified(ResponsibilityIdentified)
  case facilitated(AssessmentNote)
  case willTry(WithReason)
  case questionAsked(QuestionAsked)
  case questionAnswered(QuestionAnswered)
  case goalJudged(GoalJudged)
  case participationComplained(ParticipationComplained)
  case familyProposal(FamilyProposal)
  case familyProposalAnswered(FamilyProposalAnswered)

  // MARK: The journal itself

  case recordViewed(RecordViewed)
  case childErased(ChildErased)
  case withdrawn(WithReason)
}

extension Fact {
  /// The word by which a journal carries a fact.
  package enum Word: Sendable, Hashable, CaseIterable {
    case childAdded
    case childAmended
    case statusBegan
    case statusEnded
    case personAdded
    case personAmended
    case personLeft
    case needRecorded
    case needEnded
    case childDied
    case caseClosed
    case returnTaken
    case meetingPlanned
    case meetingMoved
    case meetingCancelled
    case meetingHeld
    case heldWithoutMeeting
    case chairNamed
    case meetingDescribed
    case signedOff
    case decisionsWritten
    case recordWritten
    case recordSent
    case meetingClosed
    case consulted
    case viewGiven
    case encouraged
    case attendanceWished
    case opinionGiven
    case exceptionDecided
    case activeRoleOffered
    case advocacyOffered
    case needArranged
    case reportShared
    case chairMet
    case invited
    case notInvited
    case assessmentInvolved
    case managerDecidedNotToConsult
    case parentsAgreed
    case reportNotHad
    case toldOfChange
    case familyWarned
    case attendedSeparately
    case informationGiven
    case childPrepared
    case goalSet
    case familyMeetingOffered
    case familyMeetingNotOffered
    case familyMeetingAnswered
    case exclusionRequested
    case exclusionDecided
    case exclusionTold
    case askedToLeave
    case attended
    case tookPart
    case codeOverruled
    case outcomeTold
    case viewAnswered
    case questionnaireInvited
    case questionnaireAnswered
    case supervisionHeld
    case dutyExplained
    case familyTold
    case assessmentExplained
    case assessmentPlanned
    case assessmentFeedback
    case responsibilityIdentified
    case facilitated
    case willTry
    case questionAsked
    case questionAnswered
    case goalJudged
    case participationComplained
    case familyProposal
    case familyProposalAnswered
    case recordViewed
    case childErased
    case withdrawn
  }
}

extension Fact.Word {
  /// All there is to know of the kind of fact that goes by this word.
  package var kind: any AnyFactKind {
    switch self {
    case .childAdded: Facts.childAdded
    case .childAmended: Facts.childAmended
    case .statusBegan: Facts.statusBegan
    case .statusEnded: Facts.statusEnded
    case .personAdded: Facts.personAdded
    case .personAmended: Facts.personAmended
    case .personLeft: Facts.personLeft
    case .needRecorded: Facts.needRecorded
    case .needEnded: Facts.needEnded
    case .childDied: Facts.childDied
    case .caseClosed: Facts.caseClosed
    case .returnTaken: Facts.returnTaken
    case .meetingPlanned: Facts.meetingPlanned
    case .meetingMoved: Facts.meetingMoved
    case .meetingCancelled: Facts.meetingCancelled
    case .meetingHeld: Facts.meetingHeld
    case .heldWithoutMeeting: Facts.heldWithoutMeeting
    case .chairNamed: Facts.chairNamed
    case .meetingDescribed: Facts.meetingDescribed
    case .signedOff: Facts.signedOff
    case .decisionsWritten: Facts.decisionsWritten
    case .recordWritten: Facts.recordWritten
    case .recordSent: Facts.recordSent
    case .meetingClosed: Facts.meetingClosed
    case .consulted: Facts.consulted
    case .viewGiven: Facts.viewGiven
    case .encouraged: Facts.encouraged
    case .attendanceWished: Facts.attendanceWished
    case .opinionGiven: Facts.opinionGiven
    case .exceptionDecided: Facts.exceptionDecided
    case .activeRoleOffered: Facts.activeRoleOffered
    case .advocacyOffered: Facts.advocacyOffered
    case .needArranged: Facts.needArranged
    case .reportShared: Facts.reportShared
    case .chairMet: Facts.chairMet
    case .invited: Facts.invited
    case .notInvited: Facts.notInvited
    case .assessmentInvolved: Facts.assessmentInvolved
    case .managerDecidedNotToConsult: Facts.managerDecidedNotToConsult
    case .parentsAgreed: Facts.parentsAgreed
    case .reportNotHad: Facts.reportNotHad
    case .toldOfChange: Facts.toldOfChange
    case .familyWarned: Facts.familyWarned
    case .attendedSeparately: Facts.attendedSeparately
    case .informationGiven: Facts.informationGiven
    case .childPrepared: Facts.childPrepared
    case .goalSet: Facts.goalSet
    case .familyMeetingOffered: Facts.familyMeetingOffered
    case .familyMeetingNotOffered: Facts.familyMeetingNotOffered
    case .familyMeetingAnswered: Facts.familyMeetingAnswered
    case .exclusionRequested: Facts.exclusionRequested
    case .exclusionDecided: Facts.exclusionDecided
    case .exclusionTold: Facts.exclusionTold
    case .askedToLeave: Facts.askedToLeave
    case .attended: Facts.attended
    case .tookPart: Facts.tookPart
    case .codeOverruled: Facts.codeOverruled
    case .outcomeTold: Facts.outcomeTold
    case .viewAnswered: Facts.viewAnswered
    case .questionnaireInvited: Facts.questionnaireInvited
    case .questionnaireAnswered: Facts.questionnaireAnswered
    case .supervisionHeld: Facts.supervisionHeld
    case .dutyExplained: Facts.dutyExplained
    case .familyTold: Facts.familyTold
    case .assessmentExplained: Facts.assessmentExplained
    case .assessmentPlanned: Facts.assessmentPlanned
    case .assessmentFeedback: Facts.assessmentFeedback
    case .responsibilityIdentified: Facts.responsibilityIdentified
    case .facilitated: Facts.facilitated
    case .willTry: Facts.willTry
    case .questionAsked: Facts.questionAsked
    case .questionAnswered: Facts.questionAnswered
    case .goalJudged: Facts.goalJudged
    case .participationComplained: Facts.participationComplained
    case .familyProposal: Facts.familyProposal
    case .familyProposalAnswered: Facts.familyProposalAnswered
    case .recordViewed: Facts.recordViewed
    case .childErased: Facts.childErased
    case .withdrawn: Facts.withdrawn
    }
  }
}

extension Fact {
  /// Gives what the fact holds to a reader, beside its kind.
  func read<Reader: FactReader>(by reader: Reader) throws(Reader.Failure) -> Reader.Answer {
    switch self {
    case .childAdded(let it): try reader.read(it, of: Facts.childAdded)
    case .childAmended(let it): try reader.read(it, of: Facts.childAmended)
    case .statusBegan(let it): try reader.read(it, of: Facts.statusBegan)
    case .statusEnded(let it): try reader.read(it, of: Facts.statusEnded)
    case .personAdded(let it): try reader.read(it, of: Facts.personAdded)
    case .personAmended(let it): try reader.read(it, of: Facts.personAmended)
    case .personLeft(let it): try reader.read(it, of: Facts.personLeft)
    case .needRecorded(let it): try reader.read(it, of: Facts.needRecorded)
    case .needEnded(let it): try reader.read(it, of: Facts.needEnded)
    case .childDied(let it): try reader.read(it, of: Facts.childDied)
    case .caseClosed(let it): try reader.read(it, of: Facts.caseClosed)
    case .returnTaken(let it): try reader.read(it, of: Facts.returnTaken)
    case .meetingPlanned(let it): try reader.read(it, of: Facts.meetingPlanned)
    case .meetingMoved(let it): try reader.read(it, of: Facts.meetingMoved)
    case .meetingCancelled(let it): try reader.read(it, of: Facts.meetingCancelled)
    case .meetingHeld(let it): try reader.read(it, of: Facts.meetingHeld)
    case .heldWithoutMeeting(let it): try reader.read(it, of: Facts.heldWithoutMeeting)
    case .chairNamed(let it): try reader.read(it, of: Facts.chairNamed)
    case .meetingDescribed(let it): try reader.read(it, of: Facts.meetingDescribed)
    case .signedOff(let it): try reader.read(it, of: Facts.signedOff)
    case .decisionsWritten(let it): try reader.read(it, of: Facts.decisionsWritten)
    case .recordWritten(let it): try reader.read(it, of: Facts.recordWritten)
    case .recordSent(let it): try reader.read(it, of: Facts.recordSent)
    case .meetingClosed(let it): try reader.read(it, of: Facts.meetingClosed)
    case .consulted(let it): try reader.read(it, of: Facts.consulted)
    case .viewGiven(let it): try reader.read(it, of: Facts.viewGiven)
    case .encouraged(let it): try reader.read(it, of: Facts.encouraged)
    case .attendanceWished(let it): try reader.read(it, of: Facts.attendanceWished)
    case .opinionGiven(let it): try reader.read(it, of: Facts.opinionGiven)
    case .exceptionDecided(let it): try reader.read(it, of: Facts.exceptionDecided)
    case .activeRoleOffered(let it): try reader.read(it, of: Facts.activeRoleOffered)
    case .advocacyOffered(let it): try reader.read(it, of: Facts.advocacyOffered)
    case .needArranged(let it): try reader.read(it, of: Facts.needArranged)
    case .reportShared(let it): try reader.read(it, of: Facts.reportShared)
    case .chairMet(let it): try reader.read(it, of: Facts.chairMet)
    case .invited(let it): try reader.read(it, of: Facts.invited)
    case .notInvited(let it): try reader.read(it, of: Facts.notInvited)
    case .assessmentInvolved(let it): try reader.read(it, of: Facts.assessmentInvolved)
    case .managerDecidedNotToConsult(let it):
      try reader.read(it, of: Facts.managerDecidedNotToConsult)
    case .parentsAgreed(let it): try reader.read(it, of: Facts.parentsAgreed)
    case .reportNotHad(let it): try reader.read(it, of: Facts.reportNotHad)
    case .toldOfChange(let it): try reader.read(it, of: Facts.toldOfChange)
    case .familyWarned(let it): try reader.read(it, of: Facts.familyWarned)
    case .attendedSeparately(let it): try reader.read(it, of: Facts.attendedSeparately)
    case .informationGiven(let it): try reader.read(it, of: Facts.informationGiven)
    case .childPrepared(let it): try reader.read(it, of: Facts.childPrepared)
    case .goalSet(let it): try reader.read(it, of: Facts.goalSet)
    case .familyMeetingOffered(let it): try reader.read(it, of: Facts.familyMeetingOffered)
    case .familyMeetingNotOffered(let it): try reader.read(it, of: Facts.familyMeetingNotOffered)
    case .familyMeetingAnswered(let it): try reader.read(it, of: Facts.familyMeetingAnswered)
    case .exclusionRequested(let it): try reader.read(it, of: Facts.exclusionRequested)
    case .exclusionDecided(let it): try reader.read(it, of: Facts.exclusionDecided)
    case .exclusionTold(let it): try reader.read(it, of: Facts.exclusionTold)
    case .askedToLeave(let it): try reader.read(it, of: Facts.askedToLeave)
    case .attended(let it): try reader.read(it, of: Facts.attended)
    case .tookPart(let it): try reader.read(it, of: Facts.tookPart)
    case .codeOverruled(let it): try reader.read(it, of: Facts.codeOverruled)
    case .outcomeTold(let it): try reader.read(it, of: Facts.outcomeTold)
    case .viewAnswered(let it): try reader.read(it, of: Facts.viewAnswered)
    case .questionnaireInvited(let it): try reader.read(it, of: Facts.questionnaireInvited)
    case .questionnaireAnswered(let it): try reader.read(it, of: Facts.questionnaireAnswered)
    case .supervisionHeld(let it): try reader.read(it, of: Facts.supervisionHeld)
    case .dutyExplained(let it): try reader.read(it, of: Facts.dutyExplained)
    case .familyTold(let it): try reader.read(it, of: Facts.familyTold)
    case .assessmentExplained(let it): try reader.read(it, of: Facts.assessmentExplained)
    case .assessmentPlanned(let it): try reader.read(it, of: Facts.assessmentPlanned)
    case .assessmentFeedback(let it): try reader.read(it, of: Facts.assessmentFeedback)
    case .responsibilityIdentified(let it): try reader.read(it, of: Facts.responsibilityIdentified)
    case .facilitated(let it): try reader.read(it, of: Facts.facilitated)
    case .willTry(let it): try reader.read(it, of: Facts.willTry)
    case .questionAsked(let it): try reader.read(it, of: Facts.questionAsked)
    case .questionAnswered(let it): try reader.read(it, of: Facts.questionAnswered)
    case .goalJudged(let it): try reader.read(it, of: Facts.goalJudged)
    case .participationComplained(let it): try reader.read(it, of: Facts.participationComplained)
    case .familyProposal(let it): try reader.read(it, of: Facts.familyProposal)
    case .familyProposalAnswered(let it): try reader.read(it, of: Facts.familyProposalAnswered)
    case .recordViewed(let it): try reader.read(it, of: Facts.recordViewed)
    case .childErased(let it): try reader.read(it, of: Facts.childErased)
    case .withdrawn(let it): try reader.read(it, of: Facts.withdrawn)
    }
  }
}
