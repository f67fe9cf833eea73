import Participation
import Support
import Testing

/// Each threshold on the day before, on the day and on the day after the birthday.
@Suite("Thresholds open on the birthday")
struct ThresholdTests {
  let planner: Planner

  init() throws { planner = try Self.camden.get() }

  /// Read once, since there are hundreds of cases.
  private static let camden = Result { try Samples.planner() }

  /// Every status that can hold, alone and beside others.
  private static let allStatuses = Household.withoutPlan + Household.onPlan

  @Test(
    "From the fourth birthday the child is asked, and observed until then",
    .carries("CAM 4.1a", "CAM 6.C1", "CAM 6.C2", "CAM 6.C3"), arguments: Turning.four,
    MeetingKind.allCases)
  func routineInvolvementAtFour(turning: Turning, kind: MeetingKind) throws {
    let asks = ![.strategyMeeting, .otherMeeting].contains(kind)
    let encourages = [.lookedAfterReview, .shortBreaksPanel].contains(kind)
    let involves = kind != .strategyMeeting
    for statuses in Self.allStatuses {
      func course(_ duty: DutyID) throws -> Turning.Course {
        try turning.course(of: duty, with: planner, at: kind, statuses)
      }
      #expect(try course(.childConsult) == (asks ? .fromTheBirthday : .never))
      #expect(try course(.childObserve) == (asks ? .untilTheBirthday : .never))
      #expect(try course(.childEncourage) == (encourages ? .fromTheBirthday : .never))
      // Below four an advocate works without the child's instructions.
      #expect(try course(.childAdvocacy) == (involves ? .throughout : .never))
      #expect(try course(.childOutcome) == (involves ? .fromTheBirthday : .never))
      let asksCarer: Turning.Course =
        Self.kindsThatAskCarers.contains(kind) ? .throughout : .untilTheBirthday
      #expect(try course(.carerConsult) == (asks ? asksCarer : .never))
    }
  }

  @Test(
    "From the eleventh birthday, on a plan, two opinions decide on the review conference",
    .carries("CAM 6.C4"), arguments: Turning.eleven, MeetingKind.allCases)
  func conferenceAttendanceAtEleven(turning: Turning, kind: MeetingKind) throws {
    for statuses in Self.allStatuses {
      func course(_ duty: DutyID) throws -> Turning.Course {
        try turning.course(of: duty, with: planner, at: kind, statuses)
      }
      let (opinions, exception): (Turning.Course, Turning.Course) =
        switch (kind, statuses.contains(.childProtectionPlan)) {
        case (.reviewConference, true): (.fromTheBirthday, .untilTheBirthday)
        case (.reviewConference, false), (.initialConference, _), (.familyGroupMeeting, _):
          (.never, .throughout)
        default: (.never, .never)
        }
      #expect(try course(.childAttendanceOpinions) == opinions, "with \(statuses)")
      #expect(try course(.childAttendanceException) == exception, "with \(statuses)")
    }
  }

  @Test(
    "From the eleventh birthday, on a plan, the report is shared with the child",
    .carries("CAM 2.6"), arguments: Turning.eleven, MeetingKind.allCases)
  func reportAtElevenOnAPlan(turning: Turning, kind: MeetingKind) throws {
    let hasReport = Self.kindsWithReport.contains(kind)
    for statuses in Self.allStatuses {
      let onPlan = statuses.contains(.childProtectionPlan)
      let course = try turning.course(of: .childReport, with: planner, at: kind, statuses)
      #expect(course == (hasReport && onPlan ? .fromTheBirthday : .never), "with \(statuses)")
    }
  }

  @Test(
    "From the twelfth birthday a more active role is offered, and the report shared in any case",
    .carries("CAM 2.6", "CAM 2.8"), arguments: Turning.twelve, MeetingKind.allCases)
  func activeRoleAtTwelve(turning: Turning, kind: MeetingKind) throws {
    let mayCome = ![.strategyMeeting, .fosterCarerReview, .assessment].contains(kind)
    let hasReport = Self.kindsWithReport.contains(kind)
    for statuses in Self.allStatuses {
      let role = try turning.course(of: .childActiveRole, with: planner, at: kind, statuses)
      #expect(role == (mayCome ? .fromTheBirthday : .never), "with \(statuses)")
      let report = try turning.course(of: .childReport, with: planner, at: kind, statuses)
      let onPlan = statuses.contains(.childProtectionPlan)
      let shared: Turning.Course = onPlan ? .throughout : .fromTheBirthday
      #expect(report == (hasReport ? shared : .never), "with \(statuses)")
    }
  }

  @Test(
    "From the sixteenth birthday the meeting is linked to pathway planning",
    .carries("CAM 2.8", "CLR 7"), arguments: Turning.sixteen, MeetingKind.allCases)
  func growingControlAtSixteen(turning: Turning, kind: MeetingKind) throws {
    for statuses in Self.allStatuses {
      // A strategy meeting is held without the family, and offers it nothing.
      let prompted: Turning.Course = kind == .strategyMeeting ? .never : .fromTheBirthday
      #expect(try pathwayPrompt(turning, kind, statuses) == prompted, "with \(statuses)")
    }
  }

  @Test(
    "At the eighteenth birthday the link to pathway planning is no longer prompted for",
    arguments: Turning.eighteen, MeetingKind.allCases)
  func growingControlEndsAtEighteen(turning: Turning, kind: MeetingKind) throws {
    for statuses in Self.allStatuses {
      // A strategy meeting is held without the family, and offers it nothing.
      let prompted: Turning.Course = kind == .strategyMeeting ? .never : .untilTheBirthday
      #expect(try pathwayPrompt(turning, kind, statuses) == prompted, "with \(statuses)")
    }
  }

  @Test(
    "At the eighteenth birthday parents are no longer asked, unless the young person agrees",
    .carries("FLRA 1969 s.9"), arguments: Turning.eighteen, MeetingKind.allCases)
  func adulthoodAtEighteen(turning: Turning, kind: MeetingKind) throws {
    for statuses in Self.allStatuses {
      for duty in DutyID.allCases where duty.rawValue.hasPrefix("parent.") {
        let towardsParents = Self.parentDuties[kind, default: []].contains(duty)
        let alone = try turning.course(of: duty, with: planner, at: kind, statuses)
        #expect(alone == (towardsParents ? .untilTheBirthday : .never), "\(duty)")
        let agreed = try turning.course(
          of: duty, with: planner, at: kind, statuses, agreesToParents: true)
        #expect(agreed == (towardsParents ? .throughout : .never), "\(duty), agreed")
      }
    }
  }

  /// At any age: always, or where the child lives with them.
  private static let kindsThatAskCarers: Set<MeetingKind> = [
    .lookedAfterReview, .assessment, .initialConference, .reviewConference, .childInNeedReview,
  ]

  private static let kindsWithReport: Set<MeetingKind> = [
    .initialConference, .reviewConference, .childInNeedReview, .lookedAfterReview, .pathwayReview,
  ]

  /// The duties towards parents by kind of meeting, of a child or young person under 18.
  private static let parentDuties: [MeetingKind: Set<DutyID>] = [
    .initialConference: [
      .parentInvite, .parentConsult, .parentAdvocacy, .parentReport, .parentChairMeets,
      .parentQuestionnaire, .parentOutcome,
    ],
    .reviewConference: review, .childInNeedReview: review, .lookedAfterReview: review,
    .pathwayReview: review, .coreGroup: [.parentInvite, .parentAdvocacy, .parentQuestionnaire],
    .shortBreaksPanel: [.parentInvite, .parentAdvocacy, .parentQuestionnaire],
    .otherMeeting: [.parentInvite, .parentAdvocacy, .parentQuestionnaire],
    .familyGroupMeeting: [.parentInvite, .parentAdvocacy, .parentQuestionnaire],
    .assessment: [.parentConsult, .parentOutcome],
  ]

  private static let review: Set<DutyID> = [
    .parentInvite, .parentConsult, .parentAssessment, .parentAdvocacy, .parentReport,
    .parentChairMeets, .parentQuestionnaire, .parentOutcome,
  ]

  private func pathwayPrompt(_ turning: Turning, _ kind: MeetingKind, _ statuses: Set<Status>)
    throws -> Turning.Course
  {
    try turning.course(
      of: { plan in
        let sources = planner.prompts(for: plan).map { $0.provisions.map(\.rawValue) }
        return sources.contains(["CAM 2.8", "CLR 7"])
      }, with: planner, at: kind, statuses)
  }
}
