import Participation

extension PlanPaper {
  /// The plan as text: who, then before, at and after, each duty with its day and why.
  package var text: String {
    var paper = TextPaper()
    addHeading(to: &paper)
    if !warnings.isEmpty {
      paper.heading("Mind")
      for warning in warnings { paper.add(warning, indent: 2, hanging: 2) }
    }
    for phase in Phase.allCases {
      let groups = DutyGroup.groups(of: plan.duties.filter { $0.phase == phase })
      let isAtMeeting = phase == .at && recordsAttendance
      guard !groups.isEmpty || isAtMeeting else { continue }
      paper.heading(phase.heading)
      if isAtMeeting {
        paper.add(
          "Record who is there, for all or part of it, in person or remotely; the advocate; and "
            + "how the child takes part.", indent: 2)
      }
      for group in groups { add(group, to: &paper) }
    }
    addNotRequired(to: &paper)
    addExclusion(to: &paper)
    addMove(to: &paper)
    addNotes(to: &paper)
    return paper.text
  }

  private func addHeading(to paper: inout TextPaper) {
    let circumstances = plan.circumstances
    let name = rule?.name ?? circumstances.kind.rawValue
    paper.heading("\(name.capitalisedFirst) on \(circumstances.date.spoken)")
    let birthdays = birthdays.map { birthday in
      let verb = birthday.on <= today ? "turned" : "turns"
      return "; \(verb) \(birthday.age) on \(birthday.on.spoken)"
    }
    paper.add(
      "The child: "
        + (plan.ageOnTheDay == nil ? "" : "born \(circumstances.born.written), ")
        + circumstances.age.onTheDay
        + birthdays.joined() + ".")
    if !circumstances.statuses.isEmpty {
      let statuses = Status.allCases.filter(circumstances.statuses.contains).map(\.name)
      paper.add("Status: \(statuses.joined(separator: ", ")).")
    }
    for person in circumstances.people {
      let age = person.isUnder18(on: circumstances.date) ? ", under 18" : ""
      paper.add("\(person.name): \(person.relation.name)\(age).", hanging: 2)
    }
    if !circumstances.needs.isEmpty {
      paper.add("Needs: \(circumstances.needs.joined(separator: ", ")).", hanging: 2)
    }
    if let readinessCheck {
      paper.add("Readiness check: \(readinessCheck.spoken).")
    }
    paper.add("By the \(planner.pack.name), version \(planner.pack.version).")
  }

  private func add(_ group: DutyGroup, to paper: inout TextPaper) {
    let duty = group.first
    let owners = planner.pack.owners(duty, for: plan.circumstances.statuses)
    paper.add(heading(duty.key.id, of: group.people), right: days(of: duty, at: plan), indent: 2)
    let condition = duty.onlyIf.map { "only if \($0.words); " } ?? ""
    let because = group.because + ownReasons(in: group)
    paper.add(
      "\(owners): \(condition)\(because.joined(separator: "; ")) (\(cited(duty)))",
      indent: 4, hanging: 2)
  }

  /// Whether family can be there, so that it is recorded who was.
  private var recordsAttendance: Bool {
    rule.map { $0.childMayCome || $0.parentsInvited != .no } ?? false
  }

  /// A reason in words, with a duty that stands in another's place by its title.
  private func words(_ reason: Reason) -> String {
    if case .instead(let id) = reason { "instead: \(title(id))" } else { reason.text }
  }

  private func heading(_ id: DutyID, of people: [PersonID]) -> String {
    let names = people.compactMap { name($0) }
    return (names.isEmpty ? "" : names.joined(separator: ", ") + ": ") + title(id)
  }

  /// Reasons that hold for some of the people alone, with their names.
  private func ownReasons(in group: DutyGroup) -> [String] {
    guard group.duties.count > 1 else { return [] }
    return group.duties.flatMap { duty in
      duty.because.filter { reason in
        if case .relation = reason { return false }
        return !group.duties.allSatisfy { $0.because.contains(reason) }
      }.map { "\(name(duty.key.person) ?? ""): \($0.text)" }
    }
  }

  private func days(of duty: PlannedDuty, at plan: Plan) -> String {
    if duty.due < today { return "was due \(short(duty.due))" }
    if duty.due == plan.circumstances.date { return "by the start" }
    let start = duty.startBy.map { "start \(short($0)), done " } ?? ""
    return "\(start)by \(short(duty.due))"
  }

  /// A day without its year where that is the meeting's.
  private func short(_ day: CivilDate) -> String {
    day.year == plan.circumstances.date.year ? String(day.spoken.dropLast(5)) : day.spoken
  }

  private func cited(_ duty: PlannedDuty) -> String {
    duty.provisions.map(\.rawValue).joined(separator: ", ")
      + (duty.isReading ? "; a reading" : "")
  }

  private func addNotRequired(to paper: inout TextPaper) {
    guard !plan.notRequired.isEmpty else { return }
    paper.heading("Not required")
    for group in grouped(plan.notRequired.map(\.key)) {
      let duties = plan.notRequired.filter { $0.key.id == group.id }
      let because = duties.flatMap(\.because).map(words).uniqued()
      paper.add(
        "\(heading(group.id, of: group.people)) – \(because.joined(separator: "; "))", indent: 2,
        hanging: 2)
    }
  }

  private func addExclusion(to paper: inout TextPaper) {
    let rule = plan.exclusion
    paper.heading("Excluding a parent")
    let provisions = rule.provisions.map(\.rawValue)
    let cited = provisions.isEmpty ? "" : " (\(provisions.joined(separator: "; ")))"
    paper.add(rule.because + cited, indent: 2, hanging: 2)
    if !rule.grounds.isEmpty {
      let reading = isReadingOfExclusion ? " (the list is a reading)" : ""
      paper.add("The grounds, as the person who is excluded reads them\(reading):", indent: 2)
    }
    for id in rule.grounds {
      guard let ground = planner.pack.ground(id) else { continue }
      paper.add("\(id.rawValue): \(ground.words)", indent: 4, hanging: 2)
    }
    if let lastDayToRequest {
      paper.add("A request is in time until \(lastDayToRequest.spoken).", indent: 2)
    }
    switch rule.power {
    case .decider:
      paper.add(
        "Somebody who is excluded is still asked for their views, told the outcome and answered.",
        indent: 2)
    case .outsideProtocol:
      paper.add("It is refused, unless a manager's reason is recorded.", indent: 2)
    case .nobody: break
    }
  }

  private var isReadingOfExclusion: Bool { rule?.readings.contains(.exclusion) ?? false }

  private func addMove(to paper: inout TextPaper) {
    guard let moved, let difference else { return }
    paper.heading(
      "Moved to \(moved.circumstances.date.spoken): \(moved.circumstances.age.onTheDay)")
    paper.add(difference.opened.isEmpty ? "Nothing opens." : "Opens:", indent: 2)
    for group in grouped(difference.opened) {
      let duty = moved.duties.first { $0.key.id == group.id }
      paper.add(
        heading(group.id, of: group.people), right: duty.map { self.days(of: $0, at: moved) } ?? "",
        indent: 4)
      if let duty {
        let owners = planner.pack.owners(duty, for: plan.circumstances.statuses)
        paper.add(
          "\(owners): \(duty.because.map(\.text).joined(separator: "; ")) (\(cited(duty)))",
          indent: 6, hanging: 2)
      }
    }
    paper.add(difference.closed.isEmpty ? "Nothing closes." : "Closes:", indent: 2)
    for group in grouped(difference.closed) {
      let because = moved.notRequired.filter { $0.key.id == group.id }.flatMap(\.because)
      let why =
        because.isEmpty
        ? "" : " – " + because.map(words).uniqued().joined(separator: "; ")
      paper.add(heading(group.id, of: group.people) + why, indent: 4, hanging: 2)
    }
    if !difference.dates.isEmpty { paper.add("Days that change:", indent: 2) }
    let days = Dictionary(difference.dates.map { ($0.key, $0) }) { first, _ in first }
    for group in grouped(difference.dates.map(\.key)) {
      guard let moved = days[DutyKey(group.id, person: group.people.first)] else { continue }
      paper.add(
        heading(group.id, of: group.people), right: "\(short(moved.was)) → \(short(moved.due))",
        indent: 4)
    }
  }

  /// Keys with those of one duty put together.
  private func grouped(_ keys: [DutyKey]) -> [(id: DutyID, people: [PersonID])] {
    keys.map(\.id).uniqued().map { id in
      (id, keys.filter { $0.id == id }.compactMap(\.person))
    }
  }

  private func addNotes(to paper: inout TextPaper) {
    let prompts = planner.prompts(for: plan)
    if !prompts.isEmpty {
      paper.heading("Think about")
      for prompt in prompts {
        paper.add(
          "\(prompt.text) (\(prompt.provisions.map(\.rawValue).joined(separator: ", ")))",
          indent: 2, hanging: 2)
      }
    }

  }
}

/// A duty owed to several people alike, shown once.
private struct DutyGroup {
  var duties: [PlannedDuty]
  let first: PlannedDuty

  var people: [PersonID] { duties.compactMap(\.key.person) }

  /// The reasons that the people share; what each is to the child stands at the head of the plan.
  var because: [String] {
    let shared = first.because.filter { reason in duties.allSatisfy { $0.because.contains(reason) }
    }
    return shared.filter { reason in
      if case .relation = reason { false } else { true }
    }.map(\.text)
  }

  /// In the order of their days; of one day in the order of the protocol, the child's first.
  static func groups(of duties: [PlannedDuty]) -> [DutyGroup] {
    var groups: [DutyGroup] = []
    for duty in duties {
      if let index = groups.firstIndex(where: { $0.first.key.id == duty.key.id }) {
        groups[index].duties.append(duty)
      } else {
        groups.append(DutyGroup(duties: [duty], first: duty))
      }
    }
    return groups.enumerated().sorted {
      ($0.element.first.due, $0.offset) < ($1.element.first.due, $1.offset)
    }.map(\.element)
  }
}
