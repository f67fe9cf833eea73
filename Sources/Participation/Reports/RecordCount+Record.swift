/// What counts in a report by a day.
package struct DatedCount: Sendable {
  package let count: RecordCount
  package let day: CivilDate
}

extension Planner {
  /// All that a record counts for in a report made on a day: its part in the meeting by the day of the
  /// meeting, and by its own day what happened whatever became of it, as a complaint (CAM 4.1g).
  package func counts(of outline: RecordOutline, today: CivilDate) -> [DatedCount] {
    [DatedCount(count: tally(of: outline, today: today), day: outline.day)]
      + outline.summary.takingPart.filter { $0.on <= today }
      .map { DatedCount(count: RecordCount($0.what), day: $0.on) }
  }

  /// How much a record counts for in a figure of a period.
  package func count(
    of figure: Figure, in period: Period, of outline: RecordOutline, today: CivilDate
  ) -> Int {
    counts(of: outline, today: today).reduce(0) {
      $0 + (period.contains($1.day) ? $1.count[figure] : 0)
    }
  }

  /// What a record counts for by the day of its meeting.
  ///
  /// Counted is a record of a meeting that was held, or whose day is past. A meeting that was cancelled,
  /// put off without a day or is still to come counts in nothing; nor does one that is held without the
  /// family. An assessment is no meeting and counts apart. What is owed after the meeting is
  /// counted once its day has passed, or once it was done.
  package func tally(of outline: RecordOutline, today: CivilDate) -> RecordCount {
    var tally = RecordCount()
    guard let rule = pack.kinds[outline.kind], outline.isCounted(at: rule, today: today) else {
      return tally
    }
    let list = try? duties(of: outline)
    if !rule.isMeeting {
      if let list { tally.countAssessment(DutyCount(list, outline, today)) }
      return tally
    }
    tally.add(.records)
    tally.add(outline.wasHeld ? .held : .notHeld)
    tally.countCode(code(of: outline), rule.code)
    // Of a review that came with a return nothing but its code is known: nobody failed to ask there.
    guard let list, !outline.isOnlyReturned else {
      tally.add(.onlyCode)
      return tally
    }
    tally.add(.prepared)
    let count = DutyCount(list, outline, today)
    tally.countReadiness(readinessOnTheDay(of: outline, list))
    tally.countChild(count)
    tally.countParents(count)
    tally.countExclusions(outline, count)
    tally.countOpinions(count)
    tally.countBefore(count)
    tally.countAfter(count, calendar)
    tally.countParentsOutcome(
      count, rule, due: due(of: .parentOutcome, at: outline.kind, on: outline.day))
    return tally
  }
}

extension RecordOutline {
  /// Whether the meeting was held or its day is past, and it is one that reports are about.
  fileprivate func isCounted(at rule: KindRule, today: CivilDate) -> Bool {
    guard rule.isWithFamily, state != .cancelled, state != .postponed else { return false }
    return wasHeld ? day <= today : day < today
  }
}
