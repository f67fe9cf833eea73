/// The decisions of a meeting, as they were written.
package struct DecisionsWritten: Sendable, Hashable, Codable {
  package var on: CivilDate
  package var decisions: [Decision]

  package struct Decision: Sendable, Hashable, Codable {
    package var text: String
    package var who: String?
    package var byWhen: CivilDate?

    package init(text: String, who: String? = nil, byWhen: CivilDate? = nil) {
      self.text = text
      self.who = who
      self.byWhen = byWhen
    }
  }

  package init(on: CivilDate, decisions: [Decision]) {
    self.on = on
    self.decisions = decisions
  }
}

extension Facts {
  static let decisionsWritten = FactKind(
    .decisionsWritten, "decisions-written", "Decisions", Fact.decisionsWritten, of: .meeting,
    right: .everybody(.fromTheDay))
}
