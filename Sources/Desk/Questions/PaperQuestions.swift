import Papers
import Participation

/// A question of a questionnaire, by the field that its answer is typed into.
struct QuestionnaireQuestion: Sendable {
  let field: String
  let ask: String
  let isPrivate: Bool

  /// Nil where it was left out.
  func answer(in values: FormValues) -> QuestionnaireAnswered.Answer? {
    guard !values.isBlank(field) else { return nil }
    return QuestionnaireAnswered.Answer(
      question: ask, answer: values[field].joined(separator: ", ").trimmed)
  }
}

/// Puts the questions of a form on paper together with the facts that their answers make.
struct PaperQuestions {
  private let paper: PaperForm
  private let kind: PaperKind
  private let context: FormContext
  private let whom: Whom
  private(set) var steps: [Field]
  /// The number on the paper of the question that a step asks, by field.
  private(set) var numbers: [String: Int] = [:]
  private(set) var questions: [Questions] = []
  /// The fields of answers that are views.
  private(set) var asked: [String] = []
  private(set) var answers: [QuestionnaireQuestion] = []
  private var views: [String] = []

  private static let shared: Set = [
    "on", "whoseWords", "checkedBack", "notSharedWith", "notWordForWord",
  ]

  init(_ paper: PaperForm, _ kind: PaperKind, _ context: FormContext) {
    self.paper = paper
    self.kind = kind
    self.context = context
    whom = .settled(paper.asks)
    steps = [.when(context, "on", "Filled in on")]
    if kind == .form { questions.append(consulted) }
  }

  /// That the form was filled in, with whose help.
  private var consulted: Questions {
    var questions = Questions(
      .consulted,
      [
        .when(context), Field("helper", "Helped by", .line),
        Field("helpersRelation", "Relation", .line, shown: .whenFilled("helper")),
      ],
      fixed: [
        "status": .text(Consultation.Status.formCompleted.rawValue),
        "method": .text(Consultation.Method.form.rawValue),
      ]
    ).about(whom, "of", among: [])
    questions.fields.append(Field("cameBackEmpty", "Came back empty", .yesNo))
    questions.making.parts.append(
      FormFact.Part(
        "cameBackEmpty", from: "cameBackEmpty", when: .when("cameBackEmpty", isAnyOf: ["yes"])))
    return questions
  }

  mutating func add(_ question: PaperForm.Asked) {
    let place = steps.count
    addSteps(question)
    if steps.indices.contains(place) { numbers[steps[place].id] = question.number }
  }

  private mutating func addSteps(_ question: PaperForm.Asked) {
    switch question.becomes {
    case .questionnaire: addAnswer(question, isPrivate: false)
    case .keptPrivate where kind == .questionnaire: addAnswer(question, isPrivate: true)
    // What those who were asked want kept is theirs, and not the young child's own words.
    case .keptPrivate where kind == .observationGuide: addAccount(question)
    case .words, .keptPrivate: addWords(question)
    case .observation, .report: addAccount(question)
    case .coming where paper.asks == nil: addComing(question)
    case .coming, .whoseWords: break
    case .advocate: addAdvocate(question)
    // Who watched is who saw what was seen, and helped nobody.
    case .helper where kind == .observationGuide:
      steps.append(Field("observer", question.ask, .line, hint: question.hint))
    case .helper: addHelper(question.ask, hint: question.hint)
    }
  }

  /// What was ticked stands beside the wish that it amounts to: “by phone or video” is more than yes.
  private mutating func addComing(_ question: PaperForm.Asked) {
    questions.append(
      context.attendanceWish.without("checkedBack", "notWordForWord").optional(by: "wish")
        .prefixed("coming", sharing: ["on", "notSharedWith"]))
    let options =
      question.choices.isEmpty
      ? AttendanceWish.Wish.options : question.choices.map { Field.Option($0, $0) }
    steps.append(Field("coming.wish", question.ask, .choice(options), hint: question.hint))
  }

  /// Whoever is not sure yet was offered one and has not answered.
  private mutating func addAdvocate(_ question: PaperForm.Asked) {
    questions.append(
      context.advocacy(whom).without("advocate").prefixed("advocate")
        .shown(.whenFilled("advocate.ticked")))
    let choices = question.choices.isEmpty ? ["Yes", "No"] : question.choices
    steps.append(
      Field(
        "advocate.ticked", question.ask, .choice(choices.map { Field.Option($0, $0) }),
        hint: question.hint))
  }

  private mutating func addHelper(_ ask: String, hint: String?) {
    steps.append(Field("helper", ask, .line, hint: hint))
    steps.append(
      Field(
        "helpersRelation", "What are they to \(context.calledName)?", .line,
        hint: "Foster carer, teacher, grandmother.", shown: .whenFilled("helper")))
  }

  private mutating func addWords(_ question: PaperForm.Asked) {
    let isPrivate = question.becomes == .keptPrivate
    let name = "answer.\(question.id)"
    questions.append(
      context.ownWords(of: paper.asks).fixing("question", .text(question.ask)).prefixed(
        name, sharing: isPrivate ? Self.shared.subtracting(["notSharedWith"]) : Self.shared))
    ask(question, "\(name).words")
    asked.append("\(name).words")
    if isPrivate { askFromWhom("\(name).notSharedWith", after: "\(name).words") }
  }

  /// Whoever wrote it named nobody: then it is kept from everybody around.
  private mutating func askFromWhom(_ id: String, after answer: String) {
    let others = context.people.filter { !whom.is($0) }
    steps.append(
      Field(
        id, "Who is not to see this?", .several(context.options(others)),
        hint: "Empty: everybody here.", shown: .whenFilled(answer),
        initial: others.map(\.id.text)))
  }

  private mutating func addAccount(_ question: PaperForm.Asked) {
    let isPrivate = question.becomes == .keptPrivate
    let isReport = question.becomes == .report || isPrivate
    let name = "answer.\(question.id)"
    let account = context.account(isReport ? .report : .observation, "Words", hint: "")
    questions.append(
      account.fixing("question", .text(question.ask))
        .naming("reportedBy", isReport ? "\(name).reportedBy" : "observer")
        .prefixed(
          name,
          sharing: Set(["on", "observer", "\(name).reportedBy"]).union(
            isPrivate ? [] : ["notSharedWith"])
        ))
    ask(question, "\(name).words")
    asked.append("\(name).words")
    guard isReport else { return }
    steps.append(
      Field(
        "\(name).reportedBy", "Who said so?", .line, shown: .whenFilled("\(name).words")))
    if isPrivate { askFromWhom("\(name).notSharedWith", after: "\(name).words") }
  }

  private mutating func addAnswer(_ question: PaperForm.Asked, isPrivate: Bool) {
    let field = "answer.\(question.id)"
    ask(question, field)
    answers.append(
      QuestionnaireQuestion(field: field, ask: question.ask, isPrivate: isPrivate))
    if isPrivate { askFromWhom("private.notSharedWith", after: field) }
  }

  private mutating func ask(_ question: PaperForm.Asked, _ id: String) {
    let options = question.choices.map { Field.Option($0, $0) }
    let kind: Field.Kind =
      options.isEmpty
      ? .words(lines: 1) : question.takesSeveral ? .several(options) : .choice(options)
    steps.append(Field(id, question.ask, kind, hint: question.hint))
    views.append(id)
  }

  /// The entries of a questionnaire: one may be shared, the other is kept from whom it names.
  private mutating func finishQuestionnaire() {
    for isPrivate in [false, true] {
      let fields = answers.filter { $0.isPrivate == isPrivate }.map(\.field)
      guard !fields.isEmpty else { continue }
      let answered = context.questionnaireAnswered(whom)
      let shared: Set = ["on", "whoseWords", "helper", "helpersRelation", "notWordForWord"]
      questions.append(
        (isPrivate ? answered.prefixed("private", sharing: shared) : answered)
          .shown(.any(fields.map { .whenFilled($0) })))
    }
  }

  /// What is asked of all the answers together.
  mutating func finish() {
    finishQuestionnaire()
    let anyView = Field.Shown.any(views.map { .whenFilled($0) })
    let fields = questions.flatMap(\.fields)
    let has = { (id: String) in fields.contains { $0.id == id } }
    let name = paper.asks.flatMap { context.name($0) } ?? context.calledName
    if has("helper"), !steps.contains(where: { $0.id == "helper" }) {
      addHelper("Who helped with it?", hint: "Empty where nobody did.")
    }
    if has("whoseWords") {
      steps.append(
        Field(
          "whoseWords", "Whose words are they?", .choice(View.WhoseWords.options), required: true,
          shown: anyView))
    }
    if has("checkedBack") {
      steps.append(
        Field(
          "checkedBack", "Was what is written checked back with \(name)?",
          .choice(View.CheckedBack.options), hint: "Empty: not yet.", shown: anyView))
    }
    if has("cameBackEmpty") {
      let answered = (views + ["coming.wish", "advocate.ticked"]).map(Field.Shown.whenFilled)
      steps.append(
        Field(
          "cameBackEmpty", "Nothing was answered. Did the form come back empty?", .yesNo,
          hint: "Yes is recorded: an empty form is an answer too.", shown: .none(answered)))
    }
    guard has("notSharedWith") else { return }
    let open = views.filter { view in !answers.contains { $0.field == view && $0.isPrivate } }
    steps.append(
      Field(
        "notSharedWith", "With whom are the other answers not to be shared?",
        .several(context.options(context.people.filter { !whom.is($0) })),
        hint: "Empty: they may be shared.", shown: .any(open.map { .whenFilled($0) })))
  }
}

extension Questions {
  /// With the answer to a question typed into a field of another name.
  fileprivate func naming(_ field: String, _ name: String) -> Questions {
    var questions = self
    for index in questions.fields.indices where questions.fields[index].id == field {
      questions.fields[index].id = name
    }
    questions.making.parts = making.parts.map { part in
      part.field == field ? FormFact.Part(part.key, from: name, when: part.when) : part
    }
    return questions
  }
}
