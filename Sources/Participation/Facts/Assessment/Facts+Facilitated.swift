extension Facts {
  static let facilitated = FactKind(
    .facilitated, "facilitated", "How the family took part", Fact.facilitated,
    right: .assessors(.untilClosed),
    day: \.on)
}
