extension ReviewCheck {
  /// Carers with whom the child is and who were not reviewed in time, one finding for all children of
  /// one carer (FSR 28).
  func ofCarers(_ people: [Person], _ reviews: CarerReviews) -> [Finding] {
    guard outline.isOpen(on: today) else { return [] }
    return MeetingKind.allCases.flatMap { kind -> [Finding] in
      guard check.pack.kinds[kind]?.about == .carer, let clock = check.pack.clocks[kind] else {
        return []
      }
      return people.filter(\.relation.isCarer).compactMap { carer in
        guard
          let next = reviews.overdue(
            carer.name, by: clock, on: today, in: check.planner.calendar)
        else { return nil }
        return finding(
          .carerReviewOverdue, next.last, on: next.due,
          "The next \(name(kind)) of \(carer.name) was due by \(next.due.spoken) "
            + "(\(rule(next.step))), and none is planned by then.",
          do: "Plan it, with the children placed; or say that the carer left.")
      }
    }
  }
}
