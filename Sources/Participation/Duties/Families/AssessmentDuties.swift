extension DutyID {
  package static let assessmentExplained = DutyID("assessment.explained", code: 24)
  package static let assessmentFeedback = DutyID("assessment.feedback", code: 25)
  package static let assessmentResponsibility = DutyID("assessment.responsibility", code: 26)
  package static let assessmentFacilitated = DutyID("assessment.facilitated", code: 27)
  package static let assessmentPlanned = DutyID("assessment.planned", code: 32)
}

extension DutyDefinition {
  // CAM 5, 4.1d.
  static let assessment: [DutyDefinition] = [
    .ofMeeting(
      .assessmentExplained, records: [.assessmentExplained], opens: \.isAssessment,
      parts: \.assessmentExplained,
      isAbout: { if case .assessmentExplained = $0 { true } else { false } }),
    .ofMeeting(
      .assessmentPlanned, records: [.assessmentPlanned], opens: \.isAssessment,
      parts: \.assessmentPlanned,
      isAbout: { if case .assessmentPlanned = $0 { true } else { false } }),
    .ofMeeting(
      .assessmentFeedback, records: [.assessmentFeedback], opens: \.asksForFeedback,
      parts: \.assessmentFeedback,
      isAbout: { if case .assessmentFeedback = $0 { true } else { false } }),
    .ofMeeting(
      .assessmentResponsibility, records: [.responsibilityIdentified], opens: \.isAssessment,
      parts: \.responsibility,
      isAbout: { if case .responsibilityIdentified = $0 { true } else { false } }),
    .ofMeeting(
      .assessmentFacilitated, records: [.facilitated], opens: \.isAssessment,
      parts: { progress in
        .one(
          progress.record.last { if case .facilitated(let note) = $0 { note } else { nil } },
          missing: "how the family took part")
      },
      isAbout: { if case .facilitated = $0 { true } else { false } }),
  ]
}

extension Reason.KindFact {
  fileprivate static let isAssessment = Self("is made with the family")
  fileprivate static let isMeeting = Self("is a meeting, and not an assessment")
}

extension PlanningContext {
  fileprivate var isAssessment: Opening {
    rule.isMeeting ? .closed([kind(.isMeeting)]) : .open([kind(.isAssessment)])
  }
}

extension PlanningContext {
  /// CAM 4.1d: on an assessment, and at a review on the updated one. A child too young to be asked has
  /// nothing to say of it.
  fileprivate var asksForFeedback: Opening {
    let terms = Opening.Terms(waived: routineInvolvement.reached ? [] : .childsWords)
    if !rule.isMeeting { return .open([kind(.isAssessment)], terms) }
    switch rule.assessmentUpdated {
    case .no: return .closed([kind(.doesNotUpdateAssessment)])
    case .underAdulthood where adulthood.reached && !agreesToParents:
      return .closed([adulthood.why, .agreement(false)])
    default: return .open([kind(.updatesAssessment)], terms)
    }
  }
}

extension DutyProgress {
  fileprivate var assessmentPlanned: DutyParts {
    let plans = record.all { fact -> AssessmentPlanned? in
      if case .assessmentPlanned(let planned) = fact { planned } else { nil }
    }
    return DutyParts(
      [
        .init("how the family will take part", plans.contains { !$0.how.isBlank }),
        .init(
          "which scales and questionnaires are used, or that none are",
          plans.contains { $0.scales.contains { !$0.isBlank } }),
      ], isBegun: !plans.isEmpty)
  }

  /// Everyone with care or responsibility, and whether care is split, between whom and when.
  fileprivate var responsibility: DutyParts {
    let found = record.all { fact -> ResponsibilityIdentified? in
      if case .responsibilityIdentified(let found) = fact { found } else { nil }
    }
    let last = found.last { $0.moreThanOneHome != nil }
    let isSplit = last?.moreThanOneHome == true
    return DutyParts(
      [
        .init("who has care or responsibility", !found.isEmpty),
        .init("whether the child lives in more than one place", last != nil),
      ]
        + (isSplit
          ? [.init("with whom the child lives, and when", last?.homes.count ?? 0 > 1)] : []))
  }

  /// Explained to each parent, with the leaflet.
  fileprivate var assessmentExplained: DutyParts {
    let explained: [AssessmentExplained] = record.all {
      if case .assessmentExplained(let explained) = $0 { explained } else { nil }
    }
    guard !parents.isEmpty else {
      return DutyParts([.init("the leaflet", explained.contains(where: \.leafletGiven))])
    }
    return DutyParts(
      parents.map { parent in
        .init(
          "the leaflet for \(parent.name)",
          explained.contains { $0.person == parent.id && $0.leafletGiven })
      }, isBegun: !explained.isEmpty)
  }

  /// Feedback of the child and of the parents.
  fileprivate var assessmentFeedback: DutyParts {
    let givers: [PersonID?] = record.all {
      if case .assessmentFeedback(let feedback) = $0 { .some(feedback.of) } else { nil }
    }
    return DutyParts(
      [.init("the child's feedback", givers.contains(nil), .childsWords)]
        + parents.map { .init("\($0.name)'s feedback", givers.contains($0.id)) })
  }
}
