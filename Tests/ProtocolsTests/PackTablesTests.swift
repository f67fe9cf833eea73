import Foundation
import Participation
import Protocols
import Support
import Testing

@Suite("The pack holds the protocol's numbers")
struct PackTablesTests {
  // Who leads it, whether the child is asked, how they come, whether the chair meets them, whether a
  // participation code is needed, which of these is a reading.
  @Test(
    "At each kind of meeting, what is the child's",
    arguments: rows(
      """
      strategy-meeting     | chair | no  | no           | no               | none     |
      initial-conference   | chair | yes | exception    | yes              | optional | child-asked, carers-consulted
      review-conference    | chair | yes | two-opinions | yes              | optional | carers-consulted
      core-group           | chair | yes | offered      | no               | none     |
      child-in-need-review | chair | yes | offered      | yes              | optional | child-comes, carers-consulted
      looked-after-review  | iro   | yes | encouraged   | child-in-private | required | exclusion
      short-breaks-panel   | chair | yes | encouraged   | no               | none     | child-comes
      pathway-review       | chair | yes | leads        | yes              | optional |
      foster-carer-review  | chair | yes | no           | no               | none     |
      family-group-meeting | chair | yes | exception    | no               | none     | child-asked, child-comes
      other-meeting        | chair | no  | offered      | no               | none     |
      assessment           | chair | yes | no           | no               | none     |
      """))
  func child(row: [String]) throws {
    let kind = try #require(MeetingKind(rawValue: row[0]))
    let rule = try #require(try Bundled.camden().kinds[kind])
    let readings = KindRule.Cell.allCases.filter(rule.readings.contains).map(\.rawValue)
    #expect(
      row == [
        kind.rawValue, rule.ledBy.rawValue, rule.childAsked ? "yes" : "no",
        rule.childComes.rawValue, rule.chairMeets.rawValue, rule.code.rawValue,
        readings.joined(separator: ", "),
      ])
  }

  // Whether it is led from outside the team, is a meeting, is held with the family; whom it is about,
  // for a child of which status, the plan of which status it reviews, what it counts as, which carers
  // are asked.
  @Test(
    "What each kind is",
    arguments: rows(
      """
      strategy-meeting     | no  | yes | no  | child | none                  | none                  | | no
      initial-conference   | yes | yes | yes | child | none                  | none                  | conference | young-or-living-with
      review-conference    | yes | yes | yes | child | child-protection-plan | child-protection-plan | conference, review | young-or-living-with
      core-group           | no  | yes | yes | child | none                  | none                  | | young
      child-in-need-review | no  | yes | yes | child | none                  | child-in-need         | review | young-or-living-with
      looked-after-review  | yes | yes | yes | child | looked-after          | looked-after          | review | yes
      short-breaks-panel   | no  | yes | yes | child | none                  | short-breaks          | | young
      pathway-review       | no  | yes | yes | child | none                  | care-leaver           | review | young
      foster-carer-review  | no  | yes | yes | carer | looked-after          | none                  | | young
      family-group-meeting | no  | yes | yes | child | none                  | none                  | | young
      other-meeting        | no  | yes | yes | child | none                  | none                  | | no
      assessment           | no  | no  | yes | child | none                  | none                  | | yes
      """))
  func kinds(row: [String]) throws {
    let kind = try #require(MeetingKind(rawValue: row[0]))
    let rule = try #require(try Bundled.camden().kinds[kind])
    #expect(
      row == [
        kind.rawValue, rule.isLedFromOutside ? "yes" : "no", rule.isMeeting ? "yes" : "no",
        rule.isWithFamily ? "yes" : "no", rule.about.rawValue, rule.ofStatus?.rawValue ?? "none",
        rule.reviews?.rawValue ?? "none",
        KindRule.Sort.allCases.filter(rule.countsAs.contains).map(\.rawValue)
          .joined(separator: ", "), rule.carersConsulted.rawValue,
      ])
  }

  @Test(
    "What starts the clock of each kind",
    arguments: [
      (MeetingKind.lookedAfterReview, ["status looked-after"]),
      (.reviewConference, ["meeting initial-conference", "status child-protection-plan"]),
      (.initialConference, ["meeting strategy-meeting"]),
      (.shortBreaksPanel, ["status short-breaks"]), (.pathwayReview, ["status care-leaver"]),
      (.fosterCarerReview, ["approval"]), (.childInNeedReview, ["status child-in-need"]),
    ])
  func starts(kind: MeetingKind, starts: [String]) throws {
    #expect(try Bundled.camden().clocks[kind]?.starts.map(\.word) == starts)
  }

  // Whether parents are invited, consulted and help to update the assessment; by when its report is
  // shared; whether decisions are written, recorded and sent.
  @Test(
    "At each kind of meeting, what is the parents', and what is written",
    arguments: rows(
      """
      strategy-meeting     | no              | no              | no              | none | no
      initial-conference   | yes             | yes             | no              | -2   | yes
      review-conference    | yes             | yes             | yes             | -5   | yes
      core-group           | yes             | no              | no              | none | no
      child-in-need-review | yes             | yes             | yes             | -3   | yes
      looked-after-review  | yes             | yes             | yes             | -3   | yes
      short-breaks-panel   | encouraged      | no              | no              | none | no
      pathway-review       | under-adulthood | under-adulthood | under-adulthood | -3   | yes
      foster-carer-review  | no              | no              | no              | none | no
      family-group-meeting | yes             | no              | no              | none | no
      other-meeting        | yes             | no              | no              | none | no
      assessment           | no              | yes             | no              | none | no
      """))
  func parents(row: [String]) throws {
    let kind = try #require(MeetingKind(rawValue: row[0]))
    let rule = try #require(try Bundled.camden().kinds[kind])
    #expect(
      row == [
        kind.rawValue, rule.parentsInvited.rawValue, rule.parentsConsulted.rawValue,
        rule.assessmentUpdated.rawValue, rule.reportDue.map(String.init) ?? "none",
        rule.hasDecisions ? "yes" : "no",
      ])
  }

  @Test(
    "At each kind of meeting, who may keep a parent out, on what grounds and by what provision",
    arguments: [
      (MeetingKind.strategyMeeting, ExclusionRule.Power.nobody, "", "CAM 6.P1"),
      (.initialConference, .decider(.chair), sixGrounds, "CAM 6.P6c"),
      (.reviewConference, .decider(.chair), sixGrounds, "CAM 6.P6c"),
      (.coreGroup, .outsideProtocol, "", ""),
      (.childInNeedReview, .decider(.chair), "disrupt", "CAM 6.P6a"),
      (.lookedAfterReview, .decider(.iro), "child-asks, welfare, behaviour, other", "CAM 6.P6b"),
      (.shortBreaksPanel, .outsideProtocol, "", ""), (.pathwayReview, .outsideProtocol, "", ""),
      (.fosterCarerReview, .outsideProtocol, "", ""),
      (.familyGroupMeeting, .nobody, "", "CA 1989 s.31ZA"),
      (.otherMeeting, .outsideProtocol, "", ""),
      (.assessment, .nobody, "", ""),
    ])
  func exclusion(
    kind: MeetingKind, power: ExclusionRule.Power, grounds: String, provisions: String
  ) throws {
    let rule = try #require(try Bundled.camden().kinds[kind]).exclusion
    #expect(rule.power == power)
    #expect(rule.grounds.map(\.rawValue).joined(separator: ", ") == grounds)
    #expect(rule.provisions.map(\.rawValue).joined(separator: ", ") == provisions)
  }

  @Test("Each duty, with its phase, owners, days and provisions, and whether it is a reading")
  func duties() throws {
    let duties = try Bundled.camden().duties
    for row in try DutyTable.rows() {
      let duty = try #require(duties[row.id])
      #expect(
        [row.phase.rawValue, row.owners, row.start, row.due] == [
          duty.phase.rawValue, duty.owners.map(\.rawValue).joined(separator: ", "),
          duty.startDays.map(String.init) ?? "", duty.due.word + duty.countedFrom.word,
        ], "\(row.id.rawValue)")
      #expect(row.provisions == duty.provisions.map(\.rawValue), "\(row.id.rawValue)")
      #expect(row.isReading == duty.isReading, "\(row.id.rawValue)")
    }
  }

  @Test("Every kind, duty and threshold stands in its table once")
  func tablesAreWhole() throws {
    let pack = try Bundled.camden()
    #expect(Set(pack.kinds.keys) == Set(MeetingKind.allCases))
    #expect(Set(pack.duties.keys) == Set(DutyID.allCases))
    #expect(Set(pack.thresholds.keys) == Set(ThresholdID.allCases))
    #expect(MeetingKind.allCases.count == 12)
    #expect(ThresholdID.allCases.count == 5)
  }

  @Test("Where another provision asks the duty of a kind, the duty names it there")
  func provisionsByKind() throws {
    let duties = try Bundled.camden().duties
    let given = DutyID.allCases.flatMap { id in
      MeetingKind.allCases.compactMap { kind in
        duties[id]?.provisionsByKind[kind].map {
          "\(id.rawValue) at \(kind.rawValue): "
            + $0.map(\.rawValue).joined(separator: ", ")
        }
      }
    }
    #expect(
      given == [
        "child.consult at short-breaks-panel: CAM 6.C2, CAM 4.1a, CAM 6.C6",
        "child.consult at foster-carer-review: CAM 6.C7, CAM 6.C2, CAM 4.1a",
        "child.consult at assessment: CAM 5, CAM 6.C2, CAM 4.1a",
        "child.encourage at looked-after-review: CAM 6.C3",
        "child.encourage at short-breaks-panel: CAM 6.C6",
        "parent.invite at short-breaks-panel: CAM 6.P2",
      ])
  }

  @Test(
    "Each age, since the first day of the protocol",
    arguments: [
      (ThresholdID.routineInvolvement, 4, ["CAM 6.C1", "CAM 6.C2", "CAM 6.C3"]),
      (.conferenceAttendance, 11, ["CAM 6.C4"]), (.activeRole, 12, ["CAM 2.8"]),
      (.growingControl, 16, ["CAM 2.8", "CLR 7"]), (.adulthood, 18, ["FLRA 1969 s.9"]),
    ])
  func thresholds(id: ThresholdID, age: Int, provisions: [String]) throws {
    let pack = try Bundled.camden()
    let threshold = try #require(pack.thresholds[id])
    let first = try CivilDate(parsing: "2022-01-01")
    #expect(pack.inForceFrom == first)
    #expect(threshold.versions == [Threshold.Version(from: first, age: age)])
    #expect(threshold.provisions.map(\.rawValue) == provisions)
  }
}

extension DutyRule.Due {
  /// The day as the table has it.
  fileprivate var word: String {
    switch self {
    case .days(let days): "\(days)"
    case .asReport: "as-report"
    }
  }
}

extension DutyRule.Origin {
  /// From what the days count, as the table has it.
  fileprivate var word: String {
    switch self {
    case .meeting: ""
    case .beginning: " begun"
    case .change: " changed"
    }
  }
}

/// The grounds of a conference.
private let sixGrounds = "welfare, behaviour, child-asks, contribution, confidential, conflict"

/// The rows of a table written as text: a line each, cells apart by `|`.
private func rows(_ table: String) -> [[String]] {
  table.split(separator: "\n").map { line in
    line.split(separator: "|", omittingEmptySubsequences: false).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
  }
}
