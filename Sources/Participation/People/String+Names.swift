extension String {
  /// Whether two names are one, as names are compared everywhere.
  package func isSameName(as other: String) -> Bool {
    FoldedName(self).isSame(as: FoldedName(other))
  }

  /// Whether a text has a name in it as words of their own, however it is spelt there: “Zoe's” speaks
  /// of Zoë, “OBrien” of O’Brien, and “same” not of Sam.
  package func speaks(of name: String) -> Bool {
    for spelling in [\String.lettersAlone, \.wordsAsWritten] {
      let name = name[keyPath: spelling]
      if !name.isEmpty, " \(self[keyPath: spelling]) ".contains(" \(name) ") { return true }
    }
    return false
  }

  /// The words folded, taken apart at all that is no letter or digit: “Kacper's” is “kacper s”.
  private var lettersAlone: String {
    split { !$0.isLetter && !$0.isNumber }.map { FoldedName(String($0)).text }
      .joined(separator: " ")
  }

  /// The words folded as they are written, without what stands around them: “O’Brien's,” is “obrien”.
  private var wordsAsWritten: String {
    split(whereSeparator: \.isWhitespace).map { word in
      var word = word.drop { !$0.isLetter && !$0.isNumber }
      while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
      let ending = word.suffix(2)
      if ending.count == 2, ending.last == "s", FoldedName(String(ending.prefix(1))).text.isEmpty {
        word.removeLast(2)
      }
      return FoldedName(String(word)).text
    }.joined(separator: " ")
  }
}
