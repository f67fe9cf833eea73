extension DutyProgress {
  /// Asked is done: a form, views by other means, or a refusal. Offered is under way.
  func consultation(of person: PersonID?) -> DutyStatus {
    let consultations = record.consultations(of: person)
    // What was done stays done, also when it is offered once more.
    let isDone = consultations.contains {
      [.formCompleted, .byOtherMeans, .declined].contains($0.status)
    }
    if isDone { return .done }
    if let person, let decided = notToConsult(person) {
      return .explained(why: "not consulted: \(decided.why)", by: decided.by)
    }
    guard let last = consultations.last else { return .toDo }
    switch last.status {
    case .offered, .formCompleted, .byOtherMeans, .declined: return .inProgress
    case .notAble:
      // Without what was tried it would be a blank with another name.
      guard let reason = last.reason, let tried = last.tried, !reason.isBlank, !tried.isBlank else {
        return .inProgress
      }
      return .explained(why: "\(reason); tried: \(tried)", by: author(ofConsultation: last))
    }
  }

  private func author(ofConsultation consultation: Consultation) -> String {
    record.entries.last { $0.entry.fact == .consulted(consultation) }?.entry.by.name ?? ""
  }

  private func notToConsult(_ person: PersonID) -> NotToConsult? {
    record.last {
      if case .managerDecidedNotToConsult(let decided) = $0, decided.person == person {
        decided
      } else {
        nil
      }
    }
  }

  /// Observation and others' reports: both, since neither stands for the other (CAM 6.C1).
  var observation: DutyStatus {
    let ofChild = record.views.filter { $0.of == nil }
    let parts = [ofChild.contains { $0.kind == .observation }, reportsAboutChild]
    return progress(parts)
  }

  /// Reports by people around the child, and consultations in which they gave theirs.
  private var reportsAboutChild: Bool {
    record.views.contains { $0.kind == .report || $0.of != nil }
  }

  var encouragement: DutyStatus {
    let last: Encouraged? = record.last {
      if case .encouraged(let encouraged) = $0 { encouraged } else { nil }
    }
    return last.map { $0.answer == nil ? .inProgress : .done } ?? .toDo
  }

  /// The child's wish, the social worker's opinion and the chair's (CAM 6.C4).
  var attendanceOpinions: DutyStatus {
    let wish: AttendanceWish? = record.last {
      if case .attendanceWished(let wish) = $0 { wish } else { nil }
    }
    return progress([
      wish != nil, record.opinion(of: .socialWorker) != nil, record.opinion(of: .chair) != nil,
    ])
  }

  var activeRole: DutyStatus {
    let last: ActiveRoleOffered? = record.last {
      if case .activeRoleOffered(let offered) = $0 { offered } else { nil }
    }
    return last.map { $0.outcome?.isBlank ?? true ? .inProgress : .done } ?? .toDo
  }

  func advocacy(_ person: PersonID?) -> DutyStatus {
    let last: AdvocacyOffered? = record.last {
      if case .advocacyOffered(let offered) = $0, offered.to == person { offered } else { nil }
    }
    guard let last else { return .toDo }
    switch last.answer {
    case .declined?: return .done
    // Who it is has to be known before the meeting.
    case .accepted?: return last.advocate?.isBlank ?? true ? .inProgress : .done
    case nil: return .inProgress
    }
  }

  var accessNeeds: DutyStatus {
    let arranged = Set(
      record.all { if case .needArranged(let need) = $0 { need.need } else { nil } })
    return progress(needs.map(arranged.contains))
  }

  func report(_ person: PersonID?) -> DutyStatus {
    done(
      record.last {
        if case .reportShared(let shared) = $0, shared.with == person { shared } else { nil }
      })
  }

  func chairMeetings(_ person: PersonID?) -> [ChairMet] {
    record.all { if case .chairMet(let met) = $0, met.who == person { met } else { nil } }
  }

  /// Met, and not only seen; a looked-after child in private (CPPCR 36-38).
  var childMet: DutyStatus {
    let meetings = chairMeetings(nil)
    let inPrivate = meeting.kind == .lookedAfterReview
    if meetings.contains(where: { $0.how == .met && ($0.inPrivate || !inPrivate) }) {
      return .done
    }
    return meetings.isEmpty ? .toDo : .inProgress
  }

  /// Told, and each of the child's own views answered (CAM 2.7).
  var outcome: DutyStatus {
    let told: OutcomeTold? = record.last {
      if case .outcomeTold(let told) = $0, told.who == nil { told } else { nil }
    }
    let answers = record.views.filter { $0.of == nil && $0.kind == .ownWords }.map {
      record.answer(to: $0.id)?.isWhole == true
    }
    return progress([told != nil] + answers)
  }

  /// Invited; otherwise a coded reason, or an exclusion from the whole meeting, explains it.
  func invitation(_ person: PersonID?) -> DutyStatus {
    for standing in record.entries.reversed() {
      switch standing.entry.fact {
      case .invited(let invited) where invited.person == person: return .done
      case .notInvited(let reason) where reason.person == person:
        return .explained(
          why: [reason.reason, reason.detail].compactMap(\.self).joined(separator: ": "),
          by: standing.entry.by.name)
      default: continue
      }
    }
    let exclusion = record.exclusions.last { $0.request.person == person && $0.keepsOutOfAll }
    guard let decision = exclusion?.decision else { return .toDo }
    return .explained(why: "excluded: \(decision.reasons)", by: decision.by.name)
  }

  func involvement(_ person: PersonID?) -> DutyStatus {
    done(
      record.last {
        if case .assessmentInvolved(let involved) = $0, involved.person == person {
          involved
        } else {
          nil
        }
      })
  }

  /// Invited; an answer that came back says that they were.
  func questionnaire(_ person: PersonID?) -> DutyStatus {
    done(
      record.last { fact -> Bool? in
        switch fact {
        case .questionnaireInvited(let asked) where asked.person == person: true
        case .questionnaireAnswered(let answered) where answered.who == person: true
        default: nil
        }
      })
  }

  /// Told; or, with the reason, not told.
  var familyTold: DutyStatus {
    for standing in record.entries.reversed() {
      guard case .familyTold(let told) = standing.entry.fact else { continue }
      if told.told { return .done }
      guard let why = told.why, !why.isBlank else { return .inProgress }
      return .explained(why: why, by: standing.entry.by.name)
    }
    return .toDo
  }

  /// Explained to each parent, with the leaflet (CAM 5).
  var assessmentExplained: DutyStatus {
    let explained: [AssessmentExplained] = record.all {
      if case .assessmentExplained(let explained) = $0 { explained } else { nil }
    }
    let parents = people.filter(\.relation.hasParentDuties)
    guard !parents.isEmpty else { return done(explained.last { $0.leafletGiven }) }
    return progress(
      parents.map { parent in explained.contains { $0.person == parent.id && $0.leafletGiven } },
      begun: !explained.isEmpty)
  }

  /// Feedback of the child and of the parents (CAM 4.1d).
  var assessmentFeedback: DutyStatus {
    let givers: [PersonID?] = record.all {
      if case .assessmentFeedback(let feedback) = $0 { .some(feedback.of) } else { nil }
    }
    let parents = people.filter(\.relation.hasParentDuties)
    return progress([givers.contains(nil)] + parents.map { givers.contains($0.id) })
  }

  private func progress(_ parts: [Bool], begun: Bool = false) -> DutyStatus {
    if parts.allSatisfy(\.self) { return .done }
    return parts.contains(true) || begun ? .inProgress : .toDo
  }
}

extension ParticipationRecord {
  /// The last opinion of a role on the child coming to a review conference.
  package func opinion(of role: Role) -> AttendanceOpinion? {
    last { if case .opinionGiven(let opinion) = $0, opinion.of == role { opinion } else { nil } }
  }

  /// Whether the child may attend a review conference: both opinions “yes”. Either “no”, or either
  /// missing, and it is not agreed (CAM 6.C4).
  package var attendanceIsAgreed: Bool {
    [.socialWorker, .chair].allSatisfy { opinion(of: $0)?.agrees == true }
  }
}

extension ViewAnswered {
  /// Whether it says all that the child is owed: what was not done, or only partly, with why.
  package var isWhole: Bool { answer == .done || !(why ?? "").isBlank }
}
