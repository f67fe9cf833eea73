/// Works out which entries hold once every correction has taken the place of what it corrects.
struct Corrections {
  /// Each identifier once, in order.
  let entries: [Entry]
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
    var forks: [Ends.Fork] = []
    var reached: Set<EntryID> = []
    for origin in entries where origin.corrects.map({ known[$0] == nil }) ?? true {
      // An entry that corrects one that has not arrived stands for itself until it does.
      let branch = branch(from: origin, correcting)
      reached.formUnion(branch.map(\.id))
      let ends = Ends(of: branch, correcting)
      forks += ends.forks
      let holding = ends.end(of: origin)
      if holding.fact.word == .withdrawn && holding.id != origin.id {
        outcome.takenBack.append(
          StandingEntry(origin: origin.id, recorded: origin.made, entry: holding))
        continue
      }
      outcome.standing.append(
        StandingEntry(origin: origin.id, recorded: origin.made, entry: holding))
    }
    for fork in forks.sorted(by: { $0.at < $1.at }) {
      // What was built upon a correction that does not hold is shown with it.
      let upon = fork.corrections.dropLast().flatMap { branch(from: $0, correcting).dropFirst() }
      outcome.conflicts.append(
        CaseFile.Conflict(kind: .correctedTwice, entries: upon + fork.corrections))
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

/// Which entry holds at the end of each branch of corrections.
private struct Ends {
  /// An entry in whose place more than one correction stands, each saying something else.
  struct Fork {
    let at: EntryID
    /// In order; the last holds.
    let corrections: [Entry]
  }

  private var ends: [EntryID: Entry] = [:]
  private(set) var forks: [Fork] = []

  /// - Parameter branch: an entry and all that corrects it, each after what it corrects.
  init(of branch: [Entry], _ correcting: [EntryID: [Entry]]) {
    guard branch.count > 1 else { return }
    for entry in branch.reversed() {
      guard let corrections = correcting[entry.id], let last = corrections.last else { continue }
      // A correction that was taken back by itself leaves the others.
      let live = corrections.filter { correction in
        let end = end(of: correction)
        return end.fact.word != .withdrawn || end.id == correction.id
      }
      let held = live.map(end)
      guard Set(held.map(\.fact)).count > 1, let holding = held.last else {
        ends[entry.id] = held.last ?? end(of: last)
        continue
      }
      forks.append(Fork(at: entry.id, corrections: live))
      ends[entry.id] = holding.keepingMarks(of: held)
    }
  }

  func end(of entry: Entry) -> Entry { ends[entry.id] ?? entry }
}

extension Entry {
  /// The entry with whatever keeps its words from somebody by others in its place: until it is settled
  /// which of them is right, nobody reads what one of them keeps from them.
  fileprivate func keepingMarks(of others: [Entry]) -> Entry {
    guard var marks = fact.spoken?.marks ?? (fact.spoken == nil ? nil : Marks()) else {
      return self
    }
    for other in others.compactMap(\.fact.spoken?.marks) {
      marks.notSharedWith = (marks.notSharedWith + other.notSharedWith).uniqued()
      marks.notWordForWord = marks.notWordForWord.keepingMore(other.notWordForWord)
    }
    let fact = fact.marked(marks)
    return Entry(
      id: id, made: made, by: by, child: child, meeting: meeting, corrects: corrects, fact: fact)
  }
}

extension Entry {
  /// An order between two entries that carry the same identifier and say different things: the same
  /// on every machine, and without meaning.
  fileprivate var contentOrder: String { "\(made.description) \(by.name) \(by.role) \(self)" }
}
