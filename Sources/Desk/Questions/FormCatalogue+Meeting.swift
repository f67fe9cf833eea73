import Papers
package import Participation

/// The forms about a meeting and who is there, which no duty asks for.
extension FormCatalogue {
  package static func held(in context: FormContext) -> Form {
    Form("meeting-held", title: "The meeting was held", [context.held])
  }

  /// Who was there: the child where nobody is named.
  package static func attendance(of person: PersonID?, in context: FormContext) -> Form {
    let name = person.flatMap { context.name($0) } ?? context.calledName
    return Form("attended", title: "\(name) at the meeting", [context.attendance(.settled(person))])
  }

  /// - Parameter siblings: children beside those of the case whom the meeting can be about too.
  package static func plan(in context: FormContext, with siblings: [Child] = []) -> Form {
    Form(
      "meeting-planned", title: "Plan a meeting", [context.plan(with: siblings)], button: "Plan")
  }

  package static func move(in context: FormContext) -> Form {
    Form(
      "meeting-moved", title: "Move or postpone the meeting",
      intro: [
        "Planned for \(context.meeting?.lastScheduled.spoken ?? "no day yet"). "
          + "Views stay; duties are worked out anew."
      ], [context.move], button: "Move")
  }

  package static func cancel(in context: FormContext) -> Form {
    Form(
      "meeting-cancelled", title: "Cancel the meeting",
      [Questions.reason(.meetingCancelled, "Why")], button: "Cancel the meeting")
  }

  package static func nameChair(in context: FormContext) -> Form {
    Form("chair-named", title: "Who leads the meeting", [context.chair])
  }

  package static func signOff(in context: FormContext) -> Form {
    let cautions = (context.readiness?.cautionWords ?? []).map { "Note: \($0)." }
    let blank = context.blankOfAll
    let others = blank.filter { $0.child.child.id != context.child.child.id }
    let isShared = (context.meeting?.children.count ?? 1) > 1
    let intro =
      (isShared ? ["It signs for the whole meeting, and so for every child it is about."] : [])
      + (context.gaps.isEmpty
        ? [
          others.isEmpty
            ? "Nothing that is due is missing."
            : "Nothing that is due of \(context.calledName) is missing."
        ]
        : [isShared ? "Due and not done, of \(context.calledName):" : "Due and not done:"]
          + context.blankTitles)
      + others.map { "Of \($0.child.child.firstName): \($0.titles(in: context.pack))." } + cautions
    return Form(
      "signed-off", title: "Sign the meeting off", intro: intro, [context.signOff],
      button: "Sign off")
  }

  /// Asks that somebody be excluded from the meeting.
  package static func exclude(in context: FormContext) -> Form {
    Form(
      "exclusion-requested", title: "Ask that somebody be excluded",
      intro: exclusionIntro(in: context), [context.exclusionRequest()], button: "Ask")
  }

  private static func exclusionIntro(in context: FormContext) -> [String] {
    guard let rule = context.kindRule, let meeting = context.meeting else { return [] }
    var intro = [
      rule.exclusion.because,
      "Somebody who is excluded is still asked for their views, told the outcome and answered.",
    ]
    let last = rule.lastDayToRequest(
      before: meeting.day, settings: context.pack.settings, in: context.planner.calendar)
    if let last, last < context.today {
      intro.append("The last day to ask in time was \(last.spoken): say why it is asked so late.")
    }
    return intro
  }

  /// The next step of a request: its decision, then how the person was told.
  ///
  /// - Returns: nil where no such request is recorded.
  package static func exclusion(_ request: EntryID, in context: FormContext) -> Form? {
    guard let exclusion = context.record?.exclusions.first(where: { $0.id == request }) else {
      return nil
    }
    return exclusion.decision == nil
      ? exclusionDecided(exclusion, in: context) : exclusionTold(exclusion, in: context)
  }

  package static func exclusionDecided(_ exclusion: Exclusion, in context: FormContext) -> Form {
    let request = exclusion.request
    let name = context.name(request.person) ?? "somebody"
    let part = request.extent.part.map { " from part of it: \($0)" } ?? " from the whole meeting"
    return Form(
      "exclusion-decided", title: "Whether \(name) is excluded",
      intro: [
        "\(request.requestedBy) asked on \(request.on.written) to exclude \(name)\(part). "
          + "Evidence: “\(request.evidence)”"
      ], [context.exclusionDecision(on: exclusion.id)])
  }

  package static func exclusionTold(_ exclusion: Exclusion, in context: FormContext) -> Form {
    let name = context.name(exclusion.request.person) ?? "the person"
    return Form(
      "exclusion-told", title: "\(name) told of the decision",
      [context.exclusionTold(of: exclusion.id)])
  }

  /// A manager's decision that somebody is not consulted: different from keeping somebody out.
  package static func notToConsult(_ person: PersonID, in context: FormContext) -> Form {
    let name = context.name(person) ?? "somebody"
    return Form(
      "not-to-consult.\(person.text)", title: "Not to consult \(name)",
      intro: ["Only a team manager decides this. It is not an exclusion, and it is flagged."],
      [context.notToConsult(.settled(person))])
  }

  /// A young person's word on whether parents take part.
  package static func parentsAgreed(in context: FormContext) -> Form {
    Form(
      "parents-agreed", title: "Whether \(context.calledName) wants parents there",
      [context.parentsAgreed])
  }

  /// Somebody beside the child told the outcome.
  package static func outcomeTold(to person: PersonID, in context: FormContext) -> Form {
    let name = context.name(person) ?? "Somebody"
    return Form(
      "outcome-told.\(person.text)", title: "\(name) told the outcome",
      [context.outcome(.settled(person))])
  }

  /// What the child or a person said by questionnaire: one answer; the whole of it is typed in from
  /// the command line.
  package static func questionnaireAnswered(
    by person: PersonID?, in context: FormContext
  ) -> Form {
    let name = person.map { context.name($0) ?? "Somebody" } ?? context.calledName
    return Form(
      ["questionnaire-answered", person?.text].compactMap(\.self).joined(separator: "."),
      title: "\(name) on how the meeting went",
      intro: [
        "One answer; open it again for the next. All of it in the order of the paper: "
          + "heard record --from-form questionnaire."
      ],
      [context.questionnaireAnswer(.settled(person))])
  }

  /// What somebody said although the meeting was cancelled.
  package static func view(in context: FormContext) -> Form {
    Form(
      "view-given", title: "What was said, although cancelled",
      intro: ["The meeting is cancelled; what was said is still kept."],
      [context.view(of: .asked).without("question")])
  }

  /// What is tried where reviews went by without the child's views.
  package static func willTry(in context: FormContext) -> Form {
    Form(
      "will-try", title: "What will be tried",
      intro: ["Reviews were held without \(context.calledName)'s views."],
      [Questions.reason(.willTry, "What")])
  }

  /// Answers a question that was asked of a duty.
  package static func answer(
    to question: EntryID, saying text: String, in context: FormContext
  ) -> Form {
    Form(
      "question-answered.\(question.text)", title: "Answer a question", intro: ["“\(text)”"],
      [context.answer(toQuestion: question)], button: "Answer")
  }
}

extension FormContext {
  fileprivate var blankTitles: [String] {
    let words = DutyWords(child: child, pack: pack)
    return gaps.map { "– \($0.title(words, at: meeting?.kind ?? .otherMeeting, in: pack))" }
  }
}

extension ChildGaps {
  /// How many things are blank and what they are, with nobody's name but the child's.
  fileprivate func titles(in pack: ProtocolPack) -> String {
    let titles = gaps.map { gap -> String in
      switch gap {
      case .duty(let owed): pack.duties[owed.key.id]?.title ?? owed.key.id.rawValue
      case .sayWhetherHeld: "whether it was held"
      case .decideExclusion: "whether somebody is excluded"
      }
    }
    return "\(gaps.count) blank – \(titles.uniqued().joined(separator: "; "))"
  }
}
