/// A duty as a report counts it: no more of it than that, since a report takes some million of them.
struct CountedDuty {
  let id: DutyID
  let person: PersonID?
  let due: CivilDate
  let standing: Standing
  /// Whether something was begun, also where it was finished or a reason explains that it was not.
  let isBegun: Bool
  /// Nil where it is not done, or follows from the child's age alone.
  let doneOn: CivilDate?

  enum Standing { case blank, explained, done }

  var isDone: Bool { standing == .done }
  var isExplained: Bool { standing == .explained }

  /// Whether it was done by the day on which it was due. What follows from the child's age alone is
  /// done in time.
  var isInTime: Bool { isDone && doneOn.map { $0 <= due } ?? true }

  /// Nil where nothing is owed.
  fileprivate init?(_ duty: Duty, progress: RecordOutline.Progress?) {
    switch duty.status {
    case .notRequired: return nil
    case .toDo, .inProgress: standing = .blank
    case .explained: standing = .explained
    case .done: standing = .done
    }
    id = duty.key.id
    person = duty.key.person
    due = duty.planned.due
    isBegun = progress?.standing.isBegun ?? false
    doneOn = progress?.doneOn
  }
}

/// The duties of a record as a report counts them.
struct DutyCount {
  let outline: RecordOutline
  let today: CivilDate
  /// Those of one kind beside each other.
  let duties: [CountedDuty]

  init(_ list: DutyList, _ outline: RecordOutline, _ today: CivilDate) {
    self.outline = outline
    self.today = today
    duties = list.duties.compactMap { duty in
      CountedDuty(duty, progress: outline.progress.first { $0.duty == duty.key })
    }
  }

  var summary: RecordSummary { outline.summary }

  func duty(_ id: DutyID) -> CountedDuty? { duties.first { $0.id == id } }

  /// The duties of a kind, towards each person.
  func all(_ id: DutyID) -> ArraySlice<CountedDuty> {
    guard let first = duties.firstIndex(where: { $0.id == id }) else { return [] }
    return duties[first...].prefix { $0.id == id }
  }

  /// Whether a duty has come to be counted: its day has passed, or it was done.
  func isRipe(_ duty: CountedDuty) -> Bool { duty.isDone || duty.due < today }
}
