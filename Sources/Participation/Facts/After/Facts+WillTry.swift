extension Facts {
  static let willTry = FactKind(
    .willTry, "will-try", "What will be tried", Fact.willTry,
    right: .everybody(.unlessCancelled))
}
