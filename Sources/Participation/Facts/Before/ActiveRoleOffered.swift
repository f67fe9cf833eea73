/// A more active part offered to the child, and what came of it.
package struct ActiveRoleOffered: Sendable, Hashable, Codable {
  package var offered: [Part]
  package var on: CivilDate
  /// Nil while nothing has come of it yet.
  package var outcome: String?

  package init(offered: [Part], on: CivilDate, outcome: String? = nil) {
    self.offered = offered
    self.on = on
    self.outcome = outcome
  }

  package enum Part: String, Sendable, Codable, CaseIterable {
    case agenda
    case place
    case guestList = "guest-list"
    case coChairing = "co-chairing"
    case checkingRecord = "checking-the-record"
  }
}

extension Facts {
  static let activeRoleOffered = FactKind(
    .activeRoleOffered, "active-role-offered", "More active role", Fact.activeRoleOffered,
    about: { _ in .child }, prepares: true,
    right: .everybody(.untilClosed),
    day: \.on)
}
