import Participation
import Support
import Testing

/// The words of PROTOCOL.md 7, “Ready”, each by the smallest journal that shows it.
///
/// A core group on Wednesday 9 September 2026 about a child of ten with a mother: an advocate is offered
/// to each and she is invited by 25 August, the child asked by 2 September, and told by 16 September.
@Suite("Readiness of a meeting")
struct ReadinessTests {
  private static let key = RecordKey(child: JournalBuilder.child, meeting: JournalBuilder.meeting)
  private static let group = JournalBuilder.about(.coreGroup, people: [Family.mum])
  /// A form is completed where there is an answer in it.
  private static let asked = completed(on: Recorded.before)
  private static let invited = Recorded.invited(Family.mum)
  private static let advocates = [
    Recorded.advocacy(.declined), Recorded.advocacy(.declined, to: Family.mum),
  ]
  private static let held = Fact.meetingHeld(MeetingHeld(on: JournalBuilder.meetingDay))

  private static func completed(on day: CivilDate) -> [Fact] {
    [
      .consulted(Consultation(status: .formCompleted, on: day, method: .form)),
      Recorded.view(.ownWords, on: day),
    ]
  }

  private static func readiness(
    _ journal: JournalBuilder, on day: CivilDate, child: ChildID = JournalBuilder.child
  ) throws -> Readiness {
    let file = journal.file
    return try JournalBuilder.planner().readiness(
      of: try #require(file.record(RecordKey(child: child, meeting: JournalBuilder.meeting))),
      at: try #require(file.meetings[JournalBuilder.meeting]),
      for: try #require(file.children[child]), on: day)
  }

  private static func state(_ journal: JournalBuilder, on day: CivilDate) throws
    -> Readiness.State?
  { try readiness(journal, on: day).state }

  // MARK: Before the meeting

  @Test("Until the first duty is due a record is nothing due yet")
  func nothingDueYet() throws {
    #expect(try Self.state(Self.group, on: date(2026, 8, 24)) == .nothingDueYet)
    #expect(
      try Self.state(Self.group.adding(Self.invited), on: date(2026, 8, 24)) == .nothingDueYet)
    #expect(try Self.state(Self.group, on: date(2026, 8, 25)) == .gap)
  }

  @Test("It is on track while nothing due is blank and something before the meeting is to come")
  func onTrack() throws {
    let journal = Self.group.adding([Self.invited] + Self.advocates)
    for day in [date(2026, 8, 25), date(2026, 9, 1)] {
      #expect(try Self.state(journal, on: day) == .onTrack)
    }
    #expect(try Self.state(journal, on: date(2026, 9, 2)) == .gap)
  }

  @Test("It is ready when all that is owed before the meeting is done, however early")
  func ready() throws {
    let journal = Self.group.adding([Self.invited] + Self.advocates + Self.asked)
    for day in [date(2026, 8, 1), date(2026, 8, 25), date(2026, 9, 9)] {
      #expect(try Self.state(journal, on: day) == .ready)
    }
    #expect(try Self.state(journal.adding(Self.held), on: date(2026, 9, 9)) == .ready)
  }

  @Test("What is due and not done, with a reason, is explained, also while more is to come")
  func explained() throws {
    let journal = Self.group.adding(
      [Recorded.explained(.parentInvite, towards: Family.mum)] + Self.advocates)
    let whole = journal.adding(Self.asked)
    for (some, day) in [
      (journal, date(2026, 8, 25)), (journal, date(2026, 9, 1)), (whole, date(2026, 9, 1)),
      (whole, date(2026, 9, 9)),
    ] {
      let readiness = try Self.readiness(some, on: day)
      #expect(readiness.state == .explained)
      #expect(readiness.explained.map(\.key.id) == [.parentInvite])
    }
    #expect(try Self.state(journal, on: date(2026, 8, 24)) == .nothingDueYet)
    // Done, or explained ahead of its day.
    #expect(try Self.state(whole, on: date(2026, 8, 24)) == .ready)
    #expect(try Self.state(whole.adding(Self.invited), on: date(2026, 9, 9)) == .ready)
  }

  @Test("A gap says what is blank, the earliest due first, and whether it is overdue")
  func gap() throws {
    let readiness = try Self.readiness(Self.group.adding(Self.advocates), on: date(2026, 9, 2))
    #expect(readiness.state == .gap)
    #expect(readiness.gaps.map(\.id) == ["parent.invite", "child.consult"])
    #expect(readiness.gaps.map(\.due) == [date(2026, 8, 25), date(2026, 9, 2)])
    #expect(readiness.duty(DutyKey(.childConsult))?.standing == .dueToday)
    let mum = DutyKey(.parentInvite, person: Family.mum.id)
    #expect(readiness.duty(mum)?.standing == .overdue)
  }

  // MARK: Cautions

  @Test("A meeting without any parent recorded says so beside its state")
  func noParent() throws {
    let journal = JournalBuilder.about(.coreGroup, people: [Family.teacher])
      .adding([Recorded.advocacy(.declined)] + Self.asked)
    let readiness = try Self.readiness(journal, on: date(2026, 9, 3))
    #expect(readiness.state == .ready)
    #expect(readiness.cautions == [.noParentRecorded])
    let known = try Self.readiness(
      Self.group.adding(Self.advocates + Self.asked + [Self.invited]), on: date(2026, 9, 3))
    #expect(known.cautions == [])
  }

  @Test("No parent is missed where the kind asks none, nor of an adult")
  func noParentToAsk() throws {
    let strategy = JournalBuilder.about(.strategyMeeting)
    #expect(try Self.readiness(strategy, on: date(2026, 9, 1)).cautions == [])
    let adult = JournalBuilder.about(.pathwayReview, aged: 18, statuses: [.careLeaver])
    #expect(try Self.readiness(adult, on: date(2026, 9, 1)).cautions == [])
  }

  @Test("An exclusion undecided is something to come, and a gap once the meeting was held")
  func exclusionUndecided() throws {
    let request = Fact.exclusionRequested(
      ExclusionRequested(
        person: Family.mum.id, requestedBy: "Ama Mensah", on: date(2026, 8, 20),
        ground: GroundID(rawValue: "welfare"), evidence: "…", extent: .whole,
        managersReason: "agreed"))
    let journal = Self.group.adding(Self.advocates + Self.asked + [Self.invited, request])
    let before = try Self.readiness(journal, on: date(2026, 9, 3))
    #expect(before.state == .onTrack)
    #expect(before.cautions == [.exclusionUndecided(of: Family.mum.id)])
    let after = try Self.readiness(journal.adding(Self.held), on: date(2026, 9, 10))
    #expect(after.state == .gap)
    #expect(after.gaps.map(\.id) == ["decide-exclusion"])
  }

  // MARK: Short notice

  /// Days from 28 May 2026, on which every journal here begins, as minutes.
  private static func day(_ day: CivilDate) -> Int { date(2026, 5, 28).days(to: day) * 1440 }

  private static func planned(
    on known: CivilDate, for day: CivilDate = JournalBuilder.meetingDay
  ) -> JournalBuilder {
    JournalBuilder().child(people: [Family.mum]).adding(
      .meetingPlanned(
        MeetingPlanned(kind: .coreGroup, date: day, children: [JournalBuilder.child])),
      minute: Self.day(known))
  }

  @Test("What could no longer be in time when the meeting was planned is short notice")
  func shortNotice() throws {
    let journal = Self.planned(on: date(2026, 9, 1))
    let planned = try Self.readiness(journal, on: date(2026, 9, 1))
    #expect(planned.state == .onTrack)
    #expect(planned.shortNotice.map(\.key.id) == [.childAdvocacy, .parentInvite, .parentAdvocacy])
    #expect(planned.cautions == [.shortNotice(3)])
    // The child could still be asked in time, and was not.
    let late = try Self.readiness(journal, on: date(2026, 9, 3))
    #expect(late.gaps.map(\.id) == ["child.consult"])
    #expect(late.cautions == [.shortNotice(3)])
  }

  @Test("A duty due on the day of planning could still be in time")
  func plannedOnTheLastDay() throws {
    let journal = Self.planned(on: date(2026, 8, 25))
    #expect(try Self.readiness(journal, on: date(2026, 8, 25)).cautions == [])
    #expect(try Self.readiness(journal, on: date(2026, 8, 26)).gaps.count == 3)
  }

  @Test("Short notice turns overdue only when the meeting begins without it")
  func shortNoticeOverdue() throws {
    let journal = Self.asked.reduce(Self.planned(on: date(2026, 9, 4))) {
      $0.adding($1, minute: 1_000_000)
    }
    #expect(try Self.state(journal, on: date(2026, 9, 9)) == .onTrack)
    for (change, day) in [
      (journal.adding(Self.held, minute: 1_000_001), date(2026, 9, 9)),
      (journal, date(2026, 9, 10)),
    ] {
      let begun = try Self.readiness(change, on: day)
      #expect(begun.state == .gap)
      #expect(begun.duties.count { $0.isOverdue } == 3)
      #expect(begun.cautions == [])
    }
  }

  @Test("One reason for each makes short notice explained, and what is done is not late")
  func shortNoticeSeenTo() throws {
    let journal = Self.planned(on: date(2026, 9, 4))
    let reasons = [
      Recorded.explained(.childConsult), Recorded.explained(.childAdvocacy),
      Recorded.explained(.parentInvite, towards: Family.mum),
      Recorded.explained(.parentAdvocacy, towards: Family.mum),
    ]
    let explained = reasons.reduce(journal) { $0.adding($1, minute: Self.day(date(2026, 9, 4))) }
    #expect(try Self.state(explained, on: date(2026, 9, 4)) == .explained)
    let done = Self.completed(on: date(2026, 9, 8)).reduce(journal) {
      $0.adding($1, minute: Self.day(date(2026, 9, 8)))
    }
    let readiness = try Self.readiness(done, on: date(2026, 9, 8))
    #expect(readiness.duty(DutyKey(.childConsult))?.standing == .done)
  }

  @Test("A move makes short notice of what was in time till then, and hides nothing overdue")
  func movedAtShortNotice() throws {
    let journal = Self.planned(on: date(2026, 8, 3), for: date(2026, 9, 30))
      .adding(
        .meetingMoved(MeetingMoved(to: JournalBuilder.meetingDay, why: "room")),
        minute: Self.day(date(2026, 9, 3)))
    // The mother invited, an advocate offered to each, the child asked.
    #expect(try Self.readiness(journal, on: date(2026, 9, 3)).cautions == [.shortNotice(4)])
    // Owed by 25 August for the first day, and blank when it was moved on 1 September.
    let overdue = Self.planned(on: date(2026, 8, 3)).adding(
      .meetingMoved(MeetingMoved(to: date(2026, 9, 11), why: "room")),
      minute: Self.day(date(2026, 9, 1)))
    let readiness = try Self.readiness(overdue, on: date(2026, 9, 1))
    #expect(readiness.state == .gap)
    #expect(readiness.cautions == [])
  }

  @Test("Of a meeting that was typed in afterwards nothing is short notice")
  func typedInAfterwards() throws {
    let journal = (Self.completed(on: date(2026, 9, 8)) + [Self.held])
      .reduce(Self.planned(on: date(2026, 9, 20))) {
        $0.adding($1, minute: Self.day(date(2026, 9, 20)))
      }
    let readiness = try Self.readiness(journal, on: date(2026, 9, 20))
    #expect(readiness.cautions == [])
    #expect(readiness.duty(DutyKey(.childConsult))?.standing == .doneLate)
    #expect(readiness.duty(DutyKey(.childAdvocacy))?.standing == .overdue)
  }

  // MARK: After the meeting

  @Test("What is owed after a meeting is owed once it was held")
  func afterwards() throws {
    let journal = Self.group.adding([Self.invited] + Self.advocates + Self.asked)
    let outcome = DutyKey(.childOutcome)
    let before = try Self.readiness(journal, on: date(2026, 9, 9))
    #expect(before.duty(outcome)?.standing == .onceHeld)
    let held = journal.adding(Self.held)
    #expect(try Self.readiness(held, on: date(2026, 9, 15)).duty(outcome)?.standing == .toCome)
    #expect(try Self.state(held, on: date(2026, 9, 16)) == .gap)
    #expect(try Self.readiness(held, on: date(2026, 9, 17)).duty(outcome)?.standing == .overdue)
  }

  @Test("Once the day has passed it is owed to say whether the meeting was held")
  func notSaidWhetherHeld() throws {
    let strategy = JournalBuilder.about(.strategyMeeting)
    #expect(try Self.state(strategy, on: date(2026, 9, 9)) == .nothingDueYet)
    for day in [date(2026, 9, 10), date(2026, 10, 15)] {
      let readiness = try Self.readiness(strategy, on: day)
      #expect(readiness.state == .gap)
      #expect(readiness.gaps == [.sayWhetherHeld(since: JournalBuilder.meetingDay)])
    }
    let held = try Self.readiness(strategy.adding(Self.held), on: date(2026, 10, 15))
    #expect(held.gaps.map(\.id) == ["family.told-afterwards"])
  }

  @Test("What belongs before a meeting is overdue once it has begun")
  func begun() throws {
    let review = JournalBuilder.about(.lookedAfterReview, people: [Family.mum])
    let key = DutyKey(.childChairMeets)
    let day = JournalBuilder.meetingDay
    #expect(try Self.readiness(review, on: day).duty(key)?.standing == .dueToday)
    #expect(try Self.readiness(review.adding(Self.held), on: day).duty(key)?.standing == .overdue)
  }

  @Test("Done after its day is said")
  func late() throws {
    for (day, standing) in [
      (date(2026, 9, 2), OwedDuty.Standing.done), (date(2026, 9, 3), .doneLate),
    ] {
      let journal = Self.group.adding(Self.completed(on: day))
      let duty = try Self.readiness(journal, on: day).duty(DutyKey(.childConsult))
      #expect(duty?.standing == standing)
    }
  }

  // MARK: No question of readiness

  @Test(
    "A meeting that is cancelled, closed or put off without a day is neither ready nor not",
    arguments: [
      (Fact.meetingCancelled(WithReason(why: "…")), OwedDuty.Standing.notDone),
      (
        .meetingClosed(
          MeetingClosed(
            on: date(2026, 9, 20), protocolID: "camden", protocolVersion: "1", duties: [])),
        .notDone
      ), (.meetingMoved(MeetingMoved(to: nil, why: "…")), .undated),
    ])
  func noQuestion(fact: Fact, standing: OwedDuty.Standing) throws {
    let journal = fact.word == .meetingClosed ? Self.group.adding(Self.held) : Self.group
    for day in [date(2026, 8, 1), date(2026, 9, 9), date(2027, 1, 1)] {
      let readiness = try Self.readiness(journal.adding(fact), on: day)
      #expect(readiness.state == nil)
      #expect(readiness.gaps == [] && readiness.cautions == [] && readiness.waiting == [])
      #expect(readiness.duty(DutyKey(.childConsult))?.standing == standing)
    }
  }

  @Test(
    "Whoever was invited is told that it is off: owed until they are, and all else is not",
    arguments: [
      (Fact.meetingCancelled(WithReason(why: "…")), OwedDuty.Standing.notDone),
      (.meetingMoved(MeetingMoved(to: nil, why: "…")), .undated),
    ])
  func toldThatItIsOff(fact: Fact, others: OwedDuty.Standing) throws {
    // Off on Thursday 28 May 2026: to be told by Friday 29 May.
    let journal = Self.group.adding(
      .invited(
        Invited(
          person: Family.mum.id, on: date(2026, 5, 20), steps: [], helpAskedOn: date(2026, 5, 20)))
    ).adding(fact)
    let key = DutyKey(.toldOfChange, person: Family.mum.id)
    for (day, standing, state) in [
      (date(2026, 5, 28), OwedDuty.Standing.toCome, Readiness.State.onTrack),
      (date(2026, 5, 29), .dueToday, .gap), (date(2026, 6, 1), .overdue, .gap),
      (date(2027, 1, 1), .overdue, .gap),
    ] {
      let readiness = try Self.readiness(journal, on: day)
      #expect(readiness.state == state)
      #expect(readiness.waiting.map(\.key) == [key])
      #expect(readiness.duty(key)?.standing == standing)
      #expect(readiness.duty(DutyKey(.childConsult))?.standing == others)
      #expect(readiness.gaps.map(\.id) == (state == .gap ? ["everybody.told-of-change"] : []))
    }
    let told = journal.adding(
      .toldOfChange(ToldOfChange(person: Family.mum.id, on: date(2026, 5, 29), how: "a call")))
    let after = try Self.readiness(told, on: date(2026, 6, 1))
    #expect(after.state == nil && after.waiting == [] && after.gaps == [])
    #expect(after.duty(key)?.standing == .done)
  }

  @Test("Of a review known by its code alone no gap is invented")
  func codeOnly() throws {
    let returned = ReturnedDetails(
      ethnicity: "", pupilNumber: "", isMother: "", motherOfChildBorn: "")
    let details = ChildDetails(name: "Child 8", born: date(2011, 3, 1), returned: returned)
    let journal = JournalBuilder().adding(.childAdded(details))
      .meeting(.lookedAfterReview, on: date(2026, 2, 3))
      .adding([
        .meetingHeld(MeetingHeld(on: date(2026, 2, 3))),
        .tookPart(TookPart(presence: .inPerson, conveyed: [.speaks])),
      ])
    let readiness = try Self.readiness(journal, on: date(2026, 9, 9))
    #expect(readiness.state == .codeOnly)
    #expect(readiness.gaps == [] && readiness.cautions == [])
    #expect(readiness.duty(DutyKey(.childConsult))?.standing == .notKnown)
    #expect(readiness.duty(DutyKey(.childParticipationCode))?.standing == .done)
  }

  @Test("The day of the meeting is judged by what was done by then")
  func onTheDay() throws {
    let planner = try JournalBuilder.planner()
    func state(_ journal: JournalBuilder) throws -> Readiness.State? {
      let outline = try #require(
        journal.file.outline(of: JournalBuilder.child)?.records.first)
      return planner.readinessOnTheDay(of: outline, try planner.duties(of: outline)).state
    }
    let before = Self.group.adding([Self.invited] + Self.advocates)
    let early = before.adding(Self.asked + [Self.held])
    #expect(try state(early) == .ready)
    let later = before.adding(Self.completed(on: date(2026, 9, 10)) + [Self.held])
    #expect(try state(later) == .gap)
  }
}
