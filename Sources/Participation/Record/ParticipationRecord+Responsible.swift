extension ParticipationRecord {
  private var responsibility: [ResponsibilityIdentified] {
    all { if case .responsibilityIdentified(let found) = $0 { found } else { nil } }
  }

  /// Who of the people around the child was found to have care or responsibility: chosen, or by the name
  /// with which a home is recorded (CAM 5).
  package func responsible(among people: [Person]) -> Set<PersonID> {
    let chosen = responsibility.flatMap(\.people)
    let named = responsibility.flatMap(\.homes).flatMap { home in
      people.filter { $0.goesBy(home.with) }.map(\.id)
    }
    return Set(chosen + named).intersection(people.map(\.id))
  }

  /// With whom the child lives by name, where that is nobody who is recorded: nobody asks them.
  package func unknownHomes(among people: [Person]) -> [String] {
    responsibility.flatMap(\.homes).map(\.with).filter { name in
      !name.isBlank && !people.contains { $0.goesBy(name) }
    }.uniqued()
  }
}

extension Person {
  /// Whether a name is the person's, or what the family calls them.
  fileprivate func goesBy(_ name: String) -> Bool {
    name.isSameName(as: self.name) || calledByChild.map(name.isSameName) ?? false
  }
}
