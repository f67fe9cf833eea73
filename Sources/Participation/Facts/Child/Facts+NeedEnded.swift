extension Facts {
  static let needEnded = FactKind(
    .needEnded, "need-ended", "End of a need", Fact.needEnded, of: .child,
    right: .everybody(.any))
}
