import Participation
import Support
import Testing

@Suite("Where duties come from")
struct DutySourceTests {
  private let planner: Planner
  private let rows: [DutyID: DutyTable.Row]

  init() throws {
    planner = try Self.camden.get()
    rows = Dictionary(uniqueKeysWithValues: try DutyTable.rows().map { ($0.id, $0) })
  }

  /// Read once, since there are hundreds of cases.
  private static let camden = Result { try Samples.planner() }

  @Test("Every duty carries the provisions that ask it", arguments: MeetingKind.allCases)
  func provisions(kind: MeetingKind) throws {
    for plan in try plans(of: kind) {
      for duty in plan.duties {
        let provisions = Set(duty.provisions.map(\.rawValue))
        let id = duty.key.id
        let expected = try #require(Self.provisionsAt[kind]?[id] ?? rows[id]?.provisions)
        #expect(provisions == Set(expected), "\(id.rawValue)")
      }
    }
  }

  @Test(
    "A duty is marked as a reading where the protocol's words do not carry it, and nowhere else",
    arguments: MeetingKind.allCases)
  func readings(kind: MeetingKind) throws {
    for plan in try plans(of: kind) {
      let statuses = plan.circumstances.statuses
      let reportIsReading = !statuses.contains(.childProtectionPlan)
      for duty in plan.duties {
        let isReading =
          switch (duty.key.id, kind) {
          // The protocol asks before meetings that review a plan, and an initial conference has none.
          case (.childConsult, .initialConference), (.childObserve, .initialConference): true
          // A family group meeting is not the protocol's own.
          case (.childConsult, .familyGroupMeeting), (.childObserve, .familyGroupMeeting): true
          // The protocol encourages children to come to the panel and names no age.
          case (.childEncourage, .shortBreaksPanel): true
          // Carers of an older child are asked by no words of the protocol.
          case (.carerConsult, .initialConference), (.carerConsult, .reviewConference),
            (.carerConsult, .childInNeedReview):
            (plan.ageOnTheDay ?? 0) >= 4
          // From 11 on a plan, else from 12 by a reading.
          case (.childReport, _): reportIsReading
          default: rows[duty.key.id]?.isReading
          }
        #expect(
          duty.isReading == isReading,
          "\(duty.key.id.rawValue) at \(plan.ageOnTheDay ?? -1), with \(statuses)")
      }
    }
  }

  @Test("Every duty that opens says why", arguments: MeetingKind.allCases)
  func reasonsForWhatOpens(kind: MeetingKind) throws {
    for plan in try plans(of: kind) {
      for duty in plan.duties { #expect(!duty.because.isEmpty, "\(duty.key.id.rawValue)") }
    }
  }

  @Test(
    "Every duty towards the child, a parent or a carer that does not open says why",
    arguments: MeetingKind.allCases)
  func reasonsForWhatDoesNot(kind: MeetingKind) throws {
    let parents = ["mother", "grandmother"]
    var personal: Set<DutyKey> = [
      DutyKey(.carerConsult, person: PersonID("foster-carer")),
      DutyKey(.carerInvite, person: PersonID("foster-carer")),
    ]
    for duty in DutyID.allCases {
      if duty.rawValue.hasPrefix("child.") { personal.insert(DutyKey(duty)) }
      let isOfFamilyMeeting = kind == .familyGroupMeeting && duty == .familyOffered
      guard duty.rawValue.hasPrefix("parent.") || isOfFamilyMeeting else { continue }
      personal.formUnion(parents.map { DutyKey(duty, person: PersonID($0)) })
    }
    for plan in try plans(of: kind) {
      let open = Set(plan.duties.map(\.key))
      #expect(Set(plan.notRequired.map(\.key)) == personal.subtracting(open))
      for duty in plan.notRequired { #expect(!duty.because.isEmpty, "\(duty.key.id.rawValue)") }
    }
  }

  @Test(
    "Duties towards parents are owed to each parent and each other person with responsibility",
    arguments: [
      (Relation.parent(.held), true), (.parent(.notHeld), true), (.parent(.unknown), true),
      (.personWithResponsibility, true), (.carer(.foster), false), (.carer(.kin), false),
      (.carer(.residential), false), (.professional, false), (.advocate, false),
      (.independentVisitor, false), (.trustedAdult, false),
    ])
  func whoseDutiesTheyAre(relation: Relation, areOwed: Bool) throws {
    let person = try Household.person("somebody", relation)
    let plan = try planner.plan(
      Circumstances(
        kind: .lookedAfterReview, date: day("2026-12-02"), born: Household.born(aged: 9),
        people: [person]))
    for duty in DutyID.allCases where duty.rawValue.hasPrefix("parent.") {
      #expect([person].owed(duty, in: plan) == (areOwed ? ["somebody"] : []), "\(duty.rawValue)")
    }
  }

  @Test("At a looked-after review each carer is asked, and nobody else as a carer")
  func everyCarerIsAsked() throws {
    let people = try [
      Household.person("foster", .carer(.foster)), Household.person("aunt", .carer(.kin)),
      Household.person("home", .carer(.residential)), Household.person("teacher", .professional),
      Household.person("father", .parent(.notHeld)),
    ]
    let plan = try planner.plan(
      Circumstances(
        kind: .lookedAfterReview, date: day("2026-12-02"), born: Household.born(aged: 9),
        people: people))
    #expect(people.owed(.carerConsult, in: plan) == ["foster", "aunt", "home"])
  }

  /// Plans for a kind of meeting over ages and statuses, with a need recorded and parents agreed to,
  /// so that every duty opens in one of them.
  private func plans(of kind: MeetingKind) throws -> [Plan] {
    var plans: [Plan] = []
    for age in [3, 4, 10, 11, 12, 17, 18] {
      for statuses in Household.withoutPlan + Household.onPlan {
        for (needs, agrees) in [(["interpreter"], true), ([], false)] {
          let circumstances = try Circumstances(
            kind: kind, date: day("2026-12-02"), born: Household.born(aged: age),
            statuses: statuses, people: Household.people(), needs: needs, agreesToParents: agrees)
          plans.append(try planner.plan(circumstances))
        }
      }
    }
    return plans
  }
}

extension DutySourceTests {
  /// Where a kind of meeting has a provision of its own: encouragement to a looked-after review and
  /// to the panel, parents encouraged to the panel, the child asked about a carer and at an
  /// assessment.
  private static let provisionsAt: [MeetingKind: [DutyID: [String]]] = [
    .lookedAfterReview: [.childEncourage: ["CAM 6.C3"]],
    .shortBreaksPanel: [
      .childEncourage: ["CAM 6.C6"], .parentInvite: ["CAM 6.P2"],
      .childConsult: ["CAM 6.C2", "CAM 4.1a", "CAM 6.C6"],
    ],
    .fosterCarerReview: [.childConsult: ["CAM 6.C7", "CAM 6.C2", "CAM 4.1a"]],
    .assessment: [.childConsult: ["CAM 5", "CAM 6.C2", "CAM 4.1a"]],
  ]
}
