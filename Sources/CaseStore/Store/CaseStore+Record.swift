import Foundation
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
  /// Records entries, all or none, in the order given, and takes away the draft that they came from.
  ///
  /// Each is given the time of the clock, or the millisecond after the last entry where the clock
  /// stands behind it. One whose identifier is there already with the same content is not recorded
  /// again.
  ///
  /// - Throws: `differentEntry`, `placeMissing`, `erased`, `busy`, `diskFull`, `inputOutput`,
  ///   `damaged`.
  @discardableResult
  package func record(_ entries: [Entry], from draft: DraftPlace? = nil) throws(StoreError)
    -> Recorded
  {
    try record(entries, areNew: false, from: draft)
  }

  /// - Parameter areNew: whether their identifiers were made only now, so that none is looked for.
  @discardableResult
  func record(
    _ entries: [Entry], areNew: Bool, from draft: DraftPlace? = nil
  ) throws(StoreError) -> Recorded {
    let now = clock()
    do {
      return try write { database in
        var writer = try JournalWriter(database, keys: keys, now: now)
        let clockBehind = writer.clockBehind
        var recorded: [Entry] = []
        var added = 0
        for entry in entries {
          let (entry, wasThere) = try writer.add(entry, isNew: areNew)
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
