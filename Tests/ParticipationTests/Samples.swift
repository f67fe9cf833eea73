import Participation
import Resources

/// The pack and the calendar that come with the program, and short ways to write dates and people.
enum Samples {
  /// Read once: every test asks for it.
  private static let read = Result {
    Planner(pack: try Bundled.camden(), calendar: try Bundled.workingDays())
  }

  static func planner() throws -> Planner { try read.get() }
}

/// A date as the tables write it; a test that writes an impossible one fails.
func day(_ text: String) throws -> CivilDate { try CivilDate(parsing: text) }
