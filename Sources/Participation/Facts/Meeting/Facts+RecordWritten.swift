extension Facts {
  static let recordWritten = FactKind(
    .recordWritten, "record-written", "Record (minutes) written", Fact.recordWritten, of: .meeting,
    right: .everybody(.fromTheDay))
}
