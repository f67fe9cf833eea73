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
      try database.execute(
        sql: "DELETE FROM record_overview; DELETE FROM child_overview; DELETE FROM attendance")
      let reader = try JournalReader(database, keys: keys)
      try reader.forEachLine(where: "meeting IS NOT NULL", []) { line in
        guard case .success(let line) = line else { return }
        try Attendance.note(line, try? reader.entry(line).get(), in: database)
      }
      let head = try Int.fetchOne(database, sql: "SELECT max(seq) FROM entry") ?? 0
      var overviews = OverviewWriter(database: database, keys: keys, asOf: head)
      var count = 0
      for child in try StoreCheck.children(database) {
        let file = CaseFile(folding: try ChildJournal(child, reader: reader).part.entries)
        let made = OverviewWriter.Overviews(child, in: file)
        if made.child != nil { count += 1 }
        try overviews.write(made, of: child, only: nil)
      }
      try Meta(database: database).countWrite(overviewsAnew: true)
      return count
    }
  }
}
