/// What an entry says happened, in the past tense. Each case has a word by which journals carry it.
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

  // MARK: The meeting

  case meetingPlanned(MeetingPlanned)
  case meetingMoved(MeetingMoved)
  case meetingCancelled(WithReason)
  case meetingHeld(MeetingHeld)
  case chairNamed(Chair)
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
  case exclusionRequested(ExclusionRequested)
  case exclusionDecided(ExclusionDecided)
  case exclusionTold(ExclusionTold)

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
  case assessmentFeedback(AssessmentFeedback)
  case responsibilityIdentified(AssessmentNote)
  case facilitated(AssessmentNote)
  /// What will be tried, where reviews went by without the child's views.
  case willTry(WithReason)
  case questionAsked(QuestionAsked)
  case questionAnswered(QuestionAnswered)

  // MARK: The journal itself

  case recordViewed(RecordViewed)
  /// A child's records were erased; made by erasing and by nothing else.
  case childErased(ChildErased)
  /// The entry that this one corrects is taken back.
  case withdrawn(WithReason)
}

extension Fact {
  /// The word by which a journal carries a fact.
  package enum Word: String, Sendable, Codable, CaseIterable {
    case childAdded = "child-added"
    case childAmended = "child-amended"
    case statusBegan = "status-began"
    case statusEnded = "status-ended"
    case personAdded = "person-added"
    case personAmended = "person-amended"
    case personLeft = "person-left"
    case needRecorded = "need-recorded"
    case needEnded = "need-ended"
    case childDied = "child-died"
    case caseClosed = "case-closed"
    case meetingPlanned = "meeting-planned"
    case meetingMoved = "meeting-moved"
    case meetingCancelled = "meeting-cancelled"
    case meetingHeld = "meeting-held"
    case chairNamed = "chair-named"
    case signedOff = "signed-off"
    case decisionsWritten = "decisions-written"
    case recordWritten = "record-written"
    case recordSent = "record-sent"
    case meetingClosed = "meeting-closed"
    case consulted
    case viewGiven = "view-given"
    case encouraged
    case attendanceWished = "attendance-wished"
    case opinionGiven = "opinion-given"
    case exceptionDecided = "exception-decided"
    case activeRoleOffered = "active-role-offered"
    case advocacyOffered = "advocacy-offered"
    case needArranged = "need-arranged"
    case reportShared = "report-shared"
    case chairMet = "chair-met"
    case invited
    case notInvited = "not-invited"
    case assessmentInvolved = "assessment-involved"
    case managerDecidedNotToConsult = "not-to-consult"
    case parentsAgreed = "parents-agreed"
    case exclusionRequested = "exclusion-requested"
    case exclusionDecided = "exclusion-decided"
    case exclusionTold = "exclusion-told"
    case attended
    case tookPart = "took-part"
    case codeOverruled = "code-overruled"
    case outcomeTold = "outcome-told"
    case viewAnswered = "view-answered"
    case questionnaireInvited = "questionnaire-invited"
    case questionnaireAnswered = "questionnaire-answered"
    case supervisionHeld = "supervision-held"
    case dutyExplained = "duty-explained"
    case familyTold = "family-told"
    case assessmentExplained = "assessment-explained"
    case assessmentFeedback = "assessment-feedback"
    case responsibilityIdentified = "responsibility-identified"
    case facilitated
    case willTry = "will-try"
    case questionAsked = "question-asked"
    case questionAnswered = "question-answered"
    case recordViewed = "record-viewed"
    case childErased = "child-erased"
    case withdrawn
  }

  package var word: Word {
    switch self {
    case .childAdded: .childAdded
    case .childAmended: .childAmended
    case .statusBegan: .statusBegan
    case .statusEnded: .statusEnded
    case .personAdded: .personAdded
    case .personAmended: .personAmended
    case .personLeft: .personLeft
    case .needRecorded: .needRecorded
    case .needEnded: .needEnded
    case .childDied: .childDied
    case .caseClosed: .caseClosed
    case .meetingPlanned: .meetingPlanned
    case .meetingMoved: .meetingMoved
    case .meetingCancelled: .meetingCancelled
    case .meetingHeld: .meetingHeld
    case .chairNamed: .chairNamed
    case .signedOff: .signedOff
    case .decisionsWritten: .decisionsWritten
    case .recordWritten: .recordWritten
    case .recordSent: .recordSent
    case .meetingClosed: .meetingClosed
    case .consulted: .consulted
    case .viewGiven: .viewGiven
    case .encouraged: .encouraged
    case .attendanceWished: .attendanceWished
    case .opinionGiven: .opinionGiven
    case .exceptionDecided: .exceptionDecided
    case .activeRoleOffered: .activeRoleOffered
    case .advocacyOffered: .advocacyOffered
    case .needArranged: .needArranged
    case .reportShared: .reportShared
    case .chairMet: .chairMet
    case .invited: .invited
    case .notInvited: .notInvited
    case .assessmentInvolved: .assessmentInvolved
    case .managerDecidedNotToConsult: .managerDecidedNotToConsult
    case .parentsAgreed: .parentsAgreed
    case .exclusionRequested: .exclusionRequested
    case .exclusionDecided: .exclusionDecided
    case .exclusionTold: .exclusionTold
    case .attended: .attended
    case .tookPart: .tookPart
    case .codeOverruled: .codeOverruled
    case .outcomeTold: .outcomeTold
    case .viewAnswered: .viewAnswered
    case .questionnaireInvited: .questionnaireInvited
    case .questionnaireAnswered: .questionnaireAnswered
    case .supervisionHeld: .supervisionHeld
    case .dutyExplained: .dutyExplained
    case .familyTold: .familyTold
    case .assessmentExplained: .assessmentExplained
    case .assessmentFeedback: .assessmentFeedback
    case .responsibilityIdentified: .responsibilityIdentified
    case .facilitated: .facilitated
    case .willTry: .willTry
    case .questionAsked: .questionAsked
    case .questionAnswered: .questionAnswered
    case .recordViewed: .recordViewed
    case .childErased: .childErased
    case .withdrawn: .withdrawn
    }
  }
}
