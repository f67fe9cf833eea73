/// Text being typed, with a cursor: one line, or several that wrap at words.
package struct TextEditor: Sendable, Hashable {
  package private(set) var characters: [Character]
  /// Before which character the cursor stands.
  package private(set) var cursor: Int
  package let isMultiline: Bool

  package init(_ text: String = "", multiline: Bool = false) {
    isMultiline = multiline
    characters = []
    cursor = 0
    insert(text)
  }

  package var text: String { String(characters) }

  package var isEmpty: Bool { characters.isEmpty }

  /// Puts the whole text anew, with the cursor at its end.
  package mutating func replace(with text: String) {
    characters = []
    cursor = 0
    insert(text)
  }

  /// Puts the cursor before a character, held within the text.
  package mutating func moveCursor(to index: Int) { cursor = min(max(0, index), characters.count) }

  /// Inserts text at the cursor. In a single line, line ends become blanks.
  package mutating func insert(_ text: String) {
    let added = text.compactMap { character -> Character? in
      if character.isNewline { return isMultiline ? "\n" : " " }
      if character == "\t" { return " " }
      return character
    }
    characters.insert(contentsOf: added, at: cursor)
    let start = cursor
    cursor += added.count
    join(at: start)
    join(at: cursor)
  }

  /// Characters on both sides of a place that a mark turned into one are one. Only those are looked
  /// at, so that a key costs no more in a long text than in a short one.
  private mutating func join(at place: Int) {
    guard place > 0, place < characters.count else { return }
    let joined = Array(String(characters[place - 1...place]))
    guard joined.count != 2 else { return }
    characters.replaceSubrange(place - 1...place, with: joined)
    if cursor > place { cursor -= 2 - joined.count }
  }

  /// Takes a key.
  ///
  /// - Parameter width: the columns within which the text wraps.
  /// - Returns: whether the key meant something here.
  package mutating func handle(_ key: Key, width: Int = .max) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .enter where isMultiline: insert("\n")
    case .backspace: return remove(cursor - 1..<cursor)
    case .delete, .control("d"): return remove(cursor..<cursor + 1)
    case .control("w"), .alt("\u{7F}"): return remove(wordStart..<cursor)
    case .control("u"): return remove(lineStart..<cursor)
    case .control("k"): return remove(cursor..<lineEnd)
    case .left: return move(to: cursor - 1)
    case .right: return move(to: cursor + 1)
    case .control("a"), .home: return move(to: lineStart)
    case .control("e"), .end: return move(to: lineEnd)
    case .alt("b"): return move(to: wordStart)
    case .alt("f"): return move(to: wordEnd)
    case .up where isMultiline: return moveLine(-1, width: width)
    case .down where isMultiline: return moveLine(1, width: width)
    default: return false
    }
    return true
  }

  private mutating func remove(_ range: Range<Int>) -> Bool {
    let held = range.clamped(to: 0..<characters.count)
    guard !held.isEmpty else { return true }
    characters.removeSubrange(held)
    cursor = held.lowerBound
    join(at: cursor)
    return true
  }

  private mutating func move(to index: Int) -> Bool {
    guard (0...characters.count).contains(index) else { return false }
    cursor = index
    return true
  }

  private var lineStart: Int {
    (characters[..<cursor].lastIndex(of: "\n") ?? -1) + 1
  }

  private var lineEnd: Int { characters[cursor...].firstIndex(of: "\n") ?? characters.count }

  private var wordStart: Int {
    var index = cursor
    while index > 0, !characters[index - 1].isPartOfWord { index -= 1 }
    while index > 0, characters[index - 1].isPartOfWord { index -= 1 }
    return index
  }

  private var wordEnd: Int {
    var index = cursor
    while index < characters.count, !characters[index].isPartOfWord { index += 1 }
    while index < characters.count, characters[index].isPartOfWord { index += 1 }
    return index
  }

  /// Moves to the line above or below as they are shown.
  private mutating func moveLine(_ step: Int, width: Int) -> Bool {
    let spans = Wrapping.spans(characters, width: width)
    let place = place(in: spans)
    guard spans.indices.contains(place.y + step) else { return false }
    let target = spans[place.y + step].range
    var (index, column) = (target.lowerBound, 0)
    while index < target.upperBound, column < place.x {
      column += TextWidth.of(characters[index])
      index += 1
    }
    cursor = index
    return true
  }

  /// The cursor's column and line among wrapped lines.
  package func place(in spans: [Wrapping.Span]) -> Point {
    let line = spans.lastIndex { $0.range.lowerBound <= cursor } ?? 0
    let start = spans[line].range.lowerBound
    return Point(
      x: characters[start..<max(start, cursor)].reduce(0) { $0 + TextWidth.of($1) }, y: line)
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber || self == "'" || self == "’" }
}
