extension PlanningContext {
  /// Whether a duty that is towards nobody in particular opens.
  func meetingOpening(of id: DutyID) -> Opening {
    switch id {
    case .familyToldAfterwards:
      rule.isWithFamily
        ? .closed([kind(.isWithFamily)]) : .open([kind(.isWithoutFamily)])
    case .meetingDecisions, .meetingRecord, .meetingSent:
      rule.hasDecisions ? .open([kind(.decides)]) : .closed([kind(.doesNotDecide)])
    case .assessmentExplained, .assessmentFeedback, .assessmentResponsibility,
      .assessmentFacilitated:
      rule.isMeeting ? .closed([kind(.isMeeting)]) : .open([kind(.isAssessment)])
    case .supervisionDiscuss:
      hasViews
        ? .open([.viewsRecorded])
        : rule.childAsked || rule.parentsConsulted != .no
          ? .open(
            [kind(consulting)], onlyIf: .viewsRecorded)
          : .closed([kind(.doesNotAskChild)])
    default: .closed([])
    }
  }
  /// Whom the kind of meeting hears, so that there are views to discuss.
  private var consulting: Reason.KindFact {
    guard rule.childAsked else { return .consultsParents }
    return routineInvolvement.reached ? .asksChild : .hearsYoungChild
  }
}
