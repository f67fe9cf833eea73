extension Meeting {
  /// How far a meeting has come: its state, and of a planned one whether its day is here. What is
  /// known only at a meeting or after it can be recorded from the day on, though nobody has said yet
  /// that it was held.
  package enum Stage: String, Sendable, CaseIterable {
    case toCome, dayCome, postponed, cancelled, held, closed
  }

  package func stage(on day: CivilDate) -> Stage {
    switch state {
    case .planned: self.day > day ? .toCome : .dayCome
    case .postponed: .postponed
    case .cancelled: .cancelled
    case .held: .held
    case .closed: .closed
    }
  }
}
