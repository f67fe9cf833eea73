import Participation
import Support
import Testing

@Suite struct `The outline of a record` {
  @Test(arguments: 0..<60)
  func `gives the same duties, statuses and code as the record itself`(seed: UInt64) throws {
    var samples = FactSamples(seed: seed)
    let kinds: [MeetingKind] = [.lookedAfterReview, .reviewConference, .childInNeedReview]
    var journal = JournalBuilder.about(
      kinds[Int(seed % 3)], aged: Int(seed % 17), statuses: [.lookedAfter, .childProtectionPlan],
      people: [Family.mum, Family.dad, Family.carer], needs: ["interpreter"])
    let words = Fact.Word.allCases.filter { $0.scope == .participation }
    for _ in 0..<25 { journal = journal.adding(samples.fact(samples.one(of: words))) }
    let file = CaseFile(folding: journal.entries)
    let key = RecordKey(child: JournalBuilder.child, meeting: JournalBuilder.meeting)
    let record = try #require(file.record(key))
    let meeting = try #require(file.meetings[key.meeting])
    let child = try #require(file.children[key.child])
    let planner = try Samples.planner()
    let outline = RecordOutline(of: record, at: meeting, for: child)

    let full = try planner.duties(of: record, at: meeting, for: child).duties
    let outlined = try planner.duties(of: outline).duties
    #expect(outlined.map(\.key) == full.map(\.key))
    #expect(outlined.map(\.planned.due) == full.map(\.planned.due))
    #expect(outlined.map(\.status.word) == full.map(\.status.word))
    let today = meeting.day
    #expect(
      Readiness(of: outlined, on: today).state == Readiness(of: full, on: today).state)
    #expect(planner.code(of: outline) == planner.code(of: record, at: meeting, for: child)?.code)
  }

  @Test func `holds no name of anybody around the child`() throws {
    let journal = JournalBuilder.about(.lookedAfterReview, people: [Family.mum, Family.carer])
    let file = CaseFile(folding: journal.entries)
    let key = RecordKey(child: JournalBuilder.child, meeting: JournalBuilder.meeting)
    let outline = RecordOutline(
      of: try #require(file.record(key)), at: try #require(file.meetings[key.meeting]),
      for: try #require(file.children[key.child]))
    #expect(outline.circumstances.people.map(\.name) == ["", ""])
  }
}
