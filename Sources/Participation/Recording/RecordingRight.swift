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

extension RecordingRight {
  /// Anybody writes it down.
  static func everybody(_ stages: Set<Meeting.Stage>) -> RecordingRight {
    RecordingRight(own: Role.everybody, stages: stages)
  }

  /// What was done for an assessment, by those whose work it is.
  static func assessors(_ stages: Set<Meeting.Stage>) -> RecordingRight {
    RecordingRight(
      own: Role.assessors, stages: stages,
      whose: "The social worker or team manager records what was done for an assessment.")
  }

  /// A decision on keeping somebody out (CAM 6.P6): the kind of meeting says whose of these it is;
  /// outside the protocol a manager may.
  static func decidedExclusion(_ stages: Set<Meeting.Stage>) -> RecordingRight {
    RecordingRight(
      own: [.chair, .iro, .teamManager], told: Role.everybody, stages: stages, isDecision: true,
      whose: "A decision is recorded by the one who made it, or with who passed it on.")
  }

  /// The program alone records it.
  static func program(_ whose: String) -> RecordingRight {
    RecordingRight(own: [], stages: [], whose: whose)
  }
}
