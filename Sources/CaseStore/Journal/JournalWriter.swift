import Foundation
import GRDB
import Participation

/// Adds entries to the journal within one transaction, which is the caller's.
struct JournalWriter {
  let database: Database
  let keys: KeyRing
  /// What the wall clock says.
  let now: Moment
  private let scopes: ScopeKeys
  private let reader: JournalReader
  private let encoder = JSONEncoder()
  private var head: Head

  /// Whose overviews the added entries touch.
  private(set) var touched = Touched()
  /// The entries added, by sequence number.
  private(set) var added: [Int: Entry] = [:]

  struct Touched {
    var children: Set<String> = []
    /// Meetings of which every child's record is touched.
    var meetings: Set<String> = []
    /// One child's part in one meeting, by child.
    var records: [String: Set<String>] = [:]
  }

  init(_ database: Database, keys: KeyRing, now: Moment) throws {
    self.database = database
    self.keys = keys
    self.now = now
    scopes = ScopeKeys(keys: keys, database: database)
    reader = try JournalReader(database, keys: keys)
    encoder.outputFormatting = .withoutEscapingSlashes
    head = try Head(database, keys: keys)
    // A line that the head does not know of is somebody else's doing; `verify` names it. New lines
    // come after it, so that nothing typed is refused for it.
    let last = try Int.fetchOne(database, sql: "SELECT max(seq) FROM entry") ?? 0
    head.sequence = max(head.sequence, last)
  }

  /// Milliseconds by which the wall clock stands behind the last entry.
  var clockBehind: Int {
    head.made == .min ? 0 : max(0, head.made - now.milliseconds)
  }

  /// Adds an entry; one that is there already is left as it is.
  ///
  /// - Parameters:
  ///   - isNew: whether its identifier was made only now, so that none is looked for.
  ///   - check: asked whether the entry, as it will stand, may be recorded; throws where it may not.
  /// - Returns: the entry as it stands in the journal, and whether it was there before.
  /// - Throws: `differentEntry`, `placeMissing`, `erased`, `damaged`; what the check throws.
  mutating func add(
    _ entry: Entry, isNew: Bool = false, isErasure: Bool = false,
    check: (Entry) throws -> Void = { _ in }
  ) throws -> (entry: Entry, wasThere: Bool) {
    guard isErasure || entry.fact.word != .childErased else {
      throw StoreError(
        .notRecordable, "That a child was erased is not recorded by itself; “heard erase” does it.")
    }
    if !isNew, let known = try known(entry) { return (known, true) }
    let made = max(now.milliseconds, head.made == .min ? .min : head.made + 1)
    let stamped = entry.made(at: Moment(milliseconds: made))
    guard entry.missingPlace == nil else {
      try check(stamped)
      throw StoreError(
        .placeMissing, "An entry does not name the child or the meeting it is about.")
    }
    let scope = try obtain(try scope(of: entry))
    switch try reader.hold(scope) {
    case .open: break
    case .broken: throw StoreError.damaged
    case .erased:
      throw StoreError(
        .erased, "The records of this child were erased; nothing more can be recorded of them.")
    }

    try check(stamped)
    head.made = made
    try append(stamped, scope: scope)
    return (stamped, false)
  }

  /// Seals an entry as the next line.
  private mutating func append(_ stamped: Entry, scope: Int) throws {
    head.sequence += 1
    head.count += 1
    var line = SealedEntry(stamped, sequence: head.sequence, scope: scope)
    try line.seal(stamped, under: reader.key, encoder: encoder)
    head.link = line.link(after: head.link, keys: keys)
    line.link = Data(head.link)
    try line.insert(into: database)
    try Attendance.note(line, stamped, in: database)
    try touch(stamped)
    added[line.sequence] = stamped
  }

  /// Milliseconds by which another store's clock may be ahead and be followed.
  private static let furthestAhead = 86_400_000

  /// What became of an entry of another store.
  enum Merging {
    case added, known
    /// One of the same identifier is there, and says something else.
    case different
    /// The child or the meeting was erased here, by identifier.
    case erased(String)
  }

  /// Takes in an entry of another store, with the time at which it was made there.
  ///
  /// - Throws: `damaged`.
  mutating func merge(_ entry: Entry) throws -> Merging {
    if let line = try reader.line(id: entry.id.text) {
      switch try reader.entry(line) {
      case .success(let known): return known.made(at: entry.made) == entry ? .known : .different
      case .failure(let unreadable):
        guard unreadable.cause == .erased else { throw StoreError.damaged }
        return .erased(line.child ?? line.meeting ?? line.id)
      }
    }
    let place = try scope(of: entry)
    let scope = try obtain(place)
    switch try reader.hold(scope) {
    case .open: break
    case .broken: throw StoreError.damaged
    case .erased: return .erased(place.subject)
    }
    if let child = entry.child, try scopes.row(.child(child))?.erased != nil {
      return .erased(child.text)
    }
    // What is recorded here next comes after it, though that machine's clock is ahead; not by more than
    // a day, so that one clock that is years ahead does not take every store with it.
    let latest = now.milliseconds + Self.furthestAhead
    head.made = max(head.made, min(entry.made.milliseconds, latest))
    try append(entry, scope: scope)
    return .added
  }

  /// Puts the head in its place. Called once, after the last entry.
  func finish() throws {
    try Meta(database: database).set(.head, head.sealed(under: keys))
  }

  var lastSequence: Int { head.sequence }

  /// The entry of the same identifier, where there is one and it says the same.
  private func known(_ entry: Entry) throws -> Entry? {
    guard let line = try reader.line(id: entry.id.text) else { return nil }
    switch try reader.entry(line) {
    case .success(let known):
      guard known.made(at: entry.made) == entry else {
        throw StoreError(
          .differentEntry,
          "An entry of the same identifier is there already and says something else.")
      }
      return known
    case .failure(let unreadable):
      guard unreadable.cause == .erased else { throw StoreError.damaged }
      throw StoreError(.erased, "An entry of the same identifier was erased.")
    }
  }

  /// The row of a scope, made with a new key where there is none yet.
  private func obtain(_ scope: Scope) throws -> Int {
    if let known = try scopes.row(scope) {
      reader.hold(known)
      return known.id
    }
    let id = try scopes.make(scope, with: reader.key)
    reader.held = (id, .open)
    return id
  }

  private func scope(of entry: Entry) throws -> Scope {
    // What says that a key was destroyed is not sealed under it.
    if entry.fact.word == .childErased { return .store }
    switch (entry.fact.word.scope, entry.child, entry.meeting) {
    case (.meeting, _, let meeting?): return .meeting(meeting)
    case (.child, let child?, _), (.participation, let child?, _): return .child(child)
    default: break
    }
    // What takes an entry back goes with it, also when it is erased.
    if let corrected = entry.corrects, let line = try reader.line(id: corrected.text),
      let row = try scopes.row(line.scope)
    {
      return row.scope
    }
    if let child = entry.child { return .child(child) }
    return entry.meeting.map { .meeting($0) } ?? .store
  }

  private mutating func touch(_ entry: Entry) throws {
    guard entry.fact.word != .recordViewed, entry.fact.word != .childErased else { return }
    // With whom an assessment finds a child to live matters at every meeting.
    let scope = entry.fact.word == .responsibilityIdentified ? .child : entry.fact.word.scope
    touch(child: entry.child?.text, meeting: entry.meeting?.text, scope)
    // A correction changes what it corrects, also where that is in another place.
    var corrected = entry.corrects?.text
    var seen: Set<String> = []
    while let id = corrected, seen.insert(id).inserted, let line = try reader.line(id: id) {
      touch(child: line.child, meeting: line.meeting, .any)
      corrected = line.corrects
    }
  }

  private mutating func touch(child: String?, meeting: String?, _ scope: Fact.Scope) {
    switch (scope, child, meeting) {
    case (.participation, let child?, let meeting?):
      touched.records[child, default: []].insert(meeting)
    case (.child, let child?, _): touched.children.insert(child)
    default:
      if let child { touched.children.insert(child) }
      if let meeting { touched.meetings.insert(meeting) }
    }
  }
}
