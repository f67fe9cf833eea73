/// A kind of meeting with what the pack's rules come down to there, so that planning a hundred
/// thousand children looks nothing up twice.
struct PreparedKind: Sendable {
  let rule: KindRule
  let duties: [PreparedDuty]
  let routineInvolvement, conferenceAttendance, activeRole, growingControl: PreparedThreshold
  let adulthood: PreparedThreshold

  init(_ rule: KindRule, pack: ProtocolPack) {
    self.rule = rule
    duties = DutyDefinition.all.compactMap { definition in
      pack.duties[definition.id].map { PreparedDuty(definition, $0, at: rule) }
    }
    routineInvolvement = PreparedThreshold(.routineInvolvement, pack)
    conferenceAttendance = PreparedThreshold(.conferenceAttendance, pack)
    activeRole = PreparedThreshold(.activeRole, pack)
    growingControl = PreparedThreshold(.growingControl, pack)
    adulthood = PreparedThreshold(.adulthood, pack)
  }
}

/// A duty's rule at one kind of meeting.
struct PreparedDuty: Sendable {
  let definition: DutyDefinition
  let phase: Phase
  let owners: [Role]
  let startDays: Int?
  let dueDays: Int
  let countedFrom: DutyRule.Origin
  let provisions: [ProvisionID]
  let isReading: Bool

  init(_ definition: DutyDefinition, _ duty: DutyRule, at kind: KindRule) {
    self.definition = definition
    phase = duty.phase
    owners = duty.owners.map { $0.role(at: kind) }
    startDays = duty.startDays
    countedFrom = duty.countedFrom
    switch duty.due {
    case .days(let days): dueDays = days
    case .asReport: dueDays = kind.reportDue ?? 0
    }
    provisions = duty.provisions(at: kind.kind)
    isReading = duty.isReading
  }
}

/// The ages that a threshold has had.
struct PreparedThreshold: Sendable {
  let id: ThresholdID
  private let versions: [Threshold.Version]

  init(_ id: ThresholdID, _ pack: ProtocolPack) {
    self.id = id
    versions = pack.thresholds[id]?.versions ?? []
  }

  /// Whether an age on a day reaches the threshold as it is on that day, and the reason that says so.
  func reached(by age: Int, on day: CivilDate) -> (Bool, Reason) {
    let version =
      versions.last { $0.from <= day } ?? versions.first
      ?? Threshold.Version(from: day, age: .max)
    return (age >= version.age, .age(age, threshold: id, version: version))
  }
}
