/// Whether a child's reviews were and will be in time, and whether their views reached them.
struct ReviewCheck {
  let outline: CaseOutline
  let check: CaseCheck

  private var pack: ProtocolPack { check.pack }
  private var calendar: WorkingDays { check.planner.calendar }
  var today: CivilDate { check.today }
  var child: Child { outline.child }

  var findings: [Finding] { ofClocks + afterMeetings + impossibleDays + noViewsAgain }

  func meetings(_ kind: MeetingKind) -> [RecordOutline] {
    outline.records.filter { $0.kind == kind }
  }

  func name(_ kind: MeetingKind) -> String { pack.kinds[kind]?.name ?? kind.rawValue }

  func rule(_ step: ReviewClock.Step) -> String {
    "\(step.interval.words) from \(step.from.spoken)"
  }

  func finding(
    _ kind: Finding.Kind, _ meeting: MeetingID?, on day: CivilDate, about: String? = nil,
    _ sentence: String, do remedy: String
  ) -> Finding {
    Finding(
      kind: kind, child: child.id, meeting: meeting, about: about, day: day, sentence: sentence,
      remedy: remedy)
  }

  // MARK: The clock

  private var ofClocks: [Finding] {
    pack.reviewClocks.flatMap { status, clock in
      steps(status, clock).flatMap { steps in
        late(steps) + [coming(steps), asMeeting(steps)].compactMap(\.self)
      }
    }
  }

  /// The steps of each period of a status, as far as they have begun.
  func steps(_ status: Status, _ clock: ReviewClock) -> [ReviewSteps] {
    outline.statuses.filter { $0.status == status && $0.from <= today }.map {
      ReviewSteps(of: clock, in: $0, of: outline, calendar: calendar)
    }
  }

  func late(_ steps: ReviewSteps) -> [Finding] {
    steps.all.compactMap { step in
      guard step.isLate, let review = steps.review(of: step), !review.isExplained(due: step.due)
      else { return nil }
      return late(review, step)
    }
  }

  private func late(_ review: RecordOutline, _ step: ReviewClock.Step) -> Finding {
    let days = calendar.count(from: step.due, to: review.day)
    return finding(
      .reviewLate, review.key.meeting, on: review.day,
      "The \(name(review.kind)) of \(review.day.spoken) was held \(workingDays(days)) after its last "
        + "day, \(step.due.spoken): \(rule(step)).",
      do: "Correct the day if it is wrong; else it stays late, and the next counts from it.")
  }

  private func plannedLate(_ review: RecordOutline, _ step: ReviewClock.Step) -> Finding {
    let days = calendar.count(from: step.due, to: review.day)
    return finding(
      .reviewPlannedLate, review.key.meeting, on: review.day,
      "The \(name(review.kind)) is planned for \(review.day.spoken), \(workingDays(days)) after its "
        + "last day, \(step.due.spoken): \(rule(step)).",
      do: "Move it to a day in time, with the reason.")
  }

  private func isRunning(_ steps: ReviewSteps) -> Bool {
    (steps.period.to.map { $0 >= today } ?? true) && (outline.died.map { $0 >= today } ?? true)
      && outline.caseClosed == nil
  }

  /// One meeting a year stays due where reviews are held without (SI 2015/495).
  private func asMeeting(_ steps: ReviewSteps) -> Finding? {
    guard isRunning(steps), let step = steps.nextMeeting,
      NextReview.asMeeting(steps, today: today)?.isOverdue(on: today) == true
    else { return nil }
    return finding(
      .reviewMeetingOverdue, nil, on: step.due, about: steps.clock.kind.rawValue,
      "A \(name(steps.clock.kind)) of \(child.calledName) was due to be held as a meeting by "
        + "\(step.due.spoken) (\(rule(step))), and the last was held without one.",
      do: "Hold the next as a meeting, or correct how the last was held.")
  }

  /// The next review, where it is overdue or planned too late.
  private func coming(_ steps: ReviewSteps) -> Finding? {
    guard isRunning(steps), let step = steps.next else { return nil }
    let next = NextReview(step, of: steps, today: today)
    if case .plannedLate(let meeting) = next.standing {
      return steps.reviews.first { $0.key.meeting == meeting }.map { plannedLate($0, step) }
    }
    guard next.isOverdue(on: today) else { return nil }
    let lacks =
      next.standing == .putOff
      ? "the one there was is postponed without a new day" : "none is planned"
    return finding(
      .reviewOverdue, nil, on: step.due, about: next.kind.rawValue,
      "The next \(name(next.kind)) of \(child.calledName) was due by \(step.due.spoken) "
        + "(\(rule(step))), and \(lacks).",
      do: "Plan it, or end the status if it has ended.")
  }

  private func workingDays(_ count: Int) -> String {
    count == 1 ? "1 working day" : "\(count) working days"
  }

  /// Kinds that review no status and count from another meeting, as the initial conference from the
  /// strategy meeting before it. That none follows is not reported: that meeting may end otherwise.
  private var afterMeetings: [Finding] {
    MeetingKind.allCases.flatMap { kind -> [Finding] in
      guard let clock = pack.clocks[kind], pack.kinds[kind]?.reviews == nil else { return [] }
      return clock.starts.flatMap { start -> [Finding] in
        if case .meeting(let first) = start { late(clock, after: first) } else { [] }
      }
    }
  }

  private func late(_ clock: ReviewClock, after first: MeetingKind) -> [Finding] {
    guard let interval = clock.intervals.first else { return [] }
    let days = meetings(first).filter(\.wasHeld).map(\.day)
    let following = meetings(clock.kind).filter { $0.wasHeld || $0.state == .planned }
    return following.compactMap { conference in
      guard let from = days.last(where: { $0 <= conference.day }) else { return nil }
      let due = interval.end(from: from, in: calendar)
      guard conference.day > due, !conference.isExplained(due: due) else { return nil }
      let step = ReviewClock.Step(
        number: 1, interval: interval, from: from, due: due,
        held: conference.wasHeld ? conference.day : nil)
      return conference.wasHeld ? late(conference, step) : plannedLate(conference, step)
    }
  }

  // MARK: Views

  /// Reviews running with no views conveyed ask what will be tried.
  private var noViewsAgain: [Finding] {
    let running = ViewlessReviews(of: outline, planner: check.planner)
    guard running.isOpen, let last = running.reviews.last else { return [] }
    return [
      finding(
        .noViewsAgain, last.key.meeting, on: last.day,
        "\(running.reviews.count) reviews in a row were held without \(child.calledName)'s views, the "
          + "last on \(last.day.spoken), and it is not recorded what will be tried.",
        do: "Record what will be tried, as another way to tell or somebody else to ask.")
    ]
  }
}
