extension Plan {
  /// A threshold birthday near the meeting.
  package struct Birthday: Sendable, Equatable {
    package var age: Int
    package var on: CivilDate
    package var threshold: ThresholdID
  }

  /// Something to say that is no duty.
  package struct Prompt: Sendable, Equatable {
    package var text: String
    package var provisions: [ProvisionID]
  }
}

extension Planner {
  /// Threshold birthdays within the pack's window of the meeting either way, earliest first.
  package func birthdays(near circumstances: Circumstances) -> [Plan.Birthday] {
    ThresholdID.allCases.compactMap { id -> Plan.Birthday? in
      guard let version = pack.thresholds[id]?.version(on: circumstances.date) else { return nil }
      let birthday = circumstances.born.birthday(reaching: version.age)
      guard abs(circumstances.date.days(to: birthday)) <= pack.settings.birthdayWindow else {
        return nil
      }
      return Plan.Birthday(age: version.age, on: birthday, threshold: id)
    }.sorted { ($0.on, $0.age) < ($1.on, $1.age) }
  }

  /// What to mind about the plan: statuses that do not fit, people not named, days that cannot be
  /// relied on.
  package func warnings(on plan: Plan) -> [String] {
    statusWarnings(plan) + peopleWarnings(plan) + calendarWarnings(plan)
  }

  private func statusWarnings(_ plan: Plan) -> [String] {
    let (circumstances, name) = (plan.circumstances, nameWithArticle(plan))
    guard let rule = pack.kinds[circumstances.kind], let status = rule.ofStatus else { return [] }
    var warnings: [String] = []
    if !circumstances.statuses.contains(status) {
      let placed = rule.about == .carer ? " and placed with the carer" : ""
      warnings.append(
        "\(name.capitalisedFirst) is for a child who is \(status.name)\(placed), and that is not given."
      )
    }
    let adult = pack.thresholds[.adulthood]?.version(on: circumstances.date)?.age ?? 18
    if rule.reviews == .lookedAfter, let age = plan.ageOnTheDay, age >= adult {
      warnings.append("Nobody of \(adult) or over is looked-after: check the kind of meeting.")
    }
    return warnings
  }

  private func peopleWarnings(_ plan: Plan) -> [String] {
    let circumstances = plan.circumstances
    guard let rule = pack.kinds[circumstances.kind] else { return [] }
    var warnings: [String] = []
    if lacksParents(plan) {
      warnings.append("No parent is named: each parent has duties of their own here.")
    }
    if rule.carersConsulted == .yes && rule.isMeeting
      && !circumstances.people.contains(where: \.relation.isCarer)
    {
      warnings.append("No carer is named: the carer's views are asked before the review.")
    }
    for person in circumstances.people where person.relation == .parent(.unknown) {
      warnings.append(
        "Whether \(person.name.shownSafely) holds parental responsibility is not known: find out.")
    }
    return warnings
  }

  private func calendarWarnings(_ plan: Plan) -> [String] {
    let date = plan.circumstances.date
    var warnings: [String] = []
    if !calendar.isWorking(date) { warnings.append("\(date.spoken) is not a working day.") }
    let days = plan.duties.flatMap { [$0.due, $0.startBy ?? $0.due] } + [date]
    if let first = days.min(), let last = days.max(), !calendar.knows(first...last) {
      warnings.append(calendarLimit)
    }
    return warnings
  }

  /// The sentence that says how far bank holidays are known.
  package var calendarLimit: String {
    let known = calendar.knownYears
    return "Bank holidays are known from \(known.lowerBound) to \(known.upperBound); "
      + "outside those years only weekends are left out."
  }

  /// Offers that the child's age or a parent's calls for, though no duty is closed by them.
  package func prompts(for plan: Plan) -> [Plan.Prompt] {
    // What is held without the family offers it nothing.
    guard pack.kinds[plan.circumstances.kind]?.isWithFamily == true else { return [] }
    var prompts: [Plan.Prompt] = []
    let date = plan.circumstances.date
    if let control = pack.thresholds[.growingControl], let from = control.version(on: date)?.age,
      let adult = pack.thresholds[.adulthood]?.version(on: date)?.age,
      let age = plan.ageOnTheDay, (from..<max(from, adult)).contains(age)
    {
      prompts.append(Plan.Prompt(text: control.opens, provisions: control.provisions))
    }
    for person in plan.circumstances.people
    where person.relation.hasParentDuties && person.isUnder18(on: date) {
      prompts.append(
        Plan.Prompt(
          text: "\(person.name) is under 18: offer support of their own.",
          provisions: pack.duties[.parentAdvocacy]?.provisions ?? []))
    }
    return prompts
  }

  private func nameWithArticle(_ plan: Plan) -> String {
    pack.kinds[plan.circumstances.kind]?.nameWithArticle ?? plan.circumstances.kind.rawValue
  }
}

extension String {
  /// The text with its first letter in upper case, as a sentence begins.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
