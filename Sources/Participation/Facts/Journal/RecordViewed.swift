/// Somebody looked at a record.
package struct RecordViewed: Sendable, Hashable, Codable {
  /// The kind of screen or paper.
  package var what: String

  package init(what: String) { self.what = what }
}

extension Facts {
  static let recordViewed = FactKind(
    .recordViewed, "record-viewed", "Record looked at", Fact.recordViewed, of: .child,
    right: .program("That somebody looked is recorded by the program itself."))
}
