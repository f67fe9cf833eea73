import Participation

extension PlanPaper {
  /// The plan as JSON; every key that programs rely on is there, `null` where it has no value.
  package func json() throws -> String { try JSONPaper.text(of: PlanJSON(self)) }
}

private struct PlanJSON: Encodable {
  let `protocol`: Pack
  let meeting: String
  let on: String
  let born: String
  let today: String
  let statuses: [String]
  let ageOnTheDay: Nullable<Int>
  let birthdays: [Birthday]
  let duties: [DutyJSON]
  let notRequired: [NotRequiredJSON]
  let exclusion: ExclusionJSON
  let readinessCheck: Nullable<String>
  let prompts: [PromptJSON]
  let warnings: [String]
  let moved: Nullable<Moved>

  struct Pack: Encodable {
    let id, version: String
  }

  struct Birthday: Encodable {
    let age: Int
    let on: String
    let threshold: String
  }

  struct PromptJSON: Encodable {
    let text: String
    let provisions: [String]
  }

  struct Moved: Encodable {
    let to: String
    let ageOnTheDay: Nullable<Int>
    let opened, closed: [String]
    let openedDuties: [DutyJSON]
    let closedDuties: [NotRequiredJSON]
    let dates: [MovedDate]
  }

  struct MovedDate: Encodable {
    let id: String
    let person: Nullable<String>
    let was, due: String
  }

  init(_ paper: PlanPaper) {
    let (plan, pack) = (paper.plan, paper.planner.pack)
    `protocol` = Pack(id: pack.id, version: pack.version)
    meeting = plan.circumstances.kind.rawValue
    on = plan.circumstances.date.description
    born = plan.circumstances.born.description
    today = paper.today.description
    statuses = Status.allCases.filter(plan.circumstances.statuses.contains).map(\.rawValue)
    ageOnTheDay = Nullable(plan.ageOnTheDay)
    birthdays = paper.birthdays.map {
      Birthday(age: $0.age, on: $0.on.description, threshold: $0.threshold.rawValue)
    }
    duties = plan.duties.map { DutyJSON($0, paper: paper) }
    notRequired = plan.notRequired.map {
      NotRequiredJSON(
        id: $0.key.id.rawValue, person: Nullable(paper.name($0.key.person)),
        because: $0.because.map(\.text))
    }
    exclusion = ExclusionJSON(paper)
    readinessCheck = Nullable(paper.readinessCheck?.description)
    prompts = paper.planner.prompts(for: plan).map {
      PromptJSON(text: $0.text, provisions: $0.provisions.map(\.rawValue))
    }
    warnings = paper.warnings
    moved = Nullable(
      paper.difference.flatMap { difference in
        paper.moved.map { Self.moved(difference, to: $0, paper: paper) }
      })
  }

  private static func moved(
    _ difference: PlanDifference, to plan: Plan, paper: PlanPaper
  ) -> Moved {

    Moved(
      to: plan.circumstances.date.description, ageOnTheDay: Nullable(plan.ageOnTheDay),
      opened: difference.opened.map(\.id.rawValue).uniqued(),
      closed: difference.closed.map(\.id.rawValue).uniqued(),
      openedDuties: difference.opened.compactMap { plan.duty($0) }.map {
        DutyJSON($0, paper: paper)
      },
      closedDuties: difference.closed.map { key in
        let because = plan.notRequired.first { $0.key == key }?.because ?? []
        return NotRequiredJSON(
          id: key.id.rawValue, person: Nullable(paper.name(key.person)),
          because: because.map(\.text))
      },
      dates: difference.dates.map {
        MovedDate(
          id: $0.key.id.rawValue, person: Nullable(paper.name($0.key.person)),
          was: $0.was.description, due: $0.due.description)
      })
  }
}

private struct DutyJSON: Encodable {
  let id: String
  let person: Nullable<String>
  let title: String
  let phase: String
  let owner: String
  let owners: [String]
  let startBy: Nullable<String>
  let due: String
  let provisions: [String]
  let because: [String]
  let reading: Bool
  let onlyIf: Nullable<String>

  init(_ duty: PlannedDuty, paper: PlanPaper) {
    id = duty.key.id.rawValue
    person = Nullable(paper.name(duty.key.person))
    title = paper.title(duty.key.id)
    phase = duty.phase.rawValue
    owners = duty.owners.map(\.rawValue)
    owner = owners.first ?? ""
    startBy = Nullable(duty.startBy?.description)
    due = duty.due.description
    provisions = duty.provisions.map(\.rawValue)
    because = duty.because.map(\.text)
    reading = duty.isReading
    onlyIf = Nullable(duty.onlyIf?.words)
  }
}

private struct NotRequiredJSON: Encodable {
  let id: String
  let person: Nullable<String>
  let because: [String]
}

private struct ExclusionJSON: Encodable {
  let decider: Nullable<String>
  let grounds: [String]
  let provision: Nullable<String>
  let because: [String]
  let reading: Bool
  /// The last day on which a request is in time.
  let noticeBy: Nullable<String>

  init(_ paper: PlanPaper) {
    let rule = paper.plan.exclusion
    decider = Nullable(rule.decider?.rawValue)
    grounds = rule.grounds.map(\.rawValue)
    provision = Nullable(rule.provisions.first?.rawValue)
    because = [rule.because]
    reading = paper.rule?.readings.contains(.exclusion) ?? false
    noticeBy = Nullable(paper.lastDayToRequest?.description)
  }
}
