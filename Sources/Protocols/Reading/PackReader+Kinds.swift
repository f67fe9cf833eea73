import Participation

extension PackReader {
  struct NamedGround {
    let ground: Ground
    let key: PackNode
  }

  mutating func grounds(_ place: PackNode) throws(PackFault) -> [NamedGround] {
    var grounds: [NamedGround] = []
    for (key, name, value) in try place.entries() {
      let ground = collect { reader throws(PackFault) in
        let table = try reader.table(value, keys: ["words"], optional: ["needs-reason"])
        return Ground(
          id: GroundID(rawValue: name), words: try table.value("words").text(),
          needsReason: try table.optional("needs-reason").map { place throws(PackFault) in
            try place.flag()
          } ?? false)
      }
      if let ground { grounds.append(NamedGround(ground: ground, key: key)) }
    }
    return grounds
  }

  mutating func kinds(
    _ place: PackNode, grounds: [NamedGround]?, groundsTable: PackNode?
  ) throws(PackFault) -> [MeetingKind:
    KindRule]
  {
    let known = groundsTable.flatMap { try? $0.entries() }.map { entries in
      Set(entries.map { GroundID(rawValue: $0.name) })
    }
    let kinds = try tableOfCases(place, of: MeetingKind.self, called: "kind") {
      reader, kind, _, value throws(PackFault) in try reader.kind(kind, value, grounds: known)
    }
    // A ground that only kinds without a decider could use can never be decided on. The file itself is
    // asked, so that a kind with a fault of its own does not make its grounds look wrong.
    let decided = ((try? place.entries()) ?? []).flatMap { $0.value.groundsOfDeciders }
    for ground in grounds ?? [] where !decided.contains(ground.ground.id.rawValue) {
      faults.append(
        ground.key.fault(
          found: "ground “\(ground.ground.id.rawValue.shownSafely)” without a decider",
          expected: "a kind whose chair or IRO decides on it"))
    }
    return kinds
  }

  private mutating func kind(_ kind: MeetingKind, _ place: PackNode, grounds: Set<GroundID>?)
    throws(PackFault) -> KindRule
  {
    let table = try table(
      place,
      keys: [
        "name", "led-by", "led-from-outside", "meeting", "with-family", "about", "of-status",
        "reviews", "counts-as", "child-asked", "child-comes", "chair-meets", "parents-invited",
        "parents-consulted", "parents-form", "assessment-updated", "carers-consulted", "report",
        "decisions",
        "code",
        "exclusion",
      ], optional: ["short", "leader", "readings", "framed-by"])
    let ledBy = try table.value("led-by").choice(of: Leader.self, called: "who leads it")
    return KindRule(
      kind: kind, name: try table.value("name").text(),
      short: try word(table.optional("short")), leader: try word(table.optional("leader")),
      ledBy: ledBy.role,
      isLedFromOutside: try table.value("led-from-outside").flag(),
      isMeeting: try table.value("meeting").flag(),
      isWithFamily: try table.value("with-family").flag(),
      about: try table.value("about").choice(of: KindRule.About.self, called: "whom it is about"),
      ofStatus: try status(table.value("of-status")), reviews: try status(table.value("reviews")),
      countsAs: try sorts(table.value("counts-as")),
      childAsked: try table.value("child-asked").flag(),
      childComes: try table.value("child-comes").choice(
        of: KindRule.ChildComes.self, called: "how the child comes"),
      chairMeets: try table.value("chair-meets").choice(
        of: KindRule.ChairMeets.self, called: "whether the chair meets child and parents"),
      parentsInvited: try parentsAsked(table, "parents-invited"),
      parentsConsulted: try parentsAsked(table, "parents-consulted"),
      parentsHaveForm: try table.value("parents-form").flag(),
      assessmentUpdated: try parentsAsked(table, "assessment-updated"),
      carersConsulted: try table.value("carers-consulted").choice(
        of: KindRule.CarersAsked.self, called: "which carers"),
      reportDue: try reportDue(table.value("report")),
      hasDecisions: try table.value("decisions").flag(),
      code: try table.value("code").choice(of: KindRule.CodeNeed.self, called: "need of a code"),
      exclusion: try exclusion(table.value("exclusion"), grounds: grounds),
      readings: try readings(table.optional("readings")),
      framedBy: try citations(table.optional("framed-by"), required: false))
  }

  private enum Leader: String, CaseIterable {
    case chair, iro

    var role: Role { self == .iro ? .iro : .chair }
  }

  private func word(_ place: PackNode?) throws(PackFault) -> String? { try place?.text() }

  private func status(_ place: PackNode) throws(PackFault) -> Status? {
    if (try? place.text()) == "none" { return nil }
    return try place.choice(of: Status.self, called: "none, or a status")
  }

  private func sorts(_ place: PackNode) throws(PackFault) -> Set<KindRule.Sort> {
    var sorts: Set<KindRule.Sort> = []
    for element in try place.list() {
      sorts.insert(try element.choice(of: KindRule.Sort.self, called: "what it counts as"))
    }
    return sorts
  }

  private func parentsAsked(_ table: PackTable, _ key: String) throws(PackFault)
    -> KindRule.ParentsAsked
  {
    try table.value(key).choice(of: KindRule.ParentsAsked.self, called: "which parents")
  }

  private func reportDue(_ place: PackNode) throws(PackFault) -> Int? {
    if (try? place.text()) == "none" { return nil }
    return try place.whole(
      in: -260...0, expected: "none, or working days before the meeting, as -5")
  }

  private func readings(_ place: PackNode?) throws(PackFault) -> Set<KindRule.Cell> {
    var cells: Set<KindRule.Cell> = []
    for element in try place?.list() ?? [] {
      cells.insert(try element.choice(of: KindRule.Cell.self, called: "what is a reading"))
    }
    return cells
  }

  private enum PowerWord: String, CaseIterable {
    case chair, iro
    case outsideProtocol = "outside-protocol"
    case nobody

    var power: ExclusionRule.Power {
      switch self {
      case .chair: .decider(.chair)
      case .iro: .decider(.iro)
      case .outsideProtocol: .outsideProtocol
      case .nobody: .nobody
      }
    }
  }

  private mutating func exclusion(_ place: PackNode, grounds known: Set<GroundID>?)
    throws(PackFault) -> ExclusionRule
  {
    let table = try table(place, keys: ["because"], optional: ["power", "grounds", "provisions"])
    let elements = try table.optional("grounds")?.list() ?? []
    guard let powerPlace = table.optional("power") else {
      throw place.fault(
        found: elements.isEmpty ? "no power to exclude" : "grounds without a decider",
        expected: "“power”: one of " + PowerWord.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let power = try powerPlace.choice(of: PowerWord.self, called: "who may exclude").power
    var grounds: [GroundID] = []
    for element in elements {
      let id = GroundID(rawValue: try element.text())
      if let known, !known.contains(id) {
        faults.append(
          element.fault(
            found: "ground “\(id.rawValue.shownSafely)”, which is not defined",
            expected: "a ground that stands under “grounds”"))
      }
      if grounds.contains(id) {
        faults.append(element.fault(found: "ground \(element.shown) twice", expected: "it once"))
      }
      grounds.append(id)
    }
    let decides: Bool
    if case .decider = power { decides = true } else { decides = false }
    if decides && grounds.isEmpty {
      throw place.fault(found: "a decider without grounds", expected: "the grounds to decide on")
    }
    if !decides, let first = elements.first {
      throw first.fault(
        found: "ground \(first.shown) without a decider",
        expected: "“power: chair” or “power: iro”, or no grounds")
    }
    if decides && table.optional("provisions") == nil {
      throw place.fault(
        found: "no key “provisions”", expected: "the provision that gives the power")
    }
    return ExclusionRule(
      power: power, grounds: grounds,
      provisions: try citations(table.optional("provisions"), required: decides),
      because: try table.value("because").text())
  }
}

extension PackNode {
  /// The grounds that a kind names, unless it says that nobody decides on them.
  fileprivate var groundsOfDeciders: [String] {
    let exclusion = (try? entries())?.first { $0.name == "exclusion" }?.value
    let entries = (try? exclusion?.entries()) ?? []
    let power = entries.first { $0.name == "power" }.flatMap { try? $0.value.text() }
    guard power != "nobody" && power != "outside-protocol" else { return [] }
    return entries.first { $0.name == "grounds" }.flatMap { try? $0.value.texts() } ?? []
  }
}
