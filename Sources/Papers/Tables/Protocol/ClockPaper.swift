package import Participation

/// By when the next meetings of a kind are held, as it leaves the program.
package struct ClockPaper {
  let pack: ProtocolPack
  let calendar: WorkingDays
  let clock: ReviewClock
  let since: CivilDate
  let today: CivilDate
  /// Meetings held after the clock's last step.
  let heldBeyond: Int
  let steps: [ReviewClock.Step]

  /// - Parameters:
  ///   - held: the days on which meetings were held.
  ///   - count: how many steps are shown at least.
  /// - Throws: `Refusal` where the protocol sets no clock for the kind, or is not yet in force.
  package init(
    kind: MeetingKind, since: CivilDate, held: [CivilDate], count: Int, today: CivilDate,
    planner: Planner
  ) throws(Refusal) {
    let pack = planner.pack
    guard let clock = pack.clocks[kind] else {
      let kinds = MeetingKind.allCases.filter { pack.clocks[$0] != nil }.map(\.rawValue)
      throw Refusal(
        .kindWithoutClock,
        "The \(pack.name) sets no clock for \(kind.rawValue); it sets one for "
          + kinds.joined(separator: ", ") + ".")
    }
    if let early = held.first(where: { $0 < since }) {
      throw Refusal(
        .heldBeforeStart,
        "A meeting held on \(early) is before the clock starts on \(since); "
          + "give days from then on.")
    }
    if let repeated = Dictionary(grouping: held, by: \.self).first(where: { $0.value.count > 1 }) {
      throw Refusal(
        .heldTwice,
        "\(repeated.key) is given twice as a day on which one was held; give each meeting once.")
    }
    if let future = held.first(where: { $0 > today }) {
      throw Refusal(
        .heldInFuture,
        "A meeting on \(future) is in the future, so it was not held; give days up to \(today).")
    }
    self.pack = pack
    self.calendar = planner.calendar
    self.clock = clock
    self.since = since
    self.today = today
    heldBeyond = max(
      0,
      held.count
        - clock.steps(
          since: since, held: held, count: held.count, in: planner.calendar
        ).count)
    steps = clock.steps(since: since, held: held, count: count, in: planner.calendar)
  }

  /// The step that comes next: the first that was not held.
  private var firstOpen: Int? { steps.first { $0.held == nil }?.number }

  var warnings: [String] {
    let beyond =
      heldBeyond > 0
      ? ["The clock stops after \(steps.count); \(heldBeyond) more held are left out."] : []
    return beyond + calendarWarnings
  }

  private var calendarWarnings: [String] {
    let days = steps.flatMap { [$0.from, $0.due] } + [since]
    let countsDays = clock.intervals.contains { if case .workingDays = $0 { true } else { false } }
    guard countsDays, let first = days.min(), let last = days.max(),
      !calendar.knows(first...last)
    else { return [] }
    return [Planner(pack: pack, calendar: calendar).calendarLimit]
  }

  package var text: String {
    var paper = TextPaper()
    let name = pack.kinds[clock.kind]?.name ?? clock.kind.rawValue
    paper.heading("\(name.capitalisedFirst): by when, from \(since.spoken)")
    paper.add("The clock starts on \(clock.since(in: pack)).")
    paper.blank()
    for step in steps {
      let held =
        step.held.map { day in
          step.isLate ? ", held late on \(day.spoken)" : ", held on \(day.spoken)"
        } ?? (step.number == firstOpen && step.due < today ? ": OVERDUE" : nil)
      paper.add(
        "\(step.number). by \(step.due.spoken)\(held ?? "")",
        right: "\(step.interval.words) from \(step.from.spoken)", indent: 2)
    }
    paper.blank()
    if steps.count(where: { $0.held == nil }) > 1 {
      paper.add(
        steps.contains { $0.number == firstOpen && $0.due < today }
          ? "The days after an overdue one count from the day on which it is held at last."
          : "Each further day holds if the meeting before it is held on its last day.")
    }
    if let within = clock.meetingWithin {
      paper.add(
        "Where it is held without a meeting, one is held as a meeting within \(within.words) of the "
          + "last that was.")
    }
    for id in clock.provisions {
      guard let provision = pack.provision(id) else { continue }
      paper.add("Why: \(provision.asks) (\(id.rawValue))", hanging: 2)
    }
    for warning in warnings { paper.add("Note: \(warning)", hanging: 2) }
    return paper.text
  }

  package func json() throws -> String {
    try JSONPaper.text(
      of: ClockJSON(
        protocol: .init(id: pack.id, version: pack.version), kind: clock.kind.rawValue,
        since: since.description, startsOn: clock.since(in: pack),
        steps: steps.map {
          ClockJSON.Step(
            number: $0.number, rule: $0.interval.words, from: $0.from.description,
            due: $0.due.description, held: Nullable($0.held?.description), late: $0.isLate,
            overdue: $0.number == firstOpen && $0.due < today)
        }, repeats: clock.repeats, meetingWithin: Nullable(clock.meetingWithin?.words),
        provisions: clock.provisions.map(\.rawValue),
        warnings: warnings))
  }
}

private struct ClockJSON: Encodable {
  let `protocol`: Pack
  let kind, since, startsOn: String
  let steps: [Step]
  let repeats: Bool
  let meetingWithin: Nullable<String>
  let provisions, warnings: [String]

  struct Pack: Encodable {
    let id, version: String
  }

  struct Step: Encodable {
    let number: Int
    let rule, from, due: String
    let held: Nullable<String>
    let late: Bool
    let overdue: Bool
  }
}
