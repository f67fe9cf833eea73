import Participation
import Resources

/// The pack and the calendar that come with the program, and short ways to write dates and people.
enum Samples {
  static func planner() throws -> Planner {
    Planner(pack: try Bundled.camden(), calendar: try Bundled.workingDays())
  }
}

/// A date written as in the tables of PROTOCOL.md; a test that writes an impossible one fails.
func day(_ text: String) throws -> CivilDate { try CivilDate(parsing: text) }
