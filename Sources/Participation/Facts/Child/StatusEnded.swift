/// A status that ended.
package struct StatusEnded: Sendable, Hashable, Codable {
  package var status: Status
  /// The last day on which it held.
  package var on: CivilDate

  package init(status: Status, on: CivilDate) {
    self.status = status
    self.on = on
  }
}

extension Facts {
  static let statusEnded = FactKind(
    .statusEnded, "status-ended", "End of a status", Fact.statusEnded, of: .child,
    right: .everybody(.any))
}
