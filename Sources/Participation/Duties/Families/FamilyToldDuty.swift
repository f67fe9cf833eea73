extension DutyID {
  package static let familyToldAfterwards = DutyID("family.told-afterwards", code: 20)
}

extension DutyDefinition {
  // Reading: after a strategy meeting the family is told, or not told with the reason.
  static let familyTold: [DutyDefinition] = [
    .ofMeeting(
      .familyToldAfterwards, records: [.familyTold],
      opens: { context in
        context.rule.isWithFamily
          ? .closed([context.kind(.isWithFamily)]) : .open([context.kind(.isWithoutFamily)])
      },
      parts: \.familyTold, isAbout: { if case .familyTold = $0 { true } else { false } })
  ]
}

extension Reason.KindFact {
  fileprivate static let isWithFamily = Self("is not held without the family")
}

extension DutyProgress {
  fileprivate var familyTold: DutyParts {
    for standing in record.entries.reversed() {
      guard case .familyTold(let told) = standing.entry.fact else { continue }
      let why = told.why.flatMap { $0.isBlank ? nil : ($0, standing.entry.by.name) }
      return DutyParts(
        [.init("why they were not told", told.told)], isBegun: true, reason: told.told ? nil : why)
    }
    return DutyParts([.init("that they were told", false)])
  }
}
