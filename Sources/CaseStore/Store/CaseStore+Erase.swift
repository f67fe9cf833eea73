import Foundation
import GRDB
package import Participation
import Synchronization

/// What erasing a child did.
package struct Erased: Sendable, Equatable {
  /// Entries that nothing opens any more.
  package let entries: Int
  /// Meetings that went with the child; one that others were named at stays.
  package let meetings: [MeetingID]
  /// Automatic backups in which the child was erased too.
  package let backups: Int
  /// Files of automatic backups in which it could not be done; they are to be removed by hand.
  package let backupsLeft: [String]
  /// False where another program kept what was taken away from being overwritten in the file; that
  /// is made up for when a child is erased next.
  package let isSwept: Bool
}

extension CaseStore {
  /// Erases a child's records by destroying the keys that open them, in the store and in its
  /// automatic backups, and records that it was done.
  ///
  /// What it cannot reach: copies made elsewhere, and the words of a meeting's own entries where
  /// other children were named at it.
  ///
  /// - Throws: `notTeamManager`, `reasonMissing`, `unknownChild`, `erased`, `busy`.
  package func erase(child: ChildID, why: String) throws(StoreError) -> Erased {
    guard user.profile.role == .teamManager else {
      throw StoreError(.notTeamManager, "Only a team manager erases a child's records.")
    }
    guard why.contains(where: { !$0.isWhitespace }) else {
      throw StoreError(.reasonMissing, "Give the reason why the records are erased.")
    }
    let now = clock()
    let (erasure, entries) = try write { database in
      let erasure = try Erasure(
        of: child.text, by: user, why: why, at: now, keys: keys, database)
      let entries = try erasure.entries(in: database)
      try erasure.apply(to: database, keys: keys)
      var writer = try JournalWriter(database, keys: keys, now: now)
      let fact = ChildErased(
        why: why, entries: entries, meetings: erasure.meetings.compactMap { MeetingID($0) })
      let log = Entry(
        id: .random(), made: now, by: user.author, child: child, fact: .childErased(fact))
      _ = try writer.add(log, isErasure: true)
      try writer.finish()
      return (erasure, entries)
    }
    journals.withLock { $0.removeAll() }
    children.withLock { $0 = ChildIndex() }
    let isSwept = sweep()
    var (backups, left) = (0, [String]())
    for path in BackupFolder(of: path).backups.values.sorted() {
      do {
        try erase(erasure, inBackup: path)
        backups += 1
      } catch {
        left.append(Files.name(of: path))
      }
    }
    // Stores of before a restore are nobody's backups, and hold the child all the same.
    left += Files.stores(keptBeside: path)
    return Erased(
      entries: entries, meetings: erasure.meetings.compactMap { MeetingID($0) }, backups: backups,
      backupsLeft: left, isSwept: isSwept)
  }

  /// Everything that was erased, as the journal says.
  package func erasures() throws(StoreError) -> [Entry] {
    try read { database in
      guard let row = try ScopeKeys(keys: keys, database: database).row(.store) else { return [] }
      let reader = try JournalReader(database, keys: keys)
      var entries: [Entry] = []
      try reader.forEachLine(where: "scope = ?1", [row.id]) { line in
        guard case .success(let line) = line, case .success(let entry) = try reader.entry(line),
          entry.fact.word == .childErased
        else { return }
        entries.append(entry)
      }
      return entries
    }
  }

  /// Writes the file anew and empties the log, so that neither holds what was taken away.
  private func sweep() -> Bool {
    do {
      try checkpoints.pausing {
        try pool.vacuum()
        _ = try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
      }
      return true
    } catch {
      return false
    }
  }

  private func erase(_ erasure: Erasure, inBackup path: String) throws {
    let source = try StoreFile(path: path, schema: schema).reader(ignoringLog: true)
    defer { try? source.close() }
    try Backup(of: source, keys: keys, schema: schema).replace(path) { database in
      try erasure.apply(to: database, keys: keys)
    }
  }
}
