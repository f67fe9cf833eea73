import Participation
import Support

extension FindingCase {
  /// A child whom the journal knows from 28 May 2026 on, looked-after since a day.
  private static func looked(since day: CivilDate) -> JournalBuilder {
    JournalBuilder().child().adding(
      .statusBegan(StatusBegan(status: .lookedAfter, from: day)))
  }

  // Twenty working days later is 29 June.
  private static let june = looked(since: date(2026, 6, 1))

  private static func review(
    _ journal: JournalBuilder, _ id: String, on day: CivilDate, isHeld: Bool = true,
    _ part: TookPart = TookPart(presence: .inPerson, conveyed: [.speaks])
  ) -> JournalBuilder {
    let meeting: MeetingID = .named(id)
    let planned = journal.meeting(.lookedAfterReview, id: meeting, on: day)
    guard isHeld else { return planned }
    return planned.adding(.meetingHeld(MeetingHeld(on: day)), meeting: meeting)
      .adding(.tookPart(part), meeting: meeting)
  }

  private static let silent = TookPart(presence: .absent, conveyed: [.workersSummary])
  private static let september = date(2026, 9, 9)

  /// Two reviews running at which the child is silent, or not.
  private static func reviews(_ first: TookPart, _ second: TookPart) -> JournalBuilder {
    review(review(june, "first", on: date(2026, 6, 24), first), "second", on: september, second)
  }

  /// An initial conference after the strategy meeting of 1 June; the last day in time is 22 June.
  private static func conference(on day: CivilDate) -> JournalBuilder {
    let strategy: MeetingID = .named("strategy")
    return JournalBuilder().child().meeting(.strategyMeeting, id: strategy, on: date(2026, 6, 1))
      .adding(.meetingHeld(MeetingHeld(on: date(2026, 6, 1))), meeting: strategy)
      .meeting(.initialConference, on: day)
  }

  /// A child protection plan from a day on, after an initial conference.
  private static func planned(_ day: CivilDate, after conference: CivilDate) -> JournalBuilder {
    JournalBuilder().child().meeting(.initialConference, on: conference)
      .adding(.meetingHeld(MeetingHeld(on: conference)))
      .adding(.statusBegan(StatusBegan(status: .childProtectionPlan, from: day)))
  }

  /// Reviews of June held as a meeting or without, and of September without or as one.
  private static func yearly(_ first: Bool, _ second: Bool) -> JournalBuilder {
    [("first", date(2026, 6, 24), first), ("second", september, second)].reduce(june) {
      journal, review in
      let id = MeetingID.named(review.0)
      let planned = journal.meeting(.lookedAfterReview, id: id, on: review.1)
      return planned.adding(
        review.2
          ? .meetingHeld(MeetingHeld(on: review.1))
          : .heldWithoutMeeting(HeldWithoutMeeting(on: review.1, reason: "long-term placement")),
        meeting: id, by: JournalBuilder.iro)
    }
  }

  /// A foster carer's review of one carer, and the carer with whom the child is.
  private static func carers(reviewed name: String, with carer: Person = Family.carer)
    -> JournalBuilder
  {
    let id: MeetingID = .named("carers")
    var planned = MeetingPlanned(
      kind: .fosterCarerReview, date: date(2026, 6, 10), children: [JournalBuilder.child])
    planned.carer = name
    return JournalBuilder().child(people: [carer]).adding(.meetingPlanned(planned), meeting: id)
      .adding(.meetingHeld(MeetingHeld(on: date(2026, 6, 10))), meeting: id)
  }

  static let reviews: [FindingCase] = [
    // Once a carer in 12 months.
    FindingCase(
      .carerReviewOverdue,
      raised: [
        On(carers(reviewed: "Bea Cole"), date(2027, 6, 11)),
        On(carers(reviewed: "bea COLE"), date(2027, 6, 11)),
      ],
      near: [
        On(carers(reviewed: "Bea Cole"), date(2027, 6, 10)),
        On(carers(reviewed: "Ann Other"), date(2027, 6, 11)),
        On(
          carers(reviewed: "Bea Cole").adding(
            .personLeft(PersonLeft(person: Family.carer.id, on: date(2026, 7, 1)))),
          date(2027, 6, 11)),
      ]),
    // One meeting within 12 months of the last, or of the day on which the child became looked-after.
    FindingCase(
      .reviewMeetingOverdue,
      raised: [
        On(yearly(true, false), date(2027, 6, 25)), On(yearly(false, false), date(2027, 6, 2)),
      ],
      near: [
        On(yearly(true, false), date(2027, 6, 24)), On(yearly(false, false), date(2027, 6, 1)),
        On(yearly(false, true), date(2027, 8, 1)), On(yearly(true, true), date(2027, 8, 1)),
        On(
          yearly(true, false).meeting(
            .lookedAfterReview, id: .named("third"), on: date(2027, 6, 24)), date(2027, 6, 24)),
      ]),
    FindingCase(
      .reviewLate,
      raised: [
        On(review(june, "first", on: date(2026, 6, 30))),
        On(
          conference(on: date(2026, 6, 23))
            .adding(.meetingHeld(MeetingHeld(on: date(2026, 6, 23))))),
        // Three months after the first.
        On(review(review(june, "first", on: date(2026, 6, 3)), "second", on: date(2026, 9, 4))),
        // Six months after the first that is known.
        On(
          review(
            review(looked(since: date(2020, 1, 1)), "known", on: date(2026, 6, 3)), "next",
            on: date(2026, 12, 4)), date(2026, 12, 30)),
      ],
      near: [
        On(
          conference(on: date(2026, 6, 22))
            .adding(.meetingHeld(MeetingHeld(on: date(2026, 6, 22))))),
        On(review(june, "first", on: date(2026, 6, 29))),
        On(review(review(june, "first", on: date(2026, 6, 3)), "second", on: date(2026, 9, 3))),
        On(
          june.meeting(.lookedAfterReview, on: date(2026, 6, 29)).moved(to: date(2026, 6, 30))
            .adding(.meetingHeld(MeetingHeld(on: date(2026, 6, 30))))),
        // Reviews of before the journal knew the child may stand elsewhere.
        On(review(looked(since: date(2020, 1, 1)), "known", on: date(2026, 6, 3))),
        On(
          review(
            review(looked(since: date(2020, 1, 1)), "known", on: date(2026, 6, 3)), "next",
            on: date(2026, 12, 3)), date(2026, 12, 30)),
      ]),
    FindingCase(
      .reviewOverdue,
      raised: [
        On(june, date(2026, 6, 30)),
        On(review(june, "first", on: date(2026, 6, 3)), date(2026, 9, 4)),
        // Looked-after long before the journal knew the child, and no review of it known.
        On(looked(since: date(2020, 1, 1)), date(2026, 6, 30)),
        // Three months from the initial conference, although the plan began later.
        On(planned(date(2026, 2, 2), after: date(2026, 1, 5)), date(2026, 4, 6)),
        // A conference of long before led to something else: three months from the plan.
        On(planned(date(2026, 2, 2), after: date(2025, 6, 5)), date(2026, 5, 3)),
      ],
      near: [
        On(june, date(2026, 6, 29)),
        On(review(june, "first", on: date(2026, 6, 29), isHeld: false), date(2026, 6, 30)),
        On(
          june.adding(.statusEnded(StatusEnded(status: .lookedAfter, on: date(2026, 6, 20)))),
          date(2026, 6, 30)),
        On(june.adding(.caseClosed(OnDay(on: date(2026, 6, 20)))), date(2026, 6, 30)),
        On(planned(date(2026, 2, 2), after: date(2026, 1, 5)), date(2026, 4, 5)),
        On(planned(date(2026, 2, 2), after: date(2025, 6, 5)), date(2026, 5, 2)),
      ]),
    FindingCase(
      .reviewPlannedLate,
      raised: [
        On(review(june, "first", on: date(2026, 6, 30), isHeld: false), date(2026, 6, 2)),
        On(review(june, "first", on: date(2026, 7, 30), isHeld: false), date(2026, 7, 2)),
        On(conference(on: date(2026, 6, 23)), date(2026, 6, 2)),
      ],
      near: [
        On(review(june, "first", on: date(2026, 6, 29), isHeld: false), date(2026, 6, 2)),
        On(conference(on: date(2026, 6, 22)), date(2026, 6, 2)),
        On(conference(on: date(2026, 6, 23)).cancelled, date(2026, 6, 2)),
        On(
          june.meeting(.lookedAfterReview, on: date(2026, 6, 29)).moved(to: date(2026, 7, 30)),
          date(2026, 6, 2)),
      ]),
    FindingCase(
      .noViewsAgain, raised: [On(reviews(silent, silent))],
      near: [
        On(reviews(silent, TookPart(presence: .inPerson, conveyed: [.speaks]))),
        On(reviews(TookPart(presence: .inPerson, conveyed: [.speaks]), silent)),
        On(
          reviews(silent, silent)
            .adding(.willTry(WithReason(why: "an advocate")), meeting: .named("second"))),
      ]),
  ]

  // MARK: The days of looked-after reviews

  private static let shortBreaks = JournalBuilder().child().adding(
    .statusBegan(StatusBegan(status: .shortBreaks, from: date(2026, 6, 1))))

  /// As a return brings it in, which is not held to what may be recorded.
  private static func held(on day: CivilDate, _ journal: JournalBuilder = june) -> JournalBuilder {
    review(journal, "held", on: day)
  }

  static let reviewDays: [FindingCase] = [
    FindingCase(
      .reviewBeforeBirth, raised: [On(held(on: date(2016, 2, 29)))],
      near: [
        On(held(on: date(2016, 3, 1))),
        On(review(june, "planned", on: date(2016, 2, 29), isHeld: false)),
      ]),
    FindingCase(
      .reviewInFuture, raised: [On(held(on: date(2026, 6, 24)), date(2026, 6, 23))],
      near: [
        On(held(on: date(2026, 6, 24)), date(2026, 6, 24)),
        On(review(june, "planned", on: date(2026, 6, 24), isHeld: false), date(2026, 6, 23)),
      ]),
    FindingCase(
      .reviewOutsideEpisode,
      raised: [
        On(held(on: date(2026, 5, 31))),
        On(
          held(on: september).adding(
            .statusEnded(StatusEnded(status: .lookedAfter, on: date(2026, 9, 8))))),
        On(JournalBuilder.about(.lookedAfterReview, statuses: [.childInNeed]).held),
      ],
      near: [
        On(held(on: date(2026, 6, 1))), On(held(on: september, shortBreaks)),
        On(
          held(on: september).adding(
            .statusEnded(StatusEnded(status: .lookedAfter, on: september)))),
        On(JournalBuilder.about(.childInNeedReview, statuses: [.childInNeed]).held),
      ]),
    FindingCase(
      .reviewTwiceOnDay,
      raised: [On(held(on: september, review(june, "first", on: september)))],
      near: [
        On(held(on: date(2026, 9, 10), review(june, "first", on: september))),
        On(held(on: september, review(june, "first", on: september, isHeld: false))),
        On(
          held(on: september).adding(
            .meetingHeld(MeetingHeld(on: september, furtherParts: [date(2026, 9, 10)])),
            meeting: .named("held"))),
      ]),
  ]

  // MARK: The journal

  private static let asked = JournalBuilder.about(.coreGroup).adding(
    Recorded.consulted(.offered), as: "asked")

  static let journals: [FindingCase] = [
    FindingCase(
      .correctedTwice,
      raised: [
        On(
          asked.adding(Recorded.consulted(.declined), corrects: "asked")
            .adding(Recorded.consulted(.formCompleted), corrects: "asked"))
      ],
      near: [
        On(
          asked.adding(Recorded.consulted(.declined), as: "next", corrects: "asked")
            .adding(Recorded.consulted(.formCompleted), corrects: "next"))
      ]),
    FindingCase(
      .sameEntryTwice,
      raised: [On(asked.adding(Recorded.consulted(.declined), as: "asked"))], near: [On(asked)]),
    FindingCase(
      .entryUnplaced,
      raised: [On(asked.adding(Recorded.consulted(.declined), meeting: .named("nowhere")))],
      near: [On(asked)]),
    FindingCase(
      .plannedTwice,
      raised: [On(asked.meeting(.coreGroup, on: date(2026, 9, 16)))],
      near: [
        On(asked.meeting(.coreGroup, id: .named("another"), on: date(2026, 9, 16))),
        On(asked.adding(.meetingMoved(MeetingMoved(to: date(2026, 9, 16), why: "ill")))),
        On(asked.meeting(.coreGroup)),
      ]),
    FindingCase(
      .addedTwice,
      raised: [
        On(
          asked.adding(
            .childAdded(ChildDetails(name: "Leon Amari", born: date(2016, 3, 1))),
            by: JournalBuilder.iro))
      ],
      near: [
        On(asked.child()),
        On(
          asked.adding(
            .childAmended(ChildDetails(name: "Leon Amari", born: date(2016, 3, 1))))),
      ]),
  ]
}
