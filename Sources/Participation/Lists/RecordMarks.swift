/// What a team manager looks for in records, worked out for a day.
package struct RecordMarks: OptionSet, Sendable, Hashable, Codable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Something is blank and its day has passed.
  package static let overdue = RecordMarks(rawValue: 1 << 0)
  /// Something was done after its day.
  package static let doneLate = RecordMarks(rawValue: 1 << 1)
  /// Somebody is excluded, from all of the meeting or a part.
  package static let excluded = RecordMarks(rawValue: 1 << 2)
  /// A request to exclude somebody is undecided.
  package static let exclusionAsked = RecordMarks(rawValue: 1 << 3)
  /// A manager decided not to consult somebody.
  package static let notConsulted = RecordMarks(rawValue: 1 << 4)
  /// The meeting was held, and a view of the child has no answer.
  package static let unanswered = RecordMarks(rawValue: 1 << 5)
  /// Views are recorded, and nobody says that they were discussed in supervision.
  package static let undiscussed = RecordMarks(rawValue: 1 << 6)
  /// A question about a duty has no answer.
  package static let openQuestion = RecordMarks(rawValue: 1 << 7)
  /// It went ahead although something was missing.
  package static let wentAhead = RecordMarks(rawValue: 1 << 8)
  /// An exclusion that the protocol gives nobody the power for.
  package static let outsideProtocol = RecordMarks(rawValue: 1 << 9)
  /// A child in need review, led by the child's own worker, that excludes somebody.
  package static let ownWorkerExcludes = RecordMarks(rawValue: 1 << 10)
  /// The child came to no review for so many running with views of their own, and nobody says what
  /// will be tried.
  package static let noViewsRunning = RecordMarks(rawValue: 1 << 11)

  /// The meeting is closed, and something was not done.
  package static let notDone = RecordMarks(rawValue: 1 << 12)

  /// What a team manager is to look at, beside clocks.
  package static let flags: RecordMarks = [
    .notConsulted, .outsideProtocol, .ownWorkerExcludes, .noViewsRunning,
  ]
}

extension RecordMarks {
  /// What one record says by itself.
  init(of outline: RecordOutline, _ readiness: Readiness, child: Child, rule: KindRule?) {
    self = []
    let standings = Set(readiness.duties.map(\.standing))
    if standings.contains(.overdue) { insert(.overdue) }
    guard outline.state != .cancelled else { return }
    if standings.contains(.doneLate) { insert(.doneLate) }
    if standings.contains(.notDone) { insert(.notDone) }
    let summary = outline.summary
    let excluded = summary.exclusions.filter(\.isExcluded)
    if !excluded.isEmpty { insert(.excluded) }
    if summary.exclusions.contains(where: { $0.decision == nil }) { insert(.exclusionAsked) }
    if excluded.contains(where: \.isOutsideProtocol) { insert(.outsideProtocol) }
    if outline.isExcludedByOwnWorker(of: child, at: rule) { insert(.ownWorkerExcludes) }
    if !summary.notConsulted.isEmpty { insert(.notConsulted) }
    if outline.wasHeld, summary.answeredViews < summary.ownViews { insert(.unanswered) }
    if let discussion = readiness.duty(DutyKey(.supervisionDiscuss))?.duty.status,
      discussion == .toDo || discussion == .inProgress
    {
      insert(.undiscussed)
    }
    if summary.openQuestions > 0 { insert(.openQuestion) }
    if summary.goesAheadAlthough { insert(.wentAhead) }
  }
}

extension RecordOutline {
  /// Whether somebody is kept out, by a decision that whoever leads it makes, of a meeting that the
  /// child's own worker leads, as of a child in need review.
  func isExcludedByOwnWorker(of child: Child, at rule: KindRule?) -> Bool {
    guard let rule, !rule.isLedFromOutside, rule.exclusion.decider != nil, let chair,
      summary.exclusions.contains(where: \.isExcluded)
    else { return false }
    return chair.isChildsWorker || child.worker.map { $0.isSameName(as: chair.name) } ?? false
  }
}
