/// Which records a list shows. What is nil or empty leaves nothing out.
package struct RecordFilter: Sendable, Hashable {
  /// Words that occur in the child's names or number.
  package var text = ""
  /// Words that occur in the name of the child's worker, of the team, of whoever leads the meeting.
  package var worker = ""
  package var team = ""
  package var chair = ""
  package var kind: MeetingKind?
  /// The first and the last day.
  package var from: CivilDate?
  package var to: CivilDate?
  package var readiness: Readiness.State?
  package var code: ParticipationCode?
  /// All of these.
  package var marks: RecordMarks = []
  /// Any of these; empty where it does not matter.
  package var anyOf: RecordMarks = []

  package init() {}

  /// Whether a record fits by all that is no text.
  package func fits(_ row: RecordRow) -> Bool {
    (kind == nil || row.kind == kind) && (from.map { row.day >= $0 } ?? true)
      && (to.map { row.day <= $0 } ?? true) && (readiness == nil || row.readiness == readiness)
      && (code == nil || row.code == code) && row.marks.isSuperset(of: marks)
      && (anyOf.isEmpty || !row.marks.isDisjoint(with: anyOf))
  }

  /// The order of a list; within equals the newest stands first.
  package enum Order: String, Sendable, Hashable, Codable, CaseIterable {
    case newest, oldest, child, worker, chair, gaps
  }
}
