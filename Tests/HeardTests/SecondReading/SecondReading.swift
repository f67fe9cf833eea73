/// What PROTOCOL.md says of a case, read a second time and without the program: its tables typed
/// anew, applied by the shortest means there are.
struct SecondReading {
  let calendar: ReadCalendar

  /// A duty as the reading and the program both say it.
  struct Duty {
    var due: String?
    var startBy: String?
    var owners: [String]
    /// What has to have happened first, in a word of the reading.
    var condition: ReadRule.Condition?
    /// Provisions of Camden's, at least one of which the program has to name.
    var cites: Set<String>
  }

  /// A duty by its identifier, with the name of the person to whom it is owed.
  struct Key: Hashable {
    let id: String
    var person: String?
  }

  func duties(of drawn: DrawnCase) -> [Key: Duty] {
    var duties: [Key: Duty] = [:]
    for rule in ReadRule.all {
      let opening = rule.opens(drawn)
      guard opening != .no else { continue }
      var duty = Duty(
        due: due(rule.due, of: drawn)?.description,
        startBy: rule.start.map { calendar.day($0, from: drawn.on).description },
        owners: owners(rule.owner, of: drawn.kind), cites: rule.cites)
      if case .onlyIf(let condition) = opening { duty.condition = condition }
      switch rule.to {
      case .nobody: duties[Key(id: rule.id)] = duty
      case .parents:
        for person in drawn.parents { duties[Key(id: rule.id, person: person.name)] = duty }
      case .carers:
        for person in drawn.carers { duties[Key(id: rule.id, person: person.name)] = duty }
      }
    }
    return duties
  }

  private func due(_ due: ReadRule.Due, of drawn: DrawnCase) -> ReadDay? {
    switch due {
    case .days(let days): calendar.day(days, from: drawn.on)
    case .report: drawn.kind.report.map { calendar.day($0, from: drawn.on) }
    case .unsaid: nil
    case .sinceBeginning(let days): drawn.begins.map { calendar.day(days, from: $0) }
    }
  }

  /// A looked-after review is led by an IRO and by nobody else (section 7), any other by its chair.
  private func owners(_ owner: ReadRule.Owner, of kind: ReadKind) -> [String] {
    let leader = kind.id == "looked-after-review" ? "iro" : "chair"
    return switch owner {
    case .worker: ["social-worker"]
    case .leader: [leader]
    case .workerAndLeader: ["social-worker", leader]
    case .manager: ["team-manager"]
    }
  }
}
