/// What was recorded of one child at one meeting, held against each duty.
struct DutyProgress {
  let record: ParticipationRecord
  let meeting: Meeting
  let needs: [String]
  let people: [Person]
  /// What a role is called in this case.
  var roleName: (Role) -> String = { $0.name }

  var parents: [Person] { people.filter(\.relation.hasParentDuties) }

  func parts(of key: DutyKey) -> DutyParts { key.id.definition.parts(self, key.person) }

  /// How far a duty has been seen to, were it owed.
  func standing(of key: DutyKey) -> DutyStanding { standing(of: key, parts(of: key)) }

  private func standing(of key: DutyKey, _ parts: DutyParts) -> DutyStanding {
    DutyStanding(
      shortfall: parts.shortfall, isBegun: parts.isBegun,
      isExplained: parts.reason != nil || record.explanation(of: key) != nil)
  }

  /// How far a duty that opens has been seen to.
  func status(of duty: PlannedDuty) -> DutyStatus {
    let parts = parts(of: duty.key)
    let status = duty.status(standing(of: duty.key, parts), wasHeld: meeting.held != nil)
    guard case .explained = status else { return status }
    if let reason = parts.reason { return .explained(why: reason.why, by: reason.by) }
    let explanation = record.explanation(of: duty.key)
    return .explained(why: explanation?.why ?? "", by: explanation?.by.name ?? "")
  }
}

extension PlannedDuty {
  /// How far it has been seen to, by what was recorded: of a record and of its outline alike. A
  /// recorded reason explains what is not done, and never hides what is.
  func status(_ standing: DutyStanding, wasHeld: Bool) -> DutyStatus {
    // Circumstances in which it had happened would have opened the duty without a condition.
    if let onlyIf { return .notRequired(why: "due only if \(onlyIf.words)") }
    if isSettledOnceHeld && wasHeld { return .done }
    if standing.shortfall.isSubset(of: waived) { return .done }
    if standing.isExplained { return .explained(why: "", by: "") }
    return standing.isBegun ? .inProgress : .toDo
  }
}

extension Planner {
  /// What a duty still lacks, in words that can follow “still missing:”.
  package func missing(
    of key: DutyKey, in record: ParticipationRecord, at meeting: Meeting, for child: ChildFile
  ) -> [String] {
    let circumstances = circumstances(of: record, at: meeting, for: child)
    let waived = (try? plan(circumstances))?.duty(key)?.waived ?? []
    let progress = DutyProgress(
      record: record, meeting: meeting, needs: circumstances.needs, people: circumstances.people,
      roleName: { pack.name(of: $0, for: circumstances.statuses) })
    return progress.parts(of: key).parts.filter {
      !$0.isRecorded && !$0.short.isSubset(of: waived)
    }.map(\.missing)
  }
}
