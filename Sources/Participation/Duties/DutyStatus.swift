/// How far a duty has been seen to, worked out from what was recorded. Overdue is no status: it
/// follows from the date.
package enum DutyStatus: Sendable, Equatable {
  case toDo
  case inProgress
  case done
  /// Not done, with a reason and the name of who gave it.
  case explained(why: String, by: String)
  /// Nothing is owed, and why.
  case notRequired(why: String)

  /// The status in a word, as screens and frozen records show it.
  package var word: String {
    switch self {
    case .toDo: "to do"
    case .inProgress: "in progress"
    case .done: "done"
    case .explained: "explained"
    case .notRequired: "not required"
    }
  }

  /// Whether something is still owed, with a reason or without.
  package var isOpen: Bool {
    switch self {
    case .toDo, .inProgress, .explained: true
    case .done, .notRequired: false
    }
  }
}

/// A duty of one child at one meeting with its status.
package struct Duty: Sendable, Equatable {
  package var planned: PlannedDuty
  package var status: DutyStatus

  package var key: DutyKey { planned.key }
}

/// The duties of one child at one meeting, as they stand.
package struct DutyList: Sendable, Equatable {
  package var plan: Plan
  package var duties: [Duty]

  package func duty(_ key: DutyKey) -> Duty? { duties.first { $0.key == key } }
}

extension Planner {
  /// The duties of a record, with how far each has been seen to.
  ///
  /// - Throws: `Refusal` where the protocol says nothing of the meeting, as of one before it was in
  ///   force.
  package func duties(of record: ParticipationRecord, at meeting: Meeting, for child: ChildFile)
    throws(Refusal) -> DutyList
  {
    let plan = try plan(circumstances(of: record, at: meeting, for: child))
    let evidence = DutyProgress(
      record: record, meeting: meeting, needs: plan.circumstances.needs,
      people: plan.circumstances.people)
    let duties = plan.duties.map { planned in
      Duty(planned: planned, status: evidence.status(of: planned))
    }
    return DutyList(plan: plan, duties: duties)
  }

  /// What decides which duties open for a child at a meeting, as the journal has it.
  package func circumstances(
    of record: ParticipationRecord, at meeting: Meeting, for child: ChildFile
  ) -> Circumstances {
    Circumstances(of: record, at: meeting, for: child)
  }

  /// The participation code of a child at a meeting: what a person overruled it with, else what was
  /// recorded amounts to; nil where nothing was.
  package func code(of record: ParticipationRecord, at meeting: Meeting, for child: ChildFile)
    -> DerivedCode?
  {
    if let overruled = record.overruledCode {
      return DerivedCode(code: overruled.code, because: "overruled: \(overruled.why)")
    }
    return derivedCode(
      record.tookPart, born: child.child.born, on: meeting.day, wasHeld: meeting.held != nil)
  }

  /// What was recorded of taking part amounts to.
  func derivedCode(
    _ tookPart: TookPart?, born: CivilDate, on day: CivilDate, wasHeld: Bool
  ) -> DerivedCode? {
    let routine = pack.thresholds[.routineInvolvement]?.version(on: day)?.age ?? 0
    let age = born.age(on: day)
    // Below the age nothing has to be recorded first: the code holds whatever happened.
    let part = tookPart ?? (age < routine && wasHeld ? .unrecorded : nil)
    return part?.code(
      age: age, routineAge: routine, remoteCounts: pack.settings.remoteCountsAsAttending)
  }
}

extension TookPart { static let unrecorded = TookPart(presence: .absent, conveyed: []) }
