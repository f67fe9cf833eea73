/// Whether everybody was asked and met who should have been by now, for one child at one meeting.
package struct Readiness: Sendable, Equatable {
  package var state: State
  /// What is open and due by now, without a reason.
  package var gaps: [Duty]
  /// What is open and due by now, with a reason.
  package var explained: [Duty]

  package enum State: String, Sendable, Codable, CaseIterable {
    /// Nothing due by now is open.
    case ready
    /// What is open carries a reason and a name.
    case explained
    /// Something is blank.
    case gap
  }

  /// - Parameter today: a duty due today counts as due by now.
  package init(of duties: [Duty], on today: CivilDate) {
    let due = duties.filter { $0.planned.due <= today && $0.status.isOpen }
    explained = due.filter { if case .explained = $0.status { true } else { false } }
    gaps = due.filter { $0.status == .toDo || $0.status == .inProgress }
    state = gaps.isEmpty ? (explained.isEmpty ? .ready : .explained) : .gap
  }
}

extension Planner {
  /// Views of a record that were gathered so long before the meeting's day that they may no longer
  /// hold.
  package func oldViews(in record: ParticipationRecord, at meeting: Meeting) -> [View] {
    record.views.filter {
      calendar.count(from: $0.on, to: meeting.day) > pack.settings.viewsOldAfter
    }
  }

  /// What changes for a child when a meeting moves to another day.
  package func difference(of circumstances: Circumstances, movedTo date: CivilDate) throws(Refusal)
    -> PlanDifference
  {
    PlanDifference(from: try plan(circumstances), to: try plan(circumstances.moved(to: date)))
  }
}
