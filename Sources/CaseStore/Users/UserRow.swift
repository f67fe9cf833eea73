import Foundation
import GRDB
import Participation

/// A user as the file has them: nothing in it tells a name.
struct UserRow {
  var id: String
  /// The salted hash of the name, by which a user who gives it is found.
  var hint: Data
  var salt: Data
  var cost: PassphraseCost
  /// The master key, sealed under the key that the passphrase makes.
  var wrapped: Data
  /// Name, role and team, sealed.
  var profile: Data

  private static let columns = "id, hint, salt, passes, memory, wrapped, profile"

  init(_ row: Row) throws {
    id = try row.decode(atIndex: 0)
    hint = try row.decode(atIndex: 1)
    salt = try row.decode(atIndex: 2)
    let passes: Int = try row.decode(atIndex: 3)
    let memory: Int = try row.decode(atIndex: 4)
    guard passes > 0, memory > 0 else { throw StoreError.damaged }
    cost = PassphraseCost(passes: UInt64(passes), memory: memory)
    wrapped = try row.decode(atIndex: 5)
    profile = try row.decode(atIndex: 6)
  }

  private init(id: String, hint: Data, profile: Data, cost: PassphraseCost) {
    self.id = id
    self.hint = hint
    self.profile = profile
    self.cost = cost
    salt = Data()
    wrapped = Data()
  }

  /// A new user's row.
  static func make(
    _ user: User, hintSalt: Data, passphrase: borrowing Passphrase, cost: PassphraseCost,
    keys: KeyRing
  ) throws(StoreError) -> UserRow {
    guard let profile = try? JSONEncoder().encode(user.profile) else { throw .damaged }
    var row = UserRow(
      id: user.id.text, hint: hint(user.profile.name, salt: hintSalt),
      profile: Seal.seal(
        Array(profile), under: keys.profile, for: profilePlace(user.id.text)), cost: cost)
    try row.wrap(keys.master, with: passphrase, cost: cost)
    return row
  }

  private static func profilePlace(_ id: String) -> [UInt8] {
    var place = AssociatedData("profile")
    place.add(id)
    return place.bytes
  }

  private var wrapPlace: [UInt8] {
    var place = AssociatedData("user")
    place.add(id)
    place.add(Array(salt))
    place.add(Int(cost.passes))
    place.add(cost.memory)
    return place.bytes
  }

  /// The hash by which a name is found, as names are compared.
  static func hint(_ name: String, salt: Data) -> Data {
    Data(Hash.of(Array(FoldedName(name).letters.text.utf8), salt: Array(salt)))
  }

  /// The hash as programs before 1.3 made it, which minded marks and apostrophes.
  static func formerHint(_ name: String, salt: Data) -> Data {
    let folded = name.precomposedStringWithCompatibilityMapping.lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Data(Hash.of(Array(folded.utf8), salt: Array(salt)))
  }

  /// Gives every user the hash of today. Where two of before have one name now, the second keeps that
  /// of before, by which it is found too.
  static func renewHints(_ database: Database, keys: KeyRing) throws {
    guard let salt = try Meta(database: database).value(.salt) else { throw StoreError.damaged }
    var taken: Set<Data> = []
    for row in try all(database) {
      guard let user = try? row.user(keys: keys) else { continue }
      let hint = hint(user.profile.name, salt: salt)
      guard taken.insert(hint).inserted else { continue }
      try database.execute(
        sql: "UPDATE OR IGNORE user SET hint = ? WHERE id = ?", arguments: [hint, row.id])
    }
  }

  /// Seals the master key anew, under another passphrase or the same.
  mutating func wrap(
    _ master: borrowing SecretKey, with passphrase: borrowing Passphrase, cost: PassphraseCost
  ) throws(StoreError) {
    self.cost = cost
    let salt = Sodium.randomBytes(PassphraseCost.saltLength)
    self.salt = Data(salt)
    let key = try SecretKey.derived(from: passphrase, salt: salt, cost: cost)
    wrapped = Seal.seal(
      UnsafeRawBufferPointer(start: master.start, count: SecretKey.length), under: key,
      for: wrapPlace)
  }

  /// The master key, or nil where the passphrase is not this user's.
  func master(with passphrase: borrowing Passphrase) throws(StoreError) -> SecretKey? {
    let key = try SecretKey.derived(from: passphrase, salt: Array(salt), cost: cost)
    let master = try SecretKey()
    guard Seal.open(wrapped, under: key, for: wrapPlace, into: master) else { return nil }
    return master
  }

  /// - Throws: `damaged` where the seal does not open.
  func user(keys: KeyRing) throws -> User {
    guard let id = UserID(id),
      let plain = Seal.open(profile, under: keys.profile, for: Self.profilePlace(self.id)),
      let profile = try? JSONDecoder().decode(User.Profile.self, from: Data(plain))
    else { throw StoreError.damaged }
    return User(id: id, profile: profile)
  }

  static func all(_ database: Database) throws -> [UserRow] {
    try Row.fetchAll(database, sql: "SELECT \(columns) FROM user ORDER BY id").map(UserRow.init)
  }

  static func find(_ id: UserID, in database: Database) throws -> UserRow? {
    try Row.fetchOne(
      database, sql: "SELECT \(columns) FROM user WHERE id = ?", arguments: [id.text]
    ).map(UserRow.init)
  }

  func save(in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO user (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET hint = excluded.hint, salt = excluded.salt,
          passes = excluded.passes, memory = excluded.memory, wrapped = excluded.wrapped,
          profile = excluded.profile
        """,
      arguments: [id, hint, salt, Int(cost.passes), cost.memory, wrapped, profile])
  }
}
