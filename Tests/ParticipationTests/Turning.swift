import Participation
import Testing

/// The birthday on which somebody reaches an age, and the days on either side of it, written out.
struct Turning: Sendable, CustomTestStringConvertible {
  let born: String
  let dayBefore: String
  let birthday: String
  let dayAfter: String

  init(_ born: String, _ dayBefore: String, _ birthday: String, _ dayAfter: String) {
    self.born = born
    self.dayBefore = dayBefore
    self.birthday = birthday
    self.dayAfter = dayAfter
  }

  var testDescription: String { "born \(born), birthday \(birthday)" }

  /// What holds on the day before, on the birthday and on the day after.
  enum Course: Equatable {
    case never, untilTheBirthday, fromTheBirthday, throughout
    case erratic(dayBefore: Bool, birthday: Bool, dayAfter: Bool)
  }

  /// How something goes over the three days, of meetings that differ in nothing but their day.
  func course(
    of holds: (Plan) -> Bool, with planner: Planner, at kind: MeetingKind,
    _ statuses: Set<Status>, agreesToParents: Bool = false
  ) throws -> Course {
    let days = try [dayBefore, birthday, dayAfter].map { text in
      holds(
        try planner.plan(
          Circumstances(
            kind: kind, date: day(text), born: day(born), statuses: statuses,
            people: Household.people(), agreesToParents: agreesToParents)))
    }
    switch (days[0], days[1], days[2]) {
    case (false, false, false): return .never
    case (true, false, false): return .untilTheBirthday
    case (false, true, true): return .fromTheBirthday
    case (true, true, true): return .throughout
    default: return .erratic(dayBefore: days[0], birthday: days[1], dayAfter: days[2])
    }
  }

  /// How a duty goes over the three days.
  func course(
    of duty: DutyID, with planner: Planner, at kind: MeetingKind, _ statuses: Set<Status>,
    agreesToParents: Bool = false
  ) throws -> Course {
    try course(
      of: { $0.opens(duty) }, with: planner, at: kind, statuses, agreesToParents: agreesToParents)
  }
}

extension Turning {
  static let four = [
    Turning("2022-12-02", "2026-12-01", "2026-12-02", "2026-12-03"),
    Turning("2023-01-01", "2026-12-31", "2027-01-01", "2027-01-02"),
    Turning("2020-02-29", "2024-02-28", "2024-02-29", "2024-03-01"),
    Turning("2096-02-29", "2100-02-28", "2100-03-01", "2100-03-02"),
  ]

  static let eleven = [
    Turning("2015-12-02", "2026-12-01", "2026-12-02", "2026-12-03"),
    Turning("2016-02-29", "2027-02-28", "2027-03-01", "2027-03-02"),
    Turning("2017-02-28", "2028-02-27", "2028-02-28", "2028-02-29"),
  ]

  static let twelve = [
    Turning("2014-12-02", "2026-12-01", "2026-12-02", "2026-12-03"),
    Turning("2016-02-29", "2028-02-28", "2028-02-29", "2028-03-01"),
    Turning("2015-03-01", "2027-02-28", "2027-03-01", "2027-03-02"),
  ]

  static let sixteen = [
    Turning("2010-12-02", "2026-12-01", "2026-12-02", "2026-12-03"),
    Turning("2012-02-29", "2028-02-28", "2028-02-29", "2028-03-01"),
  ]

  static let eighteen = [
    Turning("2008-12-02", "2026-12-01", "2026-12-02", "2026-12-03"),
    Turning("2008-02-29", "2026-02-28", "2026-03-01", "2026-03-02"),
    Turning("2009-01-01", "2026-12-31", "2027-01-01", "2027-01-02"),
  ]
}
