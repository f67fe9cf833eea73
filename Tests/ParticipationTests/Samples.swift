import Participation
import Support

/// The planner of the tests, and a short way to write dates.
enum Samples {
  static func planner() throws -> Planner { try JournalBuilder.planner() }
}

/// A date as the tables write it; a test that writes an impossible one fails.
func day(_ text: String) throws -> CivilDate { try CivilDate(parsing: text) }
