import Foundation
import GRDB
import Participation

/// What a store says of itself, in the table `meta`.
struct Meta {
  let database: Database

  enum Name: String {
    /// Random; tells this store's write-ahead log from another's.
    case store
    /// Salt of the tags by which a user's name is found.
    case salt
    /// How often the store was written to, and how often its overviews were made anew.
    case counters
    /// The end of the chain, sealed.
    case head
    /// That a backup was put in the store's place, sealed.
    case restored
  }

  func value(_ name: Name) throws -> Data? {
    try Data.fetchOne(
      database.cachedStatement(sql: "SELECT value FROM meta WHERE name = ?"),
      arguments: [name.rawValue])
  }

  func set(_ name: Name, _ value: Data) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO meta (name, value) VALUES (?, ?)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """
    ).execute(arguments: [name.rawValue, value])
  }

  struct Counters: Equatable {
    /// Transactions that wrote.
    var writes = 0
    /// Times that overviews went or were made anew, so that those held in memory no longer hold.
    var epoch = 0

    var packed: Data {
      var pack = PackWriter()
      pack.add(writes)
      pack.add(epoch)
      return Data(pack.bytes)
    }
  }

  func counters() throws -> Counters {
    guard var reader = try value(.counters).map({ PackReader(Array($0)) }) else {
      throw StoreError.damaged
    }
    return Counters(writes: try reader.number(), epoch: try reader.number())
  }

  /// What tells one state of a store from any other: also from those of a copy that went its own
  /// way, since the end of the chain is never sealed twice alike.
  func stamp() throws -> [Data?] { [try value(.counters), try value(.head)] }

  /// Counts a transaction that writes. Every one does this.
  func countWrite(overviewsAnew: Bool = false) throws {
    var counters = try counters()
    counters.writes += 1
    if overviewsAnew { counters.epoch += 1 }
    try set(.counters, counters.packed)
  }
}

/// The end of the journal: how much of it there is and what its last link is. Sealed, so that a tail
/// cut off is noticed.
struct Head: Equatable {
  var count = 0
  /// The sequence number of the last entry.
  var sequence = 0
  var link = [UInt8](repeating: 0, count: Hash.length)
  /// When the last entry was made, in milliseconds.
  var made = Int.min

  private static let place = AssociatedData.meta(Meta.Name.head.rawValue)

  /// Where a journal ends, by which one is known from another.
  struct End: Hashable {
    let sequence: Int
    let link: [UInt8]
  }

  var end: End { End(sequence: sequence, link: link) }

  func sealed(under keys: KeyRing) -> Data {
    var pack = PackWriter()
    pack.add(count)
    pack.add(sequence)
    pack.add(link)
    pack.add(made)
    return Seal.seal(pack.bytes, under: keys.meta, for: Self.place)
  }

  init() {}

  /// - Throws: `damaged` where the seal does not open.
  init(_ database: Database, keys: KeyRing) throws {
    guard let sealed = try Meta(database: database).value(.head),
      let opened = Seal.open(sealed, under: keys.meta, for: Self.place)
    else { throw StoreError.damaged }
    var reader = PackReader(opened)
    count = try reader.number()
    sequence = try reader.number()
    link = try reader.bytes()
    made = try reader.number()
  }
}
