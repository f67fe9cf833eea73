import Participation

extension RecordSummary {
  /// - Parameter people: those of the record, by whose places people are told.
  func write(to pack: inout PackWriter, people: [PersonID]) {
    pack.add(consulted) {
      $0.add($1.who.flatMap(people.firstIndex)) { $0.add($1) }
      $0.add($1.status)
      $0.add($1.method) { $0.add($1) }
    }
    pack.add(whoseWords) { $0.add($1) }
    pack.add(ownViews)
    pack.add(heard) {
      $0.add(people.firstIndex(of: $1.who) ?? 0)
      $0.add($1.views)
      $0.add($1.answered)
      $0.add($1.told?.dayNumber) { $0.add($1) }
    }
    pack.add(answeredViews)
    pack.add(told?.dayNumber) { $0.add($1) }
    pack.add(exclusions) {
      $0.add(people.firstIndex(of: $1.who) ?? 0)
      $0.add($1.ground.rawValue)
      $0.add($1.isWhole)
      $0.add($1.decision) {
        $0.add($1.excluded)
        $0.add($1.by)
        $0.add($1.hasAlternative)
      }
      $0.add($1.isTold)
      $0.add($1.isOutsideProtocol)
    }
    pack.add(notConsulted.compactMap(people.firstIndex)) { $0.add($1) }
    pack.add(opinions) {
      $0.add($1.of)
      $0.add($1.agrees)
    }
    pack.add(exception) { $0.add($1) }
    pack.add(returned.compactMap(people.firstIndex)) { $0.add($1) }
    pack.add(openQuestions)
    pack.add(goesAheadAlthough)
    pack.add(willTry?.dayNumber) { $0.add($1) }
    pack.add(takingPart) {
      $0.add($1.on.dayNumber)
      $0.add($1.what)
    }
  }

  init(from pack: inout PackReader, people: [PersonID]) throws(StoreError) {
    self.init(
      consulted: try pack.array { (pack) throws(StoreError) in
        Asked(
          who: try pack.optional { (pack) throws(StoreError) in try pack.element(of: people) },
          status: try pack.coded(),
          method: try pack.optional { (pack) throws(StoreError) in
            try pack.coded()
          })
      },
      whoseWords: try pack.array { (pack) throws(StoreError) in
        try pack.coded()
      }, ownViews: try pack.number(),
      heard: try pack.array { (pack) throws(StoreError) in
        Heard(
          who: try pack.element(of: people), views: try pack.number(),
          answered: try pack.number(), told: try pack.optionalDay())
      }, answeredViews: try pack.number(),
      told: try pack.optionalDay(),
      exclusions: try pack.array { (pack) throws(StoreError) in
        try KeptOut(from: &pack, people: people)
      }, notConsulted: try pack.elements(of: people),
      opinions: try pack.array { (pack) throws(StoreError) in
        Opinion(of: try pack.coded(), agrees: try pack.flag())
      }, exception: try pack.optional { (pack) throws(StoreError) in try pack.flag() },
      returned: try pack.elements(of: people), openQuestions: try pack.number(),
      goesAheadAlthough: try pack.flag(), willTry: try pack.optionalDay(),
      takingPart: try pack.array { (pack) throws(StoreError) in
        let day = try pack.day()
        return TakingPart(try pack.coded(), on: day)
      })
  }
}

extension RecordSummary.KeptOut {
  fileprivate init(from pack: inout PackReader, people: [PersonID]) throws(StoreError) {
    self.init(
      who: try pack.element(of: people), ground: GroundID(rawValue: try pack.text()),
      isWhole: try pack.flag(),
      decision: try pack.optional { (pack) throws(StoreError) in
        Decision(
          excluded: try pack.flag(), by: try pack.coded(),
          hasAlternative: try pack.flag())
      }, isTold: try pack.flag(), isOutsideProtocol: try pack.flag())
  }
}

extension PackReader {
  /// Some of a list, by their places in it.
  fileprivate mutating func elements<Element>(of list: [Element]) throws(StoreError) -> [Element] {
    try array { (pack) throws(StoreError) in try pack.element(of: list) }
  }
}
