import GRDB
import Participation

extension CaseStore {
  /// Looks the whole store over: the file, every seal, the order, the keys, and whether what lists
  /// show is what was recorded.
  ///
  /// - Throws: `busy`, `inputOutput`; what is wrong with the store is in the report.
  package func verify() throws(StoreError) -> VerifyReport {
    // Kept outside the transaction: where a page is damaged SQLite may end it, and what was found by
    // then is what the user needs to see.
    var found: VerifyReport?
    do {
      try read { database in
        var check = StoreCheck(database, keys: keys)
        var report = try check.run(.everything)
        found = report
        try BackupFolder(of: path).compare(
          with: database, keys: keys, schema: schema, now: clock(), report: &report)
        found = report
      }
    } catch {
      guard let found, !found.isSound else { throw error }
      return found
    }
    return found ?? VerifyReport()
  }

  /// Makes all that lists show anew from the entries, in one transaction.
  ///
  /// - Returns: how many children.
  package func rebuild() throws(StoreError) -> Int {
    try write { database in
      let count = try OverviewWriter.rebuild(database, keys: keys)
      try Meta(database: database).countWrite(overviewsAnew: true)
      return count
    }
  }
}
