import Participation

extension FormCatalogue {
  /// What is asked for a fact, wherever it is recorded and corrected; a new fact has its line here.
  ///
  /// - Returns: nil where the questions depend on what is there already, and for what the program
  ///   records by itself.
  static func questions(
    recording word: Fact.Word, of whom: Whom, in context: FormContext
  ) -> Questions? {
    switch word {
    case .childAdded, .childAmended, .personAdded, .personAmended: nil
    case .statusBegan: ChildQuestions.statusBegan()
    case .statusEnded: ChildQuestions.statusEnded([], today: context.today)
    case .personLeft:
      ChildQuestions.personLeft(whom, among: context.everybody, today: context.today)
    case .needRecorded, .needEnded: ChildQuestions.need(word)
    case .childDied, .caseClosed: ChildQuestions.day(word, "Day", today: context.today)
    case .meetingPlanned: context.plan()
    case .meetingMoved: context.move
    case .meetingCancelled: Questions.reason(.meetingCancelled, "Why")
    case .meetingHeld: context.held
    case .chairNamed: context.chair
    case .heldWithoutMeeting: context.withoutMeeting
    case .meetingDescribed: context.description()
    case .signedOff: context.signOff
    case .decisionsWritten: context.decisions()
    case .recordWritten: context.recordWritten
    case .recordSent: context.recordSent
    case .consulted: context.consultation(of: whom)
    case .viewGiven: context.view(of: whom)
    case .encouraged: context.encouragement
    case .attendanceWished: context.attendanceWish
    case .opinionGiven: context.opinion(of: nil)
    case .exceptionDecided: context.attendanceException()
    case .activeRoleOffered: context.activeRole
    case .advocacyOffered: context.advocacy(whom)
    case .needArranged: context.needArranged
    case .reportShared: context.report(with: whom)
    case .chairMet: context.metBeforehand(whom)
    case .invited: context.invitation(whom)
    case .notInvited: context.notInvited(whom)
    case .assessmentInvolved: context.involvement(whom)
    case .managerDecidedNotToConsult: context.notToConsult(whom)
    case .parentsAgreed: context.parentsAgreed
    case .reportNotHad: context.reportNotHad(nil)
    case .toldOfChange: context.toldOfChange(whom)
    case .familyWarned: context.familyWarned(whom)
    case .attendedSeparately: context.attendedSeparately(whom)
    case .informationGiven: context.informationGiven(whom)
    case .childPrepared: context.preparation
    case .goalSet: context.goal
    case .familyMeetingOffered: context.familyMeetingOffered(whom)
    case .familyMeetingNotOffered: context.familyMeetingNotOffered(whom)
    case .familyMeetingAnswered: context.familyMeetingAnswered(whom)
    case .exclusionRequested: context.exclusionRequest()
    case .askedToLeave: context.askedToLeave()
    case .attended: context.attendance(whom)
    case .tookPart: context.tookPart
    case .codeOverruled: context.overruling
    case .outcomeTold: context.outcome(whom)
    case .questionnaireInvited: context.questionnaire(whom)
    case .questionnaireAnswered: context.questionnaireAnswered(whom)
    case .supervisionHeld: context.supervision
    case .familyTold: context.familyTold
    case .assessmentExplained: context.assessmentExplained(whom)
    case .assessmentPlanned: context.assessmentPlanned
    case .assessmentFeedback: context.assessmentFeedback(of: whom)
    case .responsibilityIdentified: context.responsibility()
    case .facilitated: context.facilitation
    case .willTry: Questions.reason(.willTry, "What")
    case .participationComplained: context.complaint
    case .familyProposal: context.familyProposal
    case .familyProposalAnswered: context.familyProposalAnswered
    case .withdrawn: Questions.reason(.withdrawn, "Why")
    // About a view, a duty, a question, a goal or a request that was recorded before.
    case .viewAnswered, .dutyExplained, .questionAsked, .questionAnswered, .goalJudged,
      .exclusionDecided, .exclusionTold:
      nil
    case .returnTaken, .meetingClosed, .recordViewed, .childErased: nil
    }
  }
}
