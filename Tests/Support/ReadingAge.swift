/// The age at which a text can be read, by the Flesch–Kincaid grade and five years.
///
/// Source: Kincaid et al. (1975), 0.39 × words in a sentence + 11.8 × syllables in a word − 15.59.
/// Syllables are counted by runs of vowels, without a silent final e.
package struct ReadingAge: Sendable, Equatable {
  package private(set) var words = 0
  package private(set) var sentences = 0
  package private(set) var syllables = 0

  package init(_ texts: [String]) { for text in texts { add(text) } }

  /// In years, to a tenth.
  package var years: Double {
    guard words > 0, sentences > 0 else { return 0 }
    let grade =
      0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
    return ((grade + 5) * 10).rounded() / 10
  }

  /// A text without a full stop at its end, as a heading, is a sentence too.
  private mutating func add(_ text: String) {
    for sentence in text.split(whereSeparator: { ".?!:".contains($0) || $0.isNewline }) {
      let found = sentence.split { !$0.isLetter && $0 != "'" && $0 != "’" }
        .filter { $0.contains(where: \.isLetter) }
      guard !found.isEmpty else { continue }
      sentences += 1
      words += found.count
      syllables += found.reduce(0) { $0 + Self.syllables(of: $1.lowercased()) }
    }
  }

  static func syllables(of word: String) -> Int {
    let vowels = Set("aeiouyáéíóúăâîëöü")
    var count = 0
    var wasVowel = false
    for letter in word {
      let isVowel = vowels.contains(letter)
      if isVowel && !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    let isSilent =
      word.hasSuffix("e") && !word.hasSuffix("le")
      || word.hasSuffix("es")
        && !["ses", "zes", "ces", "ges", "xes", "les"].contains { word.hasSuffix($0) }
      || word.hasSuffix("ed") && !word.hasSuffix("ted") && !word.hasSuffix("ded")
    if isSilent && count > 1 { count -= 1 }
    return max(1, count)
  }
}
