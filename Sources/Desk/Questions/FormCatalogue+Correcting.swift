import Papers
package import Participation

extension FormCatalogue {
  /// The form that corrects an entry: all that its fact can say, filled as the entry has it.
  ///
  /// - Returns: nil for entries that the program makes by itself.
  package static func form(correcting entry: Entry, in context: FormContext) -> Form? {
    questions(correcting: entry.fact, in: context).map { questions in
      Form(
        "correcting.\(entry.fact.word.rawValue)", title: "Correct what is recorded",
        intro: ["The old entry stays in the history."], [questions], button: "Correct"
      ).openingAll().filled(from: entry.fact)
    }
  }

  /// Takes an entry back, with the reason.
  ///
  /// - Parameter sentence: what the entry says.
  package static func takeBack(_ sentence: String) -> Form {
    Form(
      "withdrawn", title: "Take an entry back",
      intro: [sentence + ".", "It stays in the history, with you as who took it back."],
      [Questions.reason(.withdrawn, "Why")], button: "Take back")
  }

  /// What corrects a fact otherwise than it is recorded: by what it says already, or with all that it can
  /// say.
  private static func questions(correcting fact: Fact, in context: FormContext) -> Questions? {
    switch fact {
    case .childAdded(let details), .childAmended(let details):
      return ChildQuestions.details(fact.word, returned: details.returned)
    case .personAdded(let person), .personAmended(let person):
      var questions = ChildQuestions.person(person.id)
      questions.making.word = fact.word
      return questions
    case .meetingDescribed: return context.description(isCorrection: true)
    case .decisionsWritten(let written): return context.decisions(written.decisions.count)
    case .consulted:
      return context.consultation(of: .asked).without("said").labelled("reason", "Why")
    case .viewGiven(let view): return context.view(of: .asked).keeping(view.id.tree)
    case .exceptionDecided: return context.attendanceException(isCorrection: true)
    case .exclusionRequested: return context.exclusionRequest(isCorrection: true)
    case .exclusionDecided(let decided):
      return context.exclusionDecision(on: decided.request, isCorrection: true)
    case .exclusionTold(let told): return context.exclusionTold(of: told.request)
    case .askedToLeave: return context.askedToLeave(isCorrection: true)
    case .goalSet(let goal): return context.goal.keeping(goal.id.tree)
    case .goalJudged(let judged): return context.goalJudged(judged.goal)
    case .familyMeetingNotOffered:
      return context.familyMeetingNotOffered(.asked, isCorrection: true)
    case .viewAnswered(let answered): return context.answer(to: answered.view)
    case .questionnaireAnswered(let answered):
      return context.questionnaireAnswered(.asked, correcting: answered.answers)
    case .dutyExplained(let explained): return context.explanation(explained.duty.tree)
    case .responsibilityIdentified(let identified):
      return context.responsibility(identified.homes.count)
    case .questionAsked(let asked): return context.question(about: asked.duty.tree)
    case .questionAnswered(let answered): return context.answer(toQuestion: answered.question)
    default: return questions(recording: fact.word, of: .asked, in: context)
    }
  }
}

extension Questions {
  /// The same view or goal: what came of it names it.
  fileprivate func keeping(_ id: JSONTree) -> Questions {
    var questions = fixing("id", id)
    questions.making.makesID = false
    return questions
  }
}

extension Form {
  /// With every question shown: a correction can say all that the fact can, a day to come included
  /// where one was recorded.
  fileprivate func openingAll() -> Form {
    var form = self
    for index in form.fields.indices {
      form.fields[index].shown = .always
      if form.fields[index].kind == .date(.past) { form.fields[index].kind = .date(.near) }
    }
    for index in form.makes.indices {
      form.makes[index].when = .always
      for part in form.makes[index].parts.indices {
        form.makes[index].parts[part].when = .always
      }
    }
    return form
  }

  /// With what a fact says as first answers. An answer that is not among those to choose is added to
  /// them; nothing is asked for that the fact did without.
  func filled(from fact: Fact) -> Form {
    guard let values = values(from: fact) else { return self }
    var form = self
    for index in form.fields.indices {
      let field = form.fields[index]
      form.fields[index].initial = values[field.id]
      if values.isBlank(field.id) { form.fields[index].isRequired = false }
      form.fields[index].kind = field.kind.admitting(values[field.id])
    }
    return form
  }
}

extension Field.Kind {
  fileprivate func admitting(_ values: [String]) -> Field.Kind {
    func admitted(_ options: [Field.Option]) -> [Field.Option] {
      options
        + values.filter { value in !value.isEmpty && !options.contains { $0.value == value } }
        .map { Field.Option($0, $0.visible) }
    }
    switch self {
    case .choice(let options): return .choice(admitted(options))
    case .several(let options): return .several(admitted(options))
    default: return self
    }
  }
}
