/// The authority's answer to what the family proposes.
package struct FamilyProposalAnswered: Sendable, Hashable, Codable {
  package var on: CivilDate
  package var answer: Answer
  /// Asked for where it was not agreed, or only partly.
  package var why: String?
  /// Who answered.
  package var by: String

  package init(
    on: CivilDate, answer: Answer, why: String? = nil, by: String
  ) {
    self.on = on
    self.answer = answer
    self.why = why
    self.by = by
  }

  package enum Answer: String, Sendable, Codable, CaseIterable {
    case agreed, partly
    case notAgreed = "not-agreed"
  }
}

extension Facts {
  static let familyProposalAnswered = FactKind(
    .familyProposalAnswered, "family-proposal-answered", "Answer to the proposal",
    Fact.familyProposalAnswered,
    about: { _ in .nobody },
    right: RecordingRight(
      own: [.socialWorker, .teamManager], told: Role.everybody, stages: .unlessCancelled,
      isDecision: true,
      whose: "The social worker or team manager answers a proposal; name who did."),
    lacksReason: { $0.answer != .agreed && $0.why?.isBlank ?? true }, day: \.on, teller: \.by)
}
