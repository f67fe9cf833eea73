import Participation
import Support
import Testing

@Suite("Review clocks")
struct ReviewClockTests {
  @Test(
    "A looked-after child is reviewed within 20 working days, then 3 months, then every 6",
    .carries("CPPCR 33"), arguments: lookedAfter)
  func lookedAfterClock(since start: CivilDate, due: [CivilDate]) throws {
    let steps = try steps(.lookedAfterReview, since: start, count: 4)
    #expect(steps.map(\.due) == due)
    #expect(steps.map(\.from) == [start] + due.dropLast())
    #expect(steps.map(\.number) == [1, 2, 3, 4])
    #expect(steps.allSatisfy { $0.held == nil && !$0.isLate })
  }

  private static let lookedAfter = [
    (
      date(2025, 12, 12),
      [date(2026, 1, 14), date(2026, 4, 14), date(2026, 10, 14), date(2027, 4, 14)]
    ),
    (
      date(2026, 3, 20),
      [date(2026, 4, 21), date(2026, 7, 21), date(2027, 1, 21), date(2027, 7, 21)]
    ),
    // The end of a month: 30 November and 3 months give the last of February.
    (
      date(2026, 11, 2),
      [date(2026, 11, 30), date(2027, 2, 28), date(2027, 8, 28), date(2028, 2, 28)]
    ),
  ]

  @Test(
    "Each kind of meeting has the intervals of its source",
    .carries("CPPCR 48", "WT 2023", "FSR 28", "CLR 7"), arguments: kinds)
  func intervalsByKind(kind: MeetingKind, since start: CivilDate, due: [CivilDate]) throws {
    #expect(try steps(kind, since: start, count: 3).map(\.due) == due)
  }

  private static let kinds: [(MeetingKind, CivilDate, [CivilDate])] = [
    (
      .reviewConference, date(2025, 11, 30),
      [date(2026, 2, 28), date(2026, 8, 28), date(2027, 2, 28)]
    ), (.initialConference, date(2026, 4, 2), [date(2026, 4, 27)]),
    (
      .shortBreaksPanel, date(2026, 1, 15),
      [date(2026, 4, 15), date(2026, 10, 15), date(2027, 4, 15)]
    ),
    (.pathwayReview, date(2026, 8, 31), [date(2027, 2, 28), date(2027, 8, 28), date(2028, 2, 28)]),
    (
      .fosterCarerReview, date(2024, 2, 29),
      [date(2025, 2, 28), date(2026, 2, 28), date(2027, 2, 28)]
    ),
  ]

  @Test(
    "A child in need plan is reviewed after 3 months, then every 6, unless the pack sets otherwise",
    .carries("READ child in need"))
  func childInNeedIsASetting() throws {
    let start = date(2026, 1, 15)
    let asItComes = try steps(.childInNeedReview, since: start, count: 3)
    #expect(asItComes.map(\.due) == [date(2026, 4, 15), date(2026, 10, 15), date(2027, 4, 15)])
    let otherwise = try steps(.childInNeedReview, since: start, count: 3) {
      $0.intervals = [.workingDays(5), .months(1)]
    }
    #expect(otherwise.map(\.due) == [date(2026, 1, 22), date(2026, 2, 22), date(2026, 3, 22)])
  }

  @Test("A kind that nobody has to hold again by a day has no clock")
  func kindsWithoutAClock() throws {
    let clocks = try Set(JournalBuilder.planner().pack.clocks.keys)
    let without: Set<MeetingKind> = [
      .strategyMeeting, .coreGroup, .familyGroupMeeting, .otherMeeting, .assessment,
    ]
    #expect(Set(MeetingKind.allCases).subtracting(clocks) == without)
  }

  @Test("The next interval runs from the day on which a review was held, early or late")
  func clocksRunFromTheDayHeld() throws {
    let held = [date(2026, 1, 9), date(2026, 4, 20)]
    let steps = try steps(.lookedAfterReview, since: date(2025, 12, 12), held: held.reversed())
    #expect(steps.map(\.due) == [date(2026, 1, 14), date(2026, 4, 9), date(2026, 10, 20)])
    #expect(steps.map(\.held) == [held[0], held[1], nil])
    #expect(steps.map(\.isLate) == [false, true, false])
  }

  @Test(
    "A review on the last day is in time, and one on the day after is late",
    arguments: [(date(2026, 1, 14), false), (date(2026, 1, 15), true)])
  func lastDayInTime(held: CivilDate, isLate: Bool) throws {
    let steps = try steps(.lookedAfterReview, since: date(2025, 12, 12), held: [held])
    #expect(steps.first?.isLate == isLate)
  }

  @Test("A review from an earlier time in care does not count")
  func earlierReviews() throws {
    let steps = try steps(
      .lookedAfterReview, since: date(2025, 12, 12), held: [date(2020, 5, 5)])
    #expect(steps.map(\.held) == [nil])
    #expect(steps.map(\.due) == [date(2026, 1, 14)])
  }

  @Test("A clock that does not repeat ends")
  func clocksThatEnd() throws {
    let steps = try steps(
      .initialConference, since: date(2026, 4, 2), held: [date(2026, 4, 20)], count: 9)
    #expect(steps.count == 1)
  }

  private func steps(
    _ kind: MeetingKind, since start: CivilDate, held: [CivilDate] = [], count: Int = 1,
    change: (inout ReviewClock) -> Void = { _ in }
  ) throws -> [ReviewClock.Step] {
    let planner = try JournalBuilder.planner()
    var clock = try #require(planner.pack.clocks[kind])
    change(&clock)
    return clock.steps(since: start, held: held, count: count, in: planner.calendar)
  }
}
