import Participation
import Support
import Testing

extension DutyStatusTests {
  // MARK: Coming

  @Test(
    "Attendance is agreed by two opinions “yes”; a “no” or a missing one, and it is not agreed",
    arguments: [
      (true, true, true), (true, false, false), (false, true, false), (false, false, false),
      (true, nil, false), (nil, true, false), (nil, nil, false), (nil, false, false),
    ] as [(Bool?, Bool?, Bool)])
  func bothOpinionsAreNeeded(worker: Bool?, chair: Bool?, agreed: Bool) throws {
    let facts =
      [worker.map { Recorded.opinion(of: .socialWorker, agrees: $0) }].compactMap(\.self)
      + [chair.map { Recorded.opinion(of: .chair, agrees: $0) }].compactMap(\.self)
    let record = try JournalBuilder.about(
      .reviewConference, aged: 11, statuses: [.childProtectionPlan]
    ).adding(facts).record()
    #expect(record.attendanceIsAgreed == agreed)
  }

  @Test("The last opinion of each counts")
  func opinionsCanChange() throws {
    let record = try JournalBuilder.about(
      .reviewConference, aged: 11, statuses: [.childProtectionPlan]
    ).adding([
      Recorded.opinion(of: .chair), Recorded.opinion(of: .socialWorker),
      Recorded.opinion(of: .chair, agrees: false),
    ]).record()
    #expect(!record.attendanceIsAgreed)
  }

  @Test(
    "The chair's exception is owed only if the child would attend",
    arguments: [
      ([], false), ([Recorded.wish(.no)], false), ([Recorded.wish(.unsure)], false),
      ([Recorded.wish(.yes)], true), ([Recorded.attended(.part)], true),
    ] as [([Fact], Bool)])
  func exceptionOnlyIfTheChildWouldCome(facts: [Fact], owed: Bool) throws {
    let list = try JournalBuilder.about(.initialConference).adding(facts).duties()
    let status = list.duty(DutyKey(.childAttendanceException))?.status
    #expect(status.map(Self.isOwed) ?? false == owed)
  }

  @Test("A child who wished to come and was not there is still owed the chair's decision")
  func absenceDoesNotReplaceTheDecision() throws {
    let journal = JournalBuilder.about(.initialConference)
      .adding([Recorded.wish(.yes), Recorded.attended(.none)])
    let list = try journal.duties()
    let status = list.duty(DutyKey(.childAttendanceException))?.status
    #expect(status == .toDo)
  }

  @Test("A decision that the child does not come stays done when the child was not there")
  func aDecisionAgainstStays() throws {
    let list = try JournalBuilder.about(.initialConference)
      .adding([Recorded.wish(.yes), Recorded.exception(false), Recorded.attended(.none)]).duties()
    #expect(list.duty(DutyKey(.childAttendanceException))?.status == .done)
  }

  // MARK: Meeting the chair

  @Test("A looked-after child whom the IRO met, but not in private, is in progress")
  func lookedAfterChildIsMetInPrivate() throws {
    let journal = JournalBuilder.about(.lookedAfterReview, statuses: [.lookedAfter])
      .adding(Recorded.chairMet(inPrivate: false))
    #expect(try journal.status(of: .childChairMeets) == .inProgress)
    let further = journal.adding(Recorded.chairMet(inPrivate: true))
    #expect(try further.status(of: .childChairMeets) == .done)
  }

  @Test(
    "A child under 4 is seen or observed; from 4 the chair meets the child",
    arguments: [
      (3, ChairMet.How.saw, true), (3, .observed, true), (3, .met, true), (4, .met, true),
      (4, .saw, false), (4, .observed, false), (15, .observed, false),
    ])
  func seenOrMet(age: Int, how: ChairMet.How, isDone: Bool) throws {
    let status = try JournalBuilder.about(.reviewConference, aged: age)
      .adding(Recorded.chairMet(how: how)).status(of: .childChairMeets)
    #expect(status == (isDone ? .done : .inProgress))
  }

  // MARK: Answers

  @Test("The outcome is done when each of the child's views has its answer")
  func eachViewIsAnswered() throws {
    let journal = JournalBuilder.about(.coreGroup)
      .adding([
        Recorded.view(.ownWords, id: "one"), Recorded.view(.ownWords, id: "two"), Recorded.told,
        Recorded.answered("one"),
      ])
    #expect(try journal.status(of: .childOutcome) == .inProgress)
    #expect(try journal.adding(Recorded.answered("two")).status(of: .childOutcome) == .done)
  }

  @Test("A view that could not be followed, or only partly, is answered only with why")
  func whatIsNotDoneIsExplained() throws {
    for answer: ViewAnswered.Answer in [.partly, .notPossible] {
      let journal = JournalBuilder.about(.coreGroup)
        .adding([Recorded.view(.ownWords, id: "wish"), Recorded.told])
      let bare = journal.adding(Recorded.answered("wish", answer))
      let explained = journal.adding(Recorded.answered("wish", answer, why: "it is not safe"))
      #expect(try bare.status(of: .childOutcome) == .inProgress, "\(answer.rawValue)")
      #expect(try explained.status(of: .childOutcome) == .done, "\(answer.rawValue)")
    }
  }

  // MARK: What opens later

  @Test(
    "Supervision is owed with the first views that are recorded, whosever they are",
    .carries("CAM 4.1e"),
    arguments: MeetingKind.allCases.filter { $0 != .strategyMeeting && $0 != .otherMeeting })
  func supervisionOpensWithTheFirstViews(kind: MeetingKind) throws {
    let journal = JournalBuilder.about(kind, people: [Family.mum])
    let key = DutyKey(.supervisionDiscuss)
    #expect(try !(journal.duties().duty(key).map { Self.isOwed($0.status) } ?? false))
    for view in [Recorded.view(.ownWords), Recorded.view(.ownWords, of: Family.mum)] {
      #expect(try journal.adding(view).duties().duty(key)?.status == .toDo)
    }
  }

  /// CAM 4.1e: the views are discussed, and so all of them.
  @Test(
    "Supervision covers what was said by its day, and what is said later opens it again",
    .carries("CAM 4.1e"))
  func laterViewsOpenSupervisionAgain() throws {
    func held(_ day: Int) -> Fact {
      .supervisionHeld(SupervisionHeld(on: date(2026, 11, day), with: "Tom Adeyemi"))
    }
    let mums = Recorded.view(.ownWords, of: Family.mum, id: "later", on: date(2026, 11, 9))
    let early = JournalBuilder.about(.shortBreaksPanel, people: [Family.mum])
      .adding([Recorded.view(.ownWords), held(2)])
    #expect(try early.status(of: .supervisionDiscuss) == .done)
    let later = early.adding(mums)
    #expect(try later.status(of: .supervisionDiscuss) == .inProgress)
    let key = DutyKey(.supervisionDiscuss)
    for (day, doneOn) in [(8, nil), (9, date(2026, 11, 9)), (12, date(2026, 11, 12))]
      as [(Int, CivilDate?)]
    {
      let journal = later.adding(held(day))
      #expect(
        try journal.status(of: .supervisionDiscuss) == (doneOn == nil ? .inProgress : .done))
      let outline = RecordOutline(
        of: try journal.record(), at: try journal.theMeeting(),
        for: try #require(journal.file.children[JournalBuilder.child]))
      #expect(outline.doneOn(key) == doneOn)
    }
  }

  @Test(
    "Supervision is owed with views recorded where nobody was formally asked for them too",
    arguments: [MeetingKind.strategyMeeting, .otherMeeting])
  func supervisionWhereNobodyIsAsked(kind: MeetingKind) throws {
    let list = try JournalBuilder.about(kind).adding(Recorded.view(.ownWords)).duties()
    #expect(list.duty(DutyKey(.supervisionDiscuss))?.status == .toDo)
  }

  @Test(
    "The questionnaire is owed to whoever came, for all or a part, and to nobody else",
    .carries("CAM 6.P5"),
    arguments: MeetingKind.allCases.filter {
      ![.strategyMeeting, .fosterCarerReview, .assessment].contains($0)
    })
  func questionnaireOpensForWhoeverCame(kind: MeetingKind) throws {
    let journal = JournalBuilder.about(kind, people: [Family.mum, Family.dad])
      .adding(Recorded.attended(.none, who: Family.dad))
    for extent: Attended.Extent in [.all, .part] {
      let list = try journal.adding(Recorded.attended(extent, who: Family.mum)).duties()
      let hers = list.duty(DutyKey(.parentQuestionnaire, person: Family.mum.id))
      let his = list.duty(DutyKey(.parentQuestionnaire, person: Family.dad.id))
      #expect(hers?.status == .toDo)
      #expect(!(his.map { Self.isOwed($0.status) } ?? false))
    }
  }

  @Test("A parent who came to a foster carer's review is asked how it went")
  func questionnaireAfterAFosterCarersReview() throws {
    let list = try JournalBuilder.about(.fosterCarerReview, people: [Family.mum])
      .adding(Recorded.attended(.all, who: Family.mum)).duties()
    #expect(list.duty(DutyKey(.parentQuestionnaire, person: Family.mum.id))?.status == .toDo)
  }

  @Test("Nobody is asked by questionnaire how a strategy meeting went")
  func noQuestionnaireAfterAStrategyMeeting() throws {
    let list = try JournalBuilder.about(.strategyMeeting, people: [Family.mum])
      .adding(Recorded.attended(.all, who: Family.mum)).duties()
    let status = list.duty(DutyKey(.parentQuestionnaire, person: Family.mum.id))?.status
    #expect(!(status.map(Self.isOwed) ?? false))
  }

  private static func isOwed(_ status: DutyStatus) -> Bool { status.isOpen || status == .done }

  // MARK: People

  @Test("A coded reason explains that somebody was not invited, unless they were after all")
  func notInvited() throws {
    let reason = NotInvited(person: Family.mum.id, reason: "court-order", detail: "of 2 March")
    let journal = JournalBuilder.about(.coreGroup, people: [Family.mum])
      .adding(.notInvited(reason), by: JournalBuilder.manager)
    guard
      case .explained(let why, let by) = try journal.status(of: .parentInvite, towards: Family.mum)
    else {
      Issue.record("the duty is not explained")
      return
    }
    #expect(why.contains("court-order") && why.contains("of 2 March"))
    #expect(by == JournalBuilder.manager.name)
    let invited = journal.adding(Recorded.invited(Family.mum))
    #expect(try invited.status(of: .parentInvite, towards: Family.mum) == .done)
  }

  @Test("After a strategy meeting the family was not told, with the reason: explained")
  func familyNotToldWithAReason() throws {
    let status = try JournalBuilder.about(.strategyMeeting)
      .adding(Recorded.familyTold(false, why: "the police asked to wait"))
      .status(of: .familyToldAfterwards)
    #expect(status == .explained(why: "the police asked to wait", by: JournalBuilder.worker.name))
  }

  @Test(
    "An excluded person is still asked, met and given the report: those duties stay open",
    .carries("CAM 6.P6"),
    arguments: [
      (MeetingKind.initialConference, JournalBuilder.chair),
      (.reviewConference, JournalBuilder.chair), (.childInNeedReview, JournalBuilder.chair),
      (.lookedAfterReview, JournalBuilder.iro),
    ])
  func excludedPersonsAreStillOwed(kind: MeetingKind, decider: Author) throws {
    let before = try JournalBuilder.about(kind, people: [Family.mum, Family.dad]).duties()
    let journal = Self.excluding(Family.dad, .whole, at: kind, by: decider)
    let after = try journal.duties()
    let changed = after.duties.filter { !before.duties.contains($0) }
    #expect(changed.map(\.key) == [DutyKey(.parentInvite, person: Family.dad.id)])
    guard case .explained(let why, let by)? = changed.first?.status else {
      Issue.record("the invitation is not explained")
      return
    }
    #expect(why.contains("he threatened the chair"))
    #expect(by == decider.name)
  }

  @Test("Who is excluded from a part is still invited, and asked how the rest went")
  func excludedFromAPart() throws {
    let journal = Self.excluding(
      Family.dad, .init(part: "the health report"), at: .reviewConference, by: JournalBuilder.chair
    ).adding(Recorded.attended(.part, who: Family.dad))
    #expect(try journal.status(of: .parentInvite, towards: Family.dad) == .toDo)
    #expect(try journal.status(of: .parentQuestionnaire, towards: Family.dad) == .toDo)
  }

  @Test("A request that was not decided, or decided against, explains nothing")
  func undecidedRequests() throws {
    let refused = Self.excluding(
      Family.dad, .whole, at: .reviewConference, by: JournalBuilder.chair, excluded: false)
    #expect(try refused.status(of: .parentInvite, towards: Family.dad) == .toDo)
    let asked = refused.entries.filter { $0.fact.word != .exclusionDecided }
    let file = CaseFile(folding: asked)
    let record = try #require(file.records.values.first)
    #expect(record.exclusions.map(\.keepsOutOfAll) == [false])
  }

  private static func excluding(
    _ person: Person, _ extent: ExclusionRequested.Extent, at kind: MeetingKind,
    by decider: Author, excluded: Bool = true
  ) -> JournalBuilder {
    JournalBuilder.about(kind, people: [Family.mum, Family.dad])
      .adding(
        .exclusionRequested(
          ExclusionRequested(
            person: person.id, requestedBy: "Ama Mensah", on: Recorded.before,
            ground: GroundID(rawValue: "behaviour"), evidence: "threats at the last two visits",
            extent: extent)), as: "request"
      )
      .adding(
        .exclusionDecided(
          ExclusionDecided(
            request: .named("request"), excluded: excluded, by: decider, on: Recorded.before,
            reasons: "he threatened the chair", extent: extent)), by: decider)
  }

  @Test("A parent who left and came back is owed each duty once")
  func whoCameBackIsThereOnce() throws {
    let list = try JournalBuilder.about(.reviewConference, people: [Family.mum])
      .adding(.personLeft(PersonLeft(person: Family.mum.id, on: date(2026, 9, 20))))
      .adding(.personAdded(Family.mum)).duties()
    let keys = list.duties.map(\.key)
    #expect(keys.count == Set(keys).count)
  }
}
