import Foundation
import GRDB
import Participation

extension CaseStore {
  /// Everybody who can open the store, by name.
  package func users() throws(StoreError) -> [User] {
    try read { database in
      try UserRow.all(database).map { try $0.user(keys: keys) }
        .sorted { ($0.profile.name, $0.id) < ($1.profile.name, $1.id) }
    }
  }

  /// Lets somebody else open the store, with a passphrase of their own, which nobody has yet: two
  /// users of one passphrase would be taken for each other. Trying that takes a second a user.
  ///
  /// Where the store has a team manager, only a team manager does this.
  ///
  /// - Parameter cost: nil for about a second on this machine.
  /// - Throws: `passphraseTooShort`, `passphraseTaken`, `nameMissing`, `nameTaken`,
  ///   `notTeamManager`.
  @discardableResult
  package func addUser(
    _ profile: User.Profile, passphrase: borrowing Passphrase, cost: PassphraseCost? = nil
  ) throws(StoreError) -> User {
    let profile = try profile.checked()
    try passphrase.checkLength()
    try checkMayChangeUsers()
    try checkIsFree(passphrase, for: nil)
    let cost = try PassphraseCost.chosen(cost)
    let salt = try hintSalt()
    let user = User(id: .random(), profile: profile)
    let row = try UserRow.make(
      user, hintSalt: salt, passphrase: passphrase, cost: cost, keys: keys)
    try write { database in
      let taken = try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM user WHERE hint = ?)", arguments: [row.hint])
      guard taken == false else {
        throw StoreError(.nameTaken, "There is a user of that name already.")
      }
      try row.save(in: database)
    }
    return user
  }

  /// A courtesy, as all that goes by role is.
  private func checkMayChangeUsers() throws(StoreError) {
    guard user.profile.role != .teamManager,
      try users().contains(where: { $0.profile.role == .teamManager })
    else { return }
    throw StoreError(
      .notTeamManager, "This store has a team manager; only a team manager changes its users.")
  }

  private func checkIsFree(_ passphrase: borrowing Passphrase, for id: UserID?)
    throws(StoreError)
  {
    for row in try read({ try UserRow.all($0) }) where row.id != id?.text {
      guard try row.master(with: passphrase) == nil else {
        throw StoreError(
          .passphraseTaken, "This passphrase opens the store already; choose another.")
      }
    }
  }

  private func hintSalt() throws(StoreError) -> Data {
    try read { database in
      guard let salt = try Meta(database: database).value(.salt) else { throw StoreError.damaged }
      return salt
    }
  }

  /// Takes a user away. What they recorded keeps their name and role.
  ///
  /// Who has a copy of the file from before still opens that copy with their old passphrase. Where
  /// the store has a team manager, only a team manager takes somebody else away.
  ///
  /// - Throws: `lastUser`, `unknownUser`, `notTeamManager`.
  package func removeUser(_ id: UserID) throws(StoreError) {
    if id != user.id { try checkMayChangeUsers() }
    try write { database in
      guard try UserRow.find(id, in: database) != nil else { throw StoreError.unknownUser }
      guard try Int.fetchOne(database, sql: "SELECT count(*) FROM user") ?? 0 > 1 else {
        throw StoreError(
          .lastUser, "The last user cannot be removed: nobody could open the store any more.")
      }
      try database.execute(sql: "DELETE FROM user WHERE id = ?", arguments: [id.text])
    }
  }

  /// Gives a user another passphrase. Only the master key is wrapped anew; no entry is touched.
  ///
  /// - Parameter cost: nil for about a second on this machine.
  /// - Throws: `passphraseTooShort`, `passphraseTaken`, `unknownUser`, `notTeamManager` where it is
  ///   somebody else's.
  package func changePassphrase(
    of id: UserID, to passphrase: borrowing Passphrase, cost: PassphraseCost? = nil
  ) throws(StoreError) {
    try passphrase.checkLength()
    if id != user.id { try checkMayChangeUsers() }
    try checkIsFree(passphrase, for: id)
    let cost = try PassphraseCost.chosen(cost)
    // Worked out before the transaction: others need not wait for a second.
    let known = try read { try UserRow.find(id, in: $0) }
    guard var row = known else { throw .unknownUser }
    try row.wrap(keys.master, with: passphrase, cost: cost)
    let wrapped = row
    try write { database in
      guard try UserRow.find(id, in: database) != nil else { throw StoreError.unknownUser }
      try wrapped.save(in: database)
    }
  }
}

extension StoreError {
  static let unknownUser = StoreError(.unknownUser, "There is no such user.")
}

extension User.Profile {
  /// The profile with a name that can be found again.
  func checked() throws(StoreError) -> User.Profile {
    var profile = self
    profile.name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !profile.name.isEmpty else {
      throw StoreError(.nameMissing, "A user has a name.")
    }
    return profile
  }
}
