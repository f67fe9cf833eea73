extension Facts {
  static let recordWritten = FactKind(
    .recordWritten, "record-written", "Record written", Fact.recordWritten, of: .meeting,
    right: .everybody(.fromTheDay))
}
