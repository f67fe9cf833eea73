/// One of the four accounts of a young child that could not be had, and why (CAM 6.C1).
package struct ReportNotHad: Sendable, Hashable, Codable {
  /// Which of the four.
  package var from: From
  package var why: String
  package var on: CivilDate

  package init(
    from: From, why: String, on: CivilDate
  ) {
    self.from = from
    self.why = why
    self.on = on
  }

  package enum From: String, Sendable, Codable, CaseIterable {
    case observation, parent, carer, professional
  }
}

extension Facts {
  static let reportNotHad = FactKind(
    .reportNotHad, "report-not-had", "No report given", Fact.reportNotHad,
    about: { _ in .nobody }, prepares: true,
    right: .everybody(.untilClosed),
    lacksReason: \.why.isBlank, day: \.on)
}
