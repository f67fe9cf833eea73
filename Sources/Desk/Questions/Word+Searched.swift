import Participation

extension Fact.Word {
  /// What else people call it who look for where to record it.
  var searched: [String] {
    switch self {
    case .askedToLeave: ["excluded on the day", "sent out", "removed from the meeting"]
    case .attendedSeparately: ["separate attendance", "came at another time", "seen apart"]
    case .toldOfChange: ["told of the new day, time or place", "told that it is cancelled"]
    case .familyWarned: ["package reduced or ended", "short breaks cut", "how to challenge"]
    case .informationGiven:
      ["leaflet", "rights explained", "explained conferences or being looked after"]
    case .childPrepared: ["prepare the child", "skills to take part", "practised, rehearsed"]
    case .goalSet: ["goal", "aim", "what success is"]
    case .goalJudged: ["goal reached", "aim reached"]
    case .participationComplained: ["complaint", "unhappy", "grievance", "learnt from a complaint"]
    case .familyMeetingOffered, .familyMeetingNotOffered, .familyMeetingAnswered:
      ["family group conference", "FGC", "FGDM", "family group decision-making"]
    case .familyProposal, .familyProposalAnswered:
      ["family plan", "family group proposal", "FGC plan"]
    case .heldWithoutMeeting: ["no meeting held", "long-term foster placement"]
    case .meetingDescribed:
      ["proposal", "supervising social worker", "coordinator", "assessment begins", "carer"]
    case .questionnaireAnswered: ["questionnaire", "feedback on the meeting"]
    case .managerDecidedNotToConsult: ["manager's decision not to consult"]
    default: []
    }
  }
}
