import Foundation
import GRDB
import Participation

/// Drafts of one user within one transaction.
struct Drafts {
  let database: Database
  let keys: KeyRing
  let user: UserID

  /// A keyed hash: two drafts cannot be compared from outside, and the file tells nothing of forms.
  private func key(_ place: DraftPlace) -> [UInt8] {
    var bytes = AssociatedData("draft-key")
    bytes.add(user.text)
    bytes.add(place.form)
    bytes.add(place.child?.text)
    bytes.add(place.meeting?.text)
    bytes.add(place.item)
    return Hash.of(bytes.bytes, under: keys.draft)
  }

  func save(_ content: [UInt8], at place: DraftPlace, now: Moment) throws {
    let key = key(place)
    var pack = PackWriter()
    pack.add(user.text)
    pack.add(place.form)
    pack.add(place.child?.text)
    pack.add(place.meeting?.text)
    pack.add(place.item)
    pack.add(now.milliseconds)
    pack.add(content)
    let sealed = Seal.seal(pack.bytes, under: keys.draft, for: AssociatedData.draft(key))
    try database.cachedStatement(
      sql: """
        INSERT INTO draft (key, sealed) VALUES (?, ?)
        ON CONFLICT (key) DO UPDATE SET sealed = excluded.sealed
        """
    ).execute(arguments: [Data(key), sealed])
  }

  /// - Throws: `damaged` where the draft is there and does not open.
  func load(_ place: DraftPlace) throws -> Draft? {
    let key = key(place)
    let sealed = try Data.fetchOne(
      database.cachedStatement(sql: "SELECT sealed FROM draft WHERE key = ?"),
      arguments: [Data(key)])
    guard let sealed else { return nil }
    guard let opened = open(sealed, key: key) else { throw StoreError.damaged }
    return opened.draft
  }

  func discard(_ place: DraftPlace) throws {
    try database.cachedStatement(sql: "DELETE FROM draft WHERE key = ?")
      .execute(arguments: [Data(key(place))])
  }

  /// This user's drafts, the last saved first, and how many cannot be opened.
  func list() throws -> (drafts: [Draft], unreadable: Int) {
    var drafts: [Draft] = []
    var unreadable = 0
    try forEach { _, opened in
      guard let opened else { return unreadable += 1 }
      if opened.user == user.text { drafts.append(opened.draft) }
    }
    return (drafts.sorted { $0.saved > $1.saved }, unreadable)
  }

  /// Takes away everybody's drafts about a child or one of some meetings.
  func erase(child: String, meetings: Set<String>) throws {
    var keys: [Data] = []
    try forEach { key, opened in
      guard let place = opened?.draft.place else { return }
      if place.child?.text == child || place.meeting.map({ meetings.contains($0.text) }) ?? false {
        keys.append(key)
      }
    }
    for key in keys {
      try database.execute(sql: "DELETE FROM draft WHERE key = ?", arguments: [key])
    }
  }

  private typealias Opened = (user: String, draft: Draft)

  private func forEach(_ body: (Data, Opened?) throws -> Void) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT key, sealed FROM draft ORDER BY key")
    while let row = try rows.next() {
      let key: Data = try row.decode(atIndex: 0)
      try body(key, open(try row.decode(atIndex: 1), key: Array(key)))
    }
  }

  private func open(_ sealed: Data, key: [UInt8]) -> Opened? {
    guard let plain = Seal.open(sealed, under: keys.draft, for: AssociatedData.draft(key)) else {
      return nil
    }
    var pack = PackReader(plain)
    return try? (
      user: pack.text(),
      draft: Draft(
        place: DraftPlace(
          form: pack.text(), child: pack.optionalText().flatMap { ChildID($0) },
          meeting: pack.optionalText().flatMap { MeetingID($0) }, item: pack.optionalText()),
        saved: Moment(milliseconds: pack.number()), content: pack.bytes())
    )
  }
}
