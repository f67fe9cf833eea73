import Foundation
import GRDB
import Participation

/// A line of the journal as the file has it.
struct SealedEntry {
  var sequence: Int
  var id: String
  var child: String?
  var meeting: String?
  var corrects: String?
  /// The row of the scope whose key opens it.
  var scope: Int
  var sealed: Data
  /// The keyed hash over this line and the link before it.
  var link: Data

  static let columns = "seq, id, child, meeting, corrects, scope, sealed, chain"

  /// - Throws: where the row does not hold what its table asks for, as on a damaged page.
  init(_ row: Row) throws {
    sequence = try row.decode(atIndex: 0)
    id = try row.decode(atIndex: 1)
    child = try row.decode(atIndex: 2)
    meeting = try row.decode(atIndex: 3)
    corrects = try row.decode(atIndex: 4)
    scope = try row.decode(atIndex: 5)
    sealed = try row.decode(atIndex: 6)
    link = try row.decode(atIndex: 7)
  }

  init(_ entry: Entry, sequence: Int, scope: Int) {
    self.sequence = sequence
    id = entry.id.text
    child = entry.child?.text
    meeting = entry.meeting?.text
    corrects = entry.corrects?.text
    self.scope = scope
    sealed = Data()
    link = Data()
  }

  /// What the line is about: the associated data of its seal.
  private var place: AssociatedData {
    var place = AssociatedData("entry")
    place.add(id)
    place.add(child)
    place.add(meeting)
    place.add(corrects)
    return place
  }

  mutating func seal(_ entry: Entry, under key: borrowing SecretKey, encoder: JSONEncoder) throws {
    sealed = Seal.seal(Array(try encoder.encode(entry)), under: key, for: place.bytes)
  }

  /// The plain bytes; nil where the seal does not open in this place.
  func open(under key: borrowing SecretKey) -> [UInt8]? {
    Seal.open(sealed, under: key, for: place.bytes)
  }

  /// The link that this line has after another.
  func link(after previous: [UInt8], keys: KeyRing) -> [UInt8] {
    var place = place
    place.add(previous)
    place.add(sequence)
    place.add(scope)
    place.add(Hash.of(sealed))
    return Hash.of(place.bytes, under: keys.chain)
  }

  func insert(into database: Database) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO entry (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [sequence, id, child, meeting, corrects, scope, sealed, link])
  }
}
