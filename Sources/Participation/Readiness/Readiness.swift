/// How one child's part in one meeting stands on a day: the one answer that every list, screen, paper
/// and export gives.
package struct Readiness: Sendable, Equatable {
  /// Nil where it is no question: the meeting is closed, or cancelled or put off without a day and
  /// everybody who was invited is told of it, or the protocol says nothing of it.
  package let state: State?
  /// Every duty with how it stands, in the order of the protocol.
  package let duties: [OwedDuty]
  /// What is owed by now and blank, the earliest due first.
  package let gaps: [Gap]
  /// What is to be known beside the state.
  package let cautions: [Caution]

  package enum State: String, Sendable, Codable, CaseIterable {
    /// The first duty is not due yet, and not all is done or explained.
    case nothingDueYet = "nothing-due-yet"
    /// Nothing due is blank; something is still to come before the meeting.
    case onTrack = "on-track"
    /// All that is owed is done, or explained ahead of its day.
    case ready
    /// What is due and not done carries a reason and a name.
    case explained
    /// Something that is due is blank.
    case gap
    /// Nothing is known but the code, as of a review that came with a return.
    case codeOnly = "code-only"

    package var name: String {
      switch self {
      case .nothingDueYet: "nothing due yet"
      case .onTrack: "on track"
      case .ready: "ready"
      case .explained: "explained"
      case .gap: "gap"
      case .codeOnly: "code only"
      }
    }
  }

  /// Something that is owed by now and blank.
  package enum Gap: Sendable, Equatable {
    case duty(OwedDuty)
    /// The day has passed, and nobody says whether the meeting was held.
    case sayWhetherHeld(since: CivilDate)
    /// The meeting was held, and nobody decided on a request to exclude somebody.
    case decideExclusion(of: PersonID, since: CivilDate)

    package var due: CivilDate {
      switch self {
      case .duty(let owed): owed.due
      case .sayWhetherHeld(let day), .decideExclusion(_, let day): day
      }
    }

    /// What programs call it: a duty's identifier, or what else is owed.
    package var id: String {
      switch self {
      case .duty(let owed): owed.duty.key.id.rawValue
      case .sayWhetherHeld: "say-whether-held"
      case .decideExclusion: "decide-exclusion"
      }
    }
  }

  package enum Caution: Sendable, Equatable {
    /// The kind of meeting asks parents, and no parent is recorded.
    case noParentRecorded
    /// So many things could no longer be in time when the meeting was planned, and nobody says why.
    case shortNotice(Int)
    /// A request to exclude somebody is undecided before the meeting.
    case exclusionUndecided(of: PersonID)
    /// Somebody's views were gathered so long before the day to which the meeting was moved that they may
    /// no longer hold; nil is the child.
    case viewsGrownOld(of: PersonID?)

    /// What programs call it.
    package var id: String {
      switch self {
      case .noParentRecorded: "no-parent-recorded"
      case .shortNotice: "short-notice"
      case .exclusionUndecided: "exclusion-undecided"
      case .viewsGrownOld: "views-grown-old"
      }
    }
  }

  /// What carries a reason instead of being done, and is owed by now or before the meeting.
  package var explained: [OwedDuty] { duties.filter { $0.standing == .explained } }

  /// Whose views have grown old since the meeting was moved; nil is the child.
  package var grownOld: [PersonID?] {
    cautions.compactMap { if case .viewsGrownOld(let person) = $0 { .some(person) } else { nil } }
  }

  /// What was short notice when the meeting was planned, and has no reason yet.
  package var shortNotice: [OwedDuty] { duties.filter { $0.standing == .shortNotice } }

  /// What is blank and can still be seen to: overdue, due, or to come.
  package var waiting: [OwedDuty] { duties.filter(\.isWaiting) }

  /// Whether the day has passed and it is owed to say whether the meeting was held.
  package var owesWhetherHeld: Bool {
    gaps.contains { if case .sayWhetherHeld = $0 { true } else { false } }
  }

  package func duty(_ key: DutyKey) -> OwedDuty? { duties.first { $0.duty.key == key } }
}
