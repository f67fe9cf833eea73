/// Applies a protocol to circumstances: which duties open for one child at one meeting, by when,
/// whose they are and why.
package struct Planner: Sendable {
  package let pack: ProtocolPack
  package let calendar: WorkingDays
  /// The duties of the pack in their order, looked up once.
  private let rules: [DutyRule]

  package init(pack: ProtocolPack, calendar: WorkingDays) {
    self.pack = pack
    self.calendar = calendar
    rules = DutyID.allCases.compactMap { pack.duties[$0] }
  }

  /// The plan for circumstances.
  ///
  /// - Throws: `Refusal` where the protocol can say nothing: a birth after the meeting, an age that
  ///   no record here has, a meeting before the protocol was in force.
  package func plan(_ circumstances: Circumstances) throws(Refusal) -> Plan {
    try check(circumstances)
    guard let rule = pack.kinds[circumstances.kind] else {
      throw Refusal(.beforeProtocol, "The protocol has no \(circumstances.kind.rawValue).")
    }
    let situation = Situation(circumstances, rule: rule, pack: pack)
    var plan = Plan(
      circumstances: circumstances, ageOnTheDay: situation.age, duties: [], notRequired: [],
      exclusion: rule.exclusion)
    plan.duties.reserveCapacity(rules.count + 8)
    for dutyRule in rules {
      let id = dutyRule.id
      if id.isTowardsParent {
        for person in circumstances.people where person.relation.hasParentDuties {
          let opening = situation.parentOpening(of: id, for: person)
          add(dutyRule, towards: person.id, opening, situation, to: &plan)
        }
      } else if id == .carerConsult {
        for person in circumstances.people where person.relation.isCarer {
          add(dutyRule, towards: person.id, situation.carerOpening, situation, to: &plan)
        }
      } else {
        let opening =
          id.isTowardsChild ? situation.childOpening(of: id) : situation.meetingOpening(of: id)
        add(dutyRule, towards: nil, opening, situation, to: &plan)
      }
    }
    return plan
  }

  private func add(
    _ rule: DutyRule, towards person: PersonID?, _ opening: Opening, _ situation: Situation,
    to plan: inout Plan
  ) {
    let key = DutyKey(rule.id, person: person)
    switch opening {
    case .closed(let because):
      // What a meeting or an assessment does not have is no news; a person not asked is.
      guard rule.id.isTowardsChild || person != nil else { return }
      plan.notRequired.append(NotRequired(key: key, because: because))
    case .open(let because, let isReading, let condition):
      let date = situation.circumstances.date
      plan.duties.append(
        PlannedDuty(
          key: key, phase: rule.phase, owners: rule.owners.map { $0.role(at: situation.rule) },
          startBy: rule.startDays.map { calendar.day($0, from: date) },
          due: calendar.day(dueDays(rule, situation.rule), from: date),
          provisions: rule.provisions(at: situation.rule.kind), because: because,
          isReading: isReading || rule.isReading, onlyIf: condition))
    }
  }

  private func dueDays(_ rule: DutyRule, _ kind: KindRule) -> Int {
    switch rule.due {
    case .days(let days): days
    case .asReport: kind.reportDue ?? 0
    }
  }

  private func check(_ circumstances: Circumstances) throws(Refusal) {
    let (born, date) = (circumstances.born, circumstances.date)
    guard born <= date else {
      throw Refusal(
        .bornAfterMeeting,
        "The child is born on \(born), after the meeting on \(date); "
          + "give a birth on or before the day of the meeting.")
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

/// Whether a duty opens, with the reasons either way.
enum Opening {
  case open([Reason], isReading: Bool = false, onlyIf: PlannedDuty.Condition? = nil)
  case closed([Reason])
}

/// Circumstances with what the pack makes of them, worked out once for all duties.
struct Situation {
  let circumstances: Circumstances
  let rule: KindRule
  let age: Int
  private let thresholds: [ThresholdID: Threshold]

  init(_ circumstances: Circumstances, rule: KindRule, pack: ProtocolPack) {
    self.circumstances = circumstances
    self.rule = rule
    age = circumstances.born.age(on: circumstances.date)
    thresholds = pack.thresholds
  }

  /// Whether the child has reached a threshold on the day, and the reason that says so.
  func reached(_ id: ThresholdID) -> (Bool, Reason) {
    let version =
      thresholds[id]?.version(on: circumstances.date)
      ?? Threshold.Version(from: circumstances.date, age: .max)
    return (age >= version.age, .age(age, threshold: id, version: version))
  }

  func has(_ status: Status) -> Bool { circumstances.statuses.contains(status) }

  func kind(_ fact: Reason.KindFact) -> Reason { .kind(named: rule.name, fact) }
}
