import Papers
import Participation
import Testing

extension DrawnCase {
  /// What `heard plan` prints of the case, made without a process.
  func planned(by planner: Planner) throws -> String {
    let circumstances = try circumstances()
    let moved = try movedTo.map { day in
      try planner.plan(circumstances.moved(to: try day.civil()))
    }
    return try PlanPaper(
      planner: planner, plan: try planner.plan(circumstances), moved: moved,
      today: try Self.today.civil()
    ).json()
  }

  private func circumstances() throws -> Circumstances {
    Circumstances(
      kind: try #require(MeetingKind(rawValue: kind.id), "\(kind.id)"),
      date: try on.civil(), born: try born.civil(),
      statuses: Set(try statuses.map { try #require(Status(rawValue: $0), "\($0)") }),
      people: try people.enumerated().map { index, somebody in
        Person(
          id: try #require(PersonID("person-\(index + 1)")), name: somebody.name,
          relation: somebody.role.relation, isUnder18: somebody.isUnder18)
      }, needs: needs, childWouldCome: childComes, agreesToParents: agreesToParents)
  }
}

extension DrawnCase.Role {
  fileprivate var relation: Relation {
    switch self {
    case .parent: .parent(.held)
    case .parentWithout: .parent(.notHeld)
    case .parentUnknown: .parent(.unknown)
    case .personWith: .personWithResponsibility
    case .carer: .carer(.unspecified)
    case .foster: .carer(.foster)
    case .kin: .carer(.kin)
    case .residential: .carer(.residential)
    }
  }
}

extension ReadDay {
  /// The day as the program takes it, by the way that a date typed in goes.
  fileprivate func civil() throws -> CivilDate { try CivilDate(parsing: description) }
}
