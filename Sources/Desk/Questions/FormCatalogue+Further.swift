import Participation

extension FormCatalogue {
  /// The forms that no row of a walk stands for, as far as they fit who sits here, the kind of meeting
  /// and the child's age: for a menu of what else can be recorded.
  package static func further(in context: FormContext) -> [Form] {
    guard let meeting = context.meeting, let rule = context.kindRule else { return [] }
    var forms = openQuestions(in: context)
    if isAdult(in: context) { forms.append(parentsAgreed(in: context)) }
    if context.user.role == .teamManager {
      let asked = rule.parentsConsulted == .no ? [] : context.parents
      let carers = rule.childAsked ? context.people.filter(\.relation.isCarer) : []
      forms += (asked + carers).map { notToConsult($0.id, in: context) }
    }
    if meeting.state == .cancelled { forms.append(view(in: context)) }
    if rule.childAsked { forms.append(willTry(in: context)) }
    if meeting.held != nil {
      let told = context.people.filter { $0.relation.hasParentDuties || $0.relation.isCarer }
      forms += told.map { outcomeTold(to: $0.id, in: context) }
      let there = told.filter { context.record?.attendees.contains($0.id) == true }
      forms += ([nil] + there.map(\.id)).map { questionnaireAnswered(by: $0, in: context) }
    }
    return forms.filter { form in
      form.makes.first.map { canRecord($0.word, at: meeting, in: context) } ?? false
    }
  }

  private static func canRecord(
    _ word: Fact.Word, at meeting: Meeting, in context: FormContext
  ) -> Bool {
    RecordingRules(pack: context.pack)
      .fault(recording: word, by: context.user, at: meeting, on: context.today) == nil
  }

  /// An answer for each question that has none yet.
  private static func openQuestions(in context: FormContext) -> [Form] {
    let entries = context.record?.entries ?? []
    let answered = entries.compactMap { standing in
      if case .questionAnswered(let answer) = standing.entry.fact { answer.question } else { nil }
    }
    return entries.compactMap { standing in
      guard case .questionAsked(let asked) = standing.entry.fact,
        !answered.contains(standing.origin)
      else { return nil }
      return answer(to: standing.origin, saying: asked.question, in: context)
    }
  }

  private static func isAdult(in context: FormContext) -> Bool {
    let day = context.meeting?.day ?? context.today
    let age = context.pack.thresholds[.adulthood]?.version(on: day)?.age
    return age.map { context.age >= $0 } ?? false
  }
}
