/// A status that began, and where that is known already, its last day.
package struct StatusBegan: Sendable, Hashable, Codable {
  package var status: Status
  package var from: CivilDate
  package var to: CivilDate?

  package init(status: Status, from: CivilDate, to: CivilDate? = nil) {
    self.status = status
    self.from = from
    self.to = to
  }
}

extension Facts {
  static let statusBegan = FactKind(
    .statusBegan, "status-began", "Status", Fact.statusBegan, of: .child,
    right: .everybody(.any))
}
