import Participation
import Support
import Testing

@Suite("What holds for every child, meeting and journal")
struct PropertyTests {
  // MARK: Plans

  @Test("No duty is both open and not required, and none is there twice")
  func openAndNotRequiredAreApart() throws {
    let planner = try JournalBuilder.planner()
    try Self.forEachCircumstances(seed: 1) { circumstances, _ in
      let plan = try planner.plan(circumstances)
      let keys = plan.duties.map(\.key) + plan.notRequired.map(\.key)
      #expect(keys.count == Set(keys).count, "\(circumstances)")
    }
  }

  @Test("Every duty towards the child is either open or not required, and says why")
  func everyChildDutyIsSomewhere() throws {
    let planner = try JournalBuilder.planner()
    let expected = DutyID.allCases.filter(\.isTowardsChild).map { DutyKey($0) }
    try Self.forEachCircumstances(seed: 2) { circumstances, _ in
      let plan = try planner.plan(circumstances)
      let found = (plan.duties.map(\.key) + plan.notRequired.map(\.key)).filter(\.id.isTowardsChild)
      #expect(Set(found) == Set(expected) && found.count == expected.count, "\(circumstances)")
      let reasons = plan.duties.map(\.because) + plan.notRequired.map(\.because)
      #expect(reasons.allSatisfy { !$0.isEmpty }, "\(circumstances)")
    }
  }

  @Test("An older child at the same meeting loses no duty of being heard")
  func olderChildrenLoseNothing() throws {
    let planner = try JournalBuilder.planner()
    try Self.forEachCircumstances(seed: 3) { circumstances, samples in
      var older = circumstances
      let days = Int.random(in: 0...7000, using: &samples.random)
      older.born = max(circumstances.born.adding(days: -days), date(2001, 6, 1))
      guard older.born <= circumstances.born else { return }
      let lost = try Self.waysOfBeingHeard(planner.plan(circumstances))
        .subtracting(Self.waysOfBeingHeard(planner.plan(older)))
      #expect(lost.isEmpty, "born \(older.born) in place of \(circumstances)")
    }
  }

  /// The duties by which a child is heard: asking and observing are one, and so are the two rules
  /// by which a child comes to a conference.
  private static func waysOfBeingHeard(_ plan: Plan) -> Set<String> {
    Set(
      plan.duties.compactMap { duty -> String? in
        switch duty.key.id {
        case .childConsult, .childObserve: "consult or observe"
        case .childAttendanceOpinions, .childAttendanceException: "attendance"
        case .childEncourage, .childAdvocacy, .childOutcome, .childReport, .childChairMeets,
          .childActiveRole:
          duty.key.id.rawValue
        default: nil
        }
      })
  }

  @Test("What changes when a meeting moves is the difference between the plans of the two days")
  func movesAreDifferences() throws {
    let planner = try JournalBuilder.planner()
    try Self.forEachCircumstances(seed: 4) { circumstances, samples in
      let day = max(samples.day(), circumstances.born)
      let difference = PlanDifference(
        from: try planner.plan(circumstances), to: try planner.plan(circumstances.moved(to: day)))
      var moved = circumstances
      moved.date = day
      let before = try Self.dueDays(planner.plan(circumstances))
      let after = try Self.dueDays(planner.plan(moved))
      #expect(Set(difference.opened) == Set(after.keys).subtracting(before.keys))
      #expect(Set(difference.closed) == Set(before.keys).subtracting(after.keys))
      let shifted = before.filter { key, due in after[key].map { $0 != due } ?? false }
      #expect(Set(difference.dates.map(\.key)) == Set(shifted.keys))
      #expect(difference.dates.count == shifted.count)
      #expect(difference.dates.allSatisfy { $0.was == before[$0.key] && $0.due == after[$0.key] })
      if day == circumstances.date { #expect(difference.dates.isEmpty) }
    }
  }

  private static func dueDays(_ plan: Plan) -> [DutyKey: CivilDate] {
    Dictionary(uniqueKeysWithValues: plan.duties.map { ($0.key, $0.due) })
  }

  private static func forEachCircumstances(
    seed: UInt64, _ body: (Circumstances, inout FactSamples) throws -> Void
  ) throws {
    var samples = FactSamples(seed: seed)
    let everybody = [Family.mum, Family.dad, Family.nan, Family.carer, Family.teacher]
    for _ in 0..<600 {
      let day = samples.day()
      // From the day of birth to a day before the 25th birthday.
      let ageInDays = Int.random(in: 0...9000, using: &samples.random)
      let circumstances = Circumstances(
        kind: samples.one(of: MeetingKind.allCases), date: day,
        born: day.adding(days: -ageInDays),
        statuses: Set(Status.allCases.filter { _ in samples.isSo() }),
        people: everybody.filter { _ in samples.isSo() },
        needs: samples.isSo() ? [] : ["interpreter"],
        childWouldCome: samples.maybe(samples.isSo()), agreesToParents: samples.isSo())
      try body(circumstances, &samples)
    }
  }

  // MARK: Journals

  @Test("Random journals come to the same in every order and however often entries arrive")
  func journalsFoldIndependentlyOfOrder() {
    for seed in 0..<UInt64(80) {
      var samples = FactSamples(seed: seed)
      let entries = Self.randomJournal(&samples)
      let expected = CaseFile(folding: entries)
      let again = entries.filter { _ in samples.isSo() }
      let merged = (entries + again + entries.reversed()).shuffled(using: &samples.random)
      #expect(CaseFile(folding: merged) == expected, "seed \(seed)")
    }
  }

  @Test("Whatever a journal holds, its duties, readiness, codes and exclusions can be worked out")
  func everythingDerivedFromRandomJournals() throws {
    let planner = try JournalBuilder.planner()
    for seed in 100..<UInt64(180) {
      var samples = FactSamples(seed: seed)
      let file = CaseFile(folding: Self.randomJournal(&samples))
      for (key, record) in file.records {
        let meeting = try #require(file.meetings[key.meeting])
        let child = try #require(file.children[key.child])
        let list = try planner.duties(of: record, at: meeting, for: child)
        let keys = list.duties.map(\.key)
        #expect(keys.count == Set(keys).count, "seed \(seed): a duty is there twice")
        let readiness = planner.readiness(
          of: record, at: meeting, for: child, on: samples.day())
        #expect((readiness.state == .gap) == !readiness.gaps.isEmpty)
        #expect(planner.oldViews(record.lastSaid, on: meeting.day).count <= record.views.count)
        let requests = record.entries.filter {
          [.exclusionRequested, .askedToLeave].contains($0.entry.fact.word)
        }
        #expect(record.exclusions.count == requests.count)
        if record.tookPart != nil || record.overruledCode != nil {
          #expect(planner.code(of: record, at: meeting, for: child) != nil)
        }
      }
    }
  }

  @Test("A view is dropped by nothing but its own correction or withdrawal")
  func viewsAreDroppedByNothingElse() {
    for seed in 200..<UInt64(260) {
      var samples = FactSamples(seed: seed)
      let entries = Self.randomJournal(
        &samples,
        words: [
          .viewGiven, .viewGiven, .viewGiven, .meetingMoved, .meetingCancelled, .meetingHeld,
          .meetingPlanned, .childAmended, .personLeft, .withdrawn,
        ])
      let corrected = Set(entries.compactMap(\.corrects))
      let kept = entries.filter {
        $0.fact.word == .viewGiven && $0.corrects == nil && !corrected.contains($0.id)
      }
      let file = CaseFile(folding: entries)
      let shown =
        file.records.values.flatMap(\.entries).map(\.entry) + file.unplaced
        + file.conflicts.flatMap(\.entries)
      #expect(Set(kept).subtracting(shown).isEmpty, "seed \(seed)")
    }
  }

  /// Entries about a child and a meeting, with corrections, doubled identifiers and places that
  /// nothing has made.
  private static func randomJournal(
    _ samples: inout FactSamples, words: [Fact.Word] = Fact.Word.allCases
  ) -> [Entry] {
    var journal = JournalBuilder.about(
      samples.one(of: MeetingKind.allCases), people: [Family.mum, Family.carer])
    for number in 0..<40 {
      let corrects = Int.random(in: 0...120, using: &samples.random)
      journal = journal.adding(
        samples.fact(samples.one(of: words)),
        as: "random-\(Int.random(in: 0..<20, using: &samples.random) == 0 ? 0 : number)",
        child: samples.one(of: [JournalBuilder.child, JournalBuilder.child, .named("unknown")]),
        corrects: corrects < 42 ? "random-\(corrects)" : nil,
        by: samples.one(of: [JournalBuilder.worker, JournalBuilder.iro]),
        minute: Int.random(in: -5...45, using: &samples.random))
    }
    return journal.entries
  }
}
