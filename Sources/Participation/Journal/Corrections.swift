/// Works out which entries hold once every correction has taken the place of what it corrects.
struct Corrections {
  /// Each identifier once, in order.
  private let entries: [Entry]
  private var conflicts: [CaseFile.Conflict] = []

  init(_ entries: some Sequence<Entry>) {
    var kept: [EntryID: [Entry]] = [:]
    for entry in entries where kept[entry.id]?.contains(entry) != true {
      kept[entry.id, default: []].append(entry)
    }
    for (id, versions) in kept.sorted(by: { $0.key < $1.key }) where versions.count > 1 {
      let ordered = versions.sorted { $0.contentOrder < $1.contentOrder }
      kept[id] = ordered
      conflicts.append(CaseFile.Conflict(kind: .sameIdentifier, entries: ordered))
    }
    self.entries = kept.values.compactMap(\.first).sorted()
  }

  struct Outcome {
    /// The entries that hold, in the order of what they stand for.
    var standing: [StandingEntry] = []
    /// What says of an entry that it holds no more, with that entry.
    var takenBack: [StandingEntry] = []
    /// Entries that stand for nothing that is there: corrections that correct each other in a ring.
    var adrift: [Entry] = []
    var conflicts: [CaseFile.Conflict] = []
  }

  func outcome() -> Outcome {
    let known = Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
    var correcting: [EntryID: [Entry]] = [:]
    for entry in entries {
      if let corrected = entry.corrects, known[corrected] != nil {
        correcting[corrected, default: []].append(entry)
      }
    }
    var outcome = Outcome(conflicts: conflicts)
    for (_, corrections) in correcting.sorted(by: { $0.key < $1.key })
    where corrections.count > 1 {
      // What was built upon a correction that does not hold is shown with it.
      let upon = corrections.dropLast().flatMap { branch(from: $0, correcting).dropFirst() }
      outcome.conflicts.append(
        CaseFile.Conflict(kind: .correctedTwice, entries: upon + corrections))
    }

    var reached: Set<EntryID> = []
    for origin in entries where origin.corrects.map({ known[$0] == nil }) ?? true {
      // An entry that corrects one that has not arrived stands for itself until it does.
      var holding = origin
      while let next = correcting[holding.id]?.last { holding = next }
      reached.formUnion(branch(from: origin, correcting).map(\.id))
      if holding.fact.word == .withdrawn && holding.id != origin.id {
        outcome.takenBack.append(StandingEntry(origin: origin.id, entry: holding))
        continue
      }
      outcome.standing.append(StandingEntry(origin: origin.id, entry: holding))
    }
    outcome.adrift = entries.filter { !reached.contains($0.id) }
    return outcome
  }

  /// An entry and all that corrects it, directly or not, each once: corrections may form a ring.
  private func branch(from entry: Entry, _ correcting: [EntryID: [Entry]]) -> [Entry] {
    var found = [entry]
    var seen: Set<EntryID> = [entry.id]
    var next = 0
    while next < found.count {
      found += (correcting[found[next].id] ?? []).filter { seen.insert($0.id).inserted }
      next += 1
    }
    return found
  }
}

extension Entry {
  /// An order between two entries that carry the same identifier and say different things: the same
  /// on every machine, and without meaning.
  fileprivate var contentOrder: String { "\(made.description) \(by.name) \(by.role) \(self)" }
}
