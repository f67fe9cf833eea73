extension Facts {
  static let personAmended = FactKind(
    .personAmended, "person-amended", "Person's details", Fact.personAmended, of: .child,
    right: .everybody(.any))
}
