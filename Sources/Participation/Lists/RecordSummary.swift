/// What was recorded of one child's part in one meeting, as lists are filtered by it and reports count
/// it: who was asked, met and told, in what way and when, and no words of anybody.
package struct RecordSummary: Sendable, Equatable {
  /// The last consultation of the child and of each person, in the order in which they were first
  /// consulted, then whoever said something without one.
  package var consulted: [Asked]
  /// Whose words the child's own views are in, each once.
  package var whoseWords: [View.WhoseWords]
  /// How many views in the child's own words are recorded.
  package var ownViews: Int
  /// Who of the people around the child said something in words of their own, or was told the outcome.
  package var heard: [Heard]
  /// How many of the child's are answered, with why where it was not done.
  package var answeredViews: Int
  /// When the child was told the outcome.
  package var told: CivilDate?
  package var exclusions: [KeptOut]
  /// Whom a manager decided not to consult.
  package var notConsulted: [PersonID]
  /// The last opinion of each role on the child coming to a review conference.
  package var opinions: [Opinion]
  /// Whether the child may come to a conference outside the rule, as decided last.
  package var exception: Bool?
  /// Who returned a questionnaire.
  package var returned: [PersonID]
  /// Questions about a duty that nobody has answered.
  package var openQuestions: Int
  /// Why the meeting goes ahead although something is missing: whether a reason was given.
  package var goesAheadAlthough: Bool
  /// When what will be tried was recorded last, where reviews went by without views.
  package var willTry: CivilDate?
  package var takingPart: [TakingPart]

  /// How far somebody's consultation went, and in what way.
  package struct Asked: Sendable, Equatable {
    /// Nil the child.
    package var who: PersonID?
    package var status: Consultation.Status
    package var method: Consultation.Method?

    package init(
      who: PersonID?, status: Consultation.Status, method: Consultation.Method? = nil
    ) {
      self.who = who
      self.status = status
      self.method = method
    }
  }

  /// What somebody around the child said in words of their own, and what came of it.
  package struct Heard: Sendable, Equatable {
    package var who: PersonID
    package var views: Int
    /// How many are answered, with why where it was not done.
    package var answered: Int
    /// When they were told the outcome.
    package var told: CivilDate?

    package init(who: PersonID, views: Int, answered: Int = 0, told: CivilDate? = nil) {
      self.who = who
      self.views = views
      self.answered = answered
      self.told = told
    }
  }

  /// A request that somebody be kept out, and what came of it.
  package struct KeptOut: Sendable, Equatable {
    package var who: PersonID
    package var ground: GroundID
    /// Of the whole meeting or a part, as it was decided, else as it was asked for.
    package var isWhole: Bool
    /// Nil while it is undecided.
    package var decision: Decision?
    package var isTold: Bool
    /// Whether a manager's reason stands for a power that the protocol gives to nobody.
    package var isOutsideProtocol: Bool

    package struct Decision: Sendable, Equatable {
      package var excluded: Bool
      package var by: Role
      /// Whether it was said how the person's views reach the meeting instead.
      package var hasAlternative: Bool

      package init(excluded: Bool, by: Role, hasAlternative: Bool) {
        self.excluded = excluded
        self.by = by
        self.hasAlternative = hasAlternative
      }
    }

    package init(
      who: PersonID, ground: GroundID, isWhole: Bool, decision: Decision?, isTold: Bool,
      isOutsideProtocol: Bool
    ) {
      self.who = who
      self.ground = ground
      self.isWhole = isWhole
      self.decision = decision
      self.isTold = isTold
      self.isOutsideProtocol = isOutsideProtocol
    }

    /// Whether it was decided that the person stays away, from all of the meeting or a part.
    package var isExcluded: Bool { decision?.excluded ?? false }
  }

  /// Whether a role thinks that the child should come.
  package struct Opinion: Sendable, Equatable {
    package var of: Role
    package var agrees: Bool

    package init(of: Role, agrees: Bool) {
      self.of = of
      self.agrees = agrees
    }
  }

  package init(
    consulted: [Asked] = [], whoseWords: [View.WhoseWords] = [], ownViews: Int = 0,
    heard: [Heard] = [], answeredViews: Int = 0,
    told: CivilDate? = nil, exclusions: [KeptOut] = [],
    notConsulted: [PersonID] = [], opinions: [Opinion] = [], exception: Bool? = nil,
    returned: [PersonID] = [], openQuestions: Int = 0, goesAheadAlthough: Bool = false,
    willTry: CivilDate? = nil, takingPart: [TakingPart] = []
  ) {
    self.consulted = consulted
    self.whoseWords = whoseWords
    self.ownViews = ownViews
    self.heard = heard
    self.answeredViews = answeredViews
    self.told = told
    self.exclusions = exclusions
    self.notConsulted = notConsulted
    self.opinions = opinions
    self.exception = exception
    self.returned = returned
    self.openQuestions = openQuestions
    self.goesAheadAlthough = goesAheadAlthough
    self.willTry = willTry
    self.takingPart = takingPart
  }
}

extension RecordSummary {
  /// What was recorded of a record.
  ///
  /// - Parameter people: around the child on the day; of others nothing is counted.
  init(of record: ParticipationRecord, at meeting: Meeting, people: [PersonID]) {
    self.init()
    let own = record.views.filter { $0.of == nil && $0.kind == .ownWords }
    let words = Set(own.map(\.whoseWords))
    whoseWords = View.WhoseWords.allCases.filter(words.contains)
    ownViews = own.count
    heard = people.compactMap { person in
      let views = record.ownViews(of: person).count
      let told = record.told(person)?.on
      guard views > 0 || told != nil else { return nil }
      return Heard(
        who: person, views: views, answered: views - record.unanswered(of: person).count,
        told: told)
    }
    answeredViews = own.count { record.answer(to: $0.id)?.isWhole == true }
    exclusions = record.exclusions.filter { people.contains($0.request.person) }.map(KeptOut.init)
    opinions = Role.allCases.compactMap { role in
      record.opinion(of: role).map { Opinion(of: role, agrees: $0.agrees) }
    }
    goesAheadAlthough = !(meeting.signedOff?.although ?? "").isBlank
    openQuestions = record.openQuestions.count
    for standing in record.entries { take(standing.entry) }
    takingPart = TakingPart.all(in: record)
    for who in [nil] + people.map(PersonID?.some) where record.hasSaid(who, by: meeting) {
      noteSaying(who)
    }
    consulted.removeAll { asked in asked.who.map { !people.contains($0) } ?? false }
    notConsulted = people.filter(notConsulted.contains)
    returned = people.filter(returned.contains)
  }

  /// Said counts as asked.
  private mutating func noteSaying(_ who: PersonID?) {
    let said = Asked(who: who, status: .byOtherMeans)
    guard let index = consulted.firstIndex(where: { $0.who == who }) else {
      return consulted.append(said)
    }
    if [.offered, .notAble].contains(consulted[index].status) { consulted[index] = said }
  }

  private mutating func take(_ entry: Entry) {
    switch entry.fact {
    case .consulted(let consultation):
      let asked = Asked(
        who: consultation.of, status: consultation.status, method: consultation.method)
      if let index = consulted.firstIndex(where: { $0.who == asked.who }) {
        consulted[index] = asked
      } else {
        consulted.append(asked)
      }
    case .managerDecidedNotToConsult(let decided): notConsulted.append(decided.person)
    case .exceptionDecided(let decided): exception = decided.allowed
    case .outcomeTold(let outcome) where outcome.who == nil: told = outcome.on
    case .questionnaireInvited(let asked):
      if asked.returned == true { returned.append(asked.person) }
    case .questionnaireAnswered(let answered): returned += [answered.who].compactMap(\.self)
    case .willTry: willTry = entry.made.dayInLondon
    default: break
    }
  }
}

extension RecordSummary.KeptOut {
  fileprivate init(_ exclusion: Exclusion) {
    let (request, decision) = (exclusion.request, exclusion.decision)
    self.init(
      who: request.person, ground: request.ground,
      isWhole: (decision?.extent ?? request.extent) == .whole,
      decision: decision.map {
        Decision(
          excluded: $0.excluded, by: $0.by.role, hasAlternative: !($0.viewsHow ?? "").isBlank)
      }, isTold: exclusion.told != nil,
      isOutsideProtocol: !(request.managersReason ?? "").isBlank)
  }
}

extension ParticipationRecord {
  /// Questions about a duty that nobody has answered, in the order in which they were asked.
  package var openQuestions: [StandingEntry] {
    let answered = Set(
      all { if case .questionAnswered(let answer) = $0 { answer.question } else { nil } })
    return entries.filter { standing in
      guard case .questionAsked = standing.entry.fact else { return false }
      return !answered.contains(standing.origin)
    }
  }
}
