import CSodium
import Foundation

/// Sealing with XChaCha20-Poly1305: a random nonce, then ciphertext with its tag. What a sealed blob
/// is about goes in as associated data, so that it opens in its own place only.
enum Seal {
  private static let nonceLength = 24
  private static let tagLength = 16
  /// How much longer a sealed blob is than what it holds.
  static let overhead = nonceLength + tagLength

  static func seal(_ plain: [UInt8], under key: borrowing SecretKey, for place: [UInt8]) -> Data {
    plain.withUnsafeBytes { seal($0, under: key, for: place) }
  }

  static func seal(
    _ plain: UnsafeRawBufferPointer, under key: borrowing SecretKey, for place: [UInt8]
  ) -> Data {
    var sealed = Data(count: plain.count + overhead)
    sealed.withUnsafeMutableBytes { buffer in
      let target = buffer.assumingMemoryBound(to: UInt8.self)
      guard let start = target.baseAddress else { return }
      randombytes_buf(start, nonceLength)
      crypto_aead_xchacha20poly1305_ietf_encrypt(
        start + nonceLength, nil, plain.assumingMemoryBound(to: UInt8.self).baseAddress,
        UInt64(plain.count), place, UInt64(place.count), nil, start, key.start)
    }
    return sealed
  }

  /// What was sealed, or nil where blob, key and place do not belong together.
  static func open(_ sealed: Data, under key: borrowing SecretKey, for place: [UInt8]) -> [UInt8]? {
    guard sealed.count >= overhead else { return nil }
    var opened = false
    let plain = [UInt8](unsafeUninitializedCapacity: sealed.count - overhead) { target, count in
      count = sealed.count - overhead
      opened = open(sealed, under: key, for: place, into: target.baseAddress)
      if !opened { target.update(repeating: 0) }
    }
    return opened ? plain : nil
  }

  /// Opens a sealed key into locked memory; false where it does not open.
  static func open(
    _ sealed: Data, under key: borrowing SecretKey, for place: [UInt8],
    into target: borrowing SecretKey
  ) -> Bool {
    guard sealed.count == overhead + SecretKey.length else { return false }
    return open(sealed, under: key, for: place, into: target.mutableStart)
  }

  private static func open(
    _ sealed: Data, under key: borrowing SecretKey, for place: [UInt8],
    into target: UnsafeMutablePointer<UInt8>?
  ) -> Bool {
    sealed.withUnsafeBytes { buffer in
      guard let start = buffer.assumingMemoryBound(to: UInt8.self).baseAddress else { return false }
      return crypto_aead_xchacha20poly1305_ietf_decrypt(
        target, nil, nil, start + nonceLength, UInt64(buffer.count - nonceLength), place,
        UInt64(place.count), start, key.start) == 0
    }
  }
}
