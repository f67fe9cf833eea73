extension Tally {
  /// What is done before the meeting beside asking and inviting.
  mutating func countBefore(_ count: DutyCount) {
    countDone(count.all(.childChairMeets), .childrenToMeet, .childrenMet)
    countDone(count.all(.parentChairMeets), .parentsToMeet, .parentsMet)
    countReports(
      count.all(.childReport), count, of: .childReports,
      (.childReportsInTime, .childReportsLate, .childReportsNotShared))
    countReports(
      count.all(.parentReport), count, of: .parentReports,
      (.parentReportsInTime, .parentReportsLate, .parentReportsNotShared))
    countOffered(count.all(.childAdvocacy), count, .childAdvocacyDue, .childAdvocacyOffered)
    countOffered(count.all(.parentAdvocacy), count, .parentAdvocacyDue, .parentAdvocacyOffered)
    countDone(count.all(.childEncourage), .encouragementDue, .encouraged)
    countOffered(count.all(.childActiveRole), count, .activeRoleDue, .activeRoleOffered)
    countDone(count.all(.childAccessNeeds), .needsDue, .needsArranged)
  }

  private mutating func countDone(_ duties: [Duty], _ due: Measure, _ done: Measure) {
    for duty in duties {
      add(due)
      add(done, if: duty.status == .done)
    }
  }

  /// Offered counts also where no answer has come yet.
  private mutating func countOffered(
    _ duties: [Duty], _ count: DutyCount, _ due: Measure, _ offered: Measure
  ) {
    for duty in duties {
      add(due)
      let standing = count.outline.progress.first { $0.duty == duty.key }?.standing
      add(offered, if: [.done, .inProgress, .begunExplained].contains(standing))
    }
  }

  private mutating func countReports(
    _ duties: [Duty], _ count: DutyCount, of due: Measure,
    _ parts: (inTime: Measure, late: Measure, not: Measure)
  ) {
    for duty in duties {
      add(due)
      if duty.status == .done {
        add(count.isInTime(duty) ? parts.inTime : parts.late)
      } else {
        add(parts.not)
      }
    }
  }

  /// What is owed after the meeting.
  mutating func countAfter(_ count: DutyCount, _ calendar: WorkingDays) {
    for duty in count.all(.parentQuestionnaire) where count.isRipe(duty) {
      add(.questionnairesDue)
      guard duty.status == .done else { continue }
      add(.questionnairesOffered)
      let hasReturned = duty.key.person.map(count.particulars.returned.contains) ?? false
      add(.questionnairesReturned, if: hasReturned)
    }
    add(.viewsRecorded, count.particulars.ownViews)
    if let duty = count.duty(.childOutcome) { countOutcome(duty, count, calendar) }
    countInTime(.meetingDecisions, count, .decisionsDue, .decisionsInTime)
    countInTime(.meetingRecord, count, .recordsDue, .recordsInTime)
    countInTime(.meetingSent, count, .sendingDue, .sentInTime)
    if let duty = count.duty(.supervisionDiscuss), count.isRipe(duty) {
      add(.supervisionDue)
      add(.supervisionHeld, if: duty.status == .done)
    }
  }

  private mutating func countInTime(
    _ id: DutyID, _ count: DutyCount, _ due: Measure, _ inTime: Measure
  ) {
    guard let duty = count.duty(id), count.isRipe(duty) else { return }
    add(due)
    add(inTime, if: count.isInTime(duty))
  }

  /// The child told, after how many working days, and each of the child's own views answered (CAM 2.7).
  private mutating func countOutcome(_ duty: Duty, _ count: DutyCount, _ calendar: WorkingDays) {
    let (particulars, due, day) = (count.particulars, duty.planned.due, count.outline.day)
    let isPast = due < count.today
    add(.viewsToAnswer, isPast ? particulars.ownViews : particulars.answeredViews)
    add(.viewsAnswered, particulars.answeredViews)
    guard isPast || particulars.told != nil else { return }
    add(.childrenToTell)
    guard let told = particulars.told else { return }
    add(.childrenTold)
    let term = calendar.count(from: day, to: due)
    let days = max(0, calendar.count(from: day, to: told))
    toldAfter = days
    if told <= due {
      add(.toldInTime)
    } else if days <= 2 * term {
      add(.toldSoonAfter)
    } else {
      add(days <= 4 * term ? .toldLate : .toldVeryLate)
    }
  }
}
