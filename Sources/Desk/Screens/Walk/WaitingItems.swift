import Participation

/// What waits for the user at a meeting, the most pressing first.
struct WaitingItems {
  let items: [WalkItem]

  init(_ model: WalkModel, _ around: ScreenContext) {
    let isHeld = model.meeting.held != nil
    let questions =
      around.user.role == .socialWorker
      ? model.openQuestions.map { WalkItem.question($0.origin) } : []
    let duties = model.readiness.duties.filter { owed in
      owed.duty.isOwned(by: around.user.role) && Self.waits(owed, model.meeting)
    }.sorted { $0.due < $1.due }
    let before = duties.filter { $0.duty.planned.phase == .before }
    let later = duties.filter { $0.duty.planned.phase != .before }
    let isToRecord =
      !isHeld && model.meeting.state == .planned && model.meeting.day <= around.today
    let unmarked =
      isHeld ? model.attendees.filter { model.record.attendance(of: $0) == nil } : []
    items =
      questions + before.map { .duty($0.key) } + (isToRecord ? [.held] : [])
      + unmarked.map(WalkItem.attendance) + later.map { .duty($0.key) }
  }

  /// Whether something can still be seen to: what is owed, what is done at the meeting itself, what can
  /// be got ready while it is put off, and after closing what follows the meeting.
  private static func waits(_ owed: OwedDuty, _ meeting: Meeting) -> Bool {
    let phase = owed.duty.planned.phase
    switch owed.standing {
    case .toCome, .dueToday, .overdue, .shortNotice: return true
    case .onceHeld: return phase == .at
    case .undated: return phase == .before
    case .notDone: return meeting.closed != nil && phase != .before
    case .done, .doneLate, .explained, .notRequired, .notKnown: return false
    }
  }
}
