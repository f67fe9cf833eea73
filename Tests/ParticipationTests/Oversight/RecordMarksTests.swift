import Participation
import Support
import Testing

/// What a team manager looks for, a minimal journal each, and its near miss.
@Suite("Marks of a record")
struct RecordMarksTests {
  private static let today = date(2026, 10, 1)
  private static let held = Fact.meetingHeld(MeetingHeld(on: JournalBuilder.meetingDay))

  /// The marks of the record that the journal is about.
  private func marks(
    _ kind: MeetingKind = .lookedAfterReview, worker: String? = nil, chair: Chair? = nil,
    today: CivilDate = Self.today, _ change: (JournalBuilder) -> JournalBuilder = { $0 }
  ) throws -> RecordMarks {
    var journal = JournalBuilder.about(kind, aged: 10, people: [Family.mum, Family.dad])
    if let worker {
      let details = ChildDetails(
        name: "Leo Amari", born: date(2016, 3, 1), worker: worker)
      journal = journal.adding(.childAmended(details))
    }
    if let chair { journal = journal.adding(.chairNamed(chair)) }
    let file = CaseFile(folding: change(journal).entries)
    let outline = try #require(file.outline(of: JournalBuilder.child))
    let planner = try JournalBuilder.planner()
    let rows = RecordRow.rows(of: outline, planner: planner, today: today)
    return try #require(rows.first { $0.key.meeting == JournalBuilder.meeting }).marks
  }

  private func own(_ id: String = "view") -> Fact {
    .viewGiven(
      View(
        id: .named(id), kind: .ownWords, words: "…", whoseWords: .own, on: date(2026, 8, 27)))
  }

  private func request(_ ground: String, managersReason: String? = nil) -> Fact {
    .exclusionRequested(
      ExclusionRequested(
        person: Family.dad.id, requestedBy: "Ama Mensah", on: date(2026, 9, 1),
        ground: GroundID(rawValue: ground), evidence: "…", extent: .whole,
        managersReason: managersReason))
  }

  private func decision(_ excluded: Bool, by author: Author) -> Fact {
    .exclusionDecided(
      ExclusionDecided(
        request: .named("request"), excluded: excluded, by: author, on: date(2026, 9, 2),
        reasons: "…", extent: .whole))
  }

  @Test("Overdue is what is blank behind its day, and not what is due today or has a reason")
  func overdue() throws {
    let consulting = DutyKey(.childConsult)
    let planner = try JournalBuilder.planner()
    let due = planner.calendar.day(-5, from: JournalBuilder.meetingDay)
    let everythingElse = { (journal: JournalBuilder) in
      DutyID.allCases.filter { $0 != .childConsult }.reduce(journal) { journal, id in
        let persons: [PersonID?] = id.isTowardsParent ? [Family.mum.id, Family.dad.id] : [nil]
        return persons.reduce(journal) {
          $0.adding(.dutyExplained(DutyExplained(duty: DutyKey(id, person: $1), why: "abroad")))
        }
      }
    }
    #expect(try !marks(today: due, everythingElse).contains(.overdue))
    #expect(try marks(today: due.adding(days: 1), everythingElse).contains(.overdue))
    let explained = try marks(today: due.adding(days: 1)) {
      everythingElse($0).adding(.dutyExplained(DutyExplained(duty: consulting, why: "abroad")))
    }
    #expect(!explained.contains(.overdue))
  }

  @Test("Done late is what was done after its day")
  func doneLate() throws {
    for (day, isLate) in [(date(2026, 9, 2), false), (date(2026, 9, 3), true)] {
      let found = try marks { journal in
        journal.adding([
          .consulted(Consultation(status: .formCompleted, on: day, method: .form)),
          Recorded.view(.ownWords, on: day),
        ])
      }
      #expect(found.contains(.doneLate) == isLate, "\(day)")
    }
  }

  @Test("An exclusion is asked for, then decided either way")
  func exclusion() throws {
    let asked = try marks { $0.adding(request("child-asks"), as: "request") }
    #expect(asked.contains(.exclusionAsked) && !asked.contains(.excluded))
    for excluded in [true, false] {
      let decided = try marks {
        $0.adding(request("child-asks"), as: "request")
          .adding(decision(excluded, by: JournalBuilder.iro), by: JournalBuilder.iro)
      }
      #expect(!decided.contains(.exclusionAsked))
      #expect(decided.contains(.excluded) == excluded)
      #expect(decided.isDisjoint(with: .flags))
    }
  }

  @Test(
    "A child in need review led by the child's own worker that keeps somebody out is flagged",
    arguments: [
      (MeetingKind.childInNeedReview, "Dawn Price", false, true),
      (.childInNeedReview, "Ama Mensah", true, true),
      (.childInNeedReview, "Ama Mensah", false, false),
      (.reviewConference, "Dawn Price", true, false),
    ])
  func ownWorker(kind: MeetingKind, worker: String, says: Bool, isFlagged: Bool) throws {
    let chair = Chair(name: "Dawn Price", isChildsWorker: says)
    let excluded = try marks(kind, worker: worker, chair: chair) {
      $0.adding(request("disrupt"), as: "request")
        .adding(decision(true, by: JournalBuilder.chair), by: JournalBuilder.chair)
    }
    #expect(excluded.contains(.ownWorkerExcludes) == isFlagged)
    #expect(try !marks(kind, worker: worker, chair: chair).contains(.ownWorkerExcludes))
  }

  @Test("An exclusion by a manager's reason alone is flagged as outside the protocol")
  func outsideProtocol() throws {
    let found = try marks(.coreGroup) {
      $0.adding(request("behaviour", managersReason: "the room is small"), as: "request")
        .adding(decision(true, by: JournalBuilder.manager), by: JournalBuilder.manager)
    }
    #expect(found.contains(.outsideProtocol))
  }

  @Test("A manager's decision not to consult somebody is flagged")
  func notConsulted() throws {
    let found = try marks {
      $0.adding(
        .managerDecidedNotToConsult(
          NotToConsult(
            person: Family.dad.id, by: "Tom Adeyemi", on: date(2026, 9, 1), why: "a court order")),
        by: JournalBuilder.manager)
    }
    #expect(found.contains(.notConsulted))
  }

  @Test("A view without an answer counts once the meeting was held")
  func unanswered() throws {
    #expect(try !marks { $0.adding(own()) }.contains(.unanswered))
    #expect(try marks { $0.adding([own(), Self.held]) }.contains(.unanswered))
    let answered = try marks {
      $0.adding([
        own(), Self.held, .viewAnswered(ViewAnswered(view: .named("view"), answer: .done)),
      ])
    }
    #expect(!answered.contains(.unanswered))
  }

  @Test("Views that nobody discussed in supervision are told from those that were")
  func undiscussed() throws {
    #expect(try !marks().contains(.undiscussed))
    #expect(try marks { $0.adding(own()) }.contains(.undiscussed))
    let discussed = try marks {
      $0.adding(own()).adding(
        .supervisionHeld(SupervisionHeld(on: date(2026, 9, 3), with: "Ama Mensah")),
        by: JournalBuilder.manager)
    }
    #expect(!discussed.contains(.undiscussed))
  }

  @Test("A question without an answer, and a meeting that went ahead although")
  func questions() throws {
    let duty = DutyKey(.childConsult)
    let asked = Fact.questionAsked(QuestionAsked(duty: duty, question: "when?"))
    let found = try marks {
      $0.adding(asked, as: "q", by: JournalBuilder.iro).adding(
        .signedOff(SignedOff(on: date(2026, 9, 7), although: "he wants it")),
        by: JournalBuilder.iro)
    }
    #expect(found.isSuperset(of: [.openQuestion, .wentAhead]))
    let answered = try marks {
      $0.adding(asked, as: "q", by: JournalBuilder.iro).adding(
        .questionAnswered(QuestionAnswered(question: .named("q"), answer: "today")))
    }
    #expect(!answered.contains(.openQuestion))
  }

  @Test("Nothing is marked at a meeting that was cancelled")
  func cancelled() throws {
    let found = try marks {
      $0.adding(own()).adding(request("child-asks"), as: "request")
        .adding(.meetingCancelled(WithReason(why: "moved away")))
    }
    #expect(found == [])
  }
}

@Suite("Reviews running without views")
struct ViewlessReviewTests {
  private static let days = [date(2026, 3, 4), date(2026, 6, 3), date(2026, 9, 2)]

  /// Which of three reviews, each three months after the one before, are flagged.
  private func flagged(
    _ presences: [[TookPart.Conveyance]], aged age: Int = 10, tried: Int? = nil
  ) throws -> [Bool] {
    var journal = JournalBuilder().child(aged: age, statuses: [.lookedAfter])
    for (index, conveyed) in presences.enumerated() {
      let meeting = MeetingID.named("review-\(index)")
      journal = journal.meeting(.lookedAfterReview, id: meeting, on: Self.days[index])
        .adding(.meetingHeld(MeetingHeld(on: Self.days[index])), meeting: meeting)
        .adding(.tookPart(TookPart(presence: .absent, conveyed: conveyed)), meeting: meeting)
      if tried == index {
        journal = journal.adding(.willTry(WithReason(why: "an advocate")), meeting: meeting)
      }
    }
    let file = CaseFile(folding: journal.entries)
    let outline = try #require(file.outline(of: JournalBuilder.child))
    return RecordRow.rows(
      of: outline, planner: try JournalBuilder.planner(), today: date(2026, 10, 1)
    ).map { $0.marks.contains(.noViewsRunning) }
  }

  @Test("Two are flagged at the second, one is not, and views in between begin the count anew")
  func two() throws {
    #expect(try flagged([[], []]) == [false, true])
    #expect(try flagged([[]]) == [false])
    #expect(try flagged([[], [.ownMedium], []]) == [false, false, false])
    #expect(try flagged([[], [], []]) == [false, true, true])
  }

  @Test("A worker's summary is no view of the child's")
  func summary() throws {
    #expect(try flagged([[.workersSummary], [.workersSummary]]) == [false, true])
  }

  @Test("Once it is said what will be tried they are not flagged, said there or at a later one")
  func tried() throws {
    #expect(try flagged([[], []], tried: 1) == [false, false])
    #expect(try flagged([[], [], []], tried: 2) == [false, false, false])
    #expect(try flagged([[], [], []], tried: 1) == [false, false, false])
  }

  @Test("A child under 4 is seen and not asked: their reviews do not count")
  func young() throws { #expect(try flagged([[], []], aged: 2) == [false, false]) }
}

@Suite("What waits for whoever leads a meeting")
struct LeadersTaskTests {
  private func tasks(
    _ kind: MeetingKind, today: CivilDate, _ facts: [Fact] = [],
    by author: Author = JournalBuilder.iro
  ) throws -> [LeadersTask] {
    let journal = JournalBuilder.about(
      kind, aged: 12, statuses: [.childProtectionPlan], people: [Family.mum]
    ).adding(facts, by: author)
    let file = CaseFile(folding: journal.entries)
    let outline = try #require(file.outline(of: JournalBuilder.child)?.records.first)
    let planner = try JournalBuilder.planner()
    return planner.leadersTasks(
      of: outline, planner.readiness(of: outline, on: today), today: today)
  }

  private func duties(_ tasks: [LeadersTask]) -> Set<DutyID> {
    Set(tasks.compactMap { if case .duty(let key, _) = $0 { key.id } else { nil } })
  }

  @Test(
    "Before a review: to meet the child and each parent, and from the fifth day before to sign off")
  func before() throws {
    let early = try tasks(.lookedAfterReview, today: date(2026, 8, 20))
    #expect(duties(early) == [.childChairMeets, .parentChairMeets])
    #expect(!early.contains(.signOff))
    // Five working days before Wednesday 9 September.
    #expect(try !tasks(.lookedAfterReview, today: date(2026, 9, 1)).contains(.signOff))
    #expect(try tasks(.lookedAfterReview, today: date(2026, 9, 2)).contains(.signOff))
    let signed = Fact.signedOff(SignedOff(on: date(2026, 9, 2)))
    #expect(try !tasks(.lookedAfterReview, today: date(2026, 9, 3), [signed]).contains(.signOff))
  }

  @Test("At a review conference the chair's opinion waits until it is given, and no longer")
  func opinion() throws {
    let today = date(2026, 9, 1)
    #expect(duties(try tasks(.reviewConference, today: today)).contains(.childAttendanceOpinions))
    let given = Fact.opinionGiven(
      AttendanceOpinion(of: .chair, name: "Dawn Price", agrees: true, on: today, reasons: "…"))
    // The social worker's is still missing, and is not the chair's to give.
    let after = try tasks(.reviewConference, today: today, [given], by: JournalBuilder.chair)
    #expect(!duties(after).contains(.childAttendanceOpinions))
  }

  @Test("After it: decisions, record, sending and the questionnaire of who came")
  func after() throws {
    let tasks = try tasks(
      .lookedAfterReview, today: date(2026, 9, 10),
      [
        .meetingHeld(MeetingHeld(on: JournalBuilder.meetingDay)),
        .attended(Attended(who: Family.mum.id, extent: .all, mode: .inPerson)),
      ])
    #expect(
      duties(tasks).isSuperset(
        of: [.meetingDecisions, .meetingRecord, .meetingSent, .parentQuestionnaire]))
    #expect(!tasks.contains(.signOff))
  }

  @Test("A request to keep somebody out waits first, and until it is decided")
  func exclusion() throws {
    let request = ExclusionRequested(
      person: Family.mum.id, requestedBy: "Ama Mensah", on: date(2026, 8, 20),
      ground: GroundID(rawValue: "child-asks"), evidence: "…", extent: .whole)
    let tasks = try tasks(
      .lookedAfterReview, today: date(2026, 8, 20), [.exclusionRequested(request)])
    #expect(
      tasks.first == .decideExclusion(of: Family.mum.id, ground: GroundID(rawValue: "child-asks")))
  }
}
