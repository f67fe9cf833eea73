/// Whether a child's reviews were and will be in time, and whether their views reached them.
struct ReviewCheck {
  let child: ChildFile
  let file: CaseFile
  let check: CaseCheck

  private static let kinds: [(Status, MeetingKind)] = [
    (.lookedAfter, .lookedAfterReview), (.childProtectionPlan, .reviewConference),
    (.childInNeed, .childInNeedReview), (.shortBreaks, .shortBreaksPanel),
    (.careLeaver, .pathwayReview),
  ]

  private var calendar: WorkingDays { check.planner.calendar }
  var today: CivilDate { check.today }

  var findings: [Finding] {
    let clocked = Self.kinds.flatMap { status, kind -> [Finding] in
      guard let clock = check.planner.pack.clocks[kind] else { return [] }
      return child.statuses.filter { $0.status == status && $0.from <= today }.flatMap {
        findings(of: clock, in: $0)
      }
    }
    return clocked + initialConferences + impossibleDays + [noViewsAgain].compactMap(\.self)
  }

  /// An initial conference counts from the strategy meeting before it, where there is one; that none
  /// follows is no finding, since a strategy meeting may end otherwise.
  private var initialConferences: [Finding] {
    guard let clock = check.planner.pack.clocks[.initialConference],
      let interval = clock.intervals.first
    else { return [] }
    let strategies = meetings(.strategyMeeting).filter { $0.held != nil }.map(\.day)
    let conferences = meetings(.initialConference).filter {
      [.planned, .held, .closed].contains($0.state)
    }
    return conferences.compactMap { conference in
      guard let from = strategies.last(where: { $0 <= conference.day }) else { return nil }
      let due = interval.end(from: from, in: calendar)
      guard conference.day > due, !isExplained(conference, due: due) else { return nil }
      let step = ReviewClock.Step(
        number: 1, interval: interval, from: from, due: due, held: conference.held?.on)
      return conference.held == nil ? plannedLate(conference, step) : late(conference, step)
    }
  }

  func meetings(_ kind: MeetingKind) -> [Meeting] {
    file.meetings.values.filter { $0.kind == kind && $0.children.contains(child.child.id) }
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  // MARK: The clock

  private func findings(of clock: ReviewClock, in period: StatusPeriod) -> [Finding] {
    let meetings = meetings(clock.kind)
    let end = period.to ?? child.died ?? .latest
    let held = meetings.filter { $0.held != nil && period.from <= $0.day && $0.day <= end }
    let steps = steps(of: clock, in: period, held: held.map(\.day))
    var findings = steps.compactMap { step -> Finding? in
      guard step.isLate, let meeting = held.first(where: { $0.day == step.held }),
        !isExplained(meeting, due: step.due)
      else { return nil }
      return late(meeting, step)
    }
    if let next = steps.first(where: { $0.held == nil }), end >= today, child.caseClosed == nil {
      findings += [coming(next, clock, meetings)].compactMap(\.self)
    }
    return findings
  }

  /// The steps of the clock, as far as the journal can know them. Of a child who was added long after
  /// their status began, the reviews of before may stand elsewhere: the first that is known then
  /// starts the clock, at its last interval.
  func steps(
    of clock: ReviewClock, in period: StatusPeriod, held: [CivilDate]
  ) -> [ReviewClock.Step] {
    let steps = clock.steps(since: period.from, held: held, count: 1, in: calendar)
    guard let first = steps.first, first.due < added, first.held.map({ $0 > first.due }) ?? true
    else { return steps }
    guard let known = held.first, let interval = clock.intervals.last else { return [] }
    var later = clock
    later.intervals = [interval]
    return later.steps(since: known, held: Array(held.dropFirst()), count: 1, in: calendar)
  }

  /// The day from which the journal knows the child.
  private var added: CivilDate {
    let first = file.standing.first {
      $0.entry.fact.word == .childAdded && $0.entry.child == child.child.id
    }
    return first?.entry.made.dayInLondon ?? .earliest
  }

  /// A review that was in time until it was moved has its reason.
  func isExplained(_ meeting: Meeting, due: CivilDate) -> Bool {
    meeting.moves.contains { $0.from <= due && !$0.why.isBlank }
  }

  func name(_ kind: MeetingKind) -> String {
    check.planner.pack.kinds[kind]?.name ?? kind.rawValue
  }

  private func late(_ meeting: Meeting, _ step: ReviewClock.Step) -> Finding {
    let days = calendar.count(from: step.due, to: meeting.day)
    return finding(
      .reviewLate, meeting.id, on: meeting.day,
      "The \(name(meeting.kind)) of \(meeting.day.spoken) was held \(workingDays(days)) after its last "
        + "day, \(step.due.spoken): \(rule(step)).",
      do: "Correct the day if it is wrong; else it stays late, and the next counts from it.")
  }

  private func plannedLate(_ meeting: Meeting, _ step: ReviewClock.Step) -> Finding {
    let days = calendar.count(from: step.due, to: meeting.day)
    return finding(
      .reviewPlannedLate, meeting.id, on: meeting.day,
      "The \(name(meeting.kind)) is planned for \(meeting.day.spoken), \(workingDays(days)) after its "
        + "last day, \(step.due.spoken): \(rule(step)).",
      do: "Move it to a day in time, with the reason.")
  }

  func rule(_ step: ReviewClock.Step) -> String {
    "\(step.interval.words) from \(step.from.spoken)"
  }

  /// The next review, where it is overdue or planned too late.
  private func coming(
    _ step: ReviewClock.Step, _ clock: ReviewClock, _ meetings: [Meeting]
  ) -> Finding? {
    let open = meetings.filter { [.planned, .postponed].contains($0.state) && $0.day >= step.from }
    guard !open.contains(where: { isExplained($0, due: step.due) }) else { return nil }
    let planned = open.first { $0.state == .planned && $0.day >= today }
    if let planned { return planned.day > step.due ? plannedLate(planned, step) : nil }
    // One whose day has passed is asked after by itself.
    guard step.due < today, !open.contains(where: { $0.state == .planned && $0.day <= step.due })
    else { return nil }
    let lacks =
      open.contains { $0.state == .postponed }
      ? "the one there was is put off without a new day" : "none is planned"
    return finding(
      .reviewOverdue, nil, on: step.due, about: clock.kind.rawValue,
      "The next \(name(clock.kind)) of \(child.child.calledName) was due by \(step.due.spoken) "
        + "(\(rule(step))), and \(lacks).",
      do: "Plan it, or end the status if it has ended.")
  }

  private func workingDays(_ count: Int) -> String {
    count == 1 ? "1 working day" : "\(count) working days"
  }

  // MARK: Views

  /// Two or more reviews running with no views conveyed ask what will be tried.
  private var noViewsAgain: Finding? {
    let reviews = meetings(.lookedAfterReview).filter { $0.held != nil }
    let silent = reviews.reversed().prefix { meeting in
      guard let record = file.record(RecordKey(child: child.child.id, meeting: meeting.id)),
        let code = check.planner.code(of: record, at: meeting, for: child)?.code
      else { return false }
      return code != .under4 && !code.conveysViews
    }
    guard silent.count > 1, let last = silent.first,
      let record = file.record(RecordKey(child: child.child.id, meeting: last.id)),
      !isTried(in: record, after: last)
    else { return nil }
    return finding(
      .noViewsAgain, last.id, on: last.day,
      "\(silent.count) reviews running went by without \(child.child.calledName)'s views, the last on "
        + "\(last.day.spoken), and nobody says what will be tried.",
      do: "Record what will be tried, as another way to tell or somebody else to ask.")
  }

  /// Also at the review that comes next.
  private func isTried(in record: ParticipationRecord, after last: Meeting) -> Bool {
    let later = file.meetings.values.filter { $0.day > last.day }.compactMap {
      file.records[RecordKey(child: child.child.id, meeting: $0.id)]
    }
    return ([record] + later).contains { record in
      record.entries.contains { $0.entry.fact.word == .willTry }
    }
  }

  func finding(
    _ kind: Finding.Kind, _ meeting: MeetingID?, on day: CivilDate, about: String? = nil,
    _ sentence: String, do remedy: String
  ) -> Finding {
    Finding(
      kind: kind, child: child.child.id, meeting: meeting, about: about, day: day,
      sentence: sentence, remedy: remedy)
  }
}
