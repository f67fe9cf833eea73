extension DutyID {
  package static let childAccessNeeds = DutyID("child.access-needs", code: 7)
}

extension DutyDefinition {
  // CAM 2.3, 2.4; HAM Sarah: at any age.
  static let accessNeeds: [DutyDefinition] = [
    .towardsChild(
      .childAccessNeeds, records: [.needArranged],
      opens: { context in
        guard context.rule.childAsked || context.rule.childMayCome else {
          return .closed([context.kind(.doesNotInvolveChild)])
        }
        guard !context.needs.isEmpty else { return .closed([.noNeeds]) }
        return .open([.needs(context.needs)])
      },
      parts: { progress in
        let arranged = Set(
          progress.record.all {
            if case .needArranged(let need) = $0, need.person == nil { need.need } else { nil }
          })
        return DutyParts(progress.needs.map { .init($0, arranged.contains($0)) })
      },
      isAbout: { fact in
        switch fact {
        case .needArranged, .needRecorded, .needEnded: true
        default: false
        }
      })
  ]
}
