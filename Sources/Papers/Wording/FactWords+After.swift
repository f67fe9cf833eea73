import Participation

extension FactWords {
  func sentence(_ there: Attended) -> String {
    let mode =
      switch there.mode {
      case .inPerson?: ", in person"
      case .remote?: ", remotely"
      case nil: ""
      }
    let part = why(there.part)
    switch there.extent {
    case .all: return "\(name(there.who)) attended the whole meeting\(mode)\(part)"
    case .part: return "\(name(there.who)) attended part of the meeting\(mode)\(part)"
    case .none: return "\(name(there.who)) did not attend the meeting\(mode)\(part)"
    }
  }

  func sentence(_ part: TookPart) -> String {
    let presence =
      switch part.presence {
      case .inPerson: "took part in person"
      case .remote: "took part remotely"
      case .absent: "did not attend"
      }
    let conveyed = part.conveyed.map(words)
    let views = conveyed.isEmpty ? "no views reached the meeting" : conveyed.listed
    return "\(child) \(presence); \(views)"
  }

  private func words(for conveyance: TookPart.Conveyance) -> String {
    switch conveyance {
    case .speaks: "spoke"
    case .signs: "used signs or symbols"
    case .advocateSpeaks: "an advocate spoke"
    case .advocateBriefed: "an advocate was briefed"
    case .iroBriefed: "the IRO was briefed"
    case .ownMedium:
      isAddressed(nil)
        ? "you sent your views yourself" : "they sent their views themselves"
    case .workersSummary: "the social worker summarised the views"
    }
  }

  func sentence(_ overruled: CodeOverruled) -> String {
    let meaning = pack.codes[overruled.code].map { " (\(Self.clean($0)))" } ?? ""
    return "how \(child) took part was set to \(overruled.code.rawValue)\(meaning)"
      + why(overruled.why)
  }

  func sentence(_ told: OutcomeTold) -> String {
    "\(was(told.who)) told the outcome on \(told.on.written) by \(name(told.by))"
      + why(told.how)
  }

  func sentence(_ answered: ViewAnswered) -> String {
    let answer =
      switch answered.answer {
      case .done: "done or agreed"
      case .partly: "done in part"
      case .notPossible: "not possible"
      }
    let view = view(answered.view).map(quoted) ?? "a view"
    return "the answer to \(view) is that it is \(answer)\(why(answered.why))"
  }

  func sentence(_ asked: QuestionnaireInvited) -> String {
    let returned =
      switch asked.returned {
      case true?: "and answered"
      case false?: "and did not answer"
      case nil:
        isAddressed(asked.person) ? "and have not answered yet" : "and has not answered yet"
      }
    return
      "\(was(asked.person)) asked by questionnaire on \(asked.on.written) how the meeting "
      + "went, \(returned)"
  }

  func sentence(_ answered: QuestionnaireAnswered) -> String {
    var text = "\(name(answered.who)) said by questionnaire how the meeting went, on "
    text += answered.on.written
    if let helper = helper(answered.helper, answered.helpersRelation) {
      text += ", helped by \(helper)"
    }
    text += ", \(Self.words(answered.whoseWords))"
    let answers = answered.answers.filter { !$0.answer.isBlank }
    return answers.isEmpty
      ? text + ", without an answer"
      : text + ": "
        + answers.map { "\(quoted($0.question)) \(quoted($0.answer))" }.joined(separator: "; ")
  }

  func sentence(_ held: SupervisionHeld) -> String {
    "the views were discussed in supervision on \(held.on.written) with \(name(held.with))"
      + why(held.note)
  }

  func sentence(_ told: FamilyTold) -> String {
    told.told
      ? "the family was told on \(told.on.written)\(why(told.why))"
      : "the family was not told, \(told.on.written)\(why(told.why))"
  }

  func sentence(_ explained: AssessmentExplained) -> String {
    "the purpose of the assessment was explained to \(name(explained.person)) on "
      + explained.on.written
      + (explained.leafletGiven ? ", and the leaflet given" : ", without the leaflet")
  }

  func sentence(_ answered: QuestionAnswered) -> String {
    let question = question(answered.question).map(quoted) ?? "a question"
    return "the answer to \(question)\(why(answered.answer))"
  }
}
