extension Planner {
  /// What to think of at a recorded meeting that is no duty: before it what ages call for, needs that
  /// nobody has seen to and information that nobody is recorded to have; and what a family was promised.
  ///
  /// - Parameter file: with all that is recorded of the child.
  package func prompts(
    of record: ParticipationRecord, at meeting: Meeting, in file: CaseFile
  ) -> [Plan.Prompt] {
    guard let child = file.children[record.key.child], let rule = pack.kinds[meeting.kind],
      meeting.state != .cancelled,
      let plan = try? plan(circumstances(of: record, at: meeting, for: child))
    else { return [] }
    let still = unknownHomes(record, plan, child) + proposal(record, at: meeting)
    guard meeting.held == nil else { return still }
    return prompts(for: plan) + needs(record, plan)
      + information(rule, plan, at: meeting, for: child, in: file) + still
  }

  /// CAM 2.4: parents and carers have needs of their own.
  private func needs(_ record: ParticipationRecord, _ plan: Plan) -> [Plan.Prompt] {
    plan.circumstances.people.compactMap { person in
      let open = record.openNeeds(of: person)
      guard !open.isEmpty, plan.invites(person.id) || record.isInvited(person.id) else {
        return nil
      }
      return Plan.Prompt(
        text: "\(person.name) needs \(open.listed): not arranged for this meeting yet.",
        provisions: pack.duties[.childAccessNeeds]?.provisions ?? [])
    }
  }

  /// CAM 4.3: what parents and the child are told of conferences, becoming looked-after and assessments.
  private func information(
    _ rule: KindRule, _ plan: Plan, at meeting: Meeting, for child: ChildFile, in file: CaseFile
  ) -> [Plan.Prompt] {
    guard let topic = topic(rule, at: meeting, of: child, in: file) else { return [] }
    let given = file.records.values.filter { $0.key.child == child.child.id }.flatMap { record in
      record.all { fact -> PersonID?? in
        if case .informationGiven(let given) = fact, given.about.contains(topic) {
          .some(given.to)
        } else {
          nil
        }
      }
    }
    let isOldEnough = plan.duty(DutyKey(.childConsult)) != nil
    let parents = plan.circumstances.people.filter(\.relation.hasParentDuties)
    let lacking =
      (isOldEnough && !given.contains(nil) ? [child.child.calledName] : [])
      + parents.filter { !given.contains($0.id) }.map(\.name)
    guard !lacking.isEmpty else { return [] }
    return [
      Plan.Prompt(
        text: "Information about \(topic.words) is not recorded as given to \(lacking.listed).",
        provisions: [ProtocolPack.information])
    ]
  }

  private func topic(
    _ rule: KindRule, at meeting: Meeting, of child: ChildFile, in file: CaseFile
  ) -> InformationGiven.Topic? {
    if rule.isConference { return .conferences }
    if !rule.isMeeting { return .assessments }
    guard rule.reviews == .lookedAfter else { return nil }
    // The first review after becoming looked-after.
    let began = child.statuses.last { $0.status == .lookedAfter && $0.from <= meeting.day }?.from
    let isLater = file.meetings.values.contains { other in
      other.kind == meeting.kind && other.children.contains(child.child.id) && other.held != nil
        && other.day < meeting.day && began.map { other.day >= $0 } ?? true
    }
    return isLater ? nil : .becomingLookedAfter
  }

  private func unknownHomes(
    _ record: ParticipationRecord, _ plan: Plan, _ child: ChildFile
  ) -> [Plan.Prompt] {
    record.unknownHomes(among: plan.circumstances.people).map { who in
      Plan.Prompt(
        text: "\(child.child.calledName) lives with “\(who.visible)”, who is nobody recorded here: "
          + "add them, so that they are asked.",
        provisions: pack.duties[.assessmentResponsibility]?.provisions ?? [])
    }
  }

  private func proposal(_ record: ParticipationRecord, at meeting: Meeting) -> [Plan.Prompt] {
    let provisions = pack.duties[.familyOffered]?.provisions ?? []
    guard record.familyProposal != nil else {
      guard meeting.held != nil, meeting.kind == .familyGroupMeeting else { return [] }
      return [
        Plan.Prompt(text: "The family's proposal is not recorded.", provisions: provisions)
      ]
    }
    return record.answerToProposal == nil
      ? [Plan.Prompt(text: "The family's proposal is not answered yet.", provisions: provisions)]
      : []
  }
}

extension Plan {
  /// Whether a person is to be invited.
  fileprivate func invites(_ person: PersonID) -> Bool {
    duties.contains { $0.key.person == person && $0.key.id.definition.step == .invited }
  }
}

extension ParticipationRecord {
  /// What a person needs in order to take part, and nobody has seen to.
  package func openNeeds(of person: Person) -> [String] {
    let arranged = Set(
      all {
        if case .needArranged(let need) = $0, need.person == person.id { need.need } else { nil }
      })
    return person.accessNeeds.filter { !$0.isBlank && !arranged.contains($0) }
  }

  fileprivate func isInvited(_ person: PersonID) -> Bool {
    entries.contains { $0.entry.fact.invitation.map { $0.person == person } ?? false }
  }

  /// What the family proposes.
  package var familyProposal: FamilyProposal? {
    last { if case .familyProposal(let proposal) = $0 { proposal } else { nil } }
  }

  /// The authority's answer to it.
  package var answerToProposal: FamilyProposalAnswered? {
    last { if case .familyProposalAnswered(let answer) = $0 { answer } else { nil } }
  }

  /// Separate attendance, as it was last recorded of each person.
  package var separateAttendance: [AttendedSeparately] {
    let all = self.all { fact -> AttendedSeparately? in
      if case .attendedSeparately(let separate) = fact { separate } else { nil }
    }
    return all.map(\.person).uniqued().compactMap { person in
      all.last { $0.person == person }
    }
  }
}

extension InformationGiven.Topic {
  /// As part of a sentence: “information about …”.
  fileprivate var words: String {
    switch self {
    case .conferences: "child protection conferences"
    case .becomingLookedAfter: "becoming looked-after"
    case .assessments: "assessments"
    case .advocacy: "advocacy"
    case .complaints: "complaints"
    case .other: "something else"
    }
  }
}
