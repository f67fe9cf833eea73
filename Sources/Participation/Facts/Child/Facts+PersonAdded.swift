extension Facts {
  static let personAdded = FactKind(
    .personAdded, "person-added", "Person added", Fact.personAdded, of: .child,
    right: .everybody(.any))
}
