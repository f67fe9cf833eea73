extension Facts {
  static let childAmended = FactKind(
    .childAmended, "child-amended", "Child's details", Fact.childAmended, of: .child,
    right: .everybody(.any))
}
