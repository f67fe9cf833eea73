extension PlanningContext {
  /// Whether a duty towards the child opens. Provisions stand with each duty in the pack.
  func childOpening(of id: DutyID) -> Opening {
    switch id {
    case .childConsult: consultation
    case .childObserve: observation
    case .childEncourage: encouragement
    case .childAttendanceOpinions: attendanceOpinions
    case .childAttendanceException: attendanceException
    case .childActiveRole: activePart
    case .childAdvocacy: involved
    case .childAccessNeeds: accessNeeds
    case .childReport: report
    case .childChairMeets: chairMeets
    case .childParticipationCode: participationCode
    case .childOutcome: involved
    default: .closed([])
    }
  }

  /// CAM 6.C2: from the age of routine involvement the child is asked.
  private var consultation: Opening {
    guard rule.childAsked else { return .closed([kind(.doesNotAskChild)]) }
    let (reached, reason) = routineInvolvement
    guard reached else { return .closed([reason, .instead(.childObserve)]) }
    return .open([reason, kind(.asksChild)], isReading: rule.readings.contains(.childAsked))
  }

  /// CAM 6.C1: below it, an observation and others' reports stand in the place of asking.
  private var observation: Opening {
    guard rule.childAsked else { return .closed([kind(.doesNotAskChild)]) }
    let (reached, reason) = routineInvolvement
    guard !reached else { return .closed([reason, .instead(.childConsult)]) }
    return .open([reason, kind(.hearsYoungChild)], isReading: rule.readings.contains(.childAsked))
  }

  /// CAM 6.C3, 6.C6.
  private var encouragement: Opening {
    guard rule.childComes == .encouraged else { return .closed([kind(.doesNotEncourage)]) }
    let (reached, reason) = routineInvolvement
    guard reached else { return .closed([reason]) }
    return .open([reason, kind(.encourages)], isReading: rule.readings.contains(.childComes))
  }

  /// CAM 6.C4: all three have to be so; otherwise the chair's exception is the way in.
  private var opinionsAreTaken: (Bool, [Reason]) {
    guard rule.childComes == .twoOpinions else { return (false, [kind(.noOpinions)]) }
    let (reached, reason) = conferenceAttendance
    guard reached, onPlan else {
      let missing: [Reason] =
        (reached ? [] : [reason]) + (onPlan ? [] : [.status(.childProtectionPlan, holds: false)])
      return (false, missing)
    }
    return (true, [reason, .status(.childProtectionPlan, holds: true), kind(.opinions)])
  }

  private var attendanceOpinions: Opening {
    let (taken, because) = opinionsAreTaken
    return taken ? .open(because) : .closed(because)
  }

  /// Reading: a conference that the child would come to outside CAM 6.C4.
  private var attendanceException: Opening {
    guard rule.childComes == .twoOpinions || rule.childComes == .exception else {
      return .closed([kind(.noException)])
    }
    let (taken, because) = opinionsAreTaken
    if taken { return .closed(because + [.instead(.childAttendanceOpinions)]) }
    let ground = rule.childComes == .twoOpinions ? because : []
    switch childWouldCome {
    case true?: return .open(ground + [kind(.exception), .wouldCome(true)])
    case false?: return .closed([.wouldCome(false)])
    case nil: return .open(ground + [kind(.exception)], onlyIf: .childWouldCome)
    }
  }

  /// CAM 2.8.
  private var activePart: Opening {
    guard rule.childMayCome else { return .closed([kind(.childDoesNotCome)]) }
    let (reached, reason) = activeRole
    guard reached else { return .closed([reason]) }
    return .open([reason, kind(.childComes)])
  }

  /// CAM 4.4 and 2.7: kinds that ask the child, or that the child may come to.
  private var involved: Opening {
    guard rule.childAsked || rule.childMayCome else { return .closed([kind(.doesNotInvolveChild)]) }
    let (reached, reason) = routineInvolvement
    guard reached else { return .closed([reason]) }
    return .open([reason, kind(rule.childAsked ? .asksChild : .childComes)])
  }

  /// CAM 2.3, 2.4; HAM Sarah: at any age.
  private var accessNeeds: Opening {
    guard rule.childAsked || rule.childMayCome else { return .closed([kind(.doesNotInvolveChild)]) }
    guard !needs.isEmpty else { return .closed([.noNeeds]) }
    return .open([.needs(needs)])
  }

  /// CAM 2.6: from the age of conference attendance on a plan, else, by a reading, from the age of
  /// the active role.
  private var report: Opening {
    guard rule.reportDue != nil else { return .closed([kind(.hasNoReport)]) }
    let (onPlanReached, onPlanReason) = conferenceAttendance
    if onPlan && onPlanReached {
      return .open([onPlanReason, .status(.childProtectionPlan, holds: true), kind(.hasReport)])
    }
    let (reached, reason) = activeRole
    guard reached else {
      if onPlan { return .closed([onPlanReason]) }
      return .closed([reason, .status(.childProtectionPlan, holds: false)])
    }
    return .open([reason, kind(.hasReport)], isReading: true)
  }

  /// CAM 6.C5, at any age: a child below routine involvement is seen or observed.
  private var chairMeets: Opening {
    let (reached, reason) = routineInvolvement
    let young: [Reason] = reached ? [] : [reason, .seeingIsEnough]
    switch rule.chairMeets {
    case .no: return .closed([kind(.chairDoesNotMeet)])
    case .yes: return .open(young + [kind(.chairMeets)])
    case .childInPrivate: return .open(young + [kind(.chairMeetsInPrivate)])
    }
  }

  /// SSDA903: at any age.
  private var participationCode: Opening {
    switch rule.code {
    case .required:
      let (reached, reason) = routineInvolvement
      let young: [Reason] = reached ? [] : [reason, .codeFollowsFromAge]
      return .open(young + [kind(.needsCode)])
    case .optional: return .closed([kind(.codeOptional)])
    case .none: return .closed([kind(.hasNoCode)])
    }
  }
}
