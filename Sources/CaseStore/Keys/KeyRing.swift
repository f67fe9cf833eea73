import CSodium
import Foundation

/// The master key and what is derived from it, one key for each use.
///
/// A class, since it is shared by every part of the open store and copied by none.
final class KeyRing: Sendable {
  let master: SecretKey
  /// Seals users' names, roles and teams.
  let profile: SecretKey
  /// Keys the hash over the order of entries.
  let chain: SecretKey
  let overview: SecretKey
  let draft: SecretKey
  let meta: SecretKey
  /// Wraps the key of each child and each meeting.
  let scope: SecretKey

  init(master: consuming SecretKey) throws(StoreError) {
    profile = try Self.derive(1, from: master)
    chain = try Self.derive(2, from: master)
    overview = try Self.derive(3, from: master)
    draft = try Self.derive(4, from: master)
    meta = try Self.derive(5, from: master)
    scope = try Self.derive(6, from: master)
    self.master = master
  }

  private static func derive(_ number: UInt64, from master: borrowing SecretKey) throws(StoreError)
    -> SecretKey
  {
    let key = try SecretKey()
    crypto_kdf_derive_from_key(key.mutableStart, SecretKey.length, number, "HeardV1_", master.start)
    return key
  }
}
