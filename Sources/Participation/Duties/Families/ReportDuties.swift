extension DutyID {
  package static let childReport = DutyID("child.report", code: 8)
  package static let parentReport = DutyID("parent.report", code: 16)
}

extension DutyDefinition {
  static let reports: [DutyDefinition] = [
    // CAM 2.6: from the age of conference attendance on a plan, else, by a reading, from the age of the
    // active role.
    .towardsChild(
      .childReport, .reportShared, records: [.reportShared],
      opens: { context in
        guard context.rule.reportDue != nil else { return .closed([context.kind(.hasNoReport)]) }
        let (onPlanReached, onPlanReason) = context.conferenceAttendance
        if context.onPlan && onPlanReached {
          return .open([
            onPlanReason, .status(.childProtectionPlan, holds: true), context.kind(.hasReport),
          ])
        }
        let (reached, reason) = context.activeRole
        guard reached else {
          if context.onPlan { return .closed([onPlanReason]) }
          return .closed([reason, .status(.childProtectionPlan, holds: false)])
        }
        return .open([reason, context.kind(.hasReport)], Opening.Terms(isReading: true))
      },
      parts: { $0.report(sharedWith: nil) }, isAbout: { $0.isReport(sharedWith: nil) }),
    // CAM 6.P4.
    .towardsEach(
      .parents, .parentReport, .reportShared, records: [.reportShared],
      opens: { context, person in
        guard context.rule.reportDue != nil else { return .closed([context.kind(.hasNoReport)]) }
        return context.parent(
          person, context.rule.parentsConsulted, asked: .hasReport,
          notAsked: .doesNotConsultParents)
      },
      parts: { $0.report(sharedWith: $1) }, isAbout: { $0.isReport(sharedWith: $1) }),
  ]
}

extension Fact {
  fileprivate func isReport(sharedWith person: PersonID?) -> Bool {
    if case .reportShared(let shared) = self { shared.with == person } else { false }
  }
}

extension DutyProgress {
  fileprivate func report(sharedWith person: PersonID?) -> DutyParts {
    .one(
      record.last {
        if case .reportShared(let shared) = $0, shared.with == person { shared } else { nil }
      }, missing: "that the report was shared")
  }
}
