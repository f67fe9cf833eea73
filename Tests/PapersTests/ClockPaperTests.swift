import Papers
import Participation
import Testing

@Suite("A review clock as text")
struct ClockPaperTests {
  @Test("The reviews of a looked-after child, of which one was held late")
  func lookedAfterReviews() throws {
    let paper = try Samples.clock(
      .lookedAfterReview, since: "2025-12-12", held: ["2026-01-14", "2026-04-20"])
    #expect(
      paper.text == """
        Looked-after review: by when, from Fri 12 Dec 2025
        The clock starts on the day the child became looked-after.

          1. by Wed 14 Jan 2026, held on Wed 14 Jan 2026
                                                    20 working days from Fri 12 Dec 2025
          2. by Tue 14 Apr 2026, held late on Mon 20 Apr 2026
                                                           3 months from Wed 14 Jan 2026
          3. by Tue 20 Oct 2026: OVERDUE                   6 months from Mon 20 Apr 2026
          4. by Tue 20 Apr 2027                            6 months from Tue 20 Oct 2026

        The days after an overdue one count from the day on which it is held at last.
        Where it is held without a meeting, one is held as a meeting within 12 months of
        the last that was.
        Why: Reviews are held within 20 working days, then within 3 months, then every
          6. (CPPCR 33)

        """)
  }

  @Test("A clock that stops after its one step")
  func initialConference() throws {
    let paper = try Samples.clock(.initialConference, since: "2026-04-02")
    #expect(
      paper.text == """
        Initial child protection conference: by when, from Thu 2 Apr 2026
        The clock starts on the day of the strategy meeting.

          1. by Mon 27 Apr 2026: OVERDUE             15 working days from Thu 2 Apr 2026

        Why: An initial conference within 15 working days of the strategy discussion, a
          review conference within 3 months and then every 6; children and parents are
          helped to take part. (WT 2023)

        """)
  }

  @Test("Months end on a last day where they have no corresponding one")
  func childInNeedReviews() throws {
    let paper = try Samples.clock(.childInNeedReview, since: "2025-11-30", count: 2)
    #expect(
      paper.text == """
        Child in need review: by when, from Sun 30 Nov 2025
        The clock starts on the day the child in need plan began.

          1. by Sat 28 Feb 2026: OVERDUE                   3 months from Sun 30 Nov 2025
          2. by Fri 28 Aug 2026                            6 months from Sat 28 Feb 2026

        The days after an overdue one count from the day on which it is held at last.
        Why: A child in need plan is reviewed within 3 months and then every 6, unless
          the authority sets another interval. (READ child in need)

        """)
  }

  @Test("Beyond the years whose bank holidays are known that is said")
  func beyondKnownYears() throws {
    let paper = try Samples.clock(.lookedAfterReview, since: "2035-12-12", count: 2)
    #expect(
      paper.text == """
        Looked-after review: by when, from Wed 12 Dec 2035
        The clock starts on the day the child became looked-after.

          1. by Fri 11 Jan 2036                     20 working days from Wed 12 Dec 2035
          2. by Fri 11 Apr 2036                            3 months from Fri 11 Jan 2036

        Each further day holds if the meeting before it is held on its last day.
        Where it is held without a meeting, one is held as a meeting within 12 months of
        the last that was.
        Why: Reviews are held within 20 working days, then within 3 months, then every
          6. (CPPCR 33)
        Note: Bank holidays are known from 2022 to 2035; outside those years only
          weekends are left out.

        """)
  }

  @Test("A meeting before the clock starts is refused with its day")
  func heldBeforeStart() {
    #expect {
      _ = try Samples.clock(.pathwayReview, since: "2026-04-02", held: ["2026-04-01"])
    } throws: { error in
      let refusal = error as? Refusal
      return refusal?.code == .heldBeforeStart && refusal?.message.contains("2026-04-01") == true
    }
  }

  @Test(
    "A kind without a clock is refused with the kinds that have one",
    arguments: [MeetingKind.strategyMeeting, .coreGroup, .otherMeeting, .assessment])
  func kindWithoutClock(kind: MeetingKind) {
    #expect {
      _ = try Samples.clock(kind, since: "2026-04-02")
    } throws: { error in
      let refusal = error as? Refusal
      return refusal?.code == .kindWithoutClock
        && refusal?.message.contains("initial-conference, review-conference") == true
    }
  }

  @Test("As many steps are shown as are asked for, and one more than were held")
  func counts() throws {
    let held = ["2026-01-14", "2026-04-10", "2026-10-01"]
    for (count, held, shown) in [(1, [], 1), (4, held, 4), (1, held, 4), (50, held, 50)] {
      let paper = try Samples.clock(
        .lookedAfterReview, since: "2025-12-12", held: held, count: count)
      let steps = paper.text.split(separator: "\n").filter { $0.contains(/^  \d+\. by\b/) }
      #expect(steps.count == shown)
    }
  }
}
