import CSodium
import Foundation

/// BLAKE2b, 32 bytes long.
enum Hash {
  static let length = 32

  static func of(_ data: Data) -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: length)
    data.withUnsafeBytes { buffer in
      _ = crypto_generichash(
        &hash, length, buffer.assumingMemoryBound(to: UInt8.self).baseAddress,
        UInt64(buffer.count), nil, 0)
    }
    return hash
  }

  static func of(_ bytes: [UInt8], under key: borrowing SecretKey) -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: length)
    crypto_generichash(
      &hash, length, bytes, UInt64(bytes.count), key.start, SecretKey.length)
    return hash
  }

  /// The hash of bytes with a salt that is no secret.
  static func of(_ bytes: [UInt8], salt: [UInt8]) -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: length)
    crypto_generichash(&hash, length, bytes, UInt64(bytes.count), salt, salt.count)
    return hash
  }
}
