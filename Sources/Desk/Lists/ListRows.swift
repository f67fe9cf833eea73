/// A row of a list, told from others by what it is about and not by its place.
protocol ListRow: Sendable, Equatable {
  associatedtype Identity: Sendable, Hashable
  var identity: Identity { get }
}

/// The rows of a list: all that are loaded, and the places of those among them that are shown; or the
/// loaded part of a longer list.
///
/// Places and not the rows themselves, since there may be many thousands of them, and they are gone
/// through at each key of the finder.
struct ListRows<Row: ListRow>: Sendable, Equatable {
  private(set) var loaded: [Row] = []
  /// Where the first that is loaded stands in the list.
  private(set) var offset = 0
  private var total = 0
  /// Nil where all are shown.
  private var shown: [Int]?

  init() {}

  /// Loaded rows from their first on; those that fit are shown.
  init(_ loaded: [Row], fitting: ((Row) -> Bool)? = nil) {
    self.loaded = loaded
    total = loaded.count
    show(fitting)
  }

  /// A part of a list of so many.
  init(_ loaded: [Row], from offset: Int, of total: Int) {
    (self.loaded, self.offset, self.total) = (loaded, offset, total)
  }

  mutating func show(_ fits: ((Row) -> Bool)?) {
    shown = fits.map { fits in loaded.indices.filter { fits(loaded[$0]) } }
  }

  /// How many the list has, loaded or not.
  var count: Int { shown?.count ?? total }

  /// Which of them are loaded.
  var range: Range<Int> { shown.map { 0..<$0.count } ?? offset..<offset + loaded.count }

  /// The row at a place of the list; nil where it is not loaded.
  subscript(index: Int) -> Row? {
    guard range.contains(index) else { return nil }
    return loaded[shown?[index] ?? index - offset]
  }

  /// The place among all that are loaded, shown or not, of one that is shown.
  func placeLoaded(of index: Int) -> Int? {
    range.contains(index) ? shown?[index] ?? index - offset : nil
  }

  func first(_ fits: (Row) -> Bool) -> Int? {
    range.first { fits(loaded[shown?[$0] ?? $0 - offset]) }
  }
}
