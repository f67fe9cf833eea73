import Foundation
import GRDB
import Participation

extension BackupFolder {
  /// Notes where the store is behind its last backup: an older copy of the file, or a write-ahead log
  /// that went, leaves a store that is sound in itself.
  func compare(
    with database: Database, keys: KeyRing, schema: Schema, now: Moment,
    report: inout VerifyReport
  ) throws {
    // With a clock that was wrong, the last by its name is not the last that was made.
    let backups = Set([latest(now: now)?.path, latest(now: .init(milliseconds: .max))?.path])
    // A backup older than the newest was put in the store's place, and somebody meant to.
    let givenUp = try Restoration(database, keys: keys)?.givenUp ?? []
    for end in backups.compactMap({ $0.flatMap { end(of: $0, keys: keys, schema: schema) } }) {
      let link = try? Data.fetchOne(
        database, sql: "SELECT chain FROM entry WHERE seq = ?", arguments: [end.sequence])
      guard link.map(Array.init) != end.link, !givenUp.contains(end.link) else { continue }
      report.findings.append(
        VerifyReport.Finding(
          .behindBackup, "The newest backup holds entries that the store does not."))
      return
    }
  }

  /// Where the journal of a backup ends; nil where it cannot be read or holds nothing.
  private func end(of backup: String, keys: KeyRing, schema: Schema) -> Head.End? {
    guard let reader = try? StoreFile(path: backup, schema: schema).reader(ignoringLog: true)
    else { return nil }
    defer { try? reader.close() }
    let head = try? reader.read { try Head($0, keys: keys) }
    return head.flatMap { $0.count > 0 ? $0.end : nil }
  }
}
