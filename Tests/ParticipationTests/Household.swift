import Participation
import Testing

/// People around a child, and the statuses that a child can have, for tests of what opens.
enum Household {
  /// One parent, one other person with parental responsibility, one carer.
  static func people() throws -> [Person] {
    try [
      person("mother", .parent(.held)), person("grandmother", .personWithResponsibility),
      person("foster-carer", .carer(.foster)),
    ]
  }

  static func person(_ id: String, _ relation: Relation) throws -> Person {
    Person(id: try #require(PersonID(id)), name: id, relation: relation)
  }

  /// No status, and statuses other than a child protection plan, one by one and together.
  static let withoutPlan: [Set<Status>] = [
    [], [.lookedAfter], [.childInNeed], [.shortBreaks], [.careLeaver],
    [.lookedAfter, .childInNeed, .shortBreaks, .careLeaver],
  ]

  /// A child protection plan, alone and beside other statuses.
  static let onPlan: [Set<Status>] = [
    [.childProtectionPlan], [.childProtectionPlan, .lookedAfter],
    [.childProtectionPlan, .childInNeed, .shortBreaks, .careLeaver],
  ]

  /// Somebody born on 15 June who has this age on a day in December 2026.
  static func born(aged age: Int) throws -> CivilDate {
    try #require(CivilDate(year: 2026 - age, month: 6, day: 15))
  }
}

extension [Person] {
  /// Those of these people, by their identifiers, to whom a plan owes a duty.
  func owed(_ duty: DutyID, in plan: Plan) -> [String] {
    filter { plan.duty(DutyKey(duty, person: $0.id)) != nil }.map(\.id.text)
  }
}

extension Plan {
  /// Whether a duty opens, towards whomever it is.
  func opens(_ duty: DutyID) -> Bool { duties.contains { $0.key.id == duty } }
}
