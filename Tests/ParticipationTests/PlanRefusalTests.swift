import Participation
import Testing

@Suite("What can be planned for")
struct PlanRefusalTests {
  private let planner: Planner

  init() throws { planner = try Self.camden.get() }

  /// Read once, since there are hundreds of cases.
  private static let camden = Result { try Samples.planner() }

  @Test(
    "A birth more than a year after the meeting, an age over 25 and a meeting before the protocol are refused",
    arguments: [
      ("2027-12-04", "2026-12-02", Refusal.Code.bornAfterMeeting, "2027-12-04"),
      ("2062-12-02", "2026-12-02", .bornAfterMeeting, "2062-12-02"),
      ("1826-12-02", "2026-12-02", .tooOld, "200"), ("2000-12-02", "2026-12-02", .tooOld, "26"),
      ("2000-02-29", "2026-03-01", .tooOld, "26"),
      ("2015-06-15", "2021-12-31", .beforeProtocol, "2021-12-31"),
    ])
  func refused(born: String, meeting: String, code: Refusal.Code, names: String) throws {
    for kind in MeetingKind.allCases {
      let circumstances = try Circumstances(kind: kind, date: day(meeting), born: day(born))
      let refusal = #expect(throws: Refusal.self) { try planner.plan(circumstances) }
      #expect(refusal?.code == code)
      #expect(refusal?.message.contains(names) == true, "\(refusal?.message ?? "")")
    }
  }

  @Test(
    "What lies just inside is planned",
    arguments: [
      ("2026-12-02", "2026-12-02", 0), ("2000-12-03", "2026-12-02", 25),
      ("2000-02-29", "2026-02-28", 25), ("2015-06-15", "2022-01-01", 6),
    ])
  func planned(born: String, meeting: String, age: Int) throws {
    for kind in MeetingKind.allCases {
      let circumstances = try Circumstances(kind: kind, date: day(meeting), born: day(born))
      #expect(try planner.plan(circumstances).ageOnTheDay == age)
    }
  }

  @Test(
    "Of an unborn child the duties towards parents stand, and none towards the child",
    arguments: ["2026-12-03", "2027-05-31"])
  func unborn(expected: String) throws {
    let mother = Person(
      id: try #require(PersonID("mother")), name: "Ama Mensah", relation: .parent(.held))
    for kind in MeetingKind.allCases {
      let born = try day(expected)
      let meeting = try day("2026-12-02")
      let unborn = try planner.plan(
        Circumstances(kind: kind, date: meeting, born: born, people: [mother]))
      let newborn = try planner.plan(
        Circumstances(kind: kind, date: meeting, born: meeting, people: [mother]))
      #expect(unborn.ageOnTheDay == nil)
      #expect(!unborn.duties.contains { $0.key.id.isTowardsChild })
      for left in unborn.notRequired where left.key.id.isTowardsChild {
        #expect(left.because == [.unborn])
      }
      let towardsOthers = newborn.duties.map(\.key).filter { !$0.id.isTowardsChild }
      #expect(unborn.duties.map(\.key) == towardsOthers, "\(kind.rawValue)")
      #expect(planner.prompts(for: unborn).isEmpty)
    }
  }
}
