import Participation

extension RecordOutline {
  var packed: [UInt8] {
    var pack = PackWriter()
    pack.add(OverviewForm.number)
    pack.add(state.rawValue)
    pack.add(wasHeld)
    pack.add(time)
    pack.add(chair) {
      $0.add($1.name)
      $0.add($1.isChildsWorker)
    }
    pack.add(movedFrom?.dayNumber) { $0.add($1) }
    pack.add(plannings) {
      $0.add($1.known.dayNumber)
      $0.add($1.day?.dayNumber) { $0.add($1) }
    }
    circumstances.write(to: &pack)
    // People are told by their place in the list just written: shorter than their identifiers.
    let people = circumstances.people.map(\.id)
    pack.add(progress) { pack, progress in
      pack.add(progress.duty.id.code)
      pack.add(progress.duty.person.flatMap(people.firstIndex)) { $0.add($1) }
      pack.add(progress.standing.bits)
      // Near the meeting's day, and so in a byte or two.
      pack.add(progress.doneOn.map { $0.dayNumber - day.dayNumber }) { $0.add($1) }
    }
    pack.add(attended.compactMap(people.firstIndex)) { $0.add($1) }
    pack.add(childThere) {
      $0.add($1.extent.rawValue)
      $0.add($1.mode?.rawValue)
    }
    pack.add(lastSaid) {
      $0.add($1.of.flatMap(people.firstIndex)) { $0.add($1) }
      $0.add($1.on.dayNumber)
    }
    pack.add(tookPart) {
      $0.add($1.presence.rawValue)
      $0.add($1.conveyed) { $0.add($1.rawValue) }
    }
    pack.add(overruledCode?.rawValue)
    pack.add(signedOff?.dayNumber) { $0.add($1) }
    pack.add(isOnlyReturned)
    pack.add(carer)
    summary.write(to: &pack, people: people)
    return pack.bytes
  }

  init(_ key: RecordKey, packed: [UInt8]) throws(StoreError) {
    var pack = PackReader(packed)
    guard try pack.number() == OverviewForm.number else { throw .damaged }
    let state = try pack.value(Meeting.State.init(rawValue:))
    let wasHeld = try pack.flag()
    let time = try pack.optionalText()
    let chair = try pack.optional { (pack) throws(StoreError) in
      Chair(name: try pack.text(), isChildsWorker: try pack.flag())
    }
    let movedFrom = try pack.optionalDay()
    let plannings = try pack.array { (pack) throws(StoreError) in
      Meeting.Planning(known: try pack.day(), day: try pack.optionalDay())
    }
    let circumstances = try Circumstances(from: &pack)
    let people = circumstances.people
    let day = circumstances.date.dayNumber
    self.init(
      key: key, state: state, wasHeld: wasHeld, time: time, chair: chair,
      movedFrom: movedFrom, plannings: plannings, circumstances: circumstances,
      progress: try pack.array { (pack) throws(StoreError) in
        guard let duty = DutyID(code: try pack.number()) else { throw .damaged }
        let person = try pack.optional { (pack) throws(StoreError) in
          try pack.element(of: people)
        }
        return Progress(
          duty: DutyKey(duty, person: person?.id),
          standing: DutyStanding(bits: try pack.number()),
          doneOn: try pack.optional { (pack) throws(StoreError) in
            let (sum, overflows) = day.addingReportingOverflow(try pack.number())
            guard !overflows, let day = CivilDate(dayNumber: sum) else { throw .damaged }
            return day
          })
      },
      attended: try pack.array { (pack) throws(StoreError) in try pack.element(of: people).id },
      childThere: try pack.optional { (pack) throws(StoreError) in
        Attended(
          extent: try pack.value(Attended.Extent.init(rawValue:)),
          mode: try pack.optional { (pack) throws(StoreError) in
            try pack.value(Attended.Mode.init(rawValue:))
          })
      },
      lastSaid: try pack.array { (pack) throws(StoreError) in
        LastSaid(
          of: try pack.optional { (pack) throws(StoreError) in
            try pack.element(of: people).id
          }, on: try pack.day())
      },
      tookPart: try pack.optional { (pack) throws(StoreError) in
        TookPart(
          presence: try pack.value(TookPart.Presence.init(rawValue:)),
          conveyed: try pack.array { (pack) throws(StoreError) in
            try pack.value(TookPart.Conveyance.init(rawValue:))
          })
      },
      overruledCode: try pack.optional { (pack) throws(StoreError) in
        try pack.value(ParticipationCode.init(rawValue:))
      }, signedOff: try pack.optionalDay(),
      isOnlyReturned: try pack.flag())
    carer = try pack.optionalText()
    summary = try RecordSummary(from: &pack, people: people.map(\.id))
    guard pack.isAtEnd else { throw .damaged }
    self.circumstances.attended = Set(self.attended)
  }
}

/// Relations by their word: looked up for every person of every record of a list.
private let relations = Dictionary(
  uniqueKeysWithValues: Relation.all.map { ($0.word, $0) })

extension PackReader {
  mutating func element<Element>(of list: [Element]) throws(StoreError) -> Element {
    let index = try number()
    guard list.indices.contains(index) else { throw .damaged }
    return list[index]
  }
}

extension Circumstances {
  fileprivate func write(to pack: inout PackWriter) {
    pack.add(kind.rawValue)
    pack.add(date.dayNumber)
    pack.add(born.dayNumber)
    // A set has no order of its own; the same one always gives the same bytes.
    pack.add(statuses.map(\.rawValue).sorted()) { $0.add($1) }
    pack.add(people) {
      $0.add($1.id.text)
      $0.add($1.relation.word)
      $0.add($1.isUnder18)
    }
    pack.add(needs) { $0.add($1) }
    pack.add(childWouldCome) { $0.add($1) }
    pack.add(agreesToParents)
    pack.add(hasViews)
    pack.add(begins?.dayNumber) { $0.add($1) }
    pack.add(proposal?.rawValue)
    pack.add(isWithoutMeeting)
    pack.add(responsible.map(\.text).sorted()) { $0.add($1) }
    pack.add(change) { pack, change in
      pack.add(change.on.dayNumber)
      pack.add(change.from.dayNumber)
      pack.add(change.invited) { $0.add($1?.text) }
    }
    pack.add(people.filter(\.relation.isCarer)) { pack, carer in
      pack.add(livesWith[carer.id]) { $0.add($1) }
    }
  }

  fileprivate init(from pack: inout PackReader) throws(StoreError) {
    self.init(
      kind: try pack.value(MeetingKind.init(rawValue:)), date: try pack.day(),
      born: try pack.day(),
      statuses: Set(
        try pack.array { (pack) throws(StoreError) in
          try pack.value(Status.init(rawValue:))
        }),
      people: try pack.array { (pack) throws(StoreError) in
        Person(
          id: try pack.identifier(), name: "",
          relation: try pack.value { relations[$0] },
          isUnder18: try pack.flag())
      }, needs: try pack.array { (pack) throws(StoreError) in try pack.text() },
      childWouldCome: try pack.optional { (pack) throws(StoreError) in try pack.flag() },
      agreesToParents: try pack.flag(), hasViews: try pack.flag())
    begins = try pack.optionalDay()
    proposal = try pack.optional { (pack) throws(StoreError) in
      try pack.value(Proposal.init(rawValue:))
    }
    isWithoutMeeting = try pack.flag()
    responsible = Set(
      try pack.array { (pack) throws(StoreError) in try pack.identifier() })
    change = try pack.optional { (pack) throws(StoreError) in
      MeetingChange(
        on: try pack.day(), from: try pack.day(),
        invited: try pack.array { (pack) throws(StoreError) in
          guard let text = try pack.optionalText() else { return nil }
          guard let id = PersonID(text) else { throw .damaged }
          return id
        })
    }
    let lives = try pack.array { (pack) throws(StoreError) in
      try pack.optional { (pack) throws(StoreError) in try pack.flag() }
    }
    for (carer, lives) in zip(people.filter(\.relation.isCarer), lives) {
      livesWith[carer.id] = lives
    }
  }
}
