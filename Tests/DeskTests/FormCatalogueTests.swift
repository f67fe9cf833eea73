import Desk
import Participation
import Support
import Testing

@Suite("Forms that no duty asks for")
struct FormCatalogueTests {
  private static let people = CorrectingTests.people
  private static let journal = JournalBuilder.about(
    .reviewConference, statuses: [.childProtectionPlan], people: people, needs: ["interpreter"])

  private func facts(_ form: Form, _ answers: [String: [String]] = [:]) throws -> [Fact] {
    expectPlain(form)
    var values = form.initialValues
    for (field, answer) in answers {
      #expect(form.field(field) != nil, "\(form.id) has no \(field)")
      values[field] = answer
    }
    var reading = try CorrectingTests.reading()
    return try form.facts(values, reading: &reading)
  }

  private let today = date(2026, 9, 15)

  @Test("say what happened with a meeting")
  func meeting() throws {
    let context = try CorrectingTests.context(Self.journal)
    #expect(
      try facts(FormCatalogue.held(in: context), ["furtherParts": ["10/9, 11/9"]])
        == [
          .meetingHeld(
            MeetingHeld(
              on: JournalBuilder.meetingDay, furtherParts: [date(2026, 9, 10), date(2026, 9, 11)]))
        ])
    #expect(
      try facts(FormCatalogue.move(in: context), ["why": ["ill"], "time": ["14:00"]])
        == [.meetingMoved(MeetingMoved(to: nil, why: "ill"))])
    #expect(
      try facts(
        FormCatalogue.move(in: context), ["to": ["24/11"], "time": ["14:00"], "why": ["ill"]])
        == [.meetingMoved(MeetingMoved(to: date(2026, 11, 24), time: "14:00", why: "ill"))])
    #expect(
      try facts(FormCatalogue.cancel(in: context), ["why": ["not needed"]])
        == [.meetingCancelled(WithReason(why: "not needed"))])
    #expect(
      try facts(
        FormCatalogue.nameChair(in: context),
        ["name": ["Dawn Price"], "isChildsWorker": ["no"]])
        == [.chairNamed(Chair(name: "Dawn Price"))])
    #expect(
      try facts(FormCatalogue.signOff(in: context), ["although": ["he is away until May"]])
        == [.signedOff(SignedOff(on: today, although: "he is away until May"))])
    // What is blank is named, and has to be answered for.
    #expect(FormCatalogue.signOff(in: context).field("although")?.isRequired == true)
    #expect(FormCatalogue.signOff(in: context).intro.count > 1)
  }

  @Test("plan a meeting for the child, led by somebody or by nobody yet")
  func plan() throws {
    let form = FormCatalogue.plan(in: try CorrectingTests.context(Self.journal))
    #expect(
      try facts(form, ["kind": ["core-group"], "date": ["24 nov"]])
        == [
          .meetingPlanned(
            MeetingPlanned(
              kind: .coreGroup, date: date(2026, 11, 24), children: [JournalBuilder.child]))
        ])
    guard
      case .meetingPlanned(let planned)? = try facts(
        form,
        [
          "kind": ["core-group"], "date": ["24 nov"], "chair.name": ["Dawn Price"],
          "chair.isChildsWorker": ["yes"],
        ]
      ).first
    else {
      Issue.record("nothing is planned")
      return
    }
    #expect(planned.chair == Chair(name: "Dawn Price", isChildsWorker: true))
  }

  @Test("say who was there, for how much and in what way")
  func attendance() throws {
    let context = try CorrectingTests.context(Self.journal)
    #expect(
      try facts(
        FormCatalogue.attendance(of: Family.mum.id, in: context),
        ["extent": ["part"], "mode": ["remote"], "part": ["the start"]])
        == [
          .attended(
            Attended(who: Family.mum.id, extent: .part, mode: .remote, part: "the start"))
        ])
    #expect(
      try facts(
        FormCatalogue.attendance(of: nil, in: context), ["extent": ["none"], "mode": ["remote"]])
        == [.attended(Attended(extent: .none))])
  }

  @Test("ask that somebody be kept out, on the grounds of the kind, of the whole or a part")
  func exclusionRequest() throws {
    let form = FormCatalogue.exclude(in: try CorrectingTests.context(Self.journal))
    #expect(
      form.field("ground")?.options.map(\.value)
        == ["welfare", "behaviour", "child-asks", "contribution", "confidential", "conflict"])
    #expect(form.field("managersReason") == nil)
    let answers = [
      "person": ["dad"], "ground": ["behaviour"], "evidence": ["threats"], "howMuch": ["whole"],
      "extent.part": ["the health report"],
    ]
    var expected = ExclusionRequested(
      person: Family.dad.id, requestedBy: "Ama Mensah", on: today,
      ground: GroundID(rawValue: "behaviour"), evidence: "threats", extent: .whole)
    #expect(try facts(form, answers) == [.exclusionRequested(expected)])
    expected.extent = .init(part: "the health report")
    #expect(
      try facts(form, answers.merging(["howMuch": ["part"]]) { $1 })
        == [.exclusionRequested(expected)])
    let review = JournalBuilder.about(.childInNeedReview, people: Self.people)
    let other = FormCatalogue.exclude(in: try CorrectingTests.context(review))
    #expect(other.field("ground")?.options.map(\.value) == ["disrupt"])
    let core = JournalBuilder.about(.coreGroup, people: Self.people)
    let outside = FormCatalogue.exclude(in: try CorrectingTests.context(core))
    #expect(outside.field("managersReason")?.isRequired == true)
  }

  @Test("record a decision to exclude as made or as told by, and refuse who may not decide")
  func exclusionDecision() throws {
    let journal = Self.journal.adding(
      .exclusionRequested(
        ExclusionRequested(
          person: Family.dad.id, requestedBy: "Ama Mensah", on: today,
          ground: GroundID(rawValue: "behaviour"), evidence: "threats", extent: .whole)),
      as: "request")
    let rules = RecordingRules(try JournalBuilder.planner())
    let answers = [
      "excluded": ["yes"], "by.role": ["chair"], "by.name": ["Dawn Price"], "reasons": ["threats"],
      "howMuch": ["whole"], "viewsHow": ["form"], "outcomeHow": ["letter"],
      "complaintRoute": ["the team"],
    ]
    for (user, told, allowed) in [
      (JournalBuilder.chair, nil, true), (JournalBuilder.worker, "Dawn Price", true),
      (JournalBuilder.iro, nil, false),
    ] as [(Author, String?, Bool)] {
      let context = try CorrectingTests.context(journal, by: user)
      let form = try #require(FormCatalogue.exclusion(.named("request"), in: context))
      var given = answers
      if let told { given["toldBy"] = [told] }
      // Somebody who may not decide says that they did.
      if !allowed { given["by.role"] = [user.role.rawValue] }
      let fact = try #require(facts(form, given).first)
      let entry = try #require(journal.adding(fact, by: user).entries.last)
      if allowed {
        try rules.check(entry, in: journal.file, on: today)
        let decided = journal.adding(fact, by: user)
        let next = FormCatalogue.exclusion(
          .named("request"), in: try CorrectingTests.context(decided, by: user))
        #expect(next?.id == "exclusion-told")
      } else {
        #expect(throws: Refusal.self) { try rules.check(entry, in: journal.file, on: today) }
      }
    }
    let worker = try CorrectingTests.context(journal)
    let form = try #require(FormCatalogue.exclusion(.named("request"), in: worker))
    #expect { try facts(form, answers) } throws: {
      ($0 as? FormFaults)?.fields.keys.sorted() == ["toldBy"]
    }
    #expect(FormCatalogue.exclusion(.named("nobody"), in: worker) == nil)
  }

  @Test("add and change a child, who is around them, how they stand and what they need")
  func child() throws {
    let context = try CorrectingTests.context(Self.journal)
    let add = FormCatalogue.addChild(name: " Leo ", user: JournalBuilder.worker, team: "North")
    #expect(
      try facts(
        add, ["born": ["3/12/15"], "status": ["looked-after"], "from": ["1/9/26"]])
        == [
          .childAdded(
            ChildDetails(
              name: "Leo", born: date(2015, 12, 3), worker: "Ama Mensah", team: "North")),
          .statusBegan(StatusBegan(status: .lookedAfter, from: date(2026, 9, 1))),
        ])
    #expect(try facts(add, ["born": ["3/12/15"]]).count == 1)
    let child = context.child.child
    #expect(
      try facts(FormCatalogue.amendChild(in: context), ["preferredName": ["Lee"]])
        == [
          .childAmended(
            ChildDetails(name: child.name, preferredName: "Lee", born: child.born))
        ])
    var mum = Family.mum
    mum.contact = "0113 496 0000"
    let amend = try #require(FormCatalogue.amendPerson(mum.id, in: context))
    #expect(try facts(amend, ["contact": ["0113 496 0000"]]) == [.personAmended(mum)])
    guard
      case .personAdded(let added)? = try facts(
        FormCatalogue.addPerson(in: context),
        ["name": ["Ivy"], "relation": ["trusted-adult"], "accessNeeds": ["ramp, loop"]]
      ).first
    else {
      Issue.record("nobody is added")
      return
    }
    #expect(added.relation == .trustedAdult && added.accessNeeds == ["ramp", "loop"])
    #expect(
      try facts(FormCatalogue.endStatus(.childProtectionPlan, in: context), ["on": ["today"]])
        == [.statusEnded(StatusEnded(status: .childProtectionPlan, on: today))])
    #expect(
      try facts(FormCatalogue.endNeed("interpreter", in: context))
        == [.needEnded(NeedRecorded(need: "interpreter"))])
    #expect(
      try facts(FormCatalogue.personLeft(Family.dad.id, in: context))
        == [.personLeft(PersonLeft(person: Family.dad.id, on: today))])
    #expect(throws: FormFaults.self) { try facts(FormCatalogue.died(in: context)) }
    #expect(
      try facts(
        FormCatalogue.beginStatus(in: context), ["status": ["child-in-need"], "from": ["1/9"]])
        == [.statusBegan(StatusBegan(status: .childInNeed, from: date(2026, 9, 1)))])
    #expect(
      try facts(FormCatalogue.addNeed(in: context), ["need": ["large print"]])
        == [.needRecorded(NeedRecorded(need: "large print"))])
    #expect(
      try facts(FormCatalogue.closeCase(in: context)) == [.caseClosed(OnDay(on: today))])
  }

  @Test("explain, ask, answer, decide and take back")
  func others() throws {
    let context = try CorrectingTests.context(Self.journal, by: JournalBuilder.manager)
    let duty = DutyKey(.parentConsult, person: Family.mum.id)
    #expect(
      try facts(FormCatalogue.explained(duty, in: context), ["why": ["abroad"]])
        == [.dutyExplained(DutyExplained(duty: duty, why: "abroad"))])
    #expect(
      try facts(FormCatalogue.question(about: duty, in: context), ["question": ["why?"]])
        == [.questionAsked(QuestionAsked(duty: duty, question: "why?"))])
    #expect(
      try facts(
        FormCatalogue.answer(to: .named("question"), saying: "why?", in: context),
        ["answer": ["ill"]])
        == [.questionAnswered(QuestionAnswered(question: .named("question"), answer: "ill"))])
    #expect(
      try facts(FormCatalogue.notToConsult(Family.dad.id, in: context), ["why": ["risk"]])
        == [
          .managerDecidedNotToConsult(
            NotToConsult(person: Family.dad.id, by: "Tom Adeyemi", on: today, why: "risk"))
        ])
    #expect(
      try facts(FormCatalogue.parentsAgreed(in: context), ["agrees": ["no"]])
        == [.parentsAgreed(ParentsAgreed(agrees: false, on: today))])
    #expect(
      try facts(FormCatalogue.outcomeTold(to: Family.mum.id, in: context), ["how": ["letter"]])
        == [
          .outcomeTold(
            OutcomeTold(who: Family.mum.id, on: today, how: "letter", by: "Tom Adeyemi"))
        ])
    #expect(
      try facts(FormCatalogue.willTry(in: context), ["why": ["an advocate"]])
        == [.willTry(WithReason(why: "an advocate"))])
    #expect(
      try facts(FormCatalogue.takeBack("Leo was asked"), ["why": ["mistaken"]])
        == [.withdrawn(WithReason(why: "mistaken"))])
  }

  @Test("are offered to whom they fit")
  func further() throws {
    let ids = { (journal: JournalBuilder, user: Author) in
      FormCatalogue.further(in: try CorrectingTests.context(journal, by: user)).map(\.id)
    }
    let everybodys = [
      "will-try", "attended-separately", "asked-to-leave", "family-meeting-offered",
      "family-meeting-not-offered", "child-prepared", "information-given", "goal-set",
      "participation-complained",
    ]
    #expect(try ids(Self.journal, JournalBuilder.worker) == everybodys)
    #expect(try ids(Self.journal, JournalBuilder.chair) == everybodys)
    #expect(
      try ids(Self.journal, JournalBuilder.manager) == [
        "not-to-consult.mum", "not-to-consult.dad", "not-to-consult.nan", "not-to-consult.carer",
      ] + everybodys)
    let duty = DutyKey(.childConsult)
    let asked = Self.journal.adding(
      .questionAsked(QuestionAsked(duty: duty, question: "when?")), as: "q")
    #expect(try ids(asked, JournalBuilder.worker).first == "question-answered.q")
    let answered = asked.adding(
      .questionAnswered(QuestionAnswered(question: .named("q"), answer: "tomorrow")))
    #expect(try ids(answered, JournalBuilder.worker) == everybodys)
    // Parents are told the outcome by a row of their own; a carer's duty is none.
    let held = Self.journal.adding(.meetingHeld(MeetingHeld(on: JournalBuilder.meetingDay)))
    #expect(
      try ids(held, JournalBuilder.worker).filter { $0.hasPrefix("outcome-told") }
        == ["outcome-told.carer"])
    let adult = JournalBuilder.about(.pathwayReview, aged: 18)
      .adding(.meetingHeld(MeetingHeld(on: JournalBuilder.meetingDay)))
    let offered = try ids(adult, JournalBuilder.iro)
    #expect(
      offered == [
        "parents-agreed", "will-try", "questionnaire-answered", "child-prepared",
        "information-given", "goal-set", "participation-complained",
      ])
  }

  @Test("with those of the duties record every kind of fact that a person records")
  func everyFact() throws {
    let journal = Self.journal.adding(.meetingHeld(MeetingHeld(on: JournalBuilder.meetingDay)))
      .adding(.questionAsked(QuestionAsked(duty: DutyKey(.childConsult), question: "when?")))
      .adding(
        .exclusionRequested(
          ExclusionRequested(
            person: Family.dad.id, requestedBy: "Ama Mensah", on: today,
            ground: GroundID(rawValue: "behaviour"), evidence: "threats", extent: .whole)),
        as: "request")
    let context = try CorrectingTests.context(journal, by: JournalBuilder.manager)
    let adult = try CorrectingTests.context(
      .about(.pathwayReview, aged: 18), by: JournalBuilder.iro)
    let exclusion = try #require(context.record?.exclusions.first)
    var forms = try DutyCase.all.map {
      FormCatalogue.form(
        for: DutyKey($0.duty, person: $0.person?.id), in: try CorrectingTests.context($0.journal))
    }
    forms += FormCatalogue.further(in: context) + FormCatalogue.further(in: adult)
    let mum = Family.mum.id
    let familys = Self.journal.adding(.meetingMoved(MeetingMoved(to: today, why: "ill")))
      .adding(.meetingDescribed(MeetingDescribed(proposal: .reduce)))
      .adding(.familyMeetingOffered(FamilyMeetingOffered(person: mum, on: today, how: "visit")))
      .adding(.familyProposal(FamilyProposal(on: today, words: "nan", privateTime: true)))
      .adding(
        .goalSet(GoalSet(id: .named("goal"), goal: "to speak", knownBy: "he spoke", on: today)))
    for (journal, author) in [
      (familys, JournalBuilder.worker),
      (JournalBuilder.about(.assessment), JournalBuilder.worker),
      (JournalBuilder.about(.lookedAfterReview), JournalBuilder.iro),
    ] {
      forms += FormCatalogue.further(in: try CorrectingTests.context(journal, by: author))
    }
    forms += [
      FormCatalogue.explained(DutyKey(.childConsult), in: context),
      FormCatalogue.question(about: DutyKey(.childConsult), in: context),
      FormCatalogue.held(in: context), FormCatalogue.attendance(of: nil, in: context),
      FormCatalogue.plan(in: context), FormCatalogue.move(in: context),
      FormCatalogue.cancel(in: context), FormCatalogue.nameChair(in: context),
      FormCatalogue.exclude(in: context), FormCatalogue.signOff(in: context),
      FormCatalogue.exclusionDecided(exclusion, in: context),
      FormCatalogue.exclusionTold(exclusion, in: context), FormCatalogue.takeBack("Leo was asked"),
      FormCatalogue.addChild(name: "", user: JournalBuilder.worker, team: nil),
      FormCatalogue.amendChild(in: context), FormCatalogue.addPerson(in: context),
      try #require(FormCatalogue.amendPerson(Family.mum.id, in: context)),
      FormCatalogue.personLeft(Family.mum.id, in: context), FormCatalogue.beginStatus(in: context),
      FormCatalogue.endStatus(nil, in: context), FormCatalogue.addNeed(in: context),
      FormCatalogue.endNeed("interpreter", in: context), FormCatalogue.died(in: context),
      FormCatalogue.closeCase(in: context),
    ]
    for form in forms { expectPlain(form) }
    let made = Set(forms.flatMap(\.makes).map(\.word))
    #expect(
      made
        == Set(Fact.Word.allCases).subtracting([
          .returnTaken, .meetingClosed, .recordViewed, .childErased,
        ]))
  }
}
