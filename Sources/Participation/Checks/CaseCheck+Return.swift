extension CaseCheck {
  /// What is found of a child that a return of one year goes by: whether each review's day and code
  /// can be so, and whether one is missing or was out of time (SSDA903).
  package func returnFindings(of outline: CaseOutline, year: Period) -> [Finding] {
    let reviews = outline.records.filter {
      $0.kind == .lookedAfterReview && year.contains($0.day) && $0.state != .cancelled
    }
    // Of other years and other meetings nothing is worked out: a return goes over every child.
    let recorded = reviews.flatMap {
      OutlineCheck(outline: $0, child: outline.child, check: self).findings
    }
    let check = ReviewCheck(outline: outline, check: self)
    let named = Set(reviews.map(\.key.meeting))
    let ofReviews = (recorded + check.ofReturns).filter {
      $0.meeting.map(named.contains) ?? false
    }
    return (ofReviews + check.missingReviews(in: year)).sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }
}

extension ReviewCheck {
  /// What is found of looked-after reviews by their days.
  fileprivate var ofReturns: [Finding] {
    ofLookedAfter.flatMap(late) + impossibleDays
  }

  /// The steps of each time in care.
  private var ofLookedAfter: [ReviewSteps] {
    check.pack.clocks[.lookedAfterReview].map { steps(.lookedAfter, $0) } ?? []
  }

  /// Looked-after reviews whose last day is in a year and that were not held by its end.
  fileprivate func missingReviews(in year: Period) -> [Finding] {
    ofLookedAfter.filter { $0.period.from <= year.last }.flatMap {
      missingReviews(of: $0, in: year)
    }
  }

  private func missingReviews(of steps: ReviewSteps, in year: Period) -> [Finding] {
    let ends = [steps.period.to, outline.died, outline.caseClosed].compactMap(\.self)
    let end = ends.min() ?? .latest
    return steps.all.compactMap { step in
      let wasHeld = step.held.map { $0 <= min(year.last, end) } ?? false
      guard year.contains(step.due), step.due < today, step.due <= end, !wasHeld,
        !steps.reviews.contains(where: { $0.isExplained(due: step.due) && $0.day >= step.from })
      else { return nil }
      return missing(step)
    }
  }

  private func missing(_ step: ReviewClock.Step) -> Finding {
    let later = step.held.map { "it was held on \($0.spoken)" } ?? "none is recorded as held"
    return finding(
      .reviewOverdue, nil, on: step.due,
      about: "\(MeetingKind.lookedAfterReview.rawValue)/\(step.due)",
      "A \(name(.lookedAfterReview)) of \(child.calledName) was due by \(step.due.spoken) "
        + "(\(rule(step))), and \(later).",
      do: "Record the review if it was held; else it stays missing in this return.")
  }
}
