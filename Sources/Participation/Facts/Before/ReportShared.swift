/// The report shared with the child or a person, or explained to them.
package struct ReportShared: Sendable, Hashable, Codable {
  /// Nil with the child.
  package var with: PersonID?
  package var on: CivilDate
  /// Explained in words that suit, and not only handed over.
  package var explained: Bool

  package init(with: PersonID? = nil, on: CivilDate, explained: Bool) {
    self.with = with
    self.on = on
    self.explained = explained
  }
}

extension Facts {
  static let reportShared = FactKind(
    .reportShared, "report-shared", "Report", Fact.reportShared,
    about: { .init($0.with) }, prepares: true,
    right: .everybody(.untilClosed),
    day: \.on)
}
