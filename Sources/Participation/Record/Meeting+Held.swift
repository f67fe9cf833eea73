extension Meeting {
  /// Refuses to record of a meeting what can only be known once it has been held.
  ///
  /// - Parameter day: the day on which it is recorded.
  package func check(_ fact: Fact, recordedOn day: CivilDate) throws(Refusal) {
    switch fact {
    case .attended, .tookPart: break
    default: return
    }
    guard held == nil, self.day > day else { return }
    throw Refusal(
      .heldInFuture,
      "The meeting is on \(self.day.spoken): record this once it has been held.")
  }
}
