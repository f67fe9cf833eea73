extension Fact.Word {
  /// Who may record a fact of this word, and at which stages of its meeting.
  ///
  /// What was seen to happen any of the four may write down, since they stand in for each other, and
  /// the entry names them. What somebody decides is theirs alone, or is recorded with who passed it on.
  package var right: RecordingRight {
    switch self {
    case .childAdded, .childAmended, .statusBegan, .statusEnded, .personAdded, .personAmended,
      .personLeft, .needRecorded, .needEnded, .childDied:
      RecordingRight(own: Role.everybody, stages: .any)
    case .caseClosed:
      RecordingRight(
        own: [.socialWorker, .teamManager], stages: .any,
        whose: "The social worker or team manager closes a case.")
    case .meetingPlanned, .meetingMoved, .meetingCancelled, .chairNamed, .meetingHeld,
      .meetingClosed, .signedOff, .decisionsWritten, .recordWritten, .recordSent:
      rightOfMeeting
    case .consulted, .viewGiven, .encouraged, .attendanceWished, .activeRoleOffered,
      .advocacyOffered, .needArranged, .reportShared, .invited, .notInvited, .parentsAgreed,
      .chairMet, .assessmentInvolved, .assessmentExplained, .responsibilityIdentified,
      .facilitated:
      rightBefore
    case .opinionGiven, .exceptionDecided, .managerDecidedNotToConsult, .exclusionRequested,
      .exclusionDecided, .exclusionTold:
      rightToDecide
    case .attended, .tookPart, .codeOverruled, .outcomeTold, .questionnaireInvited,
      .questionnaireAnswered, .familyTold,
      .viewAnswered, .assessmentFeedback, .supervisionHeld, .willTry, .dutyExplained,
      .questionAsked, .questionAnswered:
      rightAfter
    case .withdrawn: RecordingRight(own: Role.everybody, stages: .any)
    case .recordViewed:
      RecordingRight(
        own: [], stages: [], whose: "That somebody looked is recorded by the program itself.")
    case .childErased:
      RecordingRight(
        own: [], stages: [],
        whose: "That a child was erased is not recorded: “heard erase” does it.")
    }
  }

  private var rightOfMeeting: RecordingRight {
    switch self {
    // To move a cancelled meeting is to hold it after all.
    case .meetingMoved:
      RecordingRight(own: Role.everybody, stages: Set.notHeld.union([.cancelled]))
    case .meetingPlanned, .meetingCancelled, .meetingHeld:
      RecordingRight(own: Role.everybody, stages: .notHeld)
    case .chairNamed: RecordingRight(own: Role.everybody, stages: .untilClosed)
    case .meetingClosed: RecordingRight(own: Role.everybody, stages: [.held])
    case .signedOff:
      RecordingRight(
        own: Role.leads, stages: [.toCome, .dayCome], isDecision: true,
        whose: "Only the chair or IRO signs a meeting off.")
    case .decisionsWritten, .recordWritten, .recordSent:
      RecordingRight(own: Role.everybody, stages: .fromTheDay)
    default: .nobody
    }
  }

  private var rightBefore: RecordingRight {
    switch self {
    // No word is lost: what was said counts also where the meeting was cancelled or closed.
    case .viewGiven: RecordingRight(own: Role.everybody, stages: .any)
    case .consulted, .encouraged, .attendanceWished, .activeRoleOffered, .advocacyOffered,
      .needArranged, .reportShared, .invited, .notInvited, .parentsAgreed:
      RecordingRight(own: Role.everybody, stages: .untilClosed)
    // CAM 6.C5, 6.P4: their own doing, which others know of from them.
    case .chairMet:
      RecordingRight(
        own: Role.leads, told: [.socialWorker, .teamManager], stages: .untilClosed,
        whose: "The chair or IRO meets the family; name who did, if that was not you.")
    case .assessmentInvolved, .assessmentExplained, .responsibilityIdentified, .facilitated:
      RecordingRight(
        own: Role.assessors, stages: .untilClosed,
        whose: "The social worker or team manager records what was done for an assessment.")
    default: .nobody
    }
  }

  private var rightToDecide: RecordingRight {
    switch self {
    // CAM 6.C4.
    case .opinionGiven:
      RecordingRight(
        own: [.socialWorker, .chair, .iro], told: Role.everybody, stages: .untilClosed,
        isDecision: true,
        whose: "The opinions are the social worker's and the chair's; say who passed one on.")
    case .exceptionDecided:
      RecordingRight(
        own: Role.leads, told: Role.everybody, stages: .untilClosed, isDecision: true,
        whose: "The chair's decision is recorded by them, or with who passed it on.")
    case .managerDecidedNotToConsult:
      RecordingRight(
        own: [.teamManager], stages: .untilClosed, isDecision: true,
        whose: "Only a team manager decides not to consult somebody.")
    // CAM 6.P6: the kind of meeting says which of them; outside the protocol a manager may.
    case .exclusionDecided:
      RecordingRight(
        own: [.chair, .iro, .teamManager], told: Role.everybody, stages: .untilClosed,
        isDecision: true,
        whose: "A decision is recorded by the one who made it, or with who passed it on.")
    case .exclusionRequested: RecordingRight(own: Role.everybody, stages: .untilClosed)
    // Whoever was kept out is told, if need be after the meeting.
    case .exclusionTold: RecordingRight(own: Role.everybody, stages: .unlessCancelled)
    default: .nobody
    }
  }

  private var rightAfter: RecordingRight {
    switch self {
    case .attended, .tookPart, .codeOverruled, .outcomeTold, .questionnaireInvited,
      .questionnaireAnswered, .familyTold:
      RecordingRight(own: Role.everybody, stages: .fromTheDay)
    // A view can be acted on before the meeting.
    case .viewAnswered, .willTry: RecordingRight(own: Role.everybody, stages: .unlessCancelled)
    case .assessmentFeedback:
      RecordingRight(
        own: Role.assessors, stages: .unlessCancelled,
        whose: "The social worker or team manager records what is said of an assessment.")
    // CAM 4.1e: the team manager's; a social worker writes down with whom it was.
    case .supervisionHeld:
      RecordingRight(
        own: [.teamManager], told: [.socialWorker], stages: .unlessCancelled,
        whose: "Supervision is between the social worker and the team manager; name the other.")
    case .dutyExplained, .questionAnswered: RecordingRight(own: Role.everybody, stages: .any)
    case .questionAsked:
      RecordingRight(
        own: [.iro, .chair, .teamManager], stages: .any,
        whose: "The IRO, the chair and the team manager ask; the social worker answers.")
    default: .nobody
    }
  }
}

extension RecordingRight {
  /// What is in no table is recorded by nobody.
  static let nobody = RecordingRight(own: [], stages: [], whose: "Nobody can record this.")
}
