import Foundation
import GRDB
import Participation

/// Entries of children that were looked at last, so that recording one more does not open all of
/// them again.
struct JournalCache {
  private static let capacity = 256
  /// More new entries than this, and a child is read anew.
  private static let fewEntries = 500

  private var held: [String: Held] = [:]
  /// When each was asked for last, by a clock of its own.
  private var used: [String: Int] = [:]
  private var clock = 0

  private struct Held {
    var journal: ChildJournal
    var end: End
  }

  /// The last line that a child's entries are as of. The link stands for all lines before it, so that
  /// what was rolled back or swapped since is noticed.
  private struct End: Equatable {
    var sequence: Int
    var link: Data
  }

  mutating func removeAll() { self = JournalCache() }

  /// What the journal has of a child, as the reader's transaction sees it.
  mutating func part(_ child: String, reader: JournalReader) throws -> JournalPart {
    let last = try Self.end("ORDER BY seq DESC LIMIT 1", [], in: reader.database)
    if let known = try caughtUp(child, to: last, reader: reader) { return known }
    let journal = try ChildJournal(child, reader: reader)
    if let last { keep(journal, of: child, end: last) }
    return journal.part
  }

  private mutating func caughtUp(_ child: String, to last: End?, reader: JournalReader) throws
    -> JournalPart?
  {
    guard let end = held[child]?.end, let last, end.sequence <= last.sequence else { return nil }
    if end != last {
      let then = try Self.end("WHERE seq = ?", [end.sequence], in: reader.database)
      guard then == end, last.sequence - end.sequence <= Self.fewEntries,
        try held[child]?.journal.append(after: end.sequence, reader: reader) == true
      else { return nil }
      held[child]?.end = last
    }
    clock += 1
    used[child] = clock
    return held[child]?.journal.part
  }

  private mutating func keep(_ journal: ChildJournal, of child: String, end: End) {
    clock += 1
    held[child] = Held(journal: journal, end: end)
    used[child] = clock
    guard held.count > Self.capacity, let oldest = used.min(by: { $0.value < $1.value })?.key
    else { return }
    held[oldest] = nil
    used[oldest] = nil
  }

  private static func end(
    _ condition: String, _ arguments: StatementArguments, in database: Database
  ) throws -> End? {
    try Row.fetchOne(
      database.cachedStatement(sql: "SELECT seq, chain FROM entry \(condition)"),
      arguments: arguments
    ).map { End(sequence: try $0.decode(atIndex: 0), link: try $0.decode(atIndex: 1)) }
  }
}
