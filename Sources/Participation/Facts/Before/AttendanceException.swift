/// The chair's decision on a child coming to a conference outside the rule.
package struct AttendanceException: Sendable, Hashable, Codable {
  package var allowed: Bool
  package var by: String
  package var on: CivilDate
  package var reasons: String
  package var toldBy: String?

  package init(allowed: Bool, by: String, on: CivilDate, reasons: String, toldBy: String? = nil) {
    self.allowed = allowed
    self.by = by
    self.on = on
    self.reasons = reasons
    self.toldBy = toldBy
  }
}

extension Facts {
  static let exceptionDecided = FactKind(
    .exceptionDecided, "exception-decided", "Decision on attending", Fact.exceptionDecided,
    about: { _ in .child }, prepares: true,
    right: RecordingRight(
      own: Role.leads, told: Role.everybody, stages: .untilClosed, isDecision: true,
      whose: "The chair's decision is recorded by them, or with who passed it on."),
    day: \.on,
    teller: \.toldBy)
}
