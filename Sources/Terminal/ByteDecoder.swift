/// Characters from bytes that come one at a time.
///
/// A slow line may cut a character in two, so that what has come of it is kept; bytes that make none
/// become the sign for that, and swallow nothing of what comes after them.
struct ByteDecoder {
  private var begun: [UInt8] = []
  private var length = 0

  static let unreadable: Unicode.Scalar = "\u{FFFD}"

  /// - Returns: the characters that are whole with this byte.
  mutating func take(_ byte: UInt8) -> [Unicode.Scalar] {
    guard !begun.isEmpty, byte & 0xC0 == 0x80 else {
      let lost = end()
      length = Self.length(of: byte)
      guard length > 1 else {
        return lost + [length == 1 ? Unicode.Scalar(byte) : Self.unreadable]
      }
      begun = [byte]
      return lost
    }
    begun.append(byte)
    guard begun.count == length else { return [] }
    let scalars = Array(String(decoding: begun, as: UTF8.self).unicodeScalars)
    begun = []
    return scalars.count == 1 ? scalars : [Self.unreadable]
  }

  /// Gives up a character of which the rest does not come.
  mutating func end() -> [Unicode.Scalar] {
    defer { begun = [] }
    return begun.isEmpty ? [] : [Self.unreadable]
  }

  /// How many bytes a character has that begins with this one; 0 where none does.
  private static func length(of byte: UInt8) -> Int {
    switch byte {
    case ..<0x80: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }
}
