/// Applies a protocol to circumstances: which duties open for one child at one meeting, by when,
/// whose they are and why.
package struct Planner: Sendable {
  package let pack: ProtocolPack
  package let calendar: WorkingDays
  /// For each kind what its rules come down to, worked out once.
  private let prepared: [MeetingKind: PreparedKind]

  package init(pack: ProtocolPack, calendar: WorkingDays) {
    self.pack = pack
    self.calendar = calendar
    prepared = pack.kinds.mapValues { PreparedKind($0, pack: pack) }
  }

  /// The plan for circumstances.
  ///
  /// Of a child who is not born on the day the duties towards parents stand, and none towards the child.
  ///
  /// - Throws: `Refusal` where the protocol can say nothing: an age that no record here has, a meeting
  ///   before the protocol was in force.
  package func plan(_ circumstances: Circumstances) throws(Refusal) -> Plan {
    try check(circumstances)
    guard let kind = prepared[circumstances.kind] else {
      throw Refusal(.beforeProtocol, "The protocol has no \(circumstances.kind.rawValue).")
    }
    let situation = PlanningContext(circumstances, kind: kind)
    var plan = Plan(
      circumstances: circumstances, ageOnTheDay: situation.isUnborn ? nil : situation.age,
      duties: [], notRequired: [],
      exclusion: kind.rule.exclusion)
    plan.duties.reserveCapacity(kind.duties.count)
    for duty in kind.duties {
      let opens = duty.definition.opens
      switch duty.definition.towards {
      case .child:
        let opening = situation.isUnborn ? .closed([.unborn]) : opens(situation, nil)
        add(duty, nil, opening, to: &plan)
      case .meeting: add(duty, nil, opens(situation, nil), to: &plan)
      case .family:
        if !situation.isUnborn { add(duty, nil, opens(situation, nil), to: &plan) }
        for person in situation.parents { add(duty, person, opens(situation, person), to: &plan) }
      case .invited:
        for person in situation.invited { add(duty, person, opens(situation, person), to: &plan) }
      case .parents:
        for person in situation.parents { add(duty, person, opens(situation, person), to: &plan) }
      case .carers:
        for person in situation.carers { add(duty, person, opens(situation, person), to: &plan) }
      }
    }
    return plan
  }

  /// The day by which a duty of a kind of meeting is due, were it held on a day; nil where the protocol
  /// has no such kind or duty.
  func due(of id: DutyID, at kind: MeetingKind, on day: CivilDate) -> CivilDate? {
    prepared[kind]?.duties.first { $0.definition.id == id }
      .map { calendar.day($0.dueDays, from: day) }
  }

  private func add(
    _ duty: PreparedDuty, _ person: Person?, _ opening: Opening, to plan: inout Plan
  ) {
    let key = DutyKey(duty.definition.id, person: person?.id)
    switch opening {
    case .closed(let because):
      // What a meeting or an assessment does not have is no news; a person not asked is.
      guard [.child, .parents, .carers].contains(duty.definition.towards), !because.isEmpty else {
        return
      }
      plan.notRequired.append(NotRequired(key: key, because: because))
    case .open(let because, let terms):
      let date = plan.circumstances.date
      plan.duties.append(
        PlannedDuty(
          key: key, phase: duty.phase, owners: duty.owners,
          startBy: duty.startDays.map { calendar.day($0, from: date) },
          due: due(duty, plan.circumstances), provisions: duty.provisions,
          because: because, isReading: terms.isReading || duty.isReading, onlyIf: terms.onlyIf,
          waived: terms.waived, isSettledOnceHeld: terms.isSettledOnceHeld,
          isOwedWhenOff: duty.countedFrom == .change))
    }
  }

  private func due(_ duty: PreparedDuty, _ circumstances: Circumstances) -> CivilDate {
    let date = circumstances.date
    switch duty.countedFrom {
    case .meeting: return calendar.day(duty.dueDays, from: date)
    case .beginning:
      let begins = circumstances.begins ?? calendar.day(-pack.settings.assessmentLength, from: date)
      return calendar.day(duty.dueDays, from: begins)
    case .change:
      guard let change = circumstances.change else { return date }
      // Before the day on which people would have come, where there is one left.
      let last = max(change.on, calendar.day(-1, from: change.from))
      return min(calendar.day(duty.dueDays, from: change.on), last)
    }
  }

  private func check(_ circumstances: Circumstances) throws(Refusal) {
    let (born, date) = (circumstances.born, circumstances.date)
    guard date.days(to: born) <= 366 else {
      throw Refusal(
        .bornAfterMeeting,
        "The child is born on \(born), more than a year after the meeting on \(date); "
          + "give the day of birth, or the day on which an unborn child is expected.")
    }
    let age = born.age(on: date)
    guard age <= pack.settings.oldestAge else {
      throw Refusal(
        .tooOld,
        "A birth on \(born) makes \(age) on \(date); "
          + "ages up to \(pack.settings.oldestAge) on the day are accepted.")
    }
    guard date >= pack.inForceFrom else {
      throw Refusal(
        .beforeProtocol,
        "A meeting on \(date) is before the \(pack.name) was in force; "
          + "meetings from \(pack.inForceFrom) are accepted.")
    }
  }
}
