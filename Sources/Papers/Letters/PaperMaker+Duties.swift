import Participation

extension PaperMaker {
  /// Every duty as it stands, for the file.
  var dutyTable: PaperBlock {
    .table(
      header: ["Duty", "Who", "Due", "Status"],
      rows: matter.readiness.duties.map { owed in
        [
          matter.pack.duties[owed.key.id]?.title ?? owed.key.id.rawValue, matter.name(of: owed.key),
          owed.standing == .undated ? "–" : owed.due.spoken, matter.state(of: owed),
        ]
      })
  }

  /// What is open beforehand and not in the table of who was asked; one line for all whom it is owed
  /// to alike.
  var openDuties: [PaperBlock] {
    let open = matter.readiness.duties.filter { owed in
      guard owed.duty.status.isOpen && owed.duty.planned.phase == .before else { return false }
      if owed.standing == .explained { return true }
      return owed.key.id.definition.step.map { !Self.inTable.contains($0) } ?? true
    }
    guard !open.isEmpty else { return [.paragraph("Nothing more.")] }
    let lines = open.map { owed in
      (
        title: matter.pack.duties[owed.key.id]?.title ?? owed.key.id.rawValue,
        state: (owed.standing == .undated ? "" : "due \(owed.due.spoken), ")
          + matter.state(of: owed), whom: matter.name(of: owed.key)
      )
    }
    let groups = lines.map { [$0.title, $0.state] }.uniqued()
    return [
      .list(
        groups.map { group in
          let whom = lines.filter { [$0.title, $0.state] == group }.map(\.whom)
          let names = whom.filter { !$0.isEmpty }.listed
          return group[0] + (names.isEmpty ? "" : ": \(names)") + " – \(group[1])"
        })
    ]
  }

  /// What the table of who was asked has a column for.
  private static let inTable: Set<DutyStep> = [.asked, .invited, .reportShared, .metBefore]

  /// How far child, parents and carers were asked, invited, told and met; for a reader of their own
  /// record, what was recorded of them.
  func asked(for request: PaperRequest, into draft: inout PaperDraft) -> [PaperBlock] {
    switch matter.audience(of: request.reader) {
    case .file, .professional: return [askedTable] + caveats
    case .child: return ownList(of: nil, into: &draft)
    case .person(let person): return ownList(of: person, into: &draft)
    }
  }

  private func ownList(of person: PersonID?, into draft: inout PaperDraft) -> [PaperBlock] {
    list(
      ownFacts(of: person, into: &draft), none: "Nothing is recorded.",
      words: matter.words.addressing(person))
  }

  private var askedTable: PaperBlock {
    let parents = matter.people.filter(\.relation.hasParentDuties)
    let carers = matter.people.filter { matter.duties.plan.circumstances.caresForChild($0) }
    return .table(
      header: ["Who", "Asked for views", "Invited", "Report shared", "Met before the meeting"],
      rows: [row(matter.called, of: nil)] + (parents + carers).map { row($0.name, of: $0.id) })
  }

  /// What has to be known of how somebody was asked or met, under the table.
  private var caveats: [PaperBlock] {
    let lines = matter.readiness.duties.compactMap { owed in
      matter.record.caveat(of: owed.key).map {
        "\(matter.name(of: owed.key)): \($0.words(isChild: owed.key.person == nil))"
      }
    }
    return lines.isEmpty ? [] : [.list(lines)]
  }

  private func row(_ name: String, of person: PersonID?) -> [String] {
    func state(_ step: DutyStep, _ fact: (Fact) -> Bool) -> String {
      let owed = matter.readiness.duties.first {
        $0.key.id.definition.step == step && $0.key.person == person
      }
      if let owed { return owed.words }
      // What nobody had to do may have been done.
      return matter.record.entries.contains { fact($0.entry.fact) } ? "done" : "–"
    }
    return [
      name, state(.asked) { $0.asks(person) },
      state(.invited) { person != nil && $0.invites(person) },
      state(.reportShared) { $0.sharesReport(with: person) },
      state(.metBefore) { $0.meets(person) },
    ]
  }
}

extension PaperCase {
  func name(of duty: DutyKey) -> String {
    duty.person.map { name($0) } ?? (duty.id.isTowardsChild ? called : "")
  }

  func state(of owed: OwedDuty) -> String {
    switch owed.duty.status {
    case .explained(let why, let by): "explained by \(by): \(pack.worded(why))"
    case .notRequired(let why): "not required: \(why)"
    case .toDo, .inProgress, .done: owed.words
    }
  }
}

extension Fact {
  fileprivate func asks(_ person: PersonID?) -> Bool {
    switch self {
    case .consulted(let asked): asked.of == person && asked.status != .offered
    case .viewGiven(let view): view.of == person && view.kind == .ownWords
    default: false
    }
  }

  fileprivate func invites(_ person: PersonID?) -> Bool {
    if case .invited(let invited) = self { invited.person == person } else { false }
  }

  fileprivate func sharesReport(with person: PersonID?) -> Bool {
    if case .reportShared(let shared) = self { shared.with == person } else { false }
  }

  fileprivate func meets(_ person: PersonID?) -> Bool {
    if case .chairMet(let met) = self { met.who == person } else { false }
  }
}
