import Foundation
import GRDB
import Participation

/// Looks a store over within one transaction.
struct StoreCheck {
  enum Depth {
    /// The file and the order of its entries: what a backup is checked for.
    case journal
    /// Every seal, and the overviews against the entries, too.
    case everything
  }

  let database: Database
  let keys: KeyRing
  private(set) var report = VerifyReport()
  private var found: Set<VerifyReport.Finding> = []

  init(_ database: Database, keys: KeyRing) {
    self.database = database
    self.keys = keys
  }

  mutating func run(_ depth: Depth) throws -> VerifyReport {
    section { try $0.checkFile() }
    section { try $0.checkHead() }
    section { try $0.checkLines(depth) }
    if depth == .everything {
      section { try $0.checkKeys() }
      section { try $0.checkUsers() }
      section { try $0.checkDrafts() }
      section { try $0.checkAttendance() }
      section { try $0.checkOverviews() }
    }
    return report
  }

  mutating func find(_ kind: VerifyReport.Kind, _ detail: String, children: [ChildID?] = []) {
    let finding = VerifyReport.Finding(kind, detail, children: children)
    if found.insert(finding).inserted { report.findings.append(finding) }
  }

  mutating func count(entry erased: Bool) {
    report.entries += 1
    if erased { report.erased += 1 }
  }

  /// One part of the check; where the file stops it, the others are still made.
  private mutating func section(_ body: (inout StoreCheck) throws -> Void) {
    do { try body(&self) } catch {
      find(.file, "A part of the file cannot be read.")
    }
  }

  private mutating func checkFile() throws {
    // Indexes hold values of the store; SQLite's own sentences may quote none of them, and its count
    // is enough.
    let lines = try String.fetchAll(database, sql: "PRAGMA integrity_check")
    if lines != ["ok"] { find(.file, "SQLite finds \(lines.count) faults in the file.") }
    let broken = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").count
    if broken > 0 { find(.file, "\(broken) rows name others that are not there.") }
  }

  private mutating func checkHead() throws {
    guard let head = try? Head(database, keys: keys) else {
      return find(.head, "What says where the journal ends does not open.")
    }
    let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM entry") ?? 0
    let last = try Row.fetchOne(
      database, sql: "SELECT seq, chain FROM entry ORDER BY seq DESC LIMIT 1")
    if count < head.count {
      find(.missing, "\(head.count - count) entries are missing.")
    }
    let ends = try last.map { row in
      try row.decode(Int.self, atIndex: 0) == head.sequence
        && Array(try row.decode(Data.self, atIndex: 1)) == head.link
    }
    if !(ends ?? (head.count == 0)) || count > head.count {
      find(.head, "The journal does not end where it was left.")
    }
  }

  private mutating func checkLines(_ depth: Depth) throws {
    let reader = try JournalReader(database, keys: keys)
    var previous: (sequence: Int, link: [UInt8])? = (0, [UInt8](repeating: 0, count: Hash.length))
    try reader.forEachLine(where: "TRUE", []) { line in
      switch line {
      case .failure(let unreadable):
        find(
          .file, "Entry \(unreadable.sequence) cannot be read from the file.",
          children: try concerned(unreadable.child, unreadable.meeting?.text))
        previous = nil
      case .success(let line):
        try checkPlace(of: line, after: previous)
        previous = (line.sequence, Array(line.link))
        if depth == .everything { try checkSeal(of: line, reader: reader) }
      }
    }
  }

  /// The order is checked from each stored link to the next, so that one altered line is one finding.
  private mutating func checkPlace(
    of line: SealedEntry, after previous: (sequence: Int, link: [UInt8])?
  ) throws {
    guard let previous else { return }
    let child = line.child.flatMap { ChildID($0) }
    guard line.sequence > previous.sequence else {
      return find(.file, "Entry \(line.sequence) cannot be read from the file.", children: [child])
    }
    guard line.sequence == previous.sequence + 1 else {
      let missing = (previous.sequence + 1)..<line.sequence
      let which =
        missing.count == 1
        ? "Entry \(missing.lowerBound) is"
        : "Entries \(missing.lowerBound) to \(missing.upperBound - 1) are"
      return find(.missing, "\(which) missing.")
    }
    if line.link(after: previous.link, keys: keys) != Array(line.link) {
      find(.order, "Entry \(line.sequence) is not the one recorded there.", children: [child])
    }
  }

  private mutating func checkSeal(of line: SealedEntry, reader: JournalReader) throws {
    let child = line.child.flatMap { ChildID($0) }
    switch try reader.plain(line) {
    case .success: count(entry: false)
    case .failure(let unreadable):
      count(entry: unreadable.cause == .erased)
      guard unreadable.cause != .erased else { return }
      find(
        .seal, "Entry \(line.sequence) was altered or stands in another's place.",
        children: try concerned(child, line.meeting))
    }
  }

  /// The child, or else those of a meeting.
  private func concerned(_ child: ChildID?, _ meeting: String?) throws -> [ChildID?] {
    guard child == nil, let meeting else { return [child] }
    let children = try? String.fetchAll(
      database.cachedStatement(sql: "SELECT child FROM attendance WHERE meeting = ?"),
      arguments: [meeting])
    return (children ?? []).map { ChildID($0) }
  }
}
