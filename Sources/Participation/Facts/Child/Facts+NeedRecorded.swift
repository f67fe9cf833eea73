extension Facts {
  static let needRecorded = FactKind(
    .needRecorded, "need-recorded", "Need", Fact.needRecorded, of: .child,
    right: .everybody(.any))
}
