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
      // Whoever was asked is told by a row of the walk.
      let others = told.filter { person in
        context.duties?.duty(DutyKey(.parentOutcome, person: person.id)) == nil
      }
      forms += others.map { outcomeTold(to: $0.id, in: context) }
      let there = told.filter { context.record?.attendees.contains($0.id) == true }
      forms += ([nil] + there.map(\.id)).map { questionnaireAnswered(by: $0, in: context) }
    }
    forms += ofMeeting(meeting, in: context) + ofAssessment(rule, in: context)
    if rule.isMeeting && rule.isWithFamily { forms += ofKeepingOut(rule, in: context) }
    forms += ofFamilyMeeting(in: context) + ofTakingPart(in: context)
    return forms.filter { form in
      form.makes.first.map { canRecord($0.word, at: meeting, in: context) } ?? false
    }
  }

  private static func ofMeeting(_ meeting: Meeting, in context: FormContext) -> [Form] {
    let name = context.kindRule?.name ?? "meeting"
    var forms = [
      Form(
        "held-without-meeting", title: "A review without a meeting", [context.withoutMeeting]),
      Form("meeting-described", title: "About the \(name)", [context.description()]),
    ]
    // Most kinds have nothing of their own to say; only a family group meeting has a coordinator.
    if context.description().fields.allSatisfy({ $0.id == "coordinator" }) { forms.removeLast() }
    if !meeting.moves.isEmpty || meeting.cancelled != nil {
      forms.append(
        Form(
          "told-of-change", title: "Somebody told of the change", [context.toldOfChange(.asked)]))
    }
    if meeting.description.proposal?.isLess == true {
      forms.append(
        Form(
          "family-warned", title: "Somebody told of a proposed reduction",
          [context.familyWarned(.asked)]))
    }
    return forms
  }

  private static func ofAssessment(_ rule: KindRule, in context: FormContext) -> [Form] {
    guard !rule.isMeeting else { return [] }
    return [
      Form(
        "assessment-planned", title: "How the family will take part", [context.assessmentPlanned])
    ]
  }

  private static func ofKeepingOut(_ rule: KindRule, in context: FormContext) -> [Form] {
    guard !context.people.isEmpty else { return [] }
    var forms = [
      Form(
        "attended-separately", title: "Somebody attends separately",
        [context.attendedSeparately(.asked)])
    ]
    if rule.exclusion.power != .nobody {
      forms.append(
        Form(
          "asked-to-leave", title: "Somebody was asked to leave", intro: [rule.exclusion.because],
          [context.askedToLeave()]))
    }
    return forms
  }

  /// A family group meeting is offered before an order is applied for; what follows is asked once it
  /// was.
  private static func ofFamilyMeeting(in context: FormContext) -> [Form] {
    guard !context.parents.isEmpty else { return [] }
    let said = Set((context.record?.entries ?? []).map(\.entry.fact.word))
    var forms = [
      Form(
        "family-meeting-offered", title: "A family group meeting offered",
        [context.familyMeetingOffered(.asked)]),
      Form(
        "family-meeting-not-offered", title: "A family group meeting not offered",
        [context.familyMeetingNotOffered(.asked)]),
    ]
    if said.contains(.familyMeetingOffered) {
      forms += [
        Form(
          "family-meeting-answered", title: "The answer on a family group meeting",
          [context.familyMeetingAnswered(.asked)]),
        Form("family-proposal", title: "What the family proposes", [context.familyProposal]),
      ]
    }
    if said.contains(.familyProposal) {
      forms.append(
        Form(
          "family-proposal-answered", title: "The answer to the family's proposal",
          [context.familyProposalAnswered]))
    }
    return forms
  }

  private static func ofTakingPart(in context: FormContext) -> [Form] {
    let facts = context.record?.entries.map(\.entry.fact) ?? []
    let judged = facts.compactMap { if case .goalJudged(let goal) = $0 { goal.goal } else { nil } }
    let open = facts.compactMap { fact in
      if case .goalSet(let goal) = fact, !judged.contains(goal.id) { goal } else { nil }
    }
    let hasRow = context.duties?.duty(DutyKey(.childAccessNeeds)) != nil
    let othersNeed = context.people.contains { person in
      context.record?.openNeeds(of: person).isEmpty == false
    }
    return (othersNeed && !hasRow ? [needs(in: context)] : []) + [
      Form("child-prepared", title: "\(context.calledName) prepared", [context.preparation]),
      Form(
        "information-given", title: "Information given", [context.informationGiven(.asked)]),
      Form("goal-set", title: "A goal for taking part", [context.goal]),
    ]
      + open.map { goal in
        Form(
          "goal-judged.\(goal.id.text)", title: "Whether a goal was reached",
          intro: ["“\(goal.goal)”, judged by “\(goal.knownBy)”"], [context.goalJudged(goal.id)])
      }
      + [
        Form(
          "participation-complained", title: "A complaint about taking part", [context.complaint])
      ]
  }

  private static func canRecord(
    _ word: Fact.Word, at meeting: Meeting, in context: FormContext
  ) -> Bool {
    RecordingRules(context.planner)
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
