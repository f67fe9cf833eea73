extension Facts {
  static let childAdded = FactKind(
    .childAdded, "child-added", "Child added", Fact.childAdded, of: .child,
    right: .everybody(.any))
}
