/// Who may record a kind of fact, and how far the meeting may have come.
package struct RecordingRight: Sendable, Equatable {
  /// Whose own doing, decision or knowledge it is; empty for what only the program records.
  package var own: Set<Role>
  /// Who may record it where somebody whose it is passed it on, and is named.
  package var told: Set<Role> = []
  /// At which stages of the meeting it can be recorded anew. Correcting asks for none.
  package var stages: Set<Meeting.Stage>
  /// Whether it is somebody's decision, so that nobody else corrects it or takes it back.
  package var isDecision = false
  /// A sentence for whoever may not record it.
  package var whose = ""

  package init(
    own: Set<Role>, told: Set<Role> = [], stages: Set<Meeting.Stage>, isDecision: Bool = false,
    whose: String = ""
  ) {
    self.own = own
    self.told = told
    self.stages = stages
    self.isDecision = isDecision
    self.whose = whose
  }

  /// Whether the program records it and no person does.
  var isProgramsOwn: Bool { own.isEmpty && told.isEmpty && stages.isEmpty }

  /// Who may correct it or take it back, beside who wrote it.
  var correctors: Set<Role> { isDecision ? own : own.union(told) }
}

extension Role {
  /// Those who lead meetings.
  package static let leads: Set<Role> = [.chair, .iro]
  package static let everybody = Set(Role.allCases)
  /// Whose work an assessment is.
  static let assessors: Set<Role> = [.socialWorker, .teamManager]
}

extension Set<Meeting.Stage> {
  static let any = Set(Meeting.Stage.allCases)
  /// Until a meeting is closed, since what was done before it is often written up after. Nothing of
  /// it can have been done for a meeting that is cancelled.
  static let untilClosed: Self = [.toCome, .dayCome, .postponed, .held]
  /// What is known at a meeting or follows from it. A closed meeting takes it too: it is owed until
  /// days or weeks after, and is never backdated into what closing froze.
  static let fromTheDay: Self = [.dayCome, .held, .closed]
  /// What goes on whether or not a meeting was held, was closed or has a day.
  static let unlessCancelled: Self = [.toCome, .dayCome, .postponed, .held, .closed]
  static let notHeld: Self = [.toCome, .dayCome, .postponed]
}

extension Fact {
  /// Who may record this very fact: an opinion is its giver's, a decision its decider's.
  package var right: RecordingRight {
    var right = word.right
    switch self {
    case .opinionGiven(let opinion):
      right.own =
        opinion.of == .chair ? Role.leads : opinion.of == .socialWorker ? [opinion.of] : []
      right.whose =
        "The \(opinion.of.name)'s opinion is recorded by them, or with who passed it on."
    case .exclusionDecided(let decision): right.own.formIntersection([decision.by.role])
    default: break
    }
    return right
  }

  /// Who passed it on, or whose doing it was where that is somebody else.
  package var teller: String? {
    switch self {
    case .opinionGiven(let opinion): opinion.toldBy
    case .exceptionDecided(let decision): decision.toldBy
    case .exclusionDecided(let decision): decision.toldBy
    case .chairMet(let met): met.by
    case .supervisionHeld(let held): held.with
    default: nil
    }
  }
}
