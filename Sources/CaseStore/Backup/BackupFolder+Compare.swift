import Foundation
import GRDB
import Participation

extension BackupFolder {
  /// Notes where the store is behind its newest backup: an older copy of the file, or a
  /// write-ahead log that went, leaves a store that is sound in itself.
  func compare(
    with database: Database, keys: KeyRing, schema: Schema, report: inout VerifyReport
  ) throws {
    guard let newest = backups.max(by: { $0.key < $1.key })?.value,
      let reader = try? StoreFile(path: newest, schema: schema).reader(ignoringLog: true)
    else { return }
    defer { try? reader.close() }
    let backedUp = try? reader.read { try Head($0, keys: keys) }
    guard let backedUp, backedUp.count > 0 else { return }
    let link = try? Data.fetchOne(
      database, sql: "SELECT chain FROM entry WHERE seq = ?", arguments: [backedUp.sequence])
    guard link.map(Array.init) != backedUp.link else { return }
    // A backup older than the newest was put in the store's place, and somebody meant to.
    let givenUp = try Restoration(database, keys: keys)?.givenUp ?? []
    if !givenUp.contains(backedUp.link) {
      report.findings.append(
        VerifyReport.Finding(
          .behindBackup, "The newest backup holds entries that the store does not."))
    }
  }
}
