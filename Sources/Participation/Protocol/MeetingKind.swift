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
  case familyGroupMeeting = "family-group-meeting"
  case otherMeeting = "other-meeting"
  case assessment
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
