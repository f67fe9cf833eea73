/// The duties of one child at one meeting, as they follow from circumstances alone.
package struct Plan: Sendable, Equatable {
  package var circumstances: Circumstances
  /// Nil of a child who is not born yet.
  package var ageOnTheDay: Int?
  package var duties: [PlannedDuty]
  package var notRequired: [NotRequired]
  package var exclusion: ExclusionRule

  package func duty(_ key: DutyKey) -> PlannedDuty? { duties.first { $0.key == key } }
}

/// A duty as it is told apart from all others at the meeting: its kind, and towards whom.
package struct DutyKey: Sendable, Hashable, Codable {
  package var id: DutyID
  /// The parent, person with responsibility or carer; nil where the duty is not towards one person.
  package var person: PersonID?

  package init(_ id: DutyID, person: PersonID? = nil) {
    self.id = id
    self.person = person
  }
}

/// A duty that opens, with the days and the reasons that circumstances give it.
package struct PlannedDuty: Sendable, Equatable {
  package var key: DutyKey
  package var phase: Phase
  package var owners: [Role]
  package var startBy: CivilDate?
  package var due: CivilDate
  package var provisions: [ProvisionID]
  package var because: [Reason]
  /// Whether it rests on a reading of the sources and not on their words.
  package var isReading: Bool
  /// What has to happen first; until it has, nothing is owed.
  package var onlyIf: Condition?

  /// What the child's age or the kind of meeting does not ask for: a young child who was seen counts
  /// as met.
  package var waived: Shortfall = []
  /// Whether nothing has to be recorded once the meeting was held, as of a code that follows from age.
  package var isSettledOnceHeld = false
  /// Whether it is owed also where the meeting is put off or cancelled.
  package var isOwedWhenOff = false

  /// What has to happen first, as part of a sentence: “only if” goes before it.
  package struct Condition: Sendable, Hashable {
    package let words: String
    init(_ words: String) { self.words = words }
  }
}

/// A duty that does not open, and why.
package struct NotRequired: Sendable, Equatable {
  package var key: DutyKey
  package var because: [Reason]
}

/// What changes when a meeting moves to another day.
package struct PlanDifference: Sendable, Equatable {
  package var opened: [DutyKey]
  package var closed: [DutyKey]
  package var dates: [Moved]

  package struct Moved: Sendable, Equatable {
    package var key: DutyKey
    package var was: CivilDate
    package var due: CivilDate
  }

  package init(from old: Plan, to new: Plan) {
    let before = Dictionary(old.duties.map { ($0.key, $0) }) { first, _ in first }
    let after = Dictionary(new.duties.map { ($0.key, $0) }) { first, _ in first }
    opened = new.duties.map(\.key).filter { before[$0] == nil }
    closed = old.duties.map(\.key).filter { after[$0] == nil }
    dates = old.duties.compactMap { duty in
      guard let moved = after[duty.key], moved.due != duty.due else { return nil }
      return Moved(key: duty.key, was: duty.due, due: moved.due)
    }
  }
}
