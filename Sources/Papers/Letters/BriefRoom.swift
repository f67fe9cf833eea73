/// The room for views on a brief, which is a page: what is said further stands in the record.
struct BriefRoom {
  /// Characters that are left. A page has room for so many beside the rest.
  private var left = 1800
  /// Characters of one view; whose it is takes a line of its own.
  private static let (longest, line) = (500, 80)

  /// Whether the view that was taken last is not there whole.
  private(set) var isCut = false
  /// Whether a view had no room at all.
  private(set) var isFull = false

  /// Takes a view.
  ///
  /// - Returns: as much of its words as there is room for; nil where there is none.
  mutating func take(_ words: String) -> String? {
    let (length, room) = (words.count, min(left, Self.longest))
    isCut = isFull || length > room
    guard isCut else {
      left -= length + Self.line
      return words
    }
    // A few words of a view may say something else than the whole.
    guard !isFull, room >= Self.longest / 4 else {
      isFull = true
      return nil
    }
    left -= room + Self.line
    return words.prefix(room) + "…"
  }
}
