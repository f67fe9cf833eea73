/// A kind of meeting that the protocol speaks of. An assessment is no meeting, but asks the same of
/// those who make it; its day is the day it is finished.
package enum MeetingKind: String, Sendable, Codable, CaseIterable {
  case strategyMeeting = "strategy-meeting"
  case initialConference = "initial-conference"
  case reviewConference = "review-conference"
  case coreGroup = "core-group"
  case childInNeedReview = "child-in-need-review"
  case lookedAfterReview = "looked-after-review"
  case shortBreaksPanel = "short-breaks-panel"
  case pathwayReview = "pathway-review"
  case fosterCarerReview = "foster-carer-review"
  case otherMeeting = "other-meeting"
  case assessment
}

/// A duty that can open for one child at one meeting. The raw value is the identifier that packs,
/// journals and returns carry.
package enum DutyID: String, Sendable, Codable, CaseIterable {
  case childConsult = "child.consult"
  case childObserve = "child.observe"
  case childEncourage = "child.encourage"
  case childAttendanceOpinions = "child.attendance-opinions"
  case childAttendanceException = "child.attendance-exception"
  case childActiveRole = "child.active-role"
  case childAdvocacy = "child.advocacy"
  case childAccessNeeds = "child.access-needs"
  case childReport = "child.report"
  case childChairMeets = "child.chair-meets"
  case childParticipationCode = "child.participation-code"
  case childOutcome = "child.outcome"
  case parentInvite = "parent.invite"
  case parentConsult = "parent.consult"
  case parentAssessment = "parent.assessment"
  case parentAdvocacy = "parent.advocacy"
  case parentReport = "parent.report"
  case parentChairMeets = "parent.chair-meets"
  case parentQuestionnaire = "parent.questionnaire"
  case carerConsult = "carer.consult"
  case familyToldAfterwards = "family.told-afterwards"
  case meetingDecisions = "meeting.decisions"
  case meetingRecord = "meeting.record"
  case meetingSent = "meeting.sent"
  case assessmentExplained = "assessment.explained"
  case assessmentFeedback = "assessment.feedback"
  case assessmentResponsibility = "assessment.responsibility"
  case assessmentFacilitated = "assessment.facilitated"
  case supervisionDiscuss = "supervision.discuss"

  /// Whether the duty is owed to the child.
  package var isTowardsChild: Bool {
    switch self {
    case .childConsult, .childObserve, .childEncourage, .childAttendanceOpinions,
      .childAttendanceException, .childActiveRole, .childAdvocacy, .childAccessNeeds, .childReport,
      .childChairMeets, .childParticipationCode, .childOutcome:
      true
    default: false
    }
  }
  /// Whether the duty exists once for each parent and each other person with responsibility.
  package var isTowardsParent: Bool {
    switch self {
    case .parentInvite, .parentConsult, .parentAssessment, .parentAdvocacy, .parentReport,
      .parentChairMeets, .parentQuestionnaire:
      true
    default: false
    }
  }
}

/// When in a meeting's course a duty is seen to.
package enum Phase: String, Sendable, Codable, CaseIterable {
  case before, at, after

  package var heading: String {
    switch self {
    case .before: "Before"
    case .at: "At the meeting"
    case .after: "After"
    }
  }
}
