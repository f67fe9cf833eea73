/// The meetings that a list shows: all that are loaded, and the places of those among them that fit.
///
/// Places and not the meetings themselves, since there may be many thousands of them, and they are
/// gone through at each key of the finder.
struct MeetingRows: Sendable, Equatable, RandomAccessCollection {
  private let all: [MeetingSummary]
  /// Nil where all are shown.
  private var shown: [Int]?

  /// All of a list.
  init(_ all: [MeetingSummary] = []) {
    self.all = all
    shown = nil
  }

  /// Shows those that fit; nil for all.
  mutating func show(_ fits: ((MeetingSummary) -> Bool)?) {
    shown = fits.map { fits in all.indices.filter { fits(all[$0]) } }
  }

  /// The place among all, shown or not, of one that is shown; nil where there is no such one.
  func place(of index: Int) -> Int? {
    indices.contains(index) ? shown?[index] ?? index : nil
  }

  var startIndex: Int { 0 }
  var endIndex: Int { shown?.count ?? all.count }
  subscript(index: Int) -> MeetingSummary { all[shown?[index] ?? index] }
}
