extension Facts {
  static let responsibilityIdentified = FactKind(
    .responsibilityIdentified, "responsibility-identified", "Care and responsibility",
    Fact.responsibilityIdentified,
    right: .assessors(.untilClosed),
    day: \.on)
}
