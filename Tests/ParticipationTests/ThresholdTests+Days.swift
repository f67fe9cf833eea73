import Participation
import Testing

extension ThresholdTests {
  @Test(
    "A threshold that changes on a day leaves the rule of its day to every meeting before",
    arguments: [
      // The new ages against 4, 11, 12 and 18 until then.
      DatedThreshold(.routineInvolvement, 3, for: 3, .childInNeedReview, opens: .childConsult),
      DatedThreshold(.routineInvolvement, 3, for: 3, .childInNeedReview, closes: .childObserve),
      DatedThreshold(
        .conferenceAttendance, 10, for: 10, .reviewConference, opens: .childAttendanceOpinions),
      DatedThreshold(.conferenceAttendance, 10, for: 10, .initialConference, opens: .childReport),
      DatedThreshold(.activeRole, 10, for: 11, .childInNeedReview, opens: .childActiveRole),
      DatedThreshold(.activeRole, 14, for: 13, .coreGroup, closes: .childActiveRole),
      DatedThreshold(.adulthood, 17, for: 17, .lookedAfterReview, closes: .parentInvite),
    ])
  func rulesOfTheirDay(change: DatedThreshold) throws {
    var pack = planner.pack
    let version = Threshold.Version(from: try day("2027-01-01"), age: change.age)
    pack.thresholds[change.threshold]?.versions.append(version)
    let changed = Planner(pack: pack, calendar: planner.calendar)
    let circumstances = try Circumstances(
      kind: change.kind, date: day("2026-12-31"), born: Household.born(aged: change.aged),
      statuses: [.childProtectionPlan], people: Household.people())

    let lastOfTheOld = try changed.plan(circumstances)
    #expect(lastOfTheOld.opens(change.duty) == !change.opens)
    #expect(try lastOfTheOld == planner.plan(circumstances), "the new rule changes nothing before")

    let firstOfTheNew = try changed.plan(circumstances.moved(to: day("2027-01-01")))
    #expect(firstOfTheNew.opens(change.duty) == change.opens)
  }

  @Test(
    "A duty that rests on an age says since when that age holds",
    arguments: [("2026-12-31", "2022-01-01", 12), ("2027-01-01", "2027-01-01", 10)])
  func reasonNamesTheRuleOfItsDay(meeting: String, since: String, age: Int) throws {
    var pack = planner.pack
    let version = Threshold.Version(from: try day("2027-01-01"), age: 10)
    pack.thresholds[.activeRole]?.versions.append(version)
    let plan = try Planner(pack: pack, calendar: planner.calendar).plan(
      Circumstances(kind: .childInNeedReview, date: day(meeting), born: Household.born(aged: 12)))
    let duty = try #require(plan.duty(DutyKey(.childActiveRole)))
    let rules = duty.because.compactMap(\.threshold)
    #expect(rules.map(\.id) == [.activeRole])
    #expect(try rules.map(\.version) == [Threshold.Version(from: day(since), age: age)])
  }

  @Test(
    "A threshold birthday is told from 60 days before the meeting to 60 days after",
    arguments: [
      ("2015-12-02", "2026-12-02", ThresholdID.conferenceAttendance, 11, "2026-12-02"),
      ("2016-01-31", "2026-12-02", .conferenceAttendance, 11, "2027-01-31"),
      ("2015-10-03", "2026-12-02", .conferenceAttendance, 11, "2026-10-03"),
      ("2016-02-29", "2026-12-31", .conferenceAttendance, 11, "2027-03-01"),
      ("2016-02-29", "2027-04-30", .conferenceAttendance, 11, "2027-03-01"),
      ("2022-12-25", "2026-12-02", .routineInvolvement, 4, "2026-12-25"),
      ("2014-11-30", "2026-12-02", .activeRole, 12, "2026-11-30"),
      ("2011-01-01", "2026-12-02", .growingControl, 16, "2027-01-01"),
      ("2008-12-03", "2026-12-02", .adulthood, 18, "2026-12-03"),
    ])
  func birthdaysNearTheMeeting(
    born: String, meeting: String, threshold: ThresholdID, age: Int, on: String
  ) throws {
    let birthdays = try planner.birthdays(
      near: Circumstances(kind: .childInNeedReview, date: day(meeting), born: day(born)))
    #expect(birthdays.map(\.threshold) == [threshold])
    #expect(birthdays.map(\.age) == [age])
    #expect(try birthdays.map(\.on) == [day(on)])
  }

  @Test(
    "A birthday further away, or one that opens nothing, is not told",
    arguments: [
      ("2016-02-01", "2026-12-02"), ("2015-10-02", "2026-12-02"), ("2016-02-29", "2026-12-30"),
      ("2016-02-29", "2027-05-01"), ("2016-12-02", "2026-12-02"), ("2009-12-02", "2026-12-02"),
      ("2026-12-02", "2026-12-02"),
    ])
  func birthdaysFurtherAway(born: String, meeting: String) throws {
    let circumstances = try Circumstances(
      kind: .childInNeedReview, date: day(meeting), born: day(born))
    #expect(planner.birthdays(near: circumstances) == [])
  }

  /// A threshold that gets another age from 1 January 2027, and what that does to one duty.
  struct DatedThreshold: Sendable, CustomTestStringConvertible {
    let threshold: ThresholdID
    let age: Int
    let aged: Int
    let kind: MeetingKind
    let duty: DutyID
    /// Whether the duty opens by the new age and not by the old, or the other way round.
    let opens: Bool

    init(
      _ threshold: ThresholdID, _ age: Int, for aged: Int, _ kind: MeetingKind, opens duty: DutyID
    ) {
      (self.threshold, self.age, self.aged) = (threshold, age, aged)
      (self.kind, self.duty, self.opens) = (kind, duty, true)
    }

    init(
      _ threshold: ThresholdID, _ age: Int, for aged: Int, _ kind: MeetingKind, closes duty: DutyID
    ) {
      (self.threshold, self.age, self.aged) = (threshold, age, aged)
      (self.kind, self.duty, self.opens) = (kind, duty, false)
    }

    var testDescription: String {
      "\(threshold.rawValue) \(age), \(duty.rawValue) of a child of \(aged)"
    }
  }
}
