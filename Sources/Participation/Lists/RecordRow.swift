/// One record as a list of many thousands holds it: worked out once for a day, without words of
/// anybody.
package struct RecordRow: Sendable, Equatable {
  package let key: RecordKey
  package let day: CivilDate
  package let kind: MeetingKind
  package let state: Meeting.State
  package let chair: String?
  /// Nil where it is no question.
  package let readiness: Readiness.State?
  /// How many things are blank and due by now.
  package let gaps: Int
  /// Whether the meeting asks parents, and none is recorded.
  package let lacksParents: Bool
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
      let readiness = planner.readiness(of: record, on: today)
      let code = planner.code(of: record)
      var marks = RecordMarks(
        of: record, readiness, child: outline.child, rule: planner.pack.kinds[record.kind])
      if running.take(record, code: code) { marks.insert(.noViewsRunning) }
      rows.append(
        RecordRow(
          key: record.key, day: record.day, kind: record.kind, state: record.state,
          chair: record.chair?.name, readiness: readiness.state,
          gaps: readiness.gaps.count,
          lacksParents: readiness.cautions.contains(.noParentRecorded), code: code, marks: marks))
    }
    return rows
  }
}
