/// The record of a meeting sent, and to whom.
package struct RecordSent: Sendable, Hashable, Codable {
  package var on: CivilDate
  package var to: [String]

  package init(on: CivilDate, to: [String]) {
    self.on = on
    self.to = to
  }
}

extension Facts {
  static let recordSent = FactKind(
    .recordSent, "record-sent", "Record (minutes) sent", Fact.recordSent, of: .meeting,
    right: .everybody(.fromTheDay))
}
