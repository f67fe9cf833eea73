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
    for offset in [-30, -6, 0, 1, 30] {
      let day = meeting.day.adding(days: offset)
      let (brief, whole) = (
        planner.readiness(of: outline, on: day),
        planner.readiness(of: record, at: meeting, for: child, on: day)
      )
      #expect(brief.state == whole.state && brief.cautions == whole.cautions)
      #expect(brief.duties.map(\.standing) == whole.duties.map(\.standing))
    }
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

  private func outlined(_ facts: [Fact]) throws -> RecordOutline {
    let journal = JournalBuilder.about(
      .lookedAfterReview, aged: 10, statuses: [.lookedAfter], people: [Family.mum, Family.dad]
    ).adding(facts)
    let file = CaseFile(folding: journal.entries)
    let key = RecordKey(child: JournalBuilder.child, meeting: JournalBuilder.meeting)
    return RecordOutline(
      of: try #require(file.record(key)), at: try #require(file.meetings[key.meeting]),
      for: try #require(file.children[key.child]))
  }

  private func own(_ id: String, on day: CivilDate) -> Fact {
    .viewGiven(View(id: .named(id), kind: .ownWords, words: "…", whoseWords: .own, on: day))
  }

  @Test func `knows the day on which each duty was done, by the facts' own days`() throws {
    let outline = try outlined([
      .consulted(Consultation(status: .offered, on: date(2026, 8, 20))),
      .consulted(Consultation(status: .formCompleted, on: date(2026, 8, 27), method: .form)),
      own("answer", on: date(2026, 8, 27)),
      // Written down late, of an earlier day.
      .reportShared(ReportShared(with: Family.mum.id, on: date(2026, 9, 7), explained: true)),
      .reportShared(ReportShared(with: Family.mum.id, on: date(2026, 9, 3), explained: false)),
      .recordWritten(OnDay(on: date(2026, 9, 22))),
    ])
    #expect(outline.doneOn(DutyKey(.childConsult)) == date(2026, 8, 27))
    #expect(outline.doneOn(DutyKey(.parentReport, person: Family.mum.id)) == date(2026, 9, 3))
    #expect(outline.doneOn(DutyKey(.meetingRecord)) == date(2026, 9, 22))
    #expect(outline.doneOn(DutyKey(.parentReport, person: Family.dad.id)) == nil)
  }

  @Test func `a duty of several parts is done on the day of the last`() throws {
    let outline = try outlined([
      own("one", on: date(2026, 8, 27)),
      .outcomeTold(OutcomeTold(on: date(2026, 9, 11), how: "in person", by: "Ama Mensah")),
    ])
    #expect(outline.doneOn(DutyKey(.childOutcome)) == nil)
    #expect(outline.summary.told == date(2026, 9, 11))
  }

  @Test func `counts views and their answers, and knows whose words they are in`() throws {
    let outline = try outlined([
      own("one", on: date(2026, 8, 27)), own("two", on: date(2026, 8, 28)),
      .viewGiven(
        View(
          id: .named("three"), kind: .interpretation, words: "…", whoseWords: .summarised,
          on: date(2026, 8, 28))),
      .viewAnswered(ViewAnswered(view: .named("one"), answer: .done)),
      .viewAnswered(ViewAnswered(view: .named("two"), answer: .partly)),
    ])
    #expect(outline.summary.ownViews == 2)
    // “Partly” without why is no answer yet.
    #expect(outline.summary.answeredViews == 1)
    #expect(outline.summary.whoseWords == [.own])
  }

  @Test func `keeps of each request to exclude what came of it`() throws {
    let request = ExclusionRequested(
      person: Family.dad.id, requestedBy: "Ama Mensah", on: date(2026, 9, 1),
      ground: GroundID(rawValue: "child-asks"), evidence: "…", extent: .whole)
    let journal = JournalBuilder.about(
      .lookedAfterReview, statuses: [.lookedAfter], people: [Family.dad]
    ).adding(.exclusionRequested(request), as: "request")
    let decided = journal.adding(
      .exclusionDecided(
        ExclusionDecided(
          request: .named("request"), excluded: true, by: JournalBuilder.iro,
          on: date(2026, 9, 2), reasons: "…", extent: .init(part: "the first half"),
          viewsHow: "in a letter")), by: JournalBuilder.iro)
    for (journal, decision) in [
      (journal, nil),
      (decided, RecordSummary.KeptOut.Decision(excluded: true, by: .iro, hasAlternative: true)),
    ] {
      let file = CaseFile(folding: journal.entries)
      let key = RecordKey(child: JournalBuilder.child, meeting: JournalBuilder.meeting)
      let outline = RecordOutline(
        of: try #require(file.record(key)), at: try #require(file.meetings[key.meeting]),
        for: try #require(file.children[key.child]))
      #expect(
        outline.summary.exclusions == [
          .init(
            who: Family.dad.id, ground: GroundID(rawValue: "child-asks"),
            isWhole: decision == nil, decision: decision, isTold: false, isOutsideProtocol: false)
        ])
    }
  }
}
