import Participation
import Protocols
import Testing

@Suite("What the sample caseload shows")
struct SampleCaseloadTests {
  @Test(
    "Every kind of meeting but the family's own, and every state of one",
    arguments: SampleDemo.someDays)
  func kinds(day: String) throws {
    let meetings = try SampleDemo(day).file.meetings.values
    #expect(
      Set(meetings.map(\.kind)) == Set(MeetingKind.allCases).subtracting([.familyGroupMeeting]))
    #expect(Set(meetings.map(\.state)) == [.planned, .held, .closed, .postponed])
  }

  @Test("Meetings today, tomorrow and in two weeks", arguments: ["2026-11-25", "2027-02-03"])
  func nearMeetings(day: String) throws {
    let demo = try SampleDemo(day)
    let planned = demo.file.meetings.values.filter { $0.state == .planned }
    let distances = Set(planned.map { demo.planner.calendar.count(from: demo.today, to: $0.day) })
    #expect(distances.isSuperset(of: [0, 1, 3, 10]))
  }

  @Test("Ages stand around every threshold", arguments: SampleDemo.someDays)
  func ages(day: String) throws {
    let demo = try SampleDemo(day)
    for (child, meeting, age) in [
      ("cerys", "cerys-review", 3), ("amara", "amara-review", 4),
      ("zuzanna", "kowalczyk-conference", 11), ("kacper", "kowalczyk-conference", 6),
      ("leo", "leo-review", 11), ("oliver", "oliver-review", 12), ("hodan", "hodan-review", 16),
      ("callum", "callum-pathway", 18), ("danielle", "danielle-pathway", 19),
      ("orla", "orla-conference", 0), ("tahmid", "tahmid-conference", 11),
      ("mei", "mei-review", 14),
    ] { #expect(try demo.age(child, at: meeting) == age, "\(child)") }
    for (child, age) in [("amara", 3), ("zuzanna", 10), ("hodan", 15), ("callum", 17)] {
      #expect(try demo.child(child).child.born.age(on: demo.today) == age, "\(child)")
    }
    let born = try demo.child("ella").child.born
    #expect(born.month == 2 && born.day == 29)
    #expect((7...10).contains(born.age(on: demo.today)))
  }

  @Test(
    "Leo turns 12 nine days after his review, in three working days", arguments: SampleDemo.someDays
  )
  func leo(day: String) throws {
    let demo = try SampleDemo(day)
    let leo = try demo.child("leo").child
    let review = try demo.meeting("leo-review").day
    #expect(demo.planner.calendar.count(from: demo.today, to: review) == 3)
    #expect((9...10).contains(review.days(to: leo.born.birthday(reaching: 12))))
    #expect(leo.calledName == "Leo")
    let duties = try demo.duties("leo", at: "leo-review")
    // The form was offered, and Leo has said something since.
    #expect(duties.duty(DutyKey(.childConsult))?.status == .done)
    let mum = DutyKey(.parentConsult, person: PersonID("mum"))
    #expect(try demo.standing("leo", at: "leo-review").duty(mum)?.isOverdue == true)
    let dad = try #require(duties.duty(DutyKey(.parentReport, person: PersonID("dad"))))
    #expect(dad.status == .toDo)
    #expect(try demo.record("leo", at: "leo-second-review").views.count == 4)
  }

  @Test("A meeting is ready, one explained, some have gaps", arguments: SampleDemo.someDays)
  func readiness(day: String) throws {
    let demo = try SampleDemo(day)
    #expect(try demo.readiness("danielle", at: "danielle-pathway") == .ready)
    #expect(try demo.readiness("ella", at: "ella-panel") == .ready)
    #expect(try demo.readiness("mei", at: "mei-review") == .explained)
    #expect(try demo.readiness("leo", at: "leo-review") == .gap)
    #expect(try demo.readiness("florin", at: "florin-review") == .gap)
    let coming = demo.file.meetings.values.filter { $0.state == .planned }
    let states = try coming.flatMap { meeting in
      try meeting.children.map { try demo.readiness($0.text, at: meeting.id.text) }
    }
    #expect(states.count { $0 == .ready } >= 3)
    #expect(states.count { $0 == .gap } >= 4)
  }

  @Test("A father is kept out by the chair on a ground that conferences have")
  func exclusion() throws {
    let demo = try SampleDemo("2026-11-25")
    let rule = try #require(demo.planner.pack.kinds[.reviewConference])
    for child in ["zuzanna", "kacper"] {
      let exclusion = try #require(
        demo.record(child, at: "kowalczyk-conference").exclusions.first)
      try rule.check(exclusion.request, grounds: demo.planner.pack.grounds)
      let decision = try #require(exclusion.decision)
      try rule.check(decision, on: exclusion.request)
      #expect(exclusion.keepsOutOfAll && exclusion.told != nil)
      #expect(decision.viewsHow != nil && decision.complaintRoute != nil)
    }
    let asked = try #require(demo.record("hodan", at: "hodan-review").exclusions.first)
    #expect(asked.decision == nil)
  }

  @Test("Reviews were and will be in time, but for the one put off", arguments: SampleDemo.someDays)
  func clocks(day: String) throws {
    let demo = try SampleDemo(day)
    let clocked: [(Status, MeetingKind)] = [
      (.lookedAfter, .lookedAfterReview), (.childProtectionPlan, .reviewConference),
      (.childInNeed, .childInNeedReview), (.shortBreaks, .shortBreaksPanel),
      (.careLeaver, .pathwayReview),
    ]
    for child in demo.file.children.values {
      for (status, kind) in clocked {
        let clock = try #require(demo.planner.pack.clocks[kind])
        guard let since = child.statuses.first(where: { $0.status == status })?.from else {
          continue
        }
        let days = demo.file.meetings.values.filter {
          $0.kind == kind && $0.children.contains(child.child.id) && $0.state != .postponed
        }.map(\.day)
        let steps = clock.steps(since: since, held: days, count: 1, in: demo.planner.calendar)
        #expect(steps.filter(\.isLate).isEmpty, "\(child.child.id) \(kind)")
      }
    }
  }

  @Test("Two reviews ran without Kian's views, and a closed review keeps what was frozen")
  func pastReviews() throws {
    let demo = try SampleDemo("2026-11-25")
    for meeting in ["kian-first-review", "kian-second-review"] {
      let code = demo.planner.code(
        of: try demo.record("kian", at: meeting), at: try demo.meeting(meeting),
        for: try demo.child("kian"))
      #expect(code?.code == .absentConveysNothing)
    }
    let closed = try #require(demo.meeting("leo-second-review").closed)
    #expect(closed.duties.count > 20 && closed.duties.allSatisfy { $0.status == "done" })
  }

  @Test("Opinions, observations, old views and what is overdue stand as they should")
  func standing() throws {
    let demo = try SampleDemo("2026-11-25")
    let tahmid = try demo.record("tahmid", at: "tahmid-conference")
    #expect(tahmid.opinion(of: .socialWorker) != nil && tahmid.opinion(of: .chair) == nil)
    let cerys = try demo.duties("cerys", at: "cerys-review")
    #expect(cerys.duty(DutyKey(.childObserve))?.status == .inProgress)
    let old = demo.planner.oldViews(
      try demo.record("oliver", at: "oliver-review").lastSaid,
      on: try demo.meeting("oliver-review").day)
    #expect(old.count == 1)
    let florin = try demo.duties("florin", at: "florin-review")
    #expect(florin.duty(DutyKey(.meetingDecisions))?.status == .done)
    let standing = try demo.standing("florin", at: "florin-review")
    #expect(standing.duty(DutyKey(.meetingRecord))?.isOverdue == true)
    #expect(standing.duty(DutyKey(.childOutcome))?.isOverdue == true)
    let ruby = try demo.standing("ruby", at: "ruby-strategy")
    #expect(ruby.duty(DutyKey(.familyToldAfterwards))?.isOverdue == true)
  }

  @Test("Children are Ama Mensah's or Tomasz Zielinski's, all of team North")
  func workers() throws {
    let children = try SampleDemo("2026-11-25").file.children.values.map(\.child)
    #expect(children.count { $0.worker == "Ama Mensah" } == 14)
    #expect(children.count { $0.worker == "Tomasz Zielinski" } == 4)
    #expect(children.allSatisfy { $0.team == "North" })
  }

  @Test("Nobody can be reached by it: only numbers kept for drama, and no address of e-mail")
  func noRealContacts() {
    for (name, yaml) in SampleCaseload.files {
      #expect(!yaml.contains("@"), "\(name)")
      let numbers = yaml.matches(of: /\b0\d{3,4} ?\d{3} ?\d{3,4}\b/).map { String($0.output) }
      #expect(!numbers.isEmpty)
      for number in numbers {
        #expect(number.hasPrefix("0113 496 0") || number.hasPrefix("07700 900"), "\(number)")
      }
    }
  }
}
