import Foundation
import GRDB
package import Participation

/// That a child's records were erased: what is left to say of them.
package struct ErasedChild: Sendable, Equatable {
  package let child: ChildID
  package let at: Moment
  /// Who erased them, by name.
  package let by: String
  package let role: Role?
  package let why: String
  /// How many entries nothing opens any more.
  package internal(set) var entries: Int
  /// Meetings that went with the child.
  package internal(set) var meetings: [MeetingID]
}

extension CaseStore {
  /// The children whose records were erased, the last first.
  ///
  /// As the destroyed keys say, and not the journal, since a backup of before is erased in too
  /// when it is restored.
  package func erasedChildren() throws(StoreError) -> [ErasedChild] {
    try read { database in
      let rows = try ScopeKeys(keys: keys, database: database).erased()
      let marks = rows.compactMap { row in
        ErasureMark(row, keys: keys).map { (row: row, mark: $0) }
      }
      var erased: [ErasureMark: ErasedChild] = [:]
      for (row, mark) in marks where row.scope.kind == .child {
        guard let child = ChildID(row.scope.subject) else { continue }
        erased[mark] = ErasedChild(
          child: child, at: mark.at, by: mark.by, role: mark.role, why: mark.why, entries: 0,
          meetings: [])
      }
      for (row, mark) in marks {
        erased[mark]?.entries += try Self.entries(of: row, database)
        guard row.scope.kind == .meeting, let meeting = MeetingID(row.scope.subject) else {
          continue
        }
        erased[mark]?.meetings.append(meeting)
      }
      for mark in erased.keys { erased[mark]?.meetings.sort() }
      return erased.values.sorted { ($0.at, $0.child) > ($1.at, $1.child) }
    }
  }

  /// What is left to say of a child whose records were erased; nil of any other.
  package func erasedChild(_ child: ChildID) throws(StoreError) -> ErasedChild? {
    try erasedChildren().first { $0.child == child }
  }

  private static func entries(of row: ScopeKeys.Row, _ database: Database) throws -> Int {
    try Int.fetchOne(
      database.cachedStatement(sql: "SELECT count(*) FROM entry WHERE scope = ?"),
      arguments: [row.id]) ?? 0
  }
}

/// What stands under seal in the place of a key that was destroyed; the same for a child and the
/// meetings that went with it.
struct ErasureMark: Hashable {
  let user: String
  let by: String
  let why: String
  let at: Moment
  let role: Role?

  init(by user: User, why: String, at moment: Moment) {
    self.user = user.id.text
    by = user.profile.name
    self.why = why
    at = moment
    role = user.profile.role
  }

  /// - Returns: nil where the seal does not open.
  init?(_ row: ScopeKeys.Row, keys: KeyRing) {
    guard let erased = row.erased,
      let plain = Seal.open(erased, under: keys.meta, for: row.scope.erasurePlace)
    else { return nil }
    var pack = PackReader(plain)
    guard let user = try? pack.text(), let by = try? pack.text(), let why = try? pack.text(),
      let at = try? pack.number()
    else { return nil }
    self.user = user
    self.by = by
    self.why = why
    self.at = Moment(milliseconds: at)
    // Not in those of the first program.
    role = (try? pack.text()).flatMap { Role(rawValue: $0) }
  }

  func sealed(for scope: Scope, keys: KeyRing) -> Data {
    var pack = PackWriter()
    pack.add(user)
    pack.add(by)
    pack.add(why)
    pack.add(at.milliseconds)
    if let role { pack.add(role.rawValue) }
    return Seal.seal(pack.bytes, under: keys.meta, for: scope.erasurePlace)
  }
}
