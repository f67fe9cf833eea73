/// A duty that was not done, with the reason and the name of who gives it.
package struct DutyExplained: Sendable, Hashable, Codable {
  package var duty: DutyKey
  package var why: String

  package init(duty: DutyKey, why: String) {
    self.duty = duty
    self.why = why
  }
}

extension Facts {
  static let dutyExplained = FactKind(
    .dutyExplained, "duty-explained", "Reason", Fact.dutyExplained,
    about: { _ in .nobody },
    right: .everybody(.any),
    lacksReason: { $0.why.isBlank })
}
