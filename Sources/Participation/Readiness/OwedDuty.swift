/// A duty with what is owed of it on a day.
package struct OwedDuty: Sendable, Equatable {
  package let duty: Duty
  package let standing: Standing
  /// By when it is to be done: the protocol's day, or where that was past already when the meeting
  /// was planned, the meeting's.
  package let due: CivilDate

  package var key: DutyKey { duty.key }

  package enum Standing: String, Sendable, CaseIterable {
    case done
    /// Done after its day.
    case doneLate = "done-late"
    case explained
    case notRequired = "not-required"
    /// Blank, and due on a day to come.
    case toCome = "to-come"
    case dueToday = "due-today"
    case overdue
    /// Blank, and past its day already when the meeting was planned: overdue once the meeting begins
    /// without it.
    case shortNotice = "short-notice"
    /// Owed once the meeting was held, and nobody says that it was.
    case onceHeld = "once-held"
    /// Blank, at a meeting that is put off without a day.
    case undated
    /// Blank, at a meeting that is closed, or cancelled where it is not owed for that.
    case notDone = "not-done"
    /// Blank, at a review of which nothing is known but the code.
    case notKnown = "not-known"
  }

  /// Whether it is blank and due by now.
  package var isGap: Bool { standing == .dueToday || standing == .overdue }

  package var isOverdue: Bool { standing == .overdue }

  /// Whether it is blank and owed by some day: what waits for its owner.
  package var isWaiting: Bool {
    switch standing {
    case .toCome, .dueToday, .overdue, .shortNotice: true
    case .done, .doneLate, .explained, .notRequired, .onceHeld, .undated, .notDone, .notKnown: false
    }
  }

  /// How it stands, in few words: “done late”, “to do, overdue”, “in progress, short notice”.
  package var words: String {
    switch standing {
    case .done, .explained, .notRequired, .toCome, .onceHeld, .undated: duty.status.word
    case .doneLate: "done late"
    case .dueToday: "\(duty.status.word), due today"
    case .overdue: "\(duty.status.word), overdue"
    case .shortNotice: "\(duty.status.word), short notice"
    case .notDone: "not done"
    case .notKnown: "not known"
    }
  }
}
