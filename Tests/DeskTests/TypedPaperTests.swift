import Desk
import Papers
import Participation
import Protocols
import Support
import Testing

@Suite("A form on paper, typed in")
struct TypedPaperTests {
  static let people = [Family.mum, Family.carer]

  /// A paper of every wording that is typed in, by the case in which it fits.
  struct Typed: Sendable, CustomTestStringConvertible {
    var wording: PaperWording.ID
    var kind: PaperKind
    var meeting: MeetingKind = .lookedAfterReview
    var age = 10
    var reader: String?
    var testDescription: String { wording.rawValue }

    static let all = [
      Typed(wording: .form4, kind: .form, age: 6), Typed(wording: .form8, kind: .form),
      Typed(wording: .form12, kind: .form, age: 14),
      Typed(wording: .formPathway, kind: .form, meeting: .pathwayReview, age: 17),
      Typed(wording: .formParent, kind: .form, reader: "mum"),
      Typed(wording: .formCarer, kind: .form, reader: "carer"),
      Typed(wording: .observationGuide, kind: .observationGuide, age: 2),
      Typed(wording: .questionnaire4, kind: .questionnaire),
      Typed(wording: .questionnaire12, kind: .questionnaire, age: 14),
      Typed(wording: .questionnaireParent, kind: .questionnaire, reader: "mum"),
    ]
  }

  private struct Case {
    let form: PaperForm
    let asking: TypedPaper
  }

  private static func made(_ typed: Typed) throws -> Case {
    let journal = JournalBuilder.about(
      typed.meeting, aged: typed.age, statuses: [.lookedAfter], people: people
    ).adding(
      typed.kind == .questionnaire
        ? [
          .meetingHeld(MeetingHeld(on: JournalBuilder.meetingDay)),
          Recorded.attended(.all, who: Family.mum),
        ] : [])
    let matter = try PaperCase(
      child: JournalBuilder.child, meeting: JournalBuilder.meeting, in: journal.file,
      planner: JournalBuilder.planner(), today: date(2026, 9, 15))
    let reader = typed.reader.flatMap { id in people.first { $0.id.text == id }?.name }
    let form = try PaperMaker(matter, wordings: try PaperWordings.bundled())
      .form(for: try matter.request(typed.kind, for: reader))
    return Case(
      form: form,
      asking: TypedPaper(form, typed.kind, in: try CorrectingTests.context(journal)))
  }

  /// What a question's answer makes when nothing else is answered, each fact by its word and mark.
  private static func facts(_ question: PaperQuestion, _ made: Case) throws -> String {
    let step = made.asking.steps.first { $0.field.label == question.ask }
    guard let step else { return "–" }
    var values = made.asking.initialValues
    values["whoseWords"] = ["own"]
    values[step.field.id] = step.field.options.isEmpty ? ["zxq"] : [step.field.options[0].value]
    if step.field.id == "on" { return "–" }
    var reading = try CorrectingTests.reading()
    let facts: [Fact]
    do { facts = try made.asking.facts(values, reading: &reading) } catch { return "aside" }
    let words = facts.map { fact in
      switch fact {
      case .viewGiven(let view):
        "\(view.kind.rawValue)\(view.notSharedWith.isEmpty ? "" : " kept")"
      case .questionnaireAnswered(let answered):
        "questionnaire\(answered.notSharedWith.isEmpty ? "" : " kept")"
      default: fact.word.rawValue
      }
    }
    return words.filter { $0 != "consulted" || facts.count == 1 }.joined(separator: ", ")
  }

  @Test("Each question makes the fact that its answer is", arguments: Typed.all)
  func questions(typed: Typed) throws {
    let made = try Self.made(typed)
    #expect(made.form.wording == typed.wording)
    let lines = try made.form.questions.map { question in
      "\(question.id): \(try Self.facts(question, made))"
    }
    #expect(lines == Self.table[typed.wording], "\(lines.joined(separator: "\n"))")
  }

  static let table: [PaperWording.ID: [String]] = [
    .form4: [
      "feel-today: own-words",
      "feel-home: own-words",
      "feel-school: own-words",
      "good-things: own-words",
      "bad-things: own-words",
      "see-people: own-words",
      "want-different: own-words",
      "coming: attendance-wished",
      "advocate: advocacy-offered",
      "keep-private: own-words kept",
      "helper: consulted",
      "whose-words: aside",
      "given-on: –",
    ],
    .form8: [
      "feel-now: own-words",
      "going-well: own-words",
      "not-going-well: own-words",
      "home: own-words",
      "school: own-words",
      "see-people: own-words",
      "safe: own-words",
      "want-different: own-words",
      "last-time: own-words",
      "coming: attendance-wished",
      "make-it-easier: own-words",
      "advocate: advocacy-offered",
      "keep-private: own-words kept",
      "helper: consulted",
      "whose-words: aside",
      "given-on: –",
    ],
    .form12: [
      "going-well: own-words",
      "not-going-well: own-words",
      "home: own-words",
      "school: own-words",
      "health: own-words",
      "see-people: own-words",
      "safe: own-words",
      "want-different: own-words",
      "last-time: own-words",
      "future: own-words",
      "coming: attendance-wished",
      "your-part: own-words",
      "make-it-easier: own-words",
      "advocate: advocacy-offered",
      "keep-private: own-words kept",
      "helper: consulted",
      "whose-words: aside",
      "given-on: –",
    ],
    .formPathway: [
      "home: own-words",
      "money: own-words",
      "school: own-words",
      "health: own-words",
      "see-people: own-words",
      "skills: own-words",
      "safe: own-words",
      "want-different: own-words",
      "last-time: own-words",
      "coming: attendance-wished",
      "guests: own-words",
      "advocate: advocacy-offered",
      "keep-private: own-words kept",
      "helper: consulted",
      "whose-words: aside",
      "given-on: –",
    ],
    .formParent: [
      "going-well: own-words",
      "not-going-well: own-words",
      "health-school: own-words",
      "see-people: own-words",
      "want-different: own-words",
      "support: own-words",
      "last-time: own-words",
      "report: own-words",
      "coming: own-words",
      "make-it-easier: own-words",
      "advocate: advocacy-offered",
      "keep-private: own-words kept",
      "helper: consulted",
      "whose-words: aside",
      "given-on: –",
    ],
    .formCarer: [
      "going-well: report",
      "not-going-well: report",
      "health: report",
      "school: report",
      "see-people: report",
      "child-says: report",
      "want-different: own-words",
      "support: own-words",
      "keep-private: own-words kept",
      "helper: consulted",
      "whose-words: aside",
      "given-on: –",
    ],
    .observationGuide: [
      "where-when: observation",
      "body: observation",
      "mood: observation",
      "closeness: observation",
      "play: observation",
      "words: observation",
      "fear: observation",
      "carer-says: report",
      "professional-says: report",
      "keep-private: report kept",
      "observer: aside",
      "given-on: –",
    ],
    .questionnaire4: [
      "feel-after: questionnaire",
      "knew-before: questionnaire",
      "could-say: questionnaire",
      "listened: questionnaire",
      "know-decisions: questionnaire",
      "good: questionnaire",
      "better: questionnaire",
      "keep-private: questionnaire kept",
    ],
    .questionnaire12: [
      "told-in-time: questionnaire",
      "your-say: questionnaire",
      "met-leader: questionnaire",
      "could-say: questionnaire",
      "listened: questionnaire",
      "know-decisions: questionnaire",
      "good: questionnaire",
      "better: questionnaire",
      "keep-private: questionnaire kept",
    ],
    .questionnaireParent: [
      "told-in-time: questionnaire",
      "asked-before: questionnaire",
      "report-in-time: questionnaire",
      "met-leader: questionnaire",
      "listened: questionnaire",
      "could-say: questionnaire",
      "understood: questionnaire",
      "respect: questionnaire",
      "know-decisions: questionnaire",
      "good: questionnaire",
      "better: questionnaire",
      "keep-private: questionnaire kept",
    ],
  ]
}

extension TypedPaperTests {
  private static func answered(
    _ typed: Typed, _ answers: [String: [String]]
  ) throws -> [Fact] {
    let asking = try made(typed).asking
    var values = asking.initialValues
    for (field, answer) in answers { values[field] = answer }
    var reading = try CorrectingTests.reading()
    return try asking.facts(values, reading: &reading)
  }

  @Test("Who watched stands with what was seen, and who said so with what was reported")
  func observer() throws {
    let facts = try Self.answered(
      Typed(wording: .observationGuide, kind: .observationGuide, age: 2),
      [
        "observer": ["Bea Cole, foster carer"], "answer.mood.words": ["smiles at the cat"],
        "answer.carer-says.words": ["sleeps well"], "answer.carer-says.reportedBy": ["Sara Amari"],
      ])
    let views = facts.compactMap { if case .viewGiven(let view) = $0 { view } else { nil } }
    #expect(views.map(\.reportedBy) == ["Bea Cole, foster carer", "Sara Amari"])
    #expect(views.map(\.kind) == [.observation, .report])
  }

  @Test(
    "What was ticked about coming keeps its words where they say more than yes or no",
    arguments: [
      ("Yes", AttendanceWish.Wish.yes, nil), ("No", .no, nil), ("Not sure yet", .unsure, nil),
      ("Yes, part of it", .yes, "Yes, part of it"),
      ("By phone or video", .yes, "By phone or video"),
    ] as [(String, AttendanceWish.Wish, String?)])
  func coming(ticked: String, wish: AttendanceWish.Wish, words: String?) throws {
    let facts = try Self.answered(
      Typed(wording: .form12, kind: .form, age: 14), ["coming.wish": [ticked]])
    let wished = facts.compactMap { if case .attendanceWished(let wish) = $0 { wish } else { nil } }
    #expect(wished.map(\.wish) == [wish] && wished.map(\.words) == [words])
  }

  @Test(
    "An advocate who is wanted, declined or not decided on is one that was offered",
    arguments: [
      ("Yes", AdvocacyOffered.Answer.accepted), ("No", .declined), ("Not sure yet", nil),
    ] as [(String, AdvocacyOffered.Answer?)])
  func advocate(ticked: String, answer: AdvocacyOffered.Answer?) throws {
    let facts = try Self.answered(
      Typed(wording: .form12, kind: .form, age: 14), ["advocate.ticked": [ticked]])
    let offered = facts.compactMap {
      if case .advocacyOffered(let offered) = $0 { offered } else { nil }
    }
    #expect(offered.map(\.answer) == [answer])
  }

  @Test("Every choice about coming, in every wording, is understood")
  func everyChoice() throws {
    for typed in Typed.all where typed.reader == nil && typed.kind == .form {
      let made = try Self.made(typed)
      let question = try #require(made.form.asked.first { $0.becomes == .coming })
      let step = try #require(made.asking.steps.first { $0.field.id == "coming.wish" })
      #expect(step.field.options.map(\.label) == question.choices, "\(typed)")
    }
  }

  @Test(
    "A form that came back empty is recorded as that: the child's, a parent's, a carer's",
    arguments: Typed.all.filter { $0.kind == .form })
  func cameBackEmpty(typed: Typed) throws {
    let asking = try Self.made(typed).asking
    let empty = try #require(asking.steps.last { $0.field.id == "cameBackEmpty" })
    #expect(asking.isAsked(empty, after: asking.initialValues))
    let facts = try Self.answered(typed, ["cameBackEmpty": ["yes"]])
    #expect(facts.map(\.word) == [.consulted])
    guard case .consulted(let asked) = try #require(facts.first) else { return }
    #expect(asked.status == .formCompleted && asked.cameBackEmpty == true)
    #expect(asked.of?.text == typed.reader)
  }

  @Test("A form with an answer in it did not come back empty, and is not asked whether it did")
  func notEmpty() throws {
    let typed = Typed(wording: .form12, kind: .form, age: 14)
    let asking = try Self.made(typed).asking
    let words = try #require(asking.steps.first { $0.field.id.hasSuffix(".words") }).field.id
    for answer in [words, "coming.wish", "advocate.ticked"] {
      // Also where somebody said yes first, and went back.
      let value = answer == words ? "zxq" : "Yes"
      let answers = [answer: [value], "cameBackEmpty": ["yes"], "whoseWords": ["own"]]
      let empty = try #require(asking.steps.last { $0.field.id == "cameBackEmpty" })
      #expect(!asking.isAsked(empty, after: FormValues(answers)), "\(answer)")
      let asked = try Self.answered(typed, answers).compactMap {
        if case .consulted(let asked) = $0 { asked } else { nil }
      }
      #expect(asked.map(\.cameBackEmpty) == [nil], "\(answer)")
    }
  }

  @Test("A questionnaire and what was seen of a young child are not asked whether they came empty")
  func noEmptyQuestionnaire() throws {
    for typed in Typed.all where typed.kind != .form {
      let steps = try Self.made(typed).asking.steps
      #expect(!steps.contains { $0.field.id == "cameBackEmpty" }, "\(typed)")
    }
  }

  @Test("A questionnaire is one entry for what may be shared and one for what may not")
  func questionnaire() throws {
    let facts = try Self.answered(
      Typed(wording: .questionnaireParent, kind: .questionnaire, reader: "mum"),
      [
        "whoseWords": ["own"], "helper": ["Jo Reid"], "helpersRelation": ["advocate"],
        "answer.listened": ["Partly"], "answer.good": ["The tea.\nAnd the end."],
        "answer.keep-private": ["I was afraid."],
      ])
    let answered = facts.compactMap {
      if case .questionnaireAnswered(let answered) = $0 { answered } else { nil }
    }
    #expect(answered.count == 2 && facts.count == 2)
    #expect(answered.map(\.who) == [Family.mum.id, Family.mum.id])
    #expect(answered.map(\.helper) == ["Jo Reid", "Jo Reid"])
    #expect(answered.map(\.notSharedWith) == [[], [Family.carer.id]])
    #expect(
      answered.map { $0.answers.map(\.answer) } == [
        ["Partly", "The tea.\nAnd the end."], ["I was afraid."],
      ])
    #expect(answered.first?.answers.first?.question == "Were you listened to?")
  }
}
