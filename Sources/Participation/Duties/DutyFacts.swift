extension DutyKey {
  /// Whether a fact says something of this duty: what was recorded of it stands beside it on a
  /// screen, whether or not it fulfils the duty.
  ///
  /// What was recorded of the child before a birthday or a change of status is about the duty that
  /// stood in this one's place as well, so that it is never out of sight.
  package func isAbout(_ fact: Fact) -> Bool {
    switch fact {
    case .dutyExplained(let explained): explained.duty == self
    case .questionAsked(let asked): asked.duty == self
    default: id.definition.isAbout(fact, person)
    }
  }
}

extension ParticipationRecord {
  /// The entries that say something of a duty, in order: what `isAbout` finds, and what was decided
  /// and answered upon it.
  package func entries(about key: DutyKey) -> [StandingEntry] {
    let asked = Set(entries.filter { key.isAbout($0.entry.fact) }.map(\.origin))
    return entries.filter { standing in
      switch standing.entry.fact {
      case .exclusionDecided(let decided): asked.contains(decided.request)
      case .exclusionTold(let told): asked.contains(told.request)
      case .questionAnswered(let answered): asked.contains(answered.question)
      // An answer concerns whoever's view it is to.
      case .viewAnswered(let answer):
        asked.contains(standing.origin)
          && views.first { $0.id == answer.view }.map(\.of) ?? nil == key.person
      default: asked.contains(standing.origin)
      }
    }
  }
}
