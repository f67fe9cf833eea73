import Participation
import Protocols
import Support
import Testing

@Suite("What a record counts for")
struct RecordCountTests {
  private static let today = date(2026, 11, 25)
  private static let people = [Family.mum, Family.dad, Family.carer]

  /// A looked-after review of a child of ten on 9 September, with its facts.
  private func tally(
    of kind: MeetingKind = .lookedAfterReview, aged age: Int = 10, held: Bool = true,
    statuses: [Status] = [.lookedAfter], _ facts: [Fact], today: CivilDate = Self.today
  ) throws -> RecordCount {
    var journal = JournalBuilder.about(
      kind, aged: age, statuses: statuses, people: Self.people)
    if held { journal = journal.adding(.meetingHeld(MeetingHeld(on: JournalBuilder.meetingDay))) }
    journal = journal.adding(facts)
    let file = journal.file
    let outline = RecordOutline(
      of: try journal.record(), at: try journal.theMeeting(),
      for: try #require(file.children[JournalBuilder.child]))
    return try JournalBuilder.planner().tally(of: outline, today: today)
  }

  /// The identifiers of the figures that a tally counts in.
  private func counted(_ tally: RecordCount) throws -> Set<String> {
    Set(Figure.all(in: try Bundled.camden()).filter { tally[$0] > 0 }.map(\.id))
  }

  // MARK: Which records count

  @Test(
    "Is nothing where the meeting was cancelled, put off or is to come",
    arguments: [
      (false, [Fact.meetingCancelled(WithReason(why: "ill"))], false),
      (false, [.meetingMoved(MeetingMoved(to: nil, why: "ill"))], false),
      (false, [.meetingMoved(MeetingMoved(to: date(2026, 11, 24), why: "ill"))], true),
      (false, [.meetingMoved(MeetingMoved(to: date(2026, 11, 25), why: "ill"))], false),
      (false, [.meetingMoved(MeetingMoved(to: date(2026, 12, 1), why: "ill"))], false),
      (false, [], true), (true, [], true),
    ])
  func whichMeetings(
    held: Bool, facts: [Fact], counts: Bool
  ) throws {
    #expect(try tally(held: held, facts)[.records] == (counts ? 1 : 0))
    #expect(try counted(tally(held: held, facts)).isEmpty == !counts)
  }

  @Test("Is nothing at a strategy meeting, and is apart of an assessment")
  func strategyMeetings() throws {
    #expect(try counted(tally(of: .strategyMeeting, [])).isEmpty)
    #expect(try counted(tally(of: .assessment, [])) == ["assessments"])
  }

  @Test("Holds a past meeting that nobody recorded as held")
  func pastMeetings() throws {
    let past = try tally(held: false, [])
    #expect(past[.notHeld] == 1)
    #expect(past[.childrenNotAsked] == 1)
    #expect(past[.gapOnTheDay] == 1)
  }

  @Test("Is the code alone of a review that came with a return")
  func returnedReviews() throws {
    let code = Fact.codeOverruled(CodeOverruled(code: .absentByMedium, why: "return"))
    let known: Set = [
      "children-at-meetings", "held", "only-code-known", "looked-after-reviews", "pn6",
      "pn1-to-pn7", "took-part",
    ]
    #expect(try counted(returned([code])) == known)
    // Whoever was asked, or who led it, no return says.
    let asked = Fact.consulted(Consultation(status: .offered, on: date(2026, 4, 20)))
    #expect(try !counted(returned([code, asked])).contains("only-code-known"))
    let led = Fact.chairNamed(Chair(name: "Dawn Price"))
    #expect(try !counted(returned([code, led])).contains("only-code-known"))
    // One that was planned here before its day was prepared here.
    #expect(try !counted(tally([code])).contains("only-code-known"))
  }

  /// A review of 6 May that came with a return after it, with its facts.
  private func returned(_ facts: [Fact]) throws -> RecordCount {
    let day = date(2026, 5, 6)
    let details = ReturnedDetails(
      ethnicity: "WBRI", pupilNumber: "A123", isMother: "0", motherOfChildBorn: "")
    let journal = JournalBuilder().child(statuses: [.lookedAfter]).adding(
      .childAmended(
        ChildDetails(name: "Leo Amari", born: date(2016, 3, 1), returned: details))
    ).meeting(.lookedAfterReview, on: day).adding(.meetingHeld(MeetingHeld(on: day)))
      .adding(facts)
    let outline = RecordOutline(
      of: try journal.record(), at: try journal.theMeeting(),
      for: try #require(journal.file.children[JournalBuilder.child]))
    return try JournalBuilder.planner().tally(of: outline, today: Self.today)
  }

  // MARK: Asking

  @Test(
    "Leaves a child under four out of asking",
    arguments: [(3, "young-to-observe"), (4, "children-to-ask"), (17, "children-to-ask")])
  func youngChildren(age: Int, due: String) throws {
    let due = [due, due == "children-to-ask" ? "young-to-observe" : "children-to-ask"]
    let counted = try counted(tally(aged: age, []))
    #expect(counted.contains(due[0]))
    #expect(!counted.contains(due[1]))
  }

  @Test(
    "Says in what way the child was asked",
    arguments: [
      (Consultation.Status.formCompleted, Consultation.Method?.none, "asked-by-form", true),
      (.formCompleted, .app, "asked-by-app", true),
      (.byOtherMeans, .drawing, "asked-by-drawing", true),
      (.byOtherMeans, .signs, "asked-by-signs", true),
      (.byOtherMeans, .letter, "asked-by-letter", true),
      (.byOtherMeans, .talk, "asked-by-talk", true),
      (.byOtherMeans, nil, "asked-way-not-recorded", true),
      (.declined, nil, "children-declined", true), (.notAble, nil, "children-not-able", false),
      (.offered, nil, "children-not-asked", false),
    ])
  func ways(
    status: Consultation.Status, method: Consultation.Method?, id: String, asked: Bool
  ) throws {
    let asking = Consultation(status: status, on: date(2026, 9, 1), method: method)
    // A form is completed where there is an answer in it.
    let answers = status == .formCompleted ? [Recorded.view(.ownWords)] : []
    let counted = try counted(tally([.consulted(asking)] + answers))
    #expect(counted.contains(id))
    #expect(counted.contains("children-asked") == asked)
  }

  @Test("Goes by what was said, and not by a tick")
  func saidIsAsked() throws {
    let ticked = try counted(tally([Recorded.consulted(.formCompleted)]))
    #expect(ticked.isSuperset(of: ["children-unasked", "children-not-asked"]))
    #expect(!ticked.contains("children-asked"))
    let said = try counted(tally([Recorded.view(.ownWords)]))
    #expect(said.isSuperset(of: ["children-asked", "asked-way-not-recorded"]))
    #expect(!said.contains("children-unasked"))
  }

  // MARK: After

  @Test(
    "Holds after how many working days the child was told",
    arguments: [
      // Wednesday 9 September and five working days: Wednesday 16 September.
      (date(2026, 9, 9), 0, ["told-in-time", "told-soon-after", "told-late"]),
      (date(2026, 9, 16), 5, ["told-in-time", "told-soon-after", "told-late"]),
      (date(2026, 9, 17), 6, ["told-soon-after", "told-late"]),
      (date(2026, 9, 23), 10, ["told-soon-after", "told-late"]),
      (date(2026, 9, 24), 11, ["told-late"]), (date(2026, 10, 7), 20, ["told-late"]),
      (date(2026, 10, 8), 21, ["told-very-late"]),
    ])
  func daysUntilTold(
    told: CivilDate, days: Int, ids: [String]
  ) throws {
    let tally = try tally([.outcomeTold(OutcomeTold(on: told, how: "talk", by: "Ama Mensah"))])
    #expect(tally.toldAfter == days)
    let buckets = ["told-in-time", "told-soon-after", "told-late", "told-very-late"]
    #expect(try counted(tally).intersection(buckets) == Set(ids))
  }

  @Test(
    "Counts what is owed after the meeting once its day has passed",
    arguments: [
      (date(2026, 9, 16), false), (date(2026, 9, 17), true), (date(2026, 9, 9), false),
    ])
  func owedAfterwards(
    today: CivilDate, counts: Bool
  ) throws {
    let counted = try counted(tally([], today: today))
    #expect(counted.contains("children-to-tell") == counts)
    #expect(counted.contains("decisions-due") == counts)
  }

  @Test("Counts each of the child's own views, and those answered")
  func ownViews() throws {
    let views = ["a", "b", "c"].map { id in
      Fact.viewGiven(
        View(
          id: .named(id), kind: .ownWords, words: "…", whoseWords: .own, on: date(2026, 9, 1)))
    }
    let tally = try tally(
      views + [
        .viewAnswered(ViewAnswered(view: .named("a"), answer: .done)),
        .viewAnswered(ViewAnswered(view: .named("b"), answer: .partly)),
        .viewAnswered(ViewAnswered(view: .named("c"), answer: .notPossible, why: "no bed")),
      ])
    #expect(tally[.viewsRecorded] == 3)
    #expect(tally[.viewsToAnswer] == 3)
    #expect(tally[.viewsAnswered] == 2)
    #expect(tally[.wordsOwn] == 1)
  }

  /// CAM 2.7, 6.P6: alike for parents, there or not, and also where nobody formally consults them.
  @Test(
    "Counts each parent told, and each of their views answered",
    arguments: [
      (MeetingKind.lookedAfterReview, [2, 2, 1, 2, 1, 1]), (.shortBreaksPanel, [2, 2, 1, 0, 0, 0]),
      (.otherMeeting, [2, 2, 1, 0, 0, 0]),
    ])
  func parentsOutcome(kind: MeetingKind, counts: [Int]) throws {
    let facts = [
      Recorded.view(.ownWords, of: Family.mum, id: "a"),
      Recorded.view(.ownWords, of: Family.mum, id: "b"), Recorded.answered("a"),
      Recorded.answered("b", .partly), Recorded.toldOutcome(Family.mum),
    ]
    let measures: [Measure] = [
      .parentViews, .parentViewsToAnswer, .parentViewsAnswered, .parentsToTell, .parentsTold,
      .parentsToldInTime,
    ]
    let tally = try tally(of: kind, facts)
    #expect(measures.map { tally[$0] } == counts)
    // Owed once its day has passed: told on 11 September, due by the 16th.
    let before = try self.tally(of: kind, facts, today: date(2026, 9, 16))
    #expect(before[.parentViewsToAnswer] == 1)
    #expect(before[.parentsToTell] == (kind == .lookedAfterReview ? 1 : 0))
  }

  // MARK: Exclusions

  @Test("Says on what ground, by whom and of what somebody was excluded")
  func exclusions() throws {
    let request = Fact.exclusionRequested(
      ExclusionRequested(
        person: Family.dad.id, requestedBy: "Ama Mensah", on: date(2026, 9, 1),
        ground: GroundID(rawValue: "welfare"), evidence: "…",
        extent: ExclusionRequested.Extent(part: "the start")))
    let undecided = try tally([request])
    #expect(undecided[.exclusionsUndecided] == 1)
    #expect(undecided[.ground(GroundID(rawValue: "welfare"))] == 0)
    let decided = try tally([
      request,
      .exclusionDecided(
        ExclusionDecided(
          request: .named("entry-8"), excluded: true, by: JournalBuilder.iro,
          on: date(2026, 9, 2), reasons: "…", extent: ExclusionRequested.Extent(part: "the start"))),
    ])
    let counted = try counted(decided).filter { $0.hasPrefix("excl") }
    #expect(
      counted == [
        "exclusions-requested", "excluded", "excluded-on-welfare", "excluded-by-iro",
        "excluded-part",
      ])
    #expect(decided[.parentsExcluded] == 1)
    #expect(decided[.parentsToInvite] == 2)
  }

  // MARK: Taking part

  @Test(
    "Counts information, preparation, goals and complaints, each as far as it came",
    .carries("CAM 2.2", "CAM 2.5", "CAM 4.1g", "CAM 4.3"))
  func takingPart() throws {
    let day = date(2026, 9, 2)
    func goal(_ name: String) -> Fact {
      .goalSet(GoalSet(id: .named(name), goal: "be heard", knownBy: "his words", on: day))
    }
    func judged(_ name: String, _ reached: GoalJudged.Reached) -> Fact {
      .goalJudged(GoalJudged(goal: .named(name), reached: reached, on: day))
    }
    let report = try report([
      .informationGiven(InformationGiven(about: [.conferences], on: day, how: "a leaflet")),
      .informationGiven(
        InformationGiven(about: [.complaints], to: Family.mum.id, on: day, how: "a leaflet")),
      .childPrepared(ChildPrepared(on: day, how: "saw the room", skills: [])),
      .childPrepared(ChildPrepared(on: day, how: "saw who comes", skills: ["asking"])),
      .needArranged(NeedArranged(need: "signs", how: "booked", on: day, for: Family.mum.id)),
      .needArranged(NeedArranged(need: "signs", how: "booked", on: day)),
      goal("a"), goal("b"), goal("c"), goal("d"), judged("a", .no), judged("a", .yes),
      judged("b", .partly), judged("c", .no),
      .participationComplained(ParticipationComplained(on: day, about: "nobody asked me")),
      .participationComplained(
        ParticipationComplained(
          by: Family.mum.id, on: day, about: "told too late", answered: "sorry", learnt: " ")),
      .participationComplained(
        ParticipationComplained(
          by: Family.dad.id, on: day, about: "no chair", answered: "sorry", learnt: "ask first")),
    ])
    let expected: [Measure: Int] = [
      .informationGiven: 2, .informationGivenToChild: 1, .childrenPrepared: 2,
      .parentsNeedsArranged: 1, .goalsSet: 4, .goalsReached: 1, .goalsPartlyReached: 1,
      .goalsNotReached: 1, .complaints: 3, .complaintsAnswered: 2, .complaintsLearntFrom: 1,
    ]
    for (measure, count) in expected { #expect(report.sum[measure] == count, "\(measure)") }
  }

  /// The report of a year about one record.
  private func report(
    _ facts: [Fact], of kind: MeetingKind = .lookedAfterReview, in period: Period? = .year(2026)
  ) throws -> Report {
    let journal = JournalBuilder.about(
      kind, aged: 10, statuses: [.lookedAfter], people: Self.people
    ).adding(facts)
    let outline = RecordOutline(
      of: try journal.record(), at: try journal.theMeeting(),
      for: try #require(journal.file.children[JournalBuilder.child]))
    var report = Report(ReportQuery(period: try #require(period)))
    report.add(try JournalBuilder.planner().counts(of: outline, today: Self.today))
    return report
  }

  @Test(
    "What is told, practised or complained of counts by its own day, whatever came of the meeting",
    arguments: [MeetingKind.lookedAfterReview, .strategyMeeting],
    [
      [Fact](), [.meetingCancelled(WithReason(why: "ill"))],
      [.meetingMoved(MeetingMoved(to: nil, why: "ill"))],
      [.meetingHeld(MeetingHeld(on: JournalBuilder.meetingDay))],
    ])
  func ownDay(kind: MeetingKind, became: [Fact]) throws {
    // The meeting is in September.
    let day = date(2026, 7, 31)
    let facts: [Fact] =
      [
        .informationGiven(InformationGiven(about: [.complaints], on: day, how: "a leaflet")),
        .childPrepared(ChildPrepared(on: day, how: "saw the room", skills: [])),
        .needArranged(NeedArranged(need: "signs", how: "booked", on: day, for: Family.mum.id)),
        .goalSet(GoalSet(id: .named("a"), goal: "be heard", knownBy: "his words", on: day)),
        .participationComplained(ParticipationComplained(on: day, about: "nobody asked me")),
      ] + became
    let measures: [Measure] = [
      .informationGiven, .childrenPrepared, .parentsNeedsArranged, .goalsSet, .complaints,
    ]
    for (month, count) in [(6, 0), (7, 1), (8, 0), (9, 0)] {
      let report = try report(facts, of: kind, in: .month(month, of: 2026))
      for measure in measures { #expect(report.sum[measure] == count, "\(measure) \(month)") }
    }
  }

  // MARK: The figures themselves

  @Test("Has room for every figure, each with an identifier and a title of its own")
  func everyFigure() throws {
    let pack = try Bundled.camden()
    let figures = Figure.all(in: pack)
    #expect(Measure.allCases.count <= Measure.room)
    #expect(figures.count == Measure.allCases.count + pack.grounds.count)
    #expect(Set(figures.map(\.id)).count == figures.count)
    for figure in figures {
      #expect(!figure.title(in: pack).isBlank)
      #expect(figure.id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
      for provision in figure.provisions(in: pack) {
        #expect(pack.provision(provision) != nil, "\(figure.id): \(provision.rawValue)")
      }
    }
  }

  @Test("Adds up to a median and a mean of days")
  func medianAndMean() throws {
    var sum = RecordCountSum()
    #expect(sum.medianDays == nil)
    for day in [10, 11, 22] {
      sum += try tally([
        .outcomeTold(OutcomeTold(on: date(2026, 9, day), how: "talk", by: "Ama Mensah"))
      ])
    }
    // One, two and nine working days.
    #expect(sum.medianDays == 2)
    #expect(sum.meanDays == 4)
    sum += try tally([
      .outcomeTold(OutcomeTold(on: date(2026, 9, 14), how: "talk", by: "Ama Mensah"))
    ])
    #expect(sum.medianDays == 2.5)
  }
}
