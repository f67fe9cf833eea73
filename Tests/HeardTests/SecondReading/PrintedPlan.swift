import Foundation

/// The JSON of `heard plan`, as far as PROTOCOL.md says what has to stand there.
struct PrintedPlan: Decodable {
  let ageOnTheDay: Int?
  let birthdays: [Birthday]
  let duties: [Duty]
  let notRequired: [NotRequired]
  let exclusion: Exclusion
  let readinessCheck: String?
  let prompts: [Prompt]
  let moved: Moved?

  struct Birthday: Decodable {
    let age: Int
    let on: String
  }

  struct Duty: Decodable {
    let id: String
    let person: String?
    let phase: String
    let owners: [String]
    let startBy: String?
    let due: String
    let onlyIf: String?
    let provisions: [String]

    var key: SecondReading.Key { SecondReading.Key(id: id, person: person) }
  }

  struct NotRequired: Decodable {
    let id: String
    let person: String?
    let because: [String]

    var key: SecondReading.Key { SecondReading.Key(id: id, person: person) }
  }

  struct Prompt: Decodable {
    let text: String
    let provisions: [String]
  }

  struct Exclusion: Decodable {
    let decider: String?
    let grounds: [String]
    let noticeBy: String?
  }

  struct Moved: Decodable {
    let openedDuties: [Duty]
    let closedDuties: [NotRequired]
  }

  init(json: String) throws {
    self = try JSONDecoder().decode(PrintedPlan.self, from: Data(json.utf8))
  }
}
