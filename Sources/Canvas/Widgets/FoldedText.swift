/// A text as finders compare it: without case and accents, and as bytes, so that each of many
/// thousand rows is searched within the time of a key.
package struct FoldedText: Sendable, Hashable, Comparable {
  private let bytes: [UInt8]

  package init(_ text: String) { bytes = Self.folded(text) }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The words of a query, each folded.
  package static func words(_ query: String) -> [FoldedText] {
    folded(query).split(separator: UInt8(ascii: " ")).map { FoldedText(bytes: Array($0)) }
  }

  private static func folded(_ text: String) -> [UInt8] {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else {
      return text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    }
    return Array(String(FuzzyMatch.fold(text)).utf8)
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  /// Whether every word occurs in the text.
  package func contains(_ words: [FoldedText]) -> Bool { words.allSatisfy(contains) }

  private func contains(_ word: FoldedText) -> Bool {
    guard let first = word.bytes.first else { return true }
    let last = bytes.count - word.bytes.count
    guard last >= 0 else { return false }
    return bytes.withUnsafeBufferPointer { text in
      word.bytes.withUnsafeBufferPointer { word in
        for start in 0...last where text[start] == first {
          var length = 1
          while length < word.count, text[start + length] == word[length] { length += 1 }
          if length == word.count { return true }
        }
        return false
      }
    }
  }
}
