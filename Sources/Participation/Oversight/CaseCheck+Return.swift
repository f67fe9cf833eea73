extension CaseCheck {
  /// What is found of a child that a return of one year goes by: whether each review's day and code
  /// can be so, and whether one is missing or was out of time (SSDA903).
  ///
  /// - Parameter file: the child's entries and those of the meetings about them.
  package func returnFindings(of child: ChildID, in file: CaseFile, year: Period) -> [Finding] {
    guard let found = file.children[child] else { return [] }
    let ofReviews = findings(of: child, in: file).filter { finding in
      guard Self.ofReturns.contains(finding.kind), year.contains(finding.day),
        let meeting = finding.meeting.flatMap({ file.meetings[$0] })
      else { return false }
      return meeting.kind == .lookedAfterReview
    }
    let check = ReviewCheck(child: found, file: file, check: self)
    return (ofReviews + check.missingReviews(in: year)).sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  private static let ofReturns: Set<Finding.Kind> = [
    .notSaidWhetherHeld, .codeMissing, .codeAgainstAge, .codeAgainstAttendance, .reviewLate,
    .reviewBeforeBirth, .reviewInFuture, .reviewOutsideEpisode, .reviewTwiceOnDay,
  ]
}

extension ReviewCheck {
  /// Looked-after reviews whose last day is in a year and that were not held by its end.
  fileprivate func missingReviews(in year: Period) -> [Finding] {
    guard let clock = check.planner.pack.clocks[.lookedAfterReview] else { return [] }
    let reviews = meetings(.lookedAfterReview)
    let periods = child.statuses.filter { $0.status == .lookedAfter && $0.from <= year.last }
    return periods.flatMap { period -> [Finding] in
      let end = [period.to, child.died, child.caseClosed].compactMap(\.self).min() ?? .latest
      let held = reviews.filter { $0.held != nil && period.from <= $0.day && $0.day <= end }
      return steps(of: clock, in: period, held: held.map(\.day)).compactMap { step in
        let wasHeld = step.held.map { $0 <= year.last } ?? false
        guard year.contains(step.due), step.due < today, step.due <= end, !wasHeld,
          !reviews.contains(where: { isExplained($0, due: step.due) && $0.day >= step.from })
        else { return nil }
        return missing(step, since: period.from)
      }
    }
  }

  private func missing(_ step: ReviewClock.Step, since: CivilDate) -> Finding {
    let later = step.held.map { "it was held on \($0.spoken)" } ?? "none is recorded as held"
    return finding(
      .reviewOverdue, nil, on: step.due,
      about: "\(MeetingKind.lookedAfterReview.rawValue)/\(step.due)",
      "A \(name(.lookedAfterReview)) of \(child.child.calledName) was due by \(step.due.spoken) "
        + "(\(rule(step))), and \(later).",
      do: "Record the review if it was held; else it stays missing in this return.")
  }
}
