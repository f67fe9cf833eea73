extension DutyID {
  package static let parentAssessment = DutyID("parent.assessment", code: 14)
}

extension DutyDefinition {
  // CAM 6.P3.
  static let updatedAssessment: [DutyDefinition] = [
    .towardsEach(
      .parents, .parentAssessment, records: [.assessmentInvolved],
      opens: { context, person in
        context.parent(
          person, context.rule.assessmentUpdated, asked: .updatesAssessment,
          notAsked: .doesNotUpdateAssessment)
      },
      parts: { progress, person in
        .one(
          progress.record.last {
            if case .assessmentInvolved(let involved) = $0, involved.person == person {
              involved
            } else {
              nil
            }
          }, missing: "how they were involved")
      },
      isAbout: { fact, person in
        if case .assessmentInvolved(let involved) = fact {
          involved.person == person
        } else {
          false
        }
      })
  ]
}

extension Reason.KindFact {
  static let updatesAssessment = Self("has the assessment updated")
  static let doesNotUpdateAssessment = Self("has no assessment updated")
}
