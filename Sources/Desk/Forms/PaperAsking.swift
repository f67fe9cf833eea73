package import Papers
package import Participation

/// A form on paper as it is typed in: its questions one after the other, then whose words they are,
/// whether they were checked back and with whom they are not to be shared. The facts are made by the
/// same questions as on the screen.
package struct PaperAsking: Sendable {
  /// One question, as a line asks it.
  package struct Step: Sendable, Equatable {
    /// As its answer is typed; its name is that of the form's field.
    package let field: Field
  }

  package let title: String
  package let steps: [Step]
  private let form: Form
  /// The question that an answer stood under, by field: “no” says nothing without it.
  private let asked: [String: String]

  /// - Parameter kind: which paper it is.
  package init(_ paper: PaperForm, _ kind: PaperKind, in context: FormContext) {
    var making = PaperQuestions(paper, kind, context)
    for question in paper.asked { making.add(question) }
    making.finish()
    title = paper.title
    steps = making.steps.map(Step.init)
    asked = making.asked
    form = Form("paper.\(kind.rawValue)", title: paper.title, making.questions)
  }

  /// What stands in the form before anything is typed.
  package var initialValues: FormValues { form.initialValues }

  /// Whether a question is asked, by what was typed before it.
  package func isAsked(_ step: Step, after values: FormValues) -> Bool {
    step.field.shown.holds(values)
  }

  /// An answer as it was typed, read.
  ///
  /// - Returns: the values of its field; empty where nothing was typed and nothing has to be.
  /// - Throws: `FormFaults` with a sentence for the field.
  package func values(
    of typed: String, for step: Step, reading: FormReading
  ) throws(FormFaults) -> [String] {
    let (field, text) = (step.field, typed.trimmed)
    guard !text.isEmpty else {
      if field.isRequired && field.initial.isEmpty {
        throw FormFaults(fields: [field.id: "This has to be answered."])
      }
      return field.initial
    }
    guard field.options.isEmpty else { return try chosen(text, for: field) }
    if case .date(let leaning) = field.kind {
      do throws(CivilDate.Unreadable) {
        let day = try Field.day(text, leaning, reading)
        if leaning == .past, day > reading.today {
          throw CivilDate.Unreadable(
            message: "\(day.spoken) is still to come: give the day on which it happened.")
        }
      } catch { throw FormFaults(fields: [field.id: error.message]) }
    }
    return [text]
  }

  /// Choices by their numbers or the beginnings of their words.
  private func chosen(_ text: String, for field: Field) throws(FormFaults) -> [String] {
    let isSeveral = if case .several = field.kind { true } else { false }
    let parts = isSeveral ? ListText.parts(of: text) : [text]
    var chosen: [String] = []
    for part in parts {
      let folded = part.lowercased()
      let exact = field.options.filter { $0.label.lowercased() == folded }
      let fitting =
        exact.isEmpty
        ? field.options.filter { $0.label.lowercased().hasPrefix(folded) } : exact
      if let number = Int(part), field.options.indices.contains(number - 1) {
        chosen.append(field.options[number - 1].value)
      } else if fitting.count == 1 {
        chosen.append(fitting[0].value)
      } else {
        throw FormFaults(fields: [
          field.id: "“\(part.shownSafely)” is none of the answers: give a number from 1 to "
            + "\(field.options.count)\(isSeveral ? ", several with commas" : "")."
        ])
      }
    }
    return chosen.uniqued()
  }

  /// The facts that the answers amount to, in order.
  ///
  /// - Throws: `FormFaults` where nothing was answered.
  package func facts(_ values: FormValues, reading: inout FormReading) throws(FormFaults) -> [Fact]
  {
    let hasAnswer = steps.contains { step in
      !step.field.isAside && !values.isBlank(step.field.id)
    }
    guard hasAnswer else { throw FormFaults(whole: "Nothing was answered.") }
    var values = values
    for (field, question) in asked where !values.isBlank(field) {
      values[field] = ["\(values[field].joined(separator: ", ")) (asked: \(question))"]
    }
    return try form.facts(values, reading: &reading)
  }
}

extension Field {
  /// Whether it says something of the other answers, and nothing by itself.
  fileprivate var isAside: Bool {
    ["on", "whoseWords", "checkedBack", "notSharedWith"].contains(id)
      || id.hasSuffix(".notSharedWith")
  }
}

/// Puts the questions of a form together with the facts that their answers make.
private struct PaperQuestions {
  let paper: PaperForm
  let context: FormContext
  let whom: Whom
  var steps: [Field]
  var questions: [Questions] = []
  var asked: [String: String] = [:]
  private var views: [String] = []

  private static let shared: Set = [
    "on", "whoseWords", "checkedBack", "notSharedWith", "notWordForWord",
  ]

  init(_ paper: PaperForm, _ kind: PaperKind, _ context: FormContext) {
    self.paper = paper
    self.context = context
    whom = .settled(paper.asks)
    steps = [.when(context, "on", "Filled in on")]
    if kind == .form { questions.append(consulted) }
    if kind == .questionnaire, let person = paper.asks {
      questions.append(
        Questions(
          .questionnaireInvited, [.when(context)],
          fixed: ["person": .text(person.text), "returned": .flag(true)]))
    }
  }

  /// That the form was filled in, with whose help.
  private var consulted: Questions {
    Questions(
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
  }

  mutating func add(_ question: PaperForm.Asked) {
    switch question.becomes {
    case .words, .keptPrivate: addWords(question)
    case .observation, .report: addAccount(question)
    case .coming where paper.asks == nil:
      questions.append(
        context.attendanceWish.without("words").optional(by: "wish").prefixed("coming"))
      steps.append(
        Field(
          "coming.wish", question.ask, .choice(AttendanceWish.Wish.options), hint: question.hint))
    case .coming: break
    case .advocate:
      questions.append(
        context.advocacy(whom).without("advocate").optional(by: "answer").prefixed("advocate"))
      let answers = [
        Field.Option(AdvocacyOffered.Answer.accepted.rawValue, "yes"),
        Field.Option(AdvocacyOffered.Answer.declined.rawValue, "no"),
      ]
      steps.append(
        Field(
          "advocate.answer", question.ask, .choice(answers), hint: "Empty where neither is ticked.")
      )
    case .helper:
      steps.append(Field("helper", question.ask, .line, hint: question.hint))
      steps.append(
        Field(
          "helpersRelation", "What are they to \(context.calledName)?", .line,
          hint: "Foster carer, teacher, grandmother.", shown: .whenFilled("helper")))
    case .whoseWords: break
    }
  }

  private mutating func addWords(_ question: PaperForm.Asked) {
    let isPrivate = question.becomes == .keptPrivate
    let name = "answer.\(question.id)"
    questions.append(
      context.ownWords(of: paper.asks).prefixed(
        name, sharing: isPrivate ? Self.shared.subtracting(["notSharedWith"]) : Self.shared))
    ask(question, "\(name).words")
    guard isPrivate else { return }
    // Whoever wrote it named nobody: then it is kept from everybody around.
    let others = context.people.filter { !whom.is($0) }
    steps.append(
      Field(
        "\(name).notSharedWith", "Who is not to see this?", .several(context.options(others)),
        hint: "Empty: everybody here.", shown: .whenFilled("\(name).words"),
        initial: others.map(\.id.text)))
  }

  private mutating func addAccount(_ question: PaperForm.Asked) {
    let isReport = question.becomes == .report
    let name = "answer.\(question.id)"
    let account = context.account(isReport ? .report : .observation, "Words", hint: "")
    questions.append(
      (isReport ? account : account.without("reportedBy"))
        .prefixed(name, sharing: ["on", "notSharedWith"]))
    ask(question, "\(name).words")
    guard isReport else { return }
    steps.append(
      Field(
        "\(name).reportedBy", "Who said so?", .line, shown: .whenFilled("\(name).words")))
  }

  private mutating func ask(_ question: PaperForm.Asked, _ id: String) {
    let options = question.choices.map { Field.Option($0, $0) }
    let kind: Field.Kind =
      options.isEmpty
      ? .words(lines: 1) : question.takesSeveral ? .several(options) : .choice(options)
    steps.append(Field(id, question.ask, kind, hint: question.hint))
    asked[id] = question.ask
    views.append(id)
  }

  /// What is asked of all the answers together.
  mutating func finish() {
    let anyView = Field.Shown.any(views.map { .whenFilled($0) })
    let fields = questions.flatMap(\.fields)
    let name = paper.asks.flatMap { context.name($0) } ?? context.calledName
    if !steps.contains(where: { $0.id == "helper" }), fields.contains(where: { $0.id == "helper" })
    {
      steps.append(Field("helper", "Who helped with it?", .line, hint: "Empty where nobody did."))
    }
    if fields.contains(where: { $0.id == "whoseWords" }) {
      steps += [
        Field(
          "whoseWords", "Whose words are they?", .choice(View.WhoseWords.options), required: true,
          shown: anyView),
        Field(
          "checkedBack", "Was what is written checked back with \(name)?",
          .choice(View.CheckedBack.options), hint: "Empty: not yet.", shown: anyView),
      ]
    }
    guard fields.contains(where: { $0.id == "notSharedWith" }) else { return }
    steps.append(
      Field(
        "notSharedWith", "With whom are the other answers not to be shared?",
        .several(context.options(context.people.filter { !whom.is($0) })),
        hint: "Empty: they may be shared.", shown: anyView))
  }
}
