/// One record as a list of many thousands holds it: worked out once for a day, without words of
/// anybody.
package struct RecordRow: Sendable, Equatable {
  package let key: RecordKey
  package let day: CivilDate
  package let kind: MeetingKind
  package let state: Meeting.State
  package let chair: String?
  /// Nil where the protocol says nothing of the meeting, and where it is no question: cancelled.
  package let readiness: Readiness.State?
  /// How many duties are blank and due by now.
  package let gaps: Int
  package let code: ParticipationCode?
  package let marks: RecordMarks
}

extension RecordRow {
  /// The rows of a child, by day.
  package static func rows(
    of outline: CaseOutline, planner: Planner, today: CivilDate
  ) -> [RecordRow] {
    var rows: [RecordRow] = []
    rows.reserveCapacity(outline.records.count)
    var running = ViewlessReviews(before: outline, pack: planner.pack)
    for record in outline.records {
      let duties = (try? planner.duties(of: record))?.duties
      let code = planner.code(of: record)
      var marks = RecordMarks(
        of: record, duties ?? [], child: outline.child, rule: planner.pack.kinds[record.kind],
        today: today)
      if running.take(record, code: code) { marks.insert(.noViewsRunning) }
      let owed =
        record.wasHeld ? duties : duties?.filter { $0.planned.phase != .after }
      let readiness =
        record.state == .cancelled ? nil : owed.map { Readiness(of: $0, on: today) }
      rows.append(
        RecordRow(
          key: record.key, day: record.day, kind: record.kind, state: record.state,
          chair: record.chair?.name, readiness: readiness?.state,
          gaps: readiness?.gaps.count ?? 0, code: code, marks: marks))
    }
    return rows
  }
}
