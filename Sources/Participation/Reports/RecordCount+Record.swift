extension Planner {
  /// What a record counts for in a report made on a day.
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
      tally.countTakingPart(outline.summary.takingPart)
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
    tally.countTakingPart(outline.summary.takingPart)
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
