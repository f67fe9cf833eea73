package import Papers
package import Participation

/// A form on paper as it is typed in: its questions one after the other, then whose words they are,
/// whether they were checked back and with whom they are not to be shared. The facts are made by the
/// same questions as on the screen.
package struct TypedPaper: Sendable {
  /// One question, as a line asks it.
  package struct Step: Sendable, Equatable {
    /// As its answer is typed; its name is that of the form's field.
    package let field: Field
    /// Its number on the paper; nil for what is asked beside the paper's questions.
    package let number: Int?
  }

  package let title: String
  package let steps: [Step]
  private let form: Form
  /// The fields of answers that are views.
  private let asked: [String]
  private let ticks: [String: AttendanceWish.Wish]
  /// What the two entries of a questionnaire hold: what may be shared, and what may not.
  private let answers: [[QuestionnaireQuestion]]

  /// - Parameter kind: which paper it is.
  package init(_ paper: PaperForm, _ kind: PaperKind, in context: FormContext) {
    var making = PaperQuestions(paper, kind, context)
    for question in paper.asked { making.add(question) }
    making.finish()
    title = paper.title
    steps = making.steps.map { Step(field: $0, number: making.numbers[$0.id]) }
    asked = making.asked
    ticks = paper.ticks
    answers = [false, true].map { isPrivate in
      making.answers.filter { $0.isPrivate == isPrivate }
    }
    form = Form("paper.\(kind.rawValue)", title: paper.title, making.questions)
  }

  /// The field that says that a form came back without an answer in it.
  static let empty = "cameBackEmpty"

  /// The kinds of facts that the answers can make.
  package var words: [Fact.Word] { form.makes.map(\.word).uniqued() }

  /// What stands in the form before anything is typed.
  package var initialValues: FormValues {
    var values = form.initialValues
    for step in steps where !step.field.initial.isEmpty {
      values[step.field.id] = step.field.initial
    }
    return values
  }

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
      let field = step.field
      return field.id == Self.empty
        ? isAsked(step, after: values) && values.text(field.id) == "yes"
        : !field.isAside && !values.isBlank(field.id)
    }
    guard hasAnswer else { throw FormFaults(whole: "Nothing was answered.") }
    var values = values
    if !steps.contains(where: { $0.field.id == Self.empty && isAsked($0, after: values) }) {
      values[Self.empty] = []
    }
    // Several that were ticked are one answer.
    for field in asked where !values.isBlank(field) {
      values[field] = [values[field].joined(separator: ", ")]
    }
    if let tick = ticks[values.text("advocate.ticked")] {
      let answers: [AttendanceWish.Wish: AdvocacyOffered.Answer] = [
        .yes: .accepted, .no: .declined,
      ]
      values["advocate.answer"] = [answers[tick]?.rawValue].compactMap(\.self)
    }
    let coming = values.text("coming.wish")
    if let tick = ticks[coming] {
      values["coming.wish"] = [tick.rawValue]
      // What was ticked stands beside it where it says more than yes or no.
      let isPlain = tick == .unsure || coming.lowercased() == tick.rawValue
      values["coming.words"] = isPlain ? [] : [coming]
    }
    var given = answers.map { $0.compactMap { $0.answer(in: values) } }.filter { !$0.isEmpty }
    return try form.facts(values, reading: &reading).map { fact in
      guard case .questionnaireAnswered(var answered) = fact, !given.isEmpty else { return fact }
      answered.answers = given.removeFirst()
      return .questionnaireAnswered(answered)
    }
  }
}

extension Field {
  /// Whether it says something of the other answers, and nothing by itself.
  fileprivate var isAside: Bool {
    ["on", "whoseWords", "checkedBack", "notSharedWith", "observer"].contains(id)
      || id.hasSuffix(".notSharedWith")
  }
}
