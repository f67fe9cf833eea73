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

  /// Records entries that are held to no rule: what the program itself says happened, what was taken
  /// over from elsewhere, and stores that are made to be measured. What a person does has no business
  /// here.
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
    let now = clock()
    do {
      return try write { database in
        var writer = try JournalWriter(database, keys: keys, now: now)
        let clockBehind = writer.clockBehind
        var recorded: [Entry] = []
        var added = 0
        var check = terms.map {
          RecordingCheck(
            $0, by: user.author, in: RecordingCheck.Journal(of: self, as: database))
        }
        for (index, entry) in entries.enumerated() {
          let (entry, wasThere) = try writer.add(entry, isNew: areNew) {
            try check?.take($0, index)
          }
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
