extension Planner {
  /// Whose views were gathered so long before a day that they may no longer hold there; nil is the child.
  ///
  /// - Parameter day: that of the meeting, or one to which it may move.
  package func oldViews(_ said: [LastSaid], on day: CivilDate) -> [LastSaid] {
    said.filter { calendar.count(from: $0.on, to: day) > pack.settings.viewsOldAfter }
  }

  /// What changes for a child when a meeting moves to another day.
  ///
  /// - Throws: `Refusal` where the protocol says nothing of either day.
  package func difference(
    of record: ParticipationRecord, at meeting: Meeting, for child: ChildFile,
    movedTo day: CivilDate
  ) throws(Refusal) -> PlanDifference {
    let before = circumstances(of: record, at: meeting, for: child)
    var after = before.moved(to: day)
    after.statuses = child.statuses(on: day)
    return PlanDifference(from: try plan(before), to: try plan(after))
  }
}
