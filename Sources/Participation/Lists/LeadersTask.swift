/// What waits for whoever leads a meeting: to meet somebody, to decide, to sign off, to write.
package enum LeadersTask: Sendable, Hashable {
  /// A duty of theirs that is open without a reason.
  case duty(DutyKey, due: CivilDate)
  /// To say whether the meeting was held.
  case sayWhetherHeld
  /// A request to exclude somebody that nobody has decided on.
  case decideExclusion(of: PersonID, ground: GroundID)
  /// To say that the meeting goes ahead, or goes ahead although something is missing.
  case signOff
}

extension Planner {
  /// What waits for whoever leads a meeting, the earliest due first: before the meeting what belongs
  /// before it, and once it was held all that is theirs.
  ///
  /// - Parameter readiness: how the record stands.
  package func leadersTasks(
    of outline: RecordOutline, _ readiness: Readiness, today: CivilDate
  ) -> [LeadersTask] {
    guard [.planned, .held].contains(outline.state), let rule = pack.kinds[outline.kind] else {
      return []
    }
    let isLeaders: (OwedDuty) -> Bool = { duty in
      let owners = duty.duty.planned.owners
      guard owners.contains(rule.ledBy) || owners.contains(.chair) else { return false }
      // Of two opinions one is theirs.
      return duty.key.id != .childAttendanceOpinions
        || !outline.summary.opinions.contains { $0.of == .chair }
    }
    let owed = readiness.waiting.filter(isLeaders).sorted { $0.due < $1.due }
    let undecided = outline.summary.exclusions.filter { $0.decision == nil }
    return undecided.map { .decideExclusion(of: $0.who, ground: $0.ground) }
      + owed.map { .duty($0.key, due: $0.due) }
      + (readiness.owesWhetherHeld ? [.sayWhetherHeld] : [])
      + (isToSignOff(outline, rule, today: today) ? [.signOff] : [])
  }

  /// From the day of the readiness check to the meeting, at meetings whose leader meets the family.
  private func isToSignOff(_ outline: RecordOutline, _ rule: KindRule, today: CivilDate) -> Bool {
    guard rule.chairMeets != .no, outline.state == .planned, outline.signedOff == nil,
      !outline.wasHeld
    else { return false }
    return today >= calendar.day(pack.settings.readinessCheck, from: outline.day)
  }
}
