import Participation
import Protocols
import Testing

/// The sample caseload as a demo of a day has it.
struct SampleDemo {
  let today: CivilDate
  let planner: Planner
  let entries: [Entry]
  let file: CaseFile

  init(_ day: String) throws {
    today = try CivilDate(parsing: day)
    planner = Planner(pack: try Bundled.camden(), calendar: try Bundled.workingDays())
    entries = try SampleCaseload.entries(today: today, calendar: planner.calendar)
    file = CaseFile(folding: entries)
  }

  /// Working days, weekends, bank holidays, ends of months and leap days over some years.
  static let days: [String] =
    [
      "2026-11-25", "2026-11-28", "2026-12-24", "2026-12-25", "2026-12-31", "2027-01-01",
      "2027-02-28", "2027-03-01", "2027-03-26", "2027-03-29", "2028-02-20", "2028-02-28",
      "2028-02-29", "2028-03-01", "2034-06-15",
    ]
    + (1...12).map { "2027-\($0)-17" }

  /// A few of them, for what takes long.
  static let someDays: [String] = [
    "2026-11-25", "2026-12-24", "2027-03-29", "2027-05-30", "2027-08-29", "2028-02-20",
    "2028-02-29",
  ]

  func child(_ id: String) throws -> ChildFile {
    let id = try #require(ChildID(id))
    return try #require(file.children[id])
  }

  func meeting(_ id: String) throws -> Meeting {
    let id = try #require(MeetingID(id))
    return try #require(file.meetings[id])
  }

  func record(_ child: String, at meeting: String) throws -> ParticipationRecord {
    let key = RecordKey(
      child: try #require(ChildID(child)), meeting: try #require(MeetingID(meeting)))
    return try #require(file.record(key))
  }

  func duties(_ child: String, at meeting: String) throws -> DutyList {
    try planner.duties(
      of: record(child, at: meeting), at: self.meeting(meeting), for: self.child(child))
  }

  func standing(_ child: String, at meeting: String) throws -> Readiness {
    try planner.readiness(
      of: record(child, at: meeting), at: self.meeting(meeting), for: self.child(child), on: today)
  }

  func readiness(_ child: String, at meeting: String) throws -> Readiness.State? {
    try standing(child, at: meeting).state
  }

  /// The child's age on the day of the meeting.
  func age(_ child: String, at meeting: String) throws -> Int {
    try self.child(child).child.born.age(on: self.meeting(meeting).day)
  }
}
