extension Facts {
  static let childDied = FactKind(
    .childDied, "child-died", "Death", Fact.childDied, of: .child,
    right: .everybody(.any))
}
