import Desk
import Participation
import Support
import Testing

@Suite("The form of a duty")
struct DutyFormTests {
  private func form(_ duty: DutyCase, by user: Author = JournalBuilder.worker) throws -> Form {
    FormCatalogue.form(
      for: DutyKey(duty.duty, person: duty.person?.id),
      in: try CorrectingTests.context(duty.journal, by: user))
  }

  private func facts(_ form: Form, _ answers: [String: [String]]) throws -> [Fact] {
    var values = form.initialValues
    for (field, answer) in answers {
      #expect(form.field(field) != nil, "\(form.id) has no \(field)")
      values[field] = answer
    }
    var reading = try CorrectingTests.reading()
    return try form.facts(values, reading: &reading)
  }

  @Test("sees to it when it is filled in and all went well", arguments: DutyCase.all)
  func happyPath(_ duty: DutyCase) throws {
    let form = try form(duty)
    let facts = try facts(form, duty.answers)
    let rules = RecordingRules(try JournalBuilder.planner())
    var journal = duty.journal
    for fact in facts {
      let longer = journal.adding(fact)
      try rules.check(
        try #require(longer.entries.last), in: journal.file, on: date(2026, 9, 15))
      journal = longer
    }
    #expect(try journal.status(of: duty.duty, towards: duty.person) == .done)
  }

  @Test("has nothing chosen and nothing said from the start", arguments: DutyCase.all)
  func nothingIsSaidFromTheStart(_ duty: DutyCase) throws {
    for user in [JournalBuilder.worker, JournalBuilder.chair, JournalBuilder.manager] {
      for field in try form(duty, by: user).fields where !field.initial.isEmpty {
        switch field.kind {
        // A day, and a name beside it.
        case .date(.past): #expect(field.initial == ["15/9/2026"])
        case .line: #expect([user.name, "Ama Mensah"].contains(field.initial[0]), "\(field.id)")
        default: Issue.record("“\(field.label)” begins with \(field.initial)")
        }
      }
    }
  }

  @Test("has short labels, names that differ and hints in sentences", arguments: DutyCase.all)
  func labels(_ duty: DutyCase) throws { try expectPlain(form(duty)) }

  @Test("keeps the child's own words apart from what others make of them")
  func ownWordsStandApart() throws {
    let duty = try #require(DutyCase.all.first { $0.duty == .childConsult })
    let form = try form(duty)
    let made = try facts(
      form,
      [
        "status": ["views-by-other-means"], "method": ["talk"], "helper": ["Bea Cole"],
        "helpersRelation": ["foster carer"], "own.words": ["I want to see my sister."],
        "own.whoseWords": ["written-down-for-them"], "own.checkedBack": ["yes"],
        "seen.words": ["smiled"], "reports.words": ["sleeps well"],
        "reports.reportedBy": ["Ed Moss"], "view.words": ["misses home"],
      ])
    let views = made.compactMap { if case .viewGiven(let view) = $0 { view } else { nil } }
    #expect(views.map(\.kind) == [.ownWords, .observation, .report, .interpretation])
    #expect(views.map(\.reportedBy) == [nil, "Ama Mensah", "Ed Moss", nil])
    #expect(views[0].words == "I want to see my sister.")
    #expect(views[0].whoseWords == .writtenDown)
    #expect(views.dropFirst().allSatisfy { $0.whoseWords != .own })
    #expect(Set(views.map(\.id)).count == 4)
    guard case .consulted(let asked)? = made.first else {
      Issue.record("nobody was asked")
      return
    }
    #expect(asked.helper == "Bea Cole" && asked.helpersRelation == "foster carer")
  }

  @Test("records what was seen of a child by itself, without saying that the child was asked")
  func seenAlone() throws {
    let duty = try #require(DutyCase.all.first { $0.duty == .childConsult })
    let made = try facts(form(duty), ["seen.words": ["smiled"]])
    #expect(made.map(\.word) == [.viewGiven])
    #expect(throws: FormFaults(whole: "Nothing is filled in yet.")) { try facts(form(duty), [:]) }
  }

  @Test("goes on from what was offered, where the answer had not come yet")
  func goesOn() throws {
    let waiting = [
      (DutyID.childEncourage, [Fact.encouraged(Encouraged(on: Recorded.before))], "answer"),
      (.childActiveRole, [Recorded.activeRole(outcome: nil)], "outcome"),
      (.childAdvocacy, [.advocacyOffered(AdvocacyOffered(on: Recorded.before))], "answer"),
      (.parentQuestionnaire, [Recorded.questionnaire(Family.mum)], "returned"),
    ]
    for (id, begun, open) in waiting {
      var duty = try #require(DutyCase.all.first { $0.duty == id })
      duty.journal = duty.journal.adding(begun)
      let form = try form(duty)
      #expect(try facts(form, [:]) == begun)
      #expect(form.field(open)?.initial == [])
    }
    var answered = try #require(DutyCase.all.first { $0.duty == .childAdvocacy })
    answered.journal = answered.journal.adding(Recorded.advocacy(.declined))
    #expect(try form(answered).field("answer")?.initial == [])
    #expect(try form(answered).field("on")?.initial == ["15/9/2026"])
  }

  @Test("takes no day to come for what happened")
  func daysToCome() throws {
    let duty = try #require(DutyCase.all.first { $0.duty == .childReport })
    #expect(
      throws: FormFaults(fields: [
        "on": "Wed 16 Sep 2026 is still to come: give the day on which it happened."
      ])
    ) { try facts(form(duty), ["on": ["tomorrow"], "explained": ["yes"]]) }
  }

  @Test("overrules the code only with a reason")
  func overruling() throws {
    let duty = try #require(DutyCase.all.first { $0.duty == .childParticipationCode })
    let form = try form(duty)
    #expect { try facts(form, ["overrules": ["yes"], "overruling.code": ["PN2"]]) } throws: {
      ($0 as? FormFaults)?.fields.keys.sorted() == ["overruling.why"]
    }
    let made = try facts(
      form,
      [
        "presence": ["absent"], "overrules": ["yes"], "overruling.code": ["PN6"],
        "overruling.why": ["a letter came late"],
      ])
    #expect(
      made == [
        .tookPart(TookPart(presence: .absent, conveyed: [])),
        .codeOverruled(CodeOverruled(code: .absentByMedium, why: "a letter came late")),
      ])
    #expect(form.field("overruling.code")?.options.map(\.value).contains("PN0") == false)
  }

  @Test("asks whose words they are, and takes no form for a talk")
  func whoseWords() throws {
    let duty = try #require(DutyCase.all.first { $0.duty == .childConsult })
    let form = try form(duty)
    #expect {
      try facts(form, ["status": ["form-completed"], "own.words": ["see nan"]])
    } throws: { ($0 as? FormFaults)?.fields.keys.sorted() == ["own.whoseWords"] }
    // What stands in a field that is not shown is not recorded.
    let declined = try facts(
      form, ["status": ["declined"], "own.words": ["no"], "method": ["talk"], "said": ["boring"]])
    #expect(
      declined == [
        .consulted(Consultation(status: .declined, on: date(2026, 9, 15), reason: "boring"))
      ])
  }

  @Test("asks of somebody not able why, and what was tried")
  func notAble() throws {
    let duty = try #require(DutyCase.all.first { $0.duty == .parentConsult })
    #expect { try facts(form(duty), ["status": ["not-able"]]) } throws: {
      ($0 as? FormFaults)?.fields.keys.sorted() == ["reason", "tried"]
    }
  }

  @Test("shows the words of the last review beside, and copies none")
  func lastWords() throws {
    let journal = JournalBuilder.about(.reviewConference)
      .meeting(.childInNeedReview, id: .named("last"), on: date(2026, 3, 2))
      .adding(Recorded.view(.ownWords, words: "see nan"), meeting: .named("last"))
    let context = try CorrectingTests.context(journal)
    let form = FormCatalogue.form(for: DutyKey(.childConsult), in: context)
    #expect(
      context.wordsBefore(of: nil) == ["Last child in need review, 2 March 2026: “see nan”"])
    #expect(!form.fields.contains { $0.initial.contains("see nan") })
  }

  @Test("guards the child's words at a foster carer's review unless it is said otherwise")
  func fosterCarersReview() throws {
    let journal = JournalBuilder.about(.fosterCarerReview)
    let form = FormCatalogue.form(
      for: DutyKey(.childConsult), in: try CorrectingTests.context(journal))
    #expect(form.field("own.notWordForWord")?.initial == ["yes"])
  }

  @Test("answers each of the child's own views, with why where it was not done")
  func answersToViews() throws {
    let duty = try #require(DutyCase.all.first { $0.duty == .childOutcome })
    let form = try form(duty)
    #expect { try facts(form, ["wish.answer": ["partly"]]) } throws: {
      ($0 as? FormFaults)?.fields.keys.sorted() == ["wish.why"]
    }
    #expect(
      try facts(form, ["wish.answer": ["not-possible"], "wish.why": ["money"]])
        == [Recorded.answered("wish", .notPossible, why: "money")])
  }

  @Test("asks who passed on what another decides, and not whoever decides it")
  func toldBy() throws {
    let duty = try #require(DutyCase.all.first { $0.duty == .childAttendanceOpinions })
    #expect(try form(duty).field("chair.toldBy")?.isRequired == true)
    #expect(try form(duty).field("worker.toldBy") == nil)
    #expect(try form(duty, by: JournalBuilder.chair).field("chair.toldBy") == nil)
    #expect(try form(duty, by: JournalBuilder.chair).field("worker.toldBy")?.isRequired == true)
  }
}

/// Holds a form to what every form keeps to.
func expectPlain(_ form: Form) {
  #expect(!form.title.isBlank && !form.fields.isEmpty, "\(form.id)")
  let names = form.fields.map(\.id)
  #expect(Set(names).count == names.count, "\(form.id) asks twice: \(names)")
  for field in form.fields {
    #expect(field.label.count <= 17 && !field.label.isBlank, "“\(field.label)” in \(form.id)")
    #expect(field.label.first?.isLowercase == false || field.id.contains("."), "“\(field.label)”")
    #expect(field.hint?.hasSuffix(".") != false, "\(field.hint ?? "")")
    if case .choice(let options) = field.kind { #expect(!options.isEmpty, "\(field.id)") }
  }
  for part in form.makes.flatMap(\.parts) {
    #expect(names.contains(part.field), "\(form.id): no question “\(part.field)”")
  }
}
