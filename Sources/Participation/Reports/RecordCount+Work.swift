extension RecordCount {
  /// What is done before the meeting beside asking and inviting.
  mutating func countBefore(_ count: DutyCount) {
    countDone(count.all(.childChairMeets), .childrenToMeet, .childrenMet)
    countDone(count.all(.parentChairMeets), .parentsToMeet, .parentsMet)
    countReports(
      count.all(.childReport), of: .childReports,
      (.childReportsInTime, .childReportsLate, .childReportsNotShared))
    countReports(
      count.all(.parentReport), of: .parentReports,
      (.parentReportsInTime, .parentReportsLate, .parentReportsNotShared))
    countOffered(count.all(.childAdvocacy), .childAdvocacyDue, .childAdvocacyOffered)
    countOffered(count.all(.parentAdvocacy), .parentAdvocacyDue, .parentAdvocacyOffered)
    countDone(count.all(.childEncourage), .encouragementDue, .encouraged)
    countOffered(count.all(.childActiveRole), .activeRoleDue, .activeRoleOffered)
    countDone(count.all(.childAccessNeeds), .needsDue, .needsArranged)
  }

  private mutating func countDone(
    _ duties: ArraySlice<CountedDuty>, _ due: Measure, _ done: Measure
  ) {
    for duty in duties {
      add(due)
      add(done, if: duty.isDone)
    }
  }

  /// Offered counts also where no answer has come yet.
  private mutating func countOffered(
    _ duties: ArraySlice<CountedDuty>, _ due: Measure, _ offered: Measure
  ) {
    for duty in duties {
      add(due)
      add(offered, if: duty.isBegun)
    }
  }

  private mutating func countReports(
    _ duties: ArraySlice<CountedDuty>, of due: Measure,
    _ parts: (inTime: Measure, late: Measure, not: Measure)
  ) {
    for duty in duties {
      add(due)
      if duty.isDone {
        add(duty.isInTime ? parts.inTime : parts.late)
      } else {
        add(parts.not)
      }
    }
  }

  /// What is owed after the meeting.
  mutating func countAfter(_ count: DutyCount, _ calendar: WorkingDays) {
    for duty in count.all(.parentQuestionnaire) where count.isRipe(duty) {
      add(.questionnairesDue)
      guard duty.isDone else { continue }
      add(.questionnairesOffered)
      let hasReturned = duty.person.map(count.summary.returned.contains) ?? false
      add(.questionnairesReturned, if: hasReturned)
    }
    add(.viewsRecorded, count.summary.ownViews)
    if let duty = count.duty(.childOutcome) { countOutcome(duty, count, calendar) }
    countInTime(.meetingDecisions, count, .decisionsDue, .decisionsInTime)
    countInTime(.meetingRecord, count, .recordsDue, .recordsInTime)
    countInTime(.meetingSent, count, .sendingDue, .sentInTime)
    if let duty = count.duty(.supervisionDiscuss), count.isRipe(duty) {
      add(.supervisionDue)
      add(.supervisionHeld, if: duty.isDone)
    }
  }

  /// Each parent told, and each thing answered that they said, also at a meeting that does not formally
  /// consult them (CAM 2.7, 6.P6).
  ///
  /// - Parameter due: by when; nil where the protocol has no such day.
  mutating func countParentsOutcome(_ count: DutyCount, _ rule: KindRule, due: CivilDate?) {
    let (outline, heard) = (count.outline, count.summary.heard)
    let isPast = due.map { $0 < count.today } ?? false
    for parent in outline.circumstances.people where parent.relation.hasParentDuties {
      let said = heard.first { $0.who == parent.id }
      let duty = count.all(.parentOutcome).first { $0.person == parent.id }
      add(.parentViews, said?.views ?? 0)
      if duty != nil || rule.answersParentsUnasked, let said {
        add(.parentViewsToAnswer, isPast ? said.views : said.answered)
        add(.parentViewsAnswered, said.answered)
      }
      guard let duty, isPast || said?.told != nil else { continue }
      add(.parentsToTell)
      add(.parentsTold, if: said?.told != nil)
      add(.parentsToldInTime, if: said?.told.map { $0 <= duty.due } ?? false)
    }
  }

  private mutating func countInTime(
    _ id: DutyID, _ count: DutyCount, _ due: Measure, _ inTime: Measure
  ) {
    guard let duty = count.duty(id), count.isRipe(duty) else { return }
    add(due)
    add(inTime, if: duty.isInTime)
  }

  /// The child told, after how many working days, and each of the child's own views answered (CAM 2.7).
  private mutating func countOutcome(
    _ duty: CountedDuty, _ count: DutyCount, _ calendar: WorkingDays
  ) {
    let (summary, due, day) = (count.summary, duty.due, count.outline.day)
    let isPast = due < count.today
    add(.viewsToAnswer, isPast ? summary.ownViews : summary.answeredViews)
    add(.viewsAnswered, summary.answeredViews)
    guard isPast || summary.told != nil else { return }
    add(.childrenToTell)
    guard let told = summary.told else { return }
    add(.childrenTold)
    let term = calendar.count(from: day, to: due)
    let days = max(0, calendar.count(from: day, to: told))
    toldAfter = days
    // Each takes in those before it: “within ten” is said of whoever was told within five.
    add(.toldInTime, if: told <= due)
    add(.toldSoonAfter, if: days <= 2 * term)
    add(days <= 4 * term ? .toldLate : .toldVeryLate)
  }
}
