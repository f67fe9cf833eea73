extension Facts {
  static let withdrawn = FactKind(
    .withdrawn, "withdrawn", "Taken back", Fact.withdrawn, of: .any,
    right: .everybody(.any),
    lacksReason: { $0.why.isBlank })
}
