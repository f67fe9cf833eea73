/// Finds a short text's letters within a longer one, in order, as palettes do.
package enum FuzzyMatch {
  /// How well a query fits, higher is better; nil where a letter is missing. Letters at the begin of
  /// words and next to each other count for more; case and accents do not.
  package static func score(_ query: String, in text: String) -> Int? {
    let wanted = fold(query).filter { $0 != " " }
    guard !wanted.isEmpty else { return 0 }
    let letters = fold(text)
    var (score, next, previous) = (0, 0, -2)
    for (index, letter) in letters.enumerated() where next < wanted.count && letter == wanted[next]
    {
      let startsWord = index == 0 || letters[index - 1] == " " || letters[index - 1] == "-"
      score += startsWord ? 8 : index == previous + 1 ? 5 : 1
      previous = index
      next += 1
    }
    guard next == wanted.count else { return nil }
    return score * 4 - min(letters.count, 60)
  }

  /// Whether every word of a query occurs in a text.
  package static func contains(_ query: String, in text: String) -> Bool {
    FoldedText(text).contains(FoldedText.words(query))
  }

  static func fold(_ text: String) -> [Character] {
    text.flatMap { character -> [Character] in
      let plain = character.isASCII ? character : PlainGlyphs.ascii(character)
      // What has no ASCII letter, as in another script, stands for itself.
      return Array((plain == "?" && character != "?" ? character : plain).lowercased())
    }
  }
}
