import Papers
package import Participation

/// Every form there is, made for a case.
///
/// A form is made of `Questions`, one for each kind of fact; nothing stands in it from the start that
/// would say more than happened.
package enum FormCatalogue {
  /// The form by which a duty is seen to: one of its own where it asks for more than its facts hold,
  /// else the questions of the facts that record it.
  package static func form(for duty: DutyKey, in context: FormContext) -> Form {
    switch duty.id {
    case .childConsult: return consultation(of: nil, duty, in: context)
    case .parentConsult, .carerConsult: return consultation(of: duty.person, duty, in: context)
    case .childObserve: return observation(in: context)
    case .childAttendanceOpinions: return opinions(in: context)
    case .childAccessNeeds: return needs(in: context)
    case .childParticipationCode: return takingPart(in: context)
    case .childOutcome, .parentOutcome: return outcome(duty, in: context)
    case .parentInvite, .carerInvite: return invitation(duty, in: context)
    case .meetingDecisions:
      return single(
        duty, context.decisions(), in: context,
        intro: "One decision at a time; open it again for the next.")
    case .assessmentExplained: return assessmentExplained(in: context)
    case .assessmentFeedback: return assessmentFeedback(in: context)
    default: return recording(duty, in: context)
    }
  }

  /// Closes a duty with a reason; of what was short notice one reason can stand for all.
  package static func explained(_ duty: DutyKey, in context: FormContext) -> Form {
    var form = Form(
      "explained.\(duty.id.rawValue)", title: "Explain why it is not done",
      intro: [title(of: duty, in: context)], [context.explanation(duty.tree)])
    let short = context.readiness?.shortNotice.map(\.key) ?? []
    let others = short.filter { $0 != duty }
    guard short.contains(duty), !others.isEmpty else { return form }
    form.intro.append(
      "Short notice: it could no longer be in time when the meeting was planned. So were: "
        + others.map { title(of: $0, in: context) }.joined(separator: "; ") + ".")
    form.fields.append(
      Field(
        "all", "For all", .yesNo, hint: "One reason for all \(short.count) at short notice.",
        initial: ["yes"]))
    form.makes += others.map { other in
      FormFact(
        .dutyExplained, ["why"], fixed: ["duty": other.tree],
        when: .when("all", isAnyOf: ["yes"]))
    }
    return form
  }

  /// Asks the social worker about a duty.
  package static func question(about duty: DutyKey, in context: FormContext) -> Form {
    Form(
      "question.\(duty.id.rawValue)", title: "Ask about this",
      intro: [
        title(of: duty, in: context),
        "It goes to \(context.child.child.worker ?? "the social worker"), and stays with its answer.",
      ], [context.question(about: duty.tree)], button: "Ask")
  }

  static func title(of duty: DutyKey, in context: FormContext) -> String {
    DutyWords(child: context.child, pack: context.pack).title(duty)
  }

  /// A duty's form that makes one fact.
  private static func single(
    _ duty: DutyKey, _ questions: Questions, in context: FormContext, intro: String? = nil
  ) -> Form {
    let form = Form(
      duty.id.rawValue, title: title(of: duty, in: context), intro: [intro].compactMap(\.self),
      [questions])
    return context.begun(duty).map(form.filled) ?? form
  }

  /// The form made of the facts that record a duty; of several, each is left out where it is left
  /// empty.
  private static func recording(_ duty: DutyKey, in context: FormContext) -> Form {
    let words = duty.id.definition.records
    let questions = words.compactMap { word in
      self.questions(recording: word, of: .settled(duty.person), in: context)
    }
    if questions.count == 1, let only = questions.first {
      return single(duty, only, in: context)
    }
    let each = zip(words, questions).map { word, questions in
      let asked = questions.fields.first { $0.isRequired }?.id
      return (asked.map { questions.optional(by: $0) } ?? questions).prefixed(word.rawValue)
    }
    return Form(
      duty.id.rawValue, title: title(of: duty, in: context), each.map { $0.sharingDay() },
      last: ["on"])
  }
}
