import Foundation
import GRDB
package import Participation

/// That a backup was put in the store's place on purpose, as the store itself keeps it under seal.
package struct Restoration: Sendable, Equatable {
  package let at: Moment
  /// Whose passphrase opened the backup.
  package let by: Author
  /// The last links of journals that the store of before and the backups beside it held and this
  /// store does not: what was given up on purpose.
  let givenUp: Set<[UInt8]>

  private static let place = AssociatedData.meta(Meta.Name.restored.rawValue)

  init(at moment: Moment, by author: Author, givingUp links: Set<[UInt8]>) {
    at = moment
    by = author
    givenUp = links
  }

  /// What the store says; nil where it was never restored, or what it says does not open.
  init?(_ database: Database, keys: KeyRing) throws {
    guard let sealed = try Meta(database: database).value(.restored),
      let plain = Seal.open(sealed, under: keys.meta, for: Self.place)
    else { return nil }
    var pack = PackReader(plain)
    at = Moment(milliseconds: try pack.number())
    by = Author(name: try pack.text(), role: try pack.value(Role.init(rawValue:)))
    givenUp = Set(try pack.array { (pack) throws(StoreError) in try pack.bytes() })
  }

  func write(to database: Database, keys: KeyRing) throws {
    var pack = PackWriter()
    pack.add(at.milliseconds)
    pack.add(by.name)
    pack.add(by.role.rawValue)
    pack.add(Array(givenUp)) { $0.add($1) }
    try Meta(database: database).set(
      .restored, Seal.seal(pack.bytes, under: keys.meta, for: Self.place))
  }
}

extension Restoration {
  /// The ends of journals that a restored store is to know of: of the store that is there and of its
  /// backups, with which `verify` compares it.
  static func ends(beside path: String, schema: Schema, keys: KeyRing) -> Set<Head.End> {
    var ends: Set<Head.End> = []
    for file in [path] + BackupFolder(of: path).backups.values {
      let ignoringLog = file != path
      guard
        let reader = try? StoreFile(path: file, schema: schema).reader(ignoringLog: ignoringLog)
      else { continue }
      defer { try? reader.close() }
      if let end = try? reader.read({ try Head($0, keys: keys).end }) { ends.insert(end) }
    }
    return ends
  }

  /// Of some ends, those that a journal does not hold.
  static func givenUp(_ ends: Set<Head.End>, by database: Database) throws -> Set<[UInt8]> {
    let links = try ends.filter { end in
      let link = try Data.fetchOne(
        database, sql: "SELECT chain FROM entry WHERE seq = ?", arguments: [end.sequence])
      return link.map(Array.init) != end.link
    }
    return Set(links.map(\.link))
  }
}

extension CaseStore {
  /// When and by whom a backup was last put in this store's place; nil where none was.
  package func restoration() throws(StoreError) -> Restoration? {
    try read { try Restoration($0, keys: keys) }
  }
}
