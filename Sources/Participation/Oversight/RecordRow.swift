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
    var streak = ViewlessReviews(limit: planner.pack.settings.reviewsWithoutViews)
    // Said at a later meeting, it answers for those before.
    let lastTry = outline.records.lastIndex { $0.particulars.willTry != nil } ?? -1
    for (index, record) in outline.records.enumerated() {
      let duties = (try? planner.duties(of: record))?.duties
      let code = planner.code(of: record)
      var marks = RecordMarks(of: record, duties ?? [], child: outline.child, today: today)
      if streak.take(record, code: code), index > lastTry { marks.insert(.noViewsRunning) }
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

/// Counts a child's reviews running to which no views came.
private struct ViewlessReviews {
  let limit: Int
  private var count = 0

  init(limit: Int) { self.limit = limit }

  /// - Returns: whether as many as the limit have gone by with this one, and nobody says what will be
  ///   tried.
  mutating func take(_ record: RecordOutline, code: ParticipationCode?) -> Bool {
    guard record.wasHeld, record.kind.isReview else { return false }
    // A young child is seen and not asked: neither is their review one without views.
    if code == .under4 {
      count = 0
      return false
    }
    let hasViews = code?.conveysViews ?? (record.particulars.ownViews > 0)
    count = hasViews ? 0 : count + 1
    if record.particulars.willTry != nil { count = 0 }
    return count >= limit
  }
}

extension MeetingKind {
  /// Whether it reviews a plan.
  package var isReview: Bool {
    switch self {
    case .reviewConference, .childInNeedReview, .lookedAfterReview, .pathwayReview: true
    case .strategyMeeting, .initialConference, .coreGroup, .shortBreaksPanel, .fosterCarerReview,
      .otherMeeting, .assessment:
      false
    }
  }
}
