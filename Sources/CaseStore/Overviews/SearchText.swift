import Foundation

/// Text as it is looked for: without case and accents, as UTF-8.
enum SearchText {
  /// Folding follows the rules of one language everywhere, whatever the machine's is.
  private static let locale = Locale(identifier: "en_GB")

  static func fold(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    if bytes.allSatisfy({ $0 < 0x80 }) {
      return bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }
    let options: String.CompareOptions = [
      .caseInsensitive, .diacriticInsensitive, .widthInsensitive,
    ]
    return Array(text.folding(options: options, locale: locale).utf8)
  }

  static func words(_ text: String) -> [[UInt8]] {
    text.split(whereSeparator: \.isWhitespace).map { fold(String($0)) }
  }

  /// A name as names are compared: whole, whatever its case, accents and spaces around it.
  static func name(_ text: String) -> [UInt8] {
    Array(fold(text).split(separator: UInt8(ascii: " ")).joined(separator: [UInt8(ascii: " ")]))
  }

  static func contains(_ word: [UInt8], in text: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    return text.withUnsafeBytes { text in
      word.withUnsafeBytes { word in
        guard text.count >= word.count else { return false }
        return (0...(text.count - word.count)).contains { start in
          text[start] == first
            && UnsafeRawBufferPointer(rebasing: text[start..<(start + word.count)])
              .elementsEqual(word)
        }
      }
    }
  }
}
