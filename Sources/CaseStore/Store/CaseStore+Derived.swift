import CSodium
import Participation

extension CaseStore {
  /// An identifier that follows from a text: the same for the same text in this store, and without
  /// meaning to whoever lacks its keys. So something imported twice is there once.
  package func identifier(for text: String) -> String {
    var place = AssociatedData("derived")
    place.add(text)
    return Self.identifier(Hash.of(place.bytes, under: keys.meta))
  }

  /// An identifier that follows from a text in every store, so that what two people take over from one
  /// place is one thing when they exchange journals.
  ///
  /// Only of what says nothing to somebody who guesses it.
  package static func identifier(of text: String) -> String {
    identifier(Hash.of(Array(text.utf8), salt: sharedSalt))
  }

  /// The same of a text that could be guessed, as a number and a day of birth: each guess is made to cost
  /// about a millisecond and a mebibyte, since identifiers stand in clear.
  package static func identifier(ofGuessable text: String) -> String {
    let salt = Array(sharedSalt.prefix(PassphraseCost.saltLength))
    let bytes = text.utf8.map { CChar(bitPattern: $0) }
    var key = [UInt8](repeating: 0, count: Hash.length)
    let failed = crypto_pwhash(
      &key, UInt64(key.count), bytes, UInt64(bytes.count), salt, 1, 1 << 20,
      crypto_pwhash_alg_argon2id13())
    return failed == 0 ? identifier(key) : identifier(of: text)
  }

  private static let sharedSalt = Array("heard: shared identifier of 2026".utf8)

  private static func identifier(_ hash: [UInt8]) -> String {
    let alphabet = Array("0123456789abcdefghijklmnopqrstuv")
    return String(hash.prefix(25).map { alphabet[Int($0 & 31)] })
  }
}
