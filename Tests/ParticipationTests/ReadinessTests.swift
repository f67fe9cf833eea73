import Participation
import Support
import Testing

@Suite("Readiness of a meeting")
struct ReadinessTests {
  private static let explained = DutyStatus.explained(why: "abroad", by: "Ama Mensah")

  @Test(
    "A duty that is open is a gap from the day it is due, and none before",
    arguments: DutyID.allCases)
  func openDutiesAreGaps(_ id: DutyID) throws {
    for status: DutyStatus in [.toDo, .inProgress] {
      let duty = try Self.duty(id, status)
      let due = duty.planned.due
      #expect(Readiness(of: [duty], on: due.adding(days: -1)).state == .ready)
      for day in [due, due.adding(days: 1), due.adding(days: 400)] {
        let readiness = Readiness(of: [duty], on: day)
        #expect(readiness.state == .gap)
        #expect(readiness.gaps == [duty])
        #expect(readiness.explained == [])
      }
    }
  }

  @Test(
    "A duty that is explained is listed with its reason from the day it is due",
    arguments: DutyID.allCases)
  func explainedDutiesAreListed(_ id: DutyID) throws {
    let duty = try Self.duty(id, Self.explained)
    let due = duty.planned.due
    let before = Readiness(of: [duty], on: due.adding(days: -1))
    #expect(before.state == .ready)
    #expect(before.explained == [])
    for day in [due, due.adding(days: 1)] {
      let readiness = Readiness(of: [duty], on: day)
      #expect(readiness.state == .explained)
      #expect(readiness.explained == [duty])
      #expect(readiness.gaps == [])
    }
  }

  @Test("What is done or not required is ready, however late it is", arguments: DutyID.allCases)
  func closedDutiesAreReady(_ id: DutyID) throws {
    for status: DutyStatus in [.done, .notRequired(why: "nobody came")] {
      let duty = try Self.duty(id, status)
      for offset in [-1, 0, 1, 400] {
        let readiness = Readiness(of: [duty], on: duty.planned.due.adding(days: offset))
        #expect(readiness.state == .ready)
        #expect(readiness.gaps.isEmpty && readiness.explained.isEmpty)
      }
    }
  }

  @Test("One blank among what is explained and done is a gap, and both are listed")
  func oneBlankIsAGap() throws {
    let duties = [
      try Self.duty(.childConsult, .toDo), try Self.duty(.parentConsult, Self.explained),
      try Self.duty(.childAdvocacy, .done),
    ]
    let readiness = Readiness(of: duties, on: JournalBuilder.meetingDay)
    #expect(readiness.state == .gap)
    #expect(readiness.gaps.map(\.key.id) == [.childConsult])
    #expect(readiness.explained.map(\.key.id) == [.parentConsult])
  }

  @Test("With nothing owed everything is ready")
  func nothingOwed() {
    let readiness = Readiness(of: [], on: JournalBuilder.meetingDay)
    #expect(readiness.state == .ready)
  }

  @Test("A record goes from gap to explained to ready as its duties are seen to")
  func fromGapToReady() throws {
    let day = date(2026, 9, 2)
    var journal = JournalBuilder.about(.coreGroup, people: [Family.mum])
    func readiness() throws -> Readiness { Readiness(of: try journal.duties().duties, on: day) }
    #expect(try readiness().gaps.map(\.key.id) == [.childConsult, .childAdvocacy, .parentInvite])
    journal = journal.adding([Recorded.consulted(.formCompleted), Recorded.advocacy(.declined)])
    #expect(try readiness().gaps.map(\.key.id) == [.parentInvite])
    let explained = journal.adding(Recorded.explained(.parentInvite, towards: Family.mum))
    #expect(Readiness(of: try explained.duties().duties, on: day).state == .explained)
    journal = explained.adding(Recorded.invited(Family.mum))
    #expect(try readiness().state == .ready)
  }

  /// A duty as the plan of a meeting that has it plans it, with a status.
  private static func duty(_ id: DutyID, _ status: DutyStatus) throws -> Duty {
    let found = try #require(DutyCase.all.first { $0.duty == id })
    let key = DutyKey(id, person: found.person?.id)
    var duty = try #require(found.journal.duties().duty(key))
    duty.status = status
    return duty
  }
}
