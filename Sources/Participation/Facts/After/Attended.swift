/// Who was at the meeting, for how much of it and in what way.
package struct Attended: Sendable, Hashable, Codable {
  /// Nil the child.
  package var who: PersonID?
  package var extent: Extent
  package var mode: Mode?
  /// Which part, where it was not all of it.
  package var part: String?

  package init(who: PersonID? = nil, extent: Extent, mode: Mode? = nil, part: String? = nil) {
    self.who = who
    self.extent = extent
    self.mode = mode
    self.part = part
  }

  package enum Extent: String, Sendable, Codable, CaseIterable {
    case all
    case part
    case none
  }

  package enum Mode: String, Sendable, Codable, CaseIterable {
    case inPerson = "in-person"
    case remote
  }
}

extension Facts {
  static let attended = FactKind(
    .attended, "attended", "Attendance", Fact.attended,
    about: { .init($0.who) },
    right: .everybody(.fromTheDay), asksToCome: true)
}
