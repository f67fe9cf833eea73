extension ParticipationRecord {
  /// Whether a young person who has grown up has agreed that parents take part.
  package var agreesToParents: Bool {
    last { if case .parentsAgreed(let agreed) = $0 { agreed.agrees } else { nil } } ?? false
  }
}
