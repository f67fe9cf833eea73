/// The participation code overruled by a person, with the reason.
package struct CodeOverruled: Sendable, Hashable, Codable {
  package var code: ParticipationCode
  package var why: String

  package init(code: ParticipationCode, why: String) {
    self.code = code
    self.why = why
  }
}

extension Facts {
  static let codeOverruled = FactKind(
    .codeOverruled, "code-overruled", "Code overruled", Fact.codeOverruled,
    about: { _ in .nobody },
    right: .everybody(.fromTheDay),
    lacksReason: { $0.why.isBlank })
}
