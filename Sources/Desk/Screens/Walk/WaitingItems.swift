import Participation

/// What waits for the user at a meeting, the most pressing first.
struct WaitingItems {
  let items: [WalkItem]

  init(_ model: WalkModel, _ around: ScreenContext) {
    let isHeld = model.meeting.held != nil
    let questions =
      around.user.role == .socialWorker
      ? model.openQuestions.map { WalkItem.question($0.origin) } : []
    let phases = Self.phases(of: model.meeting.state)
    let duties = model.list.duties.filter { duty in
      duty.isWaiting(for: around.user.role) && phases.contains(duty.planned.phase)
    }.sorted { $0.planned.due < $1.planned.due }
    let before = duties.filter { $0.planned.phase == .before }
    let later = duties.filter { $0.planned.phase != .before }
    let isToRecord =
      !isHeld && model.meeting.state == .planned && model.meeting.day <= around.today
    let unmarked =
      isHeld ? model.attendees.filter { model.record.attendance(of: $0) == nil } : []
    items =
      questions + before.map { .duty($0.key) } + (isToRecord ? [.held] : [])
      + unmarked.map(WalkItem.attendance) + later.map { .duty($0.key) }
  }

  /// What of a meeting can still be seen to.
  private static func phases(of state: Meeting.State) -> Set<Phase> {
    switch state {
    case .planned: [.before, .at]
    case .postponed: [.before]
    case .cancelled: []
    case .held: [.before, .at, .after]
    case .closed: [.at, .after]
    }
  }
}
