import Participation
import Support
import Testing

/// The expected tables stand in `DutyTable` and `DutyTableTests+Days`, worked out by hand.
@Suite("Which duties open, when and whose they are")
struct DutyTableTests {
  private let planner: Planner

  init() throws { planner = try Self.camden.get() }

  /// Read once, since there are hundreds of cases.
  private static let camden = Result { try Samples.planner() }
  private static let gridRead = Result { try DutyGrid(DutyTable.grid) }
  private static let daysRead = Result { try DutyDays(days: days, reports: reports) }

  @Test(
    "Every kind of meeting at every age opens its duties, each with owner, phase and day",
    .carries(
      "CAM 2.7", "CAM 4.1b", "CAM 4.1c", "CAM 4.1d", "CAM 4.4", "CAM 5", "CAM 6.P1", "CAM 6.P3",
      "CAM 6.P4", "CAM 6.C5", "HAM 13", "WSX voice", "IRO Handbook", "READ told"),
    arguments: MeetingKind.allCases, [3, 4, 10, 11, 12, 15, 16, 17, 18])
  func everyKindAtEveryAge(kind: MeetingKind, age: Int) throws {
    let (grid, days) = (try Self.gridRead.get(), try Self.daysRead.get())
    for statuses in Household.withoutPlan + Household.onPlan {
      let onPlan = statuses.contains(.childProtectionPlan)
      let duties = try #require(grid.duties(at: kind, age: age, onPlan: onPlan))
      var expected: Set<String> = []
      for key in duties.flatMap(Self.keys) {
        let condition = grid.condition(of: key.id, at: kind, age: age)
        expected.insert(try #require(days.line(key, at: kind, onlyIf: condition), "\(key)"))
      }
      let plan = try plan(kind, age: age, statuses)
      let lines = plan.duties.map(DutyDays.line)
      #expect(expected.subtracting(lines) == [], "missing, with \(statuses)")
      #expect(Set(lines).subtracting(expected) == [], "not expected, with \(statuses)")
      #expect(Set(lines).count == lines.count, "a duty stands twice, with \(statuses)")
      #expect(plan.ageOnTheDay == age)
    }
  }

  @Test(
    "A need that is recorded is arranged for wherever the child is asked or may come, at any age",
    .carries("CAM 2.3", "CAM 2.4", "HAM Sarah"),
    arguments: MeetingKind.allCases.filter { $0 != .strategyMeeting }, [0, 3, 4, 11, 17, 18])
  func accessNeedsOpenWithANeed(kind: MeetingKind, age: Int) throws {
    for statuses in Household.withoutPlan + Household.onPlan {
      let without = try plan(kind, age: age, statuses)
      let with = try plan(kind, age: age, statuses, needs: ["interpreter for Tigrinya"])
      #expect(!without.opens(.childAccessNeeds))
      let duty = try #require(with.duty(DutyKey(.childAccessNeeds)))
      #expect(try duty.due == day("2026-11-18"))
      #expect(duty.owners == [.socialWorker])
      #expect(duty.because.contains(.needs(["interpreter for Tigrinya"])))
      #expect(with.duties.count == without.duties.count + 1, "a need opens nothing else")
    }
  }

  @Test(
    "The Short Breaks Panel encourages parents to come, and the child from 4",
    .carries("CAM 6.P2", "CAM 6.C6"), arguments: [(3, false), (4, true), (11, true), (17, true)])
  func shortBreaksPanelEncourages(age: Int, childIsEncouraged: Bool) throws {
    let people = try Household.people()
    for statuses in Household.withoutPlan + Household.onPlan {
      let plan = try plan(.shortBreaksPanel, age: age, statuses)
      #expect(people.owed(.parentInvite, in: plan) == ["mother", "grandmother"])
      for invitation in plan.duties where invitation.key.id == .parentInvite {
        #expect(invitation.provisions.map(\.rawValue) == ["CAM 6.P2"])
        #expect(invitation.because.contains { $0.text.contains("encourages parents") })
      }
      let encouragement = plan.duty(DutyKey(.childEncourage))
      #expect(
        encouragement?.provisions.map(\.rawValue) == (childIsEncouraged ? ["CAM 6.C6"] : nil))
    }
  }

  @Test(
    "A foster carer's review asks the child, whatever the status, and nobody's parents",
    .carries("CAM 6.C7"),
    arguments: [
      (3, DutyID.childObserve, "CAM 6.C1"), (4, .childConsult, "CAM 6.C7"),
      (11, .childConsult, "CAM 6.C7"), (17, .childConsult, "CAM 6.C7"),
    ])
  func fosterCarersReviewAsksTheChild(age: Int, asked: DutyID, provision: String) throws {
    for statuses in Household.withoutPlan + Household.onPlan {
      let plan = try plan(.fosterCarerReview, age: age, statuses)
      let asking = plan.duties.filter { [.childConsult, .childObserve].contains($0.key.id) }
      #expect(asking.map(\.key.id) == [asked])
      #expect(asking.allSatisfy { $0.provisions.map(\.rawValue).contains(provision) })
      #expect(!plan.duties.contains { $0.key.id.rawValue.hasPrefix("parent.") })
    }
  }

  @Test(
    "The chair's exception is the way in to a conference outside the rule of two opinions",
    .carries("READ exception"),
    arguments: [
      (MeetingKind.initialConference, 3, false, true), (.initialConference, 10, true, true),
      (.initialConference, 11, true, true), (.initialConference, 17, false, true),
      (.reviewConference, 3, true, true), (.reviewConference, 10, true, true),
      (.reviewConference, 10, false, true), (.reviewConference, 11, false, true),
      (.reviewConference, 17, false, true), (.reviewConference, 11, true, false),
      (.reviewConference, 17, true, false), (.familyGroupMeeting, 3, false, true),
      (.familyGroupMeeting, 11, true, true), (.lookedAfterReview, 11, true, false),
      (.childInNeedReview, 11, false, false), (.coreGroup, 11, true, false),
    ])
  func exceptionIsTheWayInOutsideTheRule(kind: MeetingKind, age: Int, onPlan: Bool, opens: Bool)
    throws
  {
    let key = DutyKey(.childAttendanceException)
    for statuses in onPlan ? Household.onPlan : Household.withoutPlan {
      let forecast = try plan(kind, age: age, statuses)
      #expect(forecast.opens(key.id) == opens)
      #expect(forecast.duty(key)?.onlyIf?.words == (opens ? "the child would attend" : nil))

      let coming = try plan(kind, age: age, statuses, childWouldCome: true)
      #expect(coming.opens(key.id) == opens)
      #expect(
        coming.duty(key)?.onlyIf == nil, "the child would attend: nothing has to happen first")

      let staying = try plan(kind, age: age, statuses, childWouldCome: false)
      #expect(!staying.opens(key.id))
    }
  }

  private func plan(
    _ kind: MeetingKind, age: Int, _ statuses: Set<Status>, needs: [String] = [],
    childWouldCome: Bool? = nil
  ) throws -> Plan {
    try planner.plan(
      Circumstances(
        kind: kind, date: day(Self.meeting), born: Household.born(aged: age), statuses: statuses,
        people: Household.people(), needs: needs, childWouldCome: childWouldCome))
  }

  /// The keys under which a duty stands in the household: once for each whom it is towards.
  private static func keys(of duty: DutyID) -> [DutyKey] {
    if duty.rawValue.hasPrefix("parent.") || duty == .familyOffered {
      ["mother", "grandmother"].map { DutyKey(duty, person: PersonID($0)) }
    } else if duty.rawValue.hasPrefix("carer.") {
      [DutyKey(duty, person: PersonID("foster-carer"))]
    } else {
      [DutyKey(duty)]
    }
  }
}
