import CSodium
import Foundation

/// Seals the content of a journal file with libsodium's secret stream: pieces in an order that cannot
/// be changed, of which the last says that it is the last, so that nothing can be cut off unseen.
enum JournalSeal {
  /// Bytes of content in one piece.
  private static let piece = 65_536
  private static var tagLength: Int { crypto_secretstream_xchacha20poly1305_abytes() }
  private static var headerLength: Int { crypto_secretstream_xchacha20poly1305_headerbytes() }
  private static var lastTag: UInt8 { crypto_secretstream_xchacha20poly1305_tag_final() }

  /// The content sealed, in pieces with their lengths before them.
  ///
  /// - Parameter place: what the content is bound to.
  static func seal(_ content: [UInt8], under key: borrowing SecretKey, for place: [UInt8]) -> Data {
    var state = crypto_secretstream_xchacha20poly1305_state()
    var stream = [UInt8](repeating: 0, count: headerLength)
    crypto_secretstream_xchacha20poly1305_init_push(&state, &stream, key.start)
    var sealed = Data(stream)
    var next = 0
    repeat {
      let end = min(next + piece, content.count)
      let plain = Array(content[next..<end])
      var cipher = [UInt8](repeating: 0, count: plain.count + tagLength)
      crypto_secretstream_xchacha20poly1305_push(
        &state, &cipher, nil, plain, UInt64(plain.count), place, UInt64(place.count),
        end == content.count ? lastTag : 0)
      withUnsafeBytes(of: UInt32(cipher.count).littleEndian) { sealed.append(contentsOf: $0) }
      sealed.append(contentsOf: cipher)
      next = end
    } while next < content.count
    return sealed
  }

  /// - Throws: `damaged` where a piece is missing, altered, out of its order or of another file.
  static func open(
    _ sealed: Data, under key: borrowing SecretKey, for place: [UInt8]
  ) throws(StoreError) -> [UInt8] {
    let bytes = Array(sealed)
    guard bytes.count >= headerLength else { throw .journalCutShort }
    var state = crypto_secretstream_xchacha20poly1305_state()
    guard
      crypto_secretstream_xchacha20poly1305_init_pull(
        &state, Array(bytes[..<headerLength]), key.start) == 0
    else { throw .journalAltered }
    var content: [UInt8] = []
    content.reserveCapacity(bytes.count)
    var next = headerLength
    while true {
      guard bytes.count - next >= 4 else { throw .journalCutShort }
      let length = bytes[next..<(next + 4)].reversed().reduce(0) { $0 << 8 | Int($1) }
      next += 4
      guard (tagLength...(piece + tagLength)).contains(length) else { throw .journalAltered }
      guard bytes.count - next >= length else { throw .journalCutShort }
      let cipher = Array(bytes[next..<(next + length)])
      next += length
      var plain = [UInt8](repeating: 0, count: max(1, length - tagLength))
      var tag: UInt8 = 0
      guard
        crypto_secretstream_xchacha20poly1305_pull(
          &state, &plain, nil, &tag, cipher, UInt64(length), place, UInt64(place.count)) == 0
      else { throw .journalAltered }
      content += plain.prefix(length - tagLength)
      if tag == lastTag { break }
    }
    guard next == bytes.count else { throw .journalAltered }
    return content
  }
}
