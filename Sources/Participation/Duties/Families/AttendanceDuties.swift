extension DutyID {
  package static let childAttendanceOpinions = DutyID("child.attendance-opinions", code: 3)
  package static let childAttendanceException = DutyID("child.attendance-exception", code: 4)
}

extension DutyDefinition {
  static let attendance: [DutyDefinition] = [
    // CAM 6.C4.
    .towardsChild(
      .childAttendanceOpinions, records: [.attendanceWished, .opinionGiven],
      opens: { context in
        let (taken, because) = context.opinionsAreTaken
        return taken ? .open(because) : .closed(because)
      },
      parts: \.opinions, isAbout: { $0.isOnComing }),
    // Reading: a conference that the child would come to outside CAM 6.C4, and a family group meeting,
    // to which the child comes by decision.
    .towardsChild(
      .childAttendanceException, records: [.exceptionDecided],
      opens: \.exception,
      parts: { progress in
        .one(
          progress.record.last {
            if case .exceptionDecided(let decided) = $0 { decided } else { nil }
          },
          missing: "the chair's decision")
      },
      isAbout: { fact in
        if case .exceptionDecided = fact { true } else { fact.isOnComing }
      }),
  ]
}

extension Reason.KindFact {
  fileprivate static let opinions = Self(
    "needs the social worker's and the chair's views on the child attending")
  fileprivate static let noOpinions = Self("does not need views on the child attending")
  fileprivate static let exception = Self("lets the child attend by the chair's exception")
  fileprivate static let noException = Self("needs no exception for the child to attend")
}

extension PlannedDuty.Condition {
  static let childWouldCome = Self("the child would attend")
}

extension Fact {
  fileprivate var isOnComing: Bool {
    switch self {
    case .attendanceWished, .opinionGiven: true
    default: false
    }
  }
}

extension PlanningContext {
  /// All three have to be so; otherwise the chair's exception is the way in.
  fileprivate var opinionsAreTaken: (Bool, [Reason]) {
    guard rule.childComes == .twoOpinions else { return (false, [kind(.noOpinions)]) }
    let (reached, reason) = conferenceAttendance
    guard reached, onPlan else {
      let missing: [Reason] =
        (reached ? [] : [reason]) + (onPlan ? [] : [.status(.childProtectionPlan, holds: false)])
      return (false, missing)
    }
    return (true, [reason, .status(.childProtectionPlan, holds: true), kind(.opinions)])
  }

  fileprivate var exception: Opening {
    guard rule.childComes == .twoOpinions || rule.childComes == .exception else {
      return .closed([kind(.noException)])
    }
    let (taken, because) = opinionsAreTaken
    if taken { return .closed(because + [.instead(.childAttendanceOpinions)]) }
    let ground = rule.childComes == .twoOpinions ? because : []
    switch childWouldCome {
    case true?: return .open(ground + [kind(.exception), .wouldCome(true)])
    case false?: return .closed([.wouldCome(false)])
    case nil:
      return .open(ground + [kind(.exception)], Opening.Terms(onlyIf: .childWouldCome))
    }
  }
}

extension DutyProgress {
  /// The child's wish, the social worker's opinion and the chair's.
  fileprivate var opinions: DutyParts {
    let hasWish = record.last { if case .attendanceWished = $0 { true } else { nil } } != nil
    return DutyParts(
      [.init("the child's wish", hasWish)]
        + [Role.socialWorker, .chair].map { role in
          .init("the \(roleName(role))'s view", record.opinion(of: role) != nil)
        })
  }
}

extension ParticipationRecord {
  /// The last opinion of a role on the child coming to a review conference.
  package func opinion(of role: Role) -> AttendanceOpinion? {
    last { if case .opinionGiven(let opinion) = $0, opinion.of == role { opinion } else { nil } }
  }

  /// Whether the child may attend a review conference: both opinions “yes”. Either “no”, or either
  /// missing, and it is not agreed (CAM 6.C4).
  package var attendanceIsAgreed: Bool {
    [.socialWorker, .chair].allSatisfy { opinion(of: $0)?.agrees == true }
  }

  /// Whether the child would come, by the last that was recorded of it; nil where nothing was.
  var childWouldCome: Bool? {
    // A decision shows that the question arose; staying away afterwards does not undo it.
    let arose = entries.contains { standing in
      switch standing.entry.fact {
      case .exceptionDecided: true
      case .attended(let there): there.who == nil && there.extent != .none
      default: false
      }
    }
    if arose { return true }
    return last {
      if case .attendanceWished(let wished) = $0, wished.wish != .unsure {
        wished.wish == .yes
      } else {
        nil
      }
    }
  }
}
