/// What an entry says happened, in the past tense. A file of each says what it holds and all there is to
/// know of its kind; the lists here are completed by the compiler.
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
  case willTry(WithReason)
  case questionAsked(QuestionAsked)
  case questionAnswered(QuestionAnswered)

  // MARK: The journal itself

  case recordViewed(RecordViewed)
  case childErased(ChildErased)
  case withdrawn(WithReason)
}
