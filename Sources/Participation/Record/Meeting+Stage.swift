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

  /// Whether somebody leads this meeting: a chair or IRO does, and whoever it names as its chair, but
  /// where the kind is led from outside the team, whoever is named.
  package func isLed(by author: Author, at rule: KindRule?) -> Bool {
    if Role.leads.contains(author.role) { return true }
    guard rule?.isLedFromOutside == false, let chair else { return false }
    return chair.name.isSameName(as: author.name)
  }
}
