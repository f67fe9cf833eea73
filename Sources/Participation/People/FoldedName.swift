/// A name as names are found and compared, everywhere: without case and marks, with every apostrophe
/// left out, and with a hyphen of any kind as the space that it may be written as.
///
/// `łukasz` finds Łukasz, `oshea` Niall O’Shea, `anne marie` and `annemarie` Anne-Marie. Folded once
/// and kept as bytes, each of many thousand names is looked through within the time of a key.
package struct FoldedName: Sendable, Hashable, Comparable {
  /// UTF-8; single spaces between words.
  private let bytes: [UInt8]

  package init(_ text: String) { bytes = Self.folded(text) }

  /// Several texts of one thing, as a name and a number; no word reaches from one into the next.
  package init(of texts: [String]) {
    bytes = Array(texts.map(Self.folded).joined(separator: [Self.border]))
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// In the order of names: a shorter word before a longer one that begins with it.
  package static func < (left: Self, right: Self) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  /// Whether both are one name, wherever the spaces are.
  package func isSame(as other: Self) -> Bool { letters == other.letters }

  /// The name without its spaces: equal for all names that are one.
  package var letters: Self { Self(bytes: bytes.filter { $0 != Self.space }) }

  /// The folded text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  // MARK: Finding

  /// The words of a query, each folded.
  package static func words(_ query: String) -> [FoldedName] {
    query.split(whereSeparator: \.isWhitespace).map { FoldedName(String($0)).letters }
      .filter { !$0.bytes.isEmpty }
  }

  /// Whether every word of a query occurs in the name, wherever the name's own spaces are.
  package func contains(_ words: [FoldedName]) -> Bool { words.allSatisfy(contains) }

  private func contains(_ word: FoldedName) -> Bool {
    bytes.withUnsafeBufferPointer { name in
      word.bytes.withUnsafeBufferPointer { word in
        guard let first = word.first else { return true }
        var start = 0
        while start + word.count <= name.count {
          if name[start] == first, Self.begins(name, start, with: word) { return true }
          start += 1
        }
        return false
      }
    }
  }

  /// Whether a word stands in a name from a place on, with any spaces between.
  private static func begins(
    _ name: UnsafeBufferPointer<UInt8>, _ start: Int, with word: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var (place, length) = (start + 1, 1)
    while length < word.count, place < name.count {
      if name[place] == word[length] { length += 1 } else if name[place] != space { return false }
      place += 1
    }
    return length == word.count
  }

  /// Whether the name, or what follows one of its spaces, begins with another, wherever the spaces
  /// after that are.
  package func hasWord(beginning start: FoldedName) -> Bool {
    bytes.indices.contains { index in
      (index == 0 || bytes[index - 1] == Self.space)
        && bytes[index...].lazy.filter { $0 != Self.space }.starts(with: start.letters.bytes)
    }
  }

  // MARK: Folding

  private static var space: UInt8 { UInt8(ascii: " ") }
  private static var border: UInt8 { 0x1F }

  private static func folded(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in text.utf8 { append(byte, to: &folded) }
    } else {
      for scalar in text.unicodeScalars { append(scalar, to: &folded) }
    }
    if folded.last == space { folded.removeLast() }
    return folded
  }

  private static func append(_ byte: UInt8, to folded: inout [UInt8]) {
    switch byte {
    case 0x41...0x5A: folded.append(byte | 0x20)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): break
    case 0x09...0x0D, space, UInt8(ascii: "-"):
      if let last = folded.last, last != space { folded.append(space) }
    default: folded.append(byte)
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    if scalar.isASCII { return append(UInt8(truncatingIfNeeded: scalar.value), to: &folded) }
    for scalar in scalar.properties.lowercaseMapping.unicodeScalars {
      if scalar.isASCII {
        append(UInt8(truncatingIfNeeded: scalar.value), to: &folded)
      } else if let plain = FoldedLetters.plain(scalar) {
        for byte in plain { append(byte, to: &folded) }
      } else if FoldedLetters.isSpace(scalar) {
        append(space, to: &folded)
      } else if !FoldedLetters.isLeftOut(scalar) {
        folded += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
  }
}
