/// A person not invited, for one of the pack's coded reasons.
package struct NotInvited: Sendable, Hashable, Codable {
  package var person: PersonID
  /// The identifier of the coded reason.
  package var reason: String
  package var detail: String?

  package init(person: PersonID, reason: String, detail: String? = nil) {
    self.person = person
    self.reason = reason
    self.detail = detail
  }
}

extension Facts {
  static let notInvited = FactKind(
    .notInvited, "not-invited", "Not invited", Fact.notInvited,
    about: { .person($0.person) }, prepares: true,
    right: .everybody(.untilClosed))
}
