extension Facts {
  static let willTry = FactKind(
    .willTry, "will-try", "What will be tried", Fact.willTry,
    about: { _ in .nobody }, prepares: true,
    right: .everybody(.unlessCancelled))
}
