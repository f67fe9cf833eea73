/// When foster carers were reviewed. The clock is a carer's and not a child's (FSR 28): children placed
/// with one carer share it, and a child who moves comes under that of the carer they move to.
package struct CarerReviews: Sendable {
  /// By the carer's name, held before or planned.
  private var reviews: [FoldedName: [Review]] = [:]

  private struct Review: Sendable {
    let meeting: MeetingID
    let day: CivilDate
    let wasHeld, isPlanned: Bool
  }

  /// - Parameter records: of any children; those that are about no carer are passed over.
  package init(_ records: [RecordOutline]) {
    for record in records {
      guard let carer = record.carer, record.wasHeld || record.state == .planned else { continue }
      reviews[FoldedName(carer), default: []].append(
        Review(
          meeting: record.key.meeting, day: record.day, wasHeld: record.wasHeld,
          isPlanned: record.state == .planned))
    }
  }

  /// By when a carer is reviewed next, and the last review that counts; nil where none is known, as of
  /// a carer whose approval nobody records, or where the next is planned in time.
  func overdue(
    _ carer: String, by clock: ReviewClock, on today: CivilDate, in calendar: WorkingDays
  ) -> (due: CivilDate, last: MeetingID, step: ReviewClock.Step)? {
    let all = reviews[FoldedName(carer)] ?? []
    guard let interval = clock.intervals.last,
      let last = all.filter(\.wasHeld).max(by: { $0.day < $1.day })
    else { return nil }
    let due = interval.end(from: last.day, in: calendar)
    guard due < today, !all.contains(where: { $0.isPlanned && $0.day <= due && $0.day >= last.day })
    else { return nil }
    return (
      due, last.meeting,
      ReviewClock.Step(number: 1, interval: interval, from: last.day, due: due)
    )
  }
}
