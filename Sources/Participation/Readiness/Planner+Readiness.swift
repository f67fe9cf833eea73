extension Planner {
  /// How a record stands on a day, by its outline.
  package func readiness(of outline: RecordOutline, on today: CivilDate) -> Readiness {
    readiness(of: outline, try? duties(of: outline), on: today)
  }

  /// How a record stands on a day, with the words of reasons given.
  package func readiness(
    of record: ParticipationRecord, at meeting: Meeting, for child: ChildFile, on today: CivilDate
  ) -> Readiness {
    readiness(
      of: RecordOutline(of: record, at: meeting, for: child),
      try? duties(of: record, at: meeting, for: child), on: today)
  }

  /// How a record stands on a day.
  ///
  /// - Parameter list: its duties; nil where the protocol says nothing of the meeting.
  package func readiness(
    of outline: RecordOutline, _ list: DutyList?, on today: CivilDate
  ) -> Readiness {
    let duties = (list?.duties ?? []).map { owed($0, in: outline, on: today) }
    let (gaps, cautions) = (
      gaps(in: outline, duties, on: today), cautions(of: outline, list, duties, on: today)
    )
    return Readiness(
      state: list == nil ? nil : state(of: outline, duties, gaps: gaps, on: today),
      duties: duties, gaps: gaps, cautions: cautions)
  }

  /// How a record stood on the day of its meeting: what was done later was not done by then. A reason
  /// counts whenever it was given, since an outline has no day for it.
  package func readinessOnTheDay(of outline: RecordOutline, _ list: DutyList) -> Readiness {
    var then = outline
    if then.wasHeld { then.state = .held }
    var list = list
    for index in list.duties.indices where list.duties[index].status == .done {
      if let done = outline.doneOn(list.duties[index].key), done > outline.day {
        list.duties[index].status = .toDo
      }
    }
    return readiness(of: then, list, on: outline.day)
  }

  // MARK: One duty

  private func owed(_ duty: Duty, in outline: RecordOutline, on today: CivilDate) -> OwedDuty {
    let isShort = isShortNotice(duty.planned, in: outline, on: today)
    let due = isShort ? outline.day : duty.planned.due
    let standing: OwedDuty.Standing =
      switch duty.status {
      // When a return came in says nothing of when a thing was done.
      case .done:
        !outline.isOnlyReturned && outline.doneOn(duty.key).map { $0 > due } ?? false
          ? .doneLate : .done
      case .explained: .explained
      case .notRequired: .notRequired
      case .toDo, .inProgress: blank(duty.planned, due, isShort: isShort, in: outline, on: today)
      }
    return OwedDuty(duty: duty, standing: standing, due: due)
  }

  private func blank(
    _ planned: PlannedDuty, _ due: CivilDate, isShort: Bool, in outline: RecordOutline,
    on today: CivilDate
  ) -> OwedDuty.Standing {
    if outline.isOnlyReturned && planned.key.id != .childParticipationCode { return .notKnown }
    switch outline.state {
    case .closed: return .notDone
    case .cancelled where !planned.isOwedWhenOff: return .notDone
    case .postponed where !planned.isOwedWhenOff: return .undated
    case .planned, .held, .cancelled, .postponed: break
    }
    guard planned.phase == .before || outline.wasHeld else { return .onceHeld }
    // What belongs before a meeting is late once it has begun.
    let hasBegun = outline.wasHeld && planned.phase == .before && due <= outline.day
    if due < today || hasBegun { return .overdue }
    if isShort { return .shortNotice }
    return due == today ? .dueToday : .toCome
  }

  // MARK: The record

  private func gaps(
    in outline: RecordOutline, _ duties: [OwedDuty], on today: CivilDate
  ) -> [Readiness.Gap] {
    var gaps = duties.filter(\.isGap).map(Readiness.Gap.duty)
    if outline.owesWhetherHeld(on: today) {
      gaps.append(.sayWhetherHeld(since: outline.day))
    }
    if outline.state == .held {
      gaps += outline.undecided.map { .decideExclusion(of: $0, since: outline.day) }
    }
    return gaps.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }
      .map(\.element)
  }

  private func cautions(
    of outline: RecordOutline, _ list: DutyList?, _ duties: [OwedDuty], on today: CivilDate
  ) -> [Readiness.Caution] {
    guard let list, [.planned, .held].contains(outline.state), !outline.isOnlyReturned else {
      return []
    }
    let short = duties.count { $0.standing == .shortNotice }
    return (lacksParents(list.plan) ? [.noParentRecorded] : [])
      + (short > 0 ? [.shortNotice(short)] : [])
      + (outline.wasHeld ? [] : outline.undecided.map { .exclusionUndecided(of: $0) })
      + grownOld(in: outline).map { .viewsGrownOld(of: $0.of) }
  }

  /// What was said for a meeting that was moved, and may no longer hold on its new day.
  private func grownOld(in outline: RecordOutline) -> [LastSaid] {
    guard outline.wasMoved, outline.state == .planned else { return [] }
    return oldViews(outline.lastSaid, on: outline.day)
  }

  private func state(
    of outline: RecordOutline, _ duties: [OwedDuty], gaps: [Readiness.Gap], on today: CivilDate
  ) -> Readiness.State? {
    switch outline.state {
    case .closed: return nil
    case .cancelled, .postponed:
      // What is left to do is to tell those who were asked to come.
      guard gaps.isEmpty else { return .gap }
      return duties.contains(where: \.isWaiting) ? .onTrack : nil
    case .planned, .held: break
    }
    if !gaps.isEmpty { return .gap }
    if outline.isOnlyReturned { return .codeOnly }
    let owed = outline.wasHeld ? duties : duties.filter { $0.duty.planned.phase == .before }
    let isExplained = owed.contains {
      $0.standing == .explained && $0.duty.planned.due <= today
    }
    if isExplained { return .explained }
    guard !outline.wasHeld else { return .ready }
    let before = owed.filter { $0.standing != .notRequired }
    let isToCome = before.contains(where: \.isWaiting) || !outline.undecided.isEmpty
    if !isToCome, !before.isEmpty { return .ready }
    let first = before.map(\.duty.planned.due).min()
    return first.map { $0 <= today } ?? false ? .onTrack : .nothingDueYet
  }

  /// Whether parents would have been asked, and none is recorded.
  func lacksParents(_ plan: Plan) -> Bool {
    var circumstances = plan.circumstances
    guard !circumstances.people.contains(where: \.relation.hasParentDuties) else { return false }
    let parent = Person(id: .random(), name: "", relation: .parent(.held))
    circumstances.people.append(parent)
    let asked = (try? self.plan(circumstances))?.duties ?? []
    return asked.contains { $0.key.person == parent.id && $0.onlyIf == nil }
  }

  // MARK: Short notice

  /// Whether a duty could no longer be in time when the meeting was planned for its day. What had
  /// become overdue before the meeting was moved stays so.
  private func isShortNotice(
    _ duty: PlannedDuty, in outline: RecordOutline, on today: CivilDate
  ) -> Bool {
    let plannings = outline.plannings.filter { $0.known <= today }
    // Of a meeting that was typed in afterwards nobody knows when it was planned.
    guard let last = plannings.last, duty.due < last.known, last.known <= outline.day else {
      return false
    }
    return !zip(plannings, plannings.dropFirst()).contains { planning, next in
      guard let day = planning.day, let due = due(of: duty.key.id, at: outline.kind, on: day)
      else { return false }
      return planning.known <= due && due < next.known
    }
  }
}

extension RecordOutline {
  /// Whether the day has passed, and nobody says whether the meeting was held, or the assessment
  /// finished.
  func owesWhetherHeld(on today: CivilDate) -> Bool { state == .planned && day < today }

  /// Of whom a request to exclude them waits for a decision.
  var undecided: [PersonID] {
    summary.exclusions.filter { $0.decision == nil }.map(\.who).uniqued()
  }
}
