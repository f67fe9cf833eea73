import GRDB
import Participation

/// Gathers the entries that one child's case is made of: the child's own, those of each meeting the
/// child was ever named at, and whatever corrects or is corrected by them.
struct ChildJournal {
  private(set) var part = JournalPart()
  private let child: String
  private var meetings = 0
  private var scopes: Set<Int> = []
  private var identifiers: Set<String> = []

  init(_ child: String, reader: JournalReader) throws {
    self.child = child
    let linked = try Self.meetings(of: child, in: reader.database)
    meetings = linked.count
    var gathering = Gathering(reader: reader)
    try gathering.read(scope: .child, of: child)
    for meeting in linked { try gathering.read(scope: .meeting, of: meeting) }
    part = try gathering.finish()
    scopes = gathering.scopes
    identifiers = gathering.identifiers
  }

  /// Everything about a meeting, of all its children.
  static func part(meeting: String, reader: JournalReader) throws -> JournalPart {
    var gathering = Gathering(reader: reader)
    try gathering.read(scope: .meeting, of: meeting)
    try gathering.read(where: "meeting = ?1", [meeting])
    return try gathering.finish()
  }

  /// Adds what was recorded after a line.
  ///
  /// - Returns: false where the whole has to be read anew: the child came to a further meeting, or
  ///   a correction reaches across.
  mutating func append(after sequence: Int, reader: JournalReader) throws -> Bool {
    guard try Self.meetings(of: child, in: reader.database).count == meetings else { return false }
    var complete = true
    var grown = self
    try reader.forEachLine(where: "seq > ?1", [sequence]) { line in
      guard case .success(let line) = line else {
        complete = false
        return
      }
      guard scopes.contains(line.scope) else {
        let reaches = line.child == child || line.corrects.map(identifiers.contains) ?? false
        if reaches { complete = false }
        return
      }
      if let corrected = line.corrects, !identifiers.contains(corrected) { complete = false }
      grown.identifiers.insert(line.id)
      switch try reader.entry(line) {
      case .success(let entry): grown.part.entries.append(entry)
      case .failure(let cause):
        grown.part.unreadable.append(UnreadableEntry(line, cause.cause))
      }
    }
    if complete { self = grown }
    return complete
  }

  private static func meetings(of child: String, in database: Database) throws -> [String] {
    try String.fetchAll(
      database.cachedStatement(sql: "SELECT meeting FROM attendance WHERE child = ?"),
      arguments: [child])
  }
}

/// Lines from several places, each once, put in order at the end.
private struct Gathering {
  let reader: JournalReader
  private(set) var scopes: Set<Int> = []
  private(set) var identifiers: Set<String> = []
  private var lines: [Int: Result<Entry, UnreadableEntry>] = [:]
  private var linked: [String] = []

  init(reader: JournalReader) { self.reader = reader }

  mutating func read(scope kind: Scope.Kind, of subject: String) throws {
    let row = try reader.scopes.row(Scope(kind: kind, subject: subject))
    guard let row else { return }
    scopes.insert(row.id)
    try reader.forEachLine(where: "scope = ?1", [row.id]) { line in
      // A damaged page holds others' entries too.
      if case .failure(let unreadable) = line, unreadable.scope ?? row.id != row.id { return }
      try add(line)
    }
  }

  mutating func read(where condition: String, _ arguments: StatementArguments) throws {
    try reader.forEachLine(where: condition, arguments) { try add($0) }
  }

  private mutating func add(_ line: Result<SealedEntry, UnreadableEntry>) throws {
    switch line {
    case .failure(let unreadable): lines[unreadable.sequence] = .failure(unreadable)
    case .success(let line):
      guard lines[line.sequence] == nil else { return }
      identifiers.insert(line.id)
      linked.append(line.id)
      lines[line.sequence] = try reader.entry(line).mapError { UnreadableEntry(line, $0.cause) }
    }
  }

  mutating func finish() throws -> JournalPart {
    try readLinked()
    var part = JournalPart()
    for (_, line) in lines.sorted(by: { $0.key < $1.key }) {
      switch line {
      case .success(let entry): part.entries.append(entry)
      case .failure(let unreadable): part.unreadable.append(unreadable)
      }
    }
    return part
  }

  /// Corrections across places: an entry recorded of the wrong child is put right by one of another.
  private mutating func readLinked() throws {
    let statement = try reader.database.cachedStatement(
      sql: """
        SELECT id FROM entry WHERE corrects = ?1 UNION ALL
        SELECT corrects FROM entry WHERE id = ?1 AND corrects IS NOT NULL
        """)
    while !linked.isEmpty {
      let ids = linked
      linked = []
      for id in ids {
        let others = try String.fetchAll(statement, arguments: [id])
        for other in others where !identifiers.contains(other) {
          if let line = try reader.line(id: other) { try add(.success(line)) }
        }
      }
    }
  }
}
