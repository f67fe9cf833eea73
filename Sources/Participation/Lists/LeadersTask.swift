/// What waits for whoever leads a meeting: to meet somebody, to decide, to sign off, to write.
package enum LeadersTask: Sendable, Hashable {
  /// A duty of theirs that is open without a reason.
  case duty(DutyKey, due: CivilDate)
  /// A request to keep somebody out that nobody has decided on.
  case decideExclusion(of: PersonID, ground: GroundID)
  /// To say that the meeting goes ahead, or goes ahead although something is missing.
  case signOff
}

extension Planner {
  /// What waits for whoever leads a meeting, the earliest due first: before the meeting what belongs
  /// before it, and once it was held all that is theirs.
  ///
  /// - Parameter duties: those of the record.
  package func leadersTasks(
    of outline: RecordOutline, _ duties: [Duty], today: CivilDate
  ) -> [LeadersTask] {
    guard [.planned, .held].contains(outline.state), let rule = pack.kinds[outline.kind] else {
      return []
    }
    let isLeaders: (Duty) -> Bool = { duty in
      guard duty.planned.owners.contains(rule.ledBy) || duty.planned.owners.contains(.chair)
      else { return false }
      // Of two opinions one is theirs.
      return duty.key.id != .childAttendanceOpinions
        || !outline.summary.opinions.contains { $0.of == .chair }
    }
    let owed = duties.filter { duty in
      (duty.status == .toDo || duty.status == .inProgress) && isLeaders(duty)
        && (outline.wasHeld || duty.planned.phase == .before)
    }.sorted { $0.planned.due < $1.planned.due }
    let undecided = outline.summary.exclusions.filter { $0.decision == nil }
    return undecided.map { .decideExclusion(of: $0.who, ground: $0.ground) }
      + owed.map { .duty($0.key, due: $0.planned.due) }
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
