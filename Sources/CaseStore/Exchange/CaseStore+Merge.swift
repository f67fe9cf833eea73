package import Foundation
import GRDB
package import Participation
import Synchronization

/// What came of taking a journal in.
package struct Merged: Sendable, Equatable {
  /// How many entries were not there before.
  package internal(set) var added = 0
  /// How many were there already.
  package internal(set) var known = 0
  /// Entries whose identifier is there already with something else, and which were kept out.
  package internal(set) var different: [Entry] = []
  /// Of each child or meeting whose records were erased here, how many entries were not taken.
  package internal(set) var erased: [String: Int] = [:]
  /// The children whose records grew, those of the meetings that did included.
  package internal(set) var children: [ChildID] = []
  /// What was not there before, in the order in which it was taken in.
  package internal(set) var identifiers: [EntryID] = []
  /// All that the other store had, as far as it wrote it.
  package internal(set) var told: Set<EntryID> = []
}

extension CaseStore {
  /// Takes in what another store wrote: the union of both journals. Entries keep who made them, when,
  /// and their identifiers; where they stand in this store's order is its own.
  ///
  /// All or nothing but for entries that say something else than one of the same identifier here, and
  /// those of children who were erased here: these are kept out and named.
  ///
  /// - Throws: `damaged` where the file is cut short, altered, or none of this program's;
  ///   `newerStore` where it holds what only a newer program knows; `wrongPassphrase`.
  package func importJournal(
    _ file: Data, passphrase: borrowing Passphrase
  ) throws(StoreError) -> Merged {
    let header = try JournalHeader(reading: file)
    let key = try SecretKey.derived(from: passphrase, salt: header.salt, cost: header.cost)
    try header.check(key, in: file)
    var content = try JournalSeal.open(
      Data(file.dropFirst(JournalHeader.writtenLength)), under: key, for: header.bytes)
    defer { content.wipe() }
    return try merge(try Self.entries(in: content))
  }

  /// Which of the entries that were taken in the rules would not have let be recorded here, with all that
  /// stands here by now: each is kept, and said.
  package func entries(
    of merged: Merged, against rules: RecordingRules
  ) throws(StoreError) -> [AgainstRules] {
    let new = Set(merged.identifiers)
    var found: [EntryID: AgainstRules] = [:]
    for child in merged.children {
      for against in rules.against(try entries(child: child).entries, among: new) {
        found[against.entry.id] = against
      }
    }
    return found.values.sorted { $0.entry < $1.entry }
  }

  private static func entries(in content: [UInt8]) throws(StoreError) -> [Entry] {
    let decoder = JSONDecoder()
    var entries: [Entry] = []
    for line in content.split(separator: UInt8(ascii: "\n")) {
      guard let entry = try? decoder.decode(Entry.self, from: Data(line)) else {
        throw StoreError(
          .newerStore,
          "The journal holds an entry that this program does not know; a newer one wrote it. "
            + "Nothing was taken.")
      }
      entries.append(entry)
    }
    return entries
  }

  /// The union of this journal and other entries.
  func merge(_ entries: [Entry]) throws(StoreError) -> Merged {
    let now = clock()
    do {
      return try write { database in
        var writer = try JournalWriter(database, keys: keys, now: now)
        var merged = Merged()
        merged.told = Set(entries.map(\.id))
        for entry in entries.inOrderOfCorrection where entry.fact.word != .childErased {
          switch try writer.merge(entry) {
          case .added: merged.added += 1
          case .known: merged.known += 1
          case .different: merged.different.append(entry)
          case .erased(let subject): merged.erased[subject, default: 0] += 1
          }
        }
        guard merged.added > 0 else { return merged }
        try writer.finish()
        var overviews = OverviewWriter(database: database, keys: keys, asOf: writer.lastSequence)
        let reader = try JournalReader(database, keys: keys, fresh: writer.added)
        var children = writer.added.values.compactMap(\.child)
        try overviews.update(writer.touched) { child in
          let part = try ChildJournal(child, reader: reader).part
          if let child = ChildID(child) { children.append(child) }
          return (part, CaseFile(folding: part.entries))
        }
        if overviews.removedSome { try Meta(database: database).countWrite(overviewsAnew: true) }
        merged.children = children.uniqued().sorted()
        merged.identifiers = writer.added.sorted { $0.key < $1.key }.map(\.value.id)
        // What is held in memory was gathered before.
        journals.withLock { $0.removeAll() }
        return merged
      }
    } catch {
      journals.withLock { $0.removeAll() }
      throw error
    }
  }
}

extension [Entry] {
  /// The entries by time, but each after the one that it corrects, so that what takes an entry back is
  /// sealed with it. Those that correct each other in a ring come last.
  fileprivate var inOrderOfCorrection: [Entry] {
    let byID = Dictionary(map { ($0.id, $0) }) { first, _ in first }
    var ordered: [Entry] = []
    ordered.reserveCapacity(count)
    var (placed, identifiers): (Set<Entry>, Set<EntryID>) = ([], [])
    for entry in sorted() {
      // From the entry back to the first that stands by itself or is placed already.
      var chain = [entry]
      var seen: Set<EntryID> = [entry.id]
      while let corrected = chain[chain.count - 1].corrects, !identifiers.contains(corrected),
        let next = byID[corrected], seen.insert(corrected).inserted
      {
        chain.append(next)
      }
      for link in chain.reversed() where placed.insert(link).inserted {
        identifiers.insert(link.id)
        ordered.append(link)
      }
    }
    return ordered
  }
}
