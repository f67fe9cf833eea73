extension Disagreements {
  /// Holds a plan that the program made of a case against the reading of it.
  mutating func compare(_ plan: PrintedPlan, with drawn: DrawnCase) {
    let read = reading.duties(of: drawn)
    compareDuties(plan, with: read, in: drawn)
    compareMove(plan, with: read, in: drawn)
    compareDays(plan, in: drawn)
    comparePrompts(plan, in: drawn)
    let (said, found) = (drawn.kind.exclusion, plan.exclusion)
    note("exclusion", "decider", said.decider, found.decider, in: drawn)
    note("exclusion", "grounds", said.grounds.sorted(), found.grounds.sorted(), in: drawn)
  }

  // MARK: Duties

  private mutating func compareDuties(
    _ plan: PrintedPlan, with read: [SecondReading.Key: SecondReading.Duty], in drawn: DrawnCase
  ) {
    var printed: [SecondReading.Key: PrintedPlan.Duty] = [:]
    for duty in plan.duties where printed.updateValue(duty, forKey: duty.key) != nil {
      note(duty.id, "times", 1, 2, in: drawn, of: duty.person)
    }
    for (key, said) in read {
      guard let found = printed[key] else {
        note(key.id, "opens", true, false, in: drawn, of: key.person)
        continue
      }
      compare(found, with: said, in: drawn)
    }
    for key in printed.keys where read[key] == nil {
      note(key.id, "opens", false, true, in: drawn, of: key.person)
    }
    for left in plan.notRequired {
      note(left.id, "not required", printed[left.key] == nil, true, in: drawn, of: left.person)
      note(left.id, "not required without a reason", left.because.isEmpty, false, in: drawn)
    }
  }

  private mutating func compare(
    _ found: PrintedPlan.Duty, with said: SecondReading.Duty, in drawn: DrawnCase
  ) {
    let (id, person) = (found.id, found.person)
    if let due = said.due {
      note(id, "due", due, found.due, in: drawn, of: person)
      // What is due before the meeting is done before it.
      if due < drawn.on.description {
        note(id, "phase", "before", found.phase, in: drawn, of: person)
      }
    }
    note(id, "start", said.startBy, found.startBy, in: drawn, of: person)
    note(id, "owners", said.owners, found.owners, in: drawn, of: person)
    if !said.cites.isEmpty, said.cites.isDisjoint(with: found.provisions) {
      note(id, "provision", said.cites, Set(found.provisions), in: drawn)
    }
    if let condition = said.condition, let sentence = found.onlyIf {
      words[condition, default: []].insert(sentence)
    } else {
      note(id, "only if", said.condition?.rawValue, found.onlyIf, in: drawn, of: person)
    }
  }

  private mutating func compareMove(
    _ plan: PrintedPlan, with read: [SecondReading.Key: SecondReading.Duty], in drawn: DrawnCase
  ) {
    guard let day = drawn.movedTo else { return }
    let after = Set(reading.duties(of: drawn.moved(to: day)).keys)
    let before = Set(read.keys)
    let opened = Set(plan.moved?.openedDuties.map(\.key) ?? [])
    let closed = Set(plan.moved?.closedDuties.map(\.key) ?? [])
    for key in after.subtracting(before).symmetricDifference(opened) {
      let isFound = opened.contains(key)
      note(key.id, "opens by a move", !isFound, isFound, in: drawn, of: key.person)
    }
    for key in before.subtracting(after).symmetricDifference(closed) {
      let isFound = closed.contains(key)
      note(key.id, "closes by a move", !isFound, isFound, in: drawn, of: key.person)
    }
  }

  // MARK: The rest of a plan

  private mutating func compareDays(_ plan: PrintedPlan, in drawn: DrawnCase) {
    note("age", "on the day", drawn.age, plan.ageOnTheDay, in: drawn)
    let near = DrawnCase.thresholds.filter { $0 > 0 }.map { ($0, drawn.born.birthday($0)) }
      .filter { abs($0.1.number - drawn.on.number) <= 60 }
    note(
      "birthdays", "near", near.map { "\($0) on \($1)" },
      plan.birthdays.map { "\($0.age) on \($0.on)" }, in: drawn)
    let notice = drawn.kind.isConference ? reading.calendar.day(-3, from: drawn.on) : nil
    note("exclusion", "notice", notice?.description, plan.exclusion.noticeBy, in: drawn)
    // Which kinds are checked for readiness PROTOCOL.md leaves open, but for reviews and conferences.
    if drawn.kind.written || plan.readinessCheck != nil {
      let check = reading.calendar.day(-5, from: drawn.on).description
      note("readiness check", "day", check, plan.readinessCheck, in: drawn)
    }
  }

  /// The link to pathway planning from 16 until 18, none of it at a strategy meeting (sections 2, 7),
  /// and support of their own for a parent under 18 (section 4).
  private mutating func comparePrompts(_ plan: PrintedPlan, in drawn: DrawnCase) {
    let isGrowing = drawn.isFrom(16) && !drawn.isFrom(18) && drawn.kind.id != "strategy-meeting"
    let hasLink = plan.prompts.contains { $0.provisions.contains("CAM 2.8") }
    note("pathway prompt", "from 16", isGrowing, hasLink, in: drawn)
    guard drawn.kind.id != "strategy-meeting" else { return }
    for parent in drawn.people where DrawnCase.Role.parents.contains(parent.role) {
      let isThere = plan.prompts.contains { $0.text.hasPrefix(parent.name) }
      note("young parent prompt", "opens", parent.isUnder18, isThere, in: drawn, of: parent.name)
    }
  }
}
