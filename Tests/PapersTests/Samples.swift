import Papers
import Participation
import Protocols

/// Papers made with the pack and the calendar that come with the program.
enum Samples {
  static let today = "2026-11-02"

  /// Read once: every test asks for it.
  private static let read = Result {
    Planner(pack: try Bundled.camden(), calendar: try Bundled.workingDays())
  }

  static func planner() throws -> Planner { try read.get() }

  /// The plan on 2 December 2026, as it is seen a month before.
  static func plan(
    _ kind: MeetingKind, on date: String = "2026-12-02", born: String, statuses: Set<Status> = [],
    people: [Person] = [], needs: [String] = [], childWouldCome: Bool? = nil,
    agreesToParents: Bool = false, movedTo: String? = nil, today: String = today
  ) throws -> PlanPaper {
    let planner = try planner()
    let circumstances = Circumstances(
      kind: kind, date: try day(date), born: try day(born), statuses: statuses, people: people,
      needs: needs, childWouldCome: childWouldCome, agreesToParents: agreesToParents)
    let moved = try movedTo.map { try planner.plan(circumstances.moved(to: day($0))) }
    return PlanPaper(
      planner: planner, plan: try planner.plan(circumstances), moved: moved, today: try day(today))
  }

  static func clock(
    _ kind: MeetingKind, since: String, held: [String] = [], count: Int = 4,
    today: String = today
  ) throws -> ClockPaper {
    try ClockPaper(
      kind: kind, since: try day(since), held: try held.map(day), count: count,
      today: try day(today), planner: try planner())
  }
}

extension Person {
  /// A person known by a name and what they are to the child.
  static func named(_ name: String, _ relation: Relation, isUnder18: Bool = false) -> Person {
    Person(id: .random(), name: name, relation: relation, isUnder18: isUnder18)
  }
}

/// A date as people write it; a test that writes an impossible one fails.
func day(_ text: String) throws -> CivilDate { try CivilDate(parsing: text) }
