/// What the pack says of a duty: its words, owners and days. When it opens is logic, in `Planner`.
package struct DutyRule: Sendable, Equatable {
  package var id: DutyID
  /// The duty as a heading, without the name: “Child asked for their views”.
  package var title: String
  package var phase: Phase
  package var owners: [Owner]
  package var due: Due
  /// The day from which the due day is counted.
  package var countedFrom: Origin
  /// Working days before the meeting by which it is begun, where that matters.
  package var startDays: Int?
  package var provisions: [ProvisionID]
  /// Kinds at which other provisions carry the duty.
  package var provisionsByKind: [MeetingKind: [ProvisionID]]
  /// Whether the duty rests on a reading at every kind.
  package var isReading: Bool

  package init(
    id: DutyID, title: String, phase: Phase, owners: [Owner], due: Due,
    countedFrom: Origin = .meeting,
    startDays: Int? = nil,
    provisions: [ProvisionID], provisionsByKind: [MeetingKind: [ProvisionID]], isReading: Bool
  ) {
    self.id = id
    self.title = title
    self.phase = phase
    self.owners = owners
    self.due = due
    self.countedFrom = countedFrom
    self.startDays = startDays
    self.provisions = provisions
    self.provisionsByKind = provisionsByKind
    self.isReading = isReading
  }

  package enum Owner: String, Sendable, CaseIterable {
    case socialWorker = "social-worker"
    /// The IRO at the meetings that one leads, the chair at all others.
    case lead = "chair-or-iro"
    case chair
    case teamManager = "team-manager"

    package func role(at kind: KindRule) -> Role {
      switch self {
      case .socialWorker: .socialWorker
      case .lead: kind.ledBy
      case .chair: .chair
      case .teamManager: .teamManager
      }
    }
  }

  package enum Due: Sendable, Equatable {
    /// Working days from the day of the meeting, negative before it; nought by its start.
    case days(Int)
    /// As the kind of meeting has it for its report.
    case asReport
  }

  package enum Origin: String, Sendable, CaseIterable {
    case meeting
    /// The day on which an assessment begins.
    case beginning
    /// The day on which the meeting was moved, put off or cancelled; and before the day it had.
    case change
  }

  package func provisions(at kind: MeetingKind) -> [ProvisionID] {
    provisionsByKind[kind] ?? provisions
  }
}
