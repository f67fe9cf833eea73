extension Planner {
  /// What a duty that was begun still lacks, in words that can follow “still missing:”; empty where
  /// nothing was begun, or where the duty has no parts.
  package func missing(
    of key: DutyKey, in record: ParticipationRecord, at meeting: Meeting, for child: ChildFile
  ) -> [String] {
    let circumstances = circumstances(of: record, at: meeting, for: child)
    let evidence = DutyProgress(
      record: record, meeting: meeting, needs: circumstances.needs, people: circumstances.people)
    return evidence.missing(of: key)
  }
}

extension DutyProgress {
  /// The parts of a duty that have no evidence yet.
  func missing(of key: DutyKey) -> [String] {
    switch key.id {
    case .childConsult: missingConsultation(nil)
    case .parentConsult, .carerConsult: missingConsultation(key.person)
    case .childObserve: missingObservation
    case .childEncourage: ["the child's answer"]
    case .childAttendanceOpinions: missingOpinions
    case .childActiveRole: ["what came of it"]
    case .childAdvocacy, .parentAdvocacy: missingAdvocacy(key.person)
    case .childAccessNeeds: missingNeeds
    case .childChairMeets: missingMeeting
    case .childOutcome: missingOutcome
    case .familyToldAfterwards: ["why they were not told"]
    case .assessmentExplained: missingLeaflets
    case .assessmentFeedback: missingFeedback
    default: []
    }
  }

  private func missingConsultation(_ person: PersonID?) -> [String] {
    let last = record.consultations(of: person).last
    guard last?.status != .notAble else { return ["why, and what was tried"] }
    let hasViews = record.views.contains { $0.of == person && $0.kind == .ownWords }
    return [hasViews ? "in what way these views were gathered" : "what came of the offer"]
  }

  private var missingMeeting: [String] {
    let wasMet = chairMeetings(nil).contains { $0.how == .met }
    let needed = meeting.kind == .lookedAfterReview ? "a meeting in private" : "a meeting"
    return [wasMet ? needed : "\(needed) (seeing is not enough at this age)"]
  }

  private var missingObservation: [String] {
    let isSeen = record.views.contains { $0.of == nil && $0.kind == .observation }
    let isReported = record.views.contains { $0.kind == .report || $0.of != nil }
    return (isSeen ? [] : ["an observation"]) + (isReported ? [] : ["what somebody reports"])
  }

  private var missingOpinions: [String] {
    let hasWish = record.last { if case .attendanceWished = $0 { true } else { nil } } != nil
    return (hasWish ? [] : ["the child's wish"])
      + [Role.socialWorker, .chair].filter { record.opinion(of: $0) == nil }
      .map { "the \($0.name)'s opinion" }
  }

  private func missingAdvocacy(_ person: PersonID?) -> [String] {
    let last: AdvocacyOffered? = record.last {
      if case .advocacyOffered(let offered) = $0, offered.to == person { offered } else { nil }
    }
    return last?.answer == .accepted ? ["who the advocate is"] : ["whether it was accepted"]
  }

  private var missingNeeds: [String] {
    let arranged = Set(
      record.all { if case .needArranged(let need) = $0 { need.need } else { nil } })
    return needs.filter { !arranged.contains($0) }
  }

  private var missingOutcome: [String] {
    let isTold =
      record.last {
        if case .outcomeTold(let told) = $0, told.who == nil { true } else { nil }
      } != nil
    let open = record.views.count {
      $0.of == nil && $0.kind == .ownWords && record.answer(to: $0.id)?.isWhole != true
    }
    let answers = open == 0 ? [] : [open == 1 ? "an answer to 1 view" : "answers to \(open) views"]
    return (isTold ? [] : ["that the child was told, and how"]) + answers
  }

  private var missingLeaflets: [String] {
    let given = record.all {
      if case .assessmentExplained(let explained) = $0, explained.leafletGiven {
        explained.person
      } else {
        nil
      }
    }
    return people.filter { $0.relation.hasParentDuties && !given.contains($0.id) }
      .map { "the leaflet for \($0.name)" }
  }

  private var missingFeedback: [String] {
    let givers: [PersonID?] = record.all {
      if case .assessmentFeedback(let feedback) = $0 { .some(feedback.of) } else { nil }
    }
    return (givers.contains(nil) ? [] : ["the child's feedback"])
      + people.filter { $0.relation.hasParentDuties && !givers.contains($0.id) }
      .map { "\($0.name)'s feedback" }
  }
}
