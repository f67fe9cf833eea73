import Participation

/// Finds a short text's letters within a longer one, in order, as palettes do.
enum FuzzyMatch {
  /// How well a query fits, higher is better; nil where a letter is missing. Letters at the begin of
  /// words and next to each other count for more; case, marks, apostrophes and hyphens do not, as
  /// wherever a name is found.
  static func score(_ query: String, in text: String) -> Int? {
    let wanted = Array(FoldedName(query).letters.text.unicodeScalars)
    guard !wanted.isEmpty else { return 0 }
    let letters = Array(FoldedName(text).text.unicodeScalars)
    var (score, next, previous) = (0, 0, -2)
    for (index, letter) in letters.enumerated() where next < wanted.count && letter == wanted[next]
    {
      let startsWord = index == 0 || letters[index - 1] == " "
      score += startsWord ? 8 : index == previous + 1 ? 5 : 1
      previous = index
      next += 1
    }
    guard next == wanted.count else { return nil }
    return score * 4 - min(letters.count, 60)
  }
}
