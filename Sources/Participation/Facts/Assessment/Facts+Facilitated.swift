extension Facts {
  static let facilitated = FactKind(
    .facilitated, "facilitated", "How the family took part", Fact.facilitated,
    about: { _ in .nobody }, prepares: true,
    right: .assessors(.untilClosed),
    day: \.on)
}
