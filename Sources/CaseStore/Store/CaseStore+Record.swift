import Foundation
import GRDB
package import Participation
import Synchronization

/// What came of recording.
package struct Recorded: Sendable, Equatable {
  /// The entries as they stand in the journal, in the order given; their times are the store's.
  package let entries: [Entry]
  /// How many of them were not there before.
  package let added: Int
  /// Milliseconds by which this machine's clock stood behind the last entry; 0 when it did not. The
  /// new entries come after it all the same.
  package let clockBehind: Int
}

extension CaseStore {
  /// Records what a person does, all or none, in the order given, and takes away the draft that it came
  /// from.
  ///
  /// Each entry is held to the rules against what stands in the journal in this very moment, whichever
  /// program wrote it, and against those before it: nobody else writes between the look and the
  /// recording. Each is given the time of the clock, or the millisecond after the last entry where the clock
  /// stands behind it. One whose identifier is there already with the same content is not recorded
  /// again.
  ///
  /// - Throws: `refused`, `notTheDecider` or `madeByProgram`, with which of the entries it is;
  ///   `differentEntry`, `erased`, `busy`, `diskFull`, `inputOutput`, `damaged`.
  @discardableResult
  package func record(
    _ entries: [Entry], under terms: RecordingTerms, from draft: DraftPlace? = nil
  ) throws(StoreError) -> Recorded {
    try record(entries, areNew: false, under: terms, from: draft)
  }

  /// Records groups of entries, each all or none: what the rules do not let through is left out and named,
  /// and the other groups are recorded. For what comes row by row, as a return.
  ///
  /// - Returns: how many entries were not there before, and why which groups were left out.
  /// - Throws: `differentEntry`, `erased`, `busy`, `diskFull`, `inputOutput`, `damaged`: then nothing was
  ///   recorded.
  package func record(
    each groups: [[Entry]], under terms: RecordingTerms
  ) throws(StoreError) -> (added: Int, refused: [Int: String]) {
    var refused: [Int: String] = [:]
    let recorded = try record(areNew: false, from: nil) { database, add in
      refused = [:]
      var check = RecordingCheck(
        terms, by: user.author, in: RecordingCheck.Journal(of: self, as: database))
      for (index, group) in groups.enumerated() {
        do { try check.takeAll(group) } catch let refusal as Refusal {
          refused[index] = refusal.message
          continue
        }
        for entry in group { try add(entry) { _ in } }
      }
    }
    return (recorded.added, refused)
  }

  /// Records entries that are held to no rule: what the program itself says happened, and stores that
  /// are made, as the sample's. What a person does, and what comes from elsewhere, has no business here.
  ///
  /// - Throws: `differentEntry`, `placeMissing`, `erased`, `busy`, `diskFull`, `inputOutput`,
  ///   `damaged`.
  @discardableResult
  package func recordUnchecked(
    _ entries: [Entry], from draft: DraftPlace? = nil
  ) throws(StoreError) -> Recorded {
    try record(entries, areNew: false, from: draft)
  }

  /// Says whether entries could be recorded as the journal stands now, and records nothing.
  ///
  /// - Throws: as recording them would.
  package func check(_ entries: [Entry], under terms: RecordingTerms) throws(StoreError) {
    try read { database in
      let reader = try JournalReader(database, keys: keys)
      var check = RecordingCheck(
        terms, by: user.author, in: RecordingCheck.Journal(of: self, as: database))
      for (index, entry) in entries.enumerated()
      where try reader.line(id: entry.id.text) == nil {
        try check.take(entry, index)
      }
    }
  }

  /// - Parameters:
  ///   - areNew: whether their identifiers were made only now, so that none is looked for.
  ///   - terms: what they are held to; nil for nothing.
  @discardableResult
  func record(
    _ entries: [Entry], areNew: Bool, under terms: RecordingTerms? = nil,
    from draft: DraftPlace? = nil
  ) throws(StoreError) -> Recorded {
    try record(areNew: areNew, from: draft) { database, add in
      var check = terms.map {
        RecordingCheck($0, by: user.author, in: RecordingCheck.Journal(of: self, as: database))
      }
      for (index, entry) in entries.enumerated() {
        try add(entry) { try check?.take($0, index) }
      }
    }
  }

  /// Adds an entry to the journal, once it is checked as it will stand there.
  private typealias Adding = (_ entry: Entry, _ check: (Entry) throws -> Void) throws -> Void

  /// The transaction in which entries are recorded.
  ///
  /// - Parameter add: given what adds an entry; it may be called again where the store was busy.
  private func record(
    areNew: Bool, from draft: DraftPlace?, _ add: (Database, Adding) throws -> Void
  ) throws(StoreError) -> Recorded {
    let now = clock()
    do {
      return try write { database in
        var writer = try JournalWriter(database, keys: keys, now: now)
        let clockBehind = writer.clockBehind
        var recorded: [Entry] = []
        var added = 0
        try add(database) { entry, check in
          let (entry, wasThere) = try writer.add(entry, isNew: areNew, check: check)
          recorded.append(entry)
          if !wasThere { added += 1 }
        }
        if added > 0 {
          try writer.finish()
          var overviews = OverviewWriter(
            database: database, keys: keys, asOf: writer.lastSequence)
          let reader = try JournalReader(database, keys: keys, fresh: writer.added)
          try overviews.update(writer.touched) { child in
            let part = try journals.withLock { try $0.part(child, reader: reader) }
            return (part, CaseFile(folding: part.entries))
          }
          if overviews.removedSome {
            try Meta(database: database).countWrite(overviewsAnew: true)
          }
        }
        if let draft {
          try Drafts(database: database, keys: keys, user: user.id).discard(draft)
        }
        return Recorded(
          entries: recorded, added: added, clockBehind: added > 0 ? clockBehind : 0)
      }
    } catch {
      // What was gathered for the overviews may hold entries that were rolled back.
      journals.withLock { $0.removeAll() }
      throw error
    }
  }
}

extension RecordingCheck.Journal {
  /// The store's journal as a transaction sees it.
  fileprivate init(of store: CaseStore, as database: Database) {
    self.init { child in
      let reader = try JournalReader(database, keys: store.keys)
      return try store.journals.withLock { try $0.part(child.text, reader: reader).entries }
    } children: { meeting in
      try String.fetchAll(
        database.cachedStatement(sql: "SELECT child FROM attendance WHERE meeting = ?"),
        arguments: [meeting.text]
      ).compactMap { ChildID($0) }
    } roles: { name in
      let users = try UserRow.all(database).map { try $0.user(keys: store.keys).profile }
      return Set(users.filter { $0.name.isSameName(as: name) }.map(\.role))
    }
  }
}

extension RecordingCheck {
  /// Takes one more entry.
  ///
  /// - Parameter index: which of those that are recorded at once it is.
  fileprivate mutating func take(_ entry: Entry, _ index: Int) throws {
    do { try take(entry) } catch let refusal as Refusal {
      throw StoreError(refusal, entry: index)
    }
  }
}
