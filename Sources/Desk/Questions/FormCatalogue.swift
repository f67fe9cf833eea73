import Papers
package import Participation

/// Every form there is, made for a case.
///
/// A form is made of `Questions`, one for each kind of fact; nothing stands in it from the start that
/// would say more than happened.
package enum FormCatalogue {
  /// The form by which a duty is seen to.
  package static func form(for duty: DutyKey, in context: FormContext) -> Form {
    let whom = Whom.settled(duty.person)
    switch duty.id {
    case .childConsult: return consultation(of: nil, duty, in: context)
    case .parentConsult, .carerConsult: return consultation(of: duty.person, duty, in: context)
    case .childObserve: return observation(in: context)
    case .childEncourage: return single(duty, context.encouragement, in: context)
    case .childAttendanceOpinions: return opinions(in: context)
    case .childAttendanceException:
      return single(duty, context.attendanceException(), in: context)
    case .childActiveRole: return single(duty, context.activeRole, in: context)
    case .childAdvocacy, .parentAdvocacy:
      return single(duty, context.advocacy(whom), in: context)
    case .childAccessNeeds: return needs(in: context)
    case .childReport, .parentReport: return single(duty, context.report(with: whom), in: context)
    case .childChairMeets: return single(duty, context.metBeforehand(whom), in: context)
    case .parentChairMeets:
      let questions = context.metBeforehand(whom).without("how")
        .fixing("how", .text(ChairMet.How.met.rawValue))
      return single(duty, questions, in: context)
    case .childParticipationCode: return takingPart(in: context)
    case .childOutcome: return outcome(in: context)
    case .parentInvite: return invitation(duty, in: context)
    case .parentAssessment: return single(duty, context.involvement(whom), in: context)
    case .parentQuestionnaire: return single(duty, context.questionnaire(whom), in: context)
    case .familyToldAfterwards: return single(duty, context.familyTold, in: context)
    case .meetingDecisions:
      return single(
        duty, context.decisions(), in: context,
        intro: "One decision at a time; open it again for the next.")
    case .meetingRecord: return single(duty, context.recordWritten, in: context)
    case .meetingSent: return single(duty, context.recordSent, in: context)
    case .assessmentExplained: return assessmentExplained(in: context)
    case .assessmentFeedback: return assessmentFeedback(in: context)
    case .assessmentResponsibility:
      return single(duty, context.assessmentNote(.responsibilityIdentified), in: context)
    case .assessmentFacilitated:
      return single(duty, context.assessmentNote(.facilitated), in: context)
    case .supervisionDiscuss: return single(duty, context.supervision, in: context)
    }
  }

  /// Closes a duty with a reason.
  package static func explained(_ duty: DutyKey, in context: FormContext) -> Form {
    Form(
      "explained.\(duty.id.rawValue)", title: "Explain why it is not done",
      intro: [title(of: duty, in: context)], [context.explanation(duty.tree)])
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
}
