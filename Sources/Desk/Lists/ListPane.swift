import Canvas
import Participation

/// What a list holds: its rows, which is selected, what is looked for, and what is still to be loaded.
///
/// The selected row is known by its identity: it stays selected while others come, go and are put in
/// another order, and is selected again once it is back.
struct ListPane<Row: ListRow>: Sendable, Equatable {
  private(set) var rows = ListRows<Row>()
  private(set) var isLoaded = false
  private(set) var listing = Listing()
  /// What is selected, or was while it was shown.
  private(set) var identity: Row.Identity?
  /// Whether other rows are asked for than those there: the first is selected unless the old one is
  /// among them.
  private var isAnew = true
  /// What is looked for; nil while nothing is.
  private(set) var find: TextEditor?
  private(set) var isFinding = false
  /// A line behind the rows that stands for none of them.
  var lastLine: String?
  /// What to ask for behind the rows that are loaded; nil where nothing follows.
  var more: Request? { didSet { isAsked = false } }
  private var isAsked = false
  /// From where a part that is on its way begins.
  private var asked: Int?

  /// Lines, with the one behind the rows.
  var count: Int { rows.count + (lastLine == nil ? 0 : 1) }

  var selected: Row? { rows[listing.selected] }

  /// The words that are looked for, as names are compared.
  var words: [FoldedName] { find.map { FoldedName.words($0.text) } ?? [] }

  /// Whether what is looked for stands in the place of the heading.
  var showsFind: Bool { isFinding || find.map { !$0.isEmpty } ?? false }

  // MARK: Rows

  /// Takes rows in the place of those there.
  ///
  /// - Parameter isWhole: false while it cannot be said yet that there is none.
  mutating func put(_ rows: ListRows<Row>, height: Int, isWhole: Bool = true) {
    self.rows = rows
    asked = nil
    isLoaded = isWhole || rows.count > 0
    hold(height: height)
  }

  /// Shows of what is loaded what fits; nil for all.
  mutating func show(_ fits: ((Row) -> Bool)?, height: Int) {
    rows.show(fits)
    isAnew = true
    hold(height: height)
  }

  /// Other rows are asked for than those there.
  mutating func begin() { (isAnew, asked) = (true, nil) }

  /// Holds the selection on the row that it is on.
  private mutating func hold(height: Int) {
    if let identity, let index = rows.first({ $0.identity == identity }) {
      listing.selected = index
    } else if isAnew {
      listing = Listing()
    }
    listing.fit(count: count, height: height)
    guard rows.count > 0 else { return }
    isAnew = false
    identity = selected?.identity
  }

  mutating func select(_ index: Int, height: Int) {
    listing.selected = index
    listing.fit(count: count, height: height)
    identity = selected?.identity
  }

  /// What is to be selected, once or where it is among the rows.
  mutating func prefer(_ identity: Row.Identity?) { self.identity = identity }

  /// Which lines are seen.
  func shown(height: Int) -> Range<Int> { listing.rows(count: count, height: height) }

  /// The rows that are seen.
  func rowsShown(height: Int) -> [Row] { shown(height: height).compactMap { rows[$0] } }

  // MARK: Keys

  enum Move: Sendable { case moved, opens }

  /// Takes a key that moves, or the mouse: a click selects, and one on what is selected opens, as two
  /// do.
  ///
  /// - Returns: nil where it means nothing here.
  mutating func handle(_ input: Input, in area: Rect) -> Move? {
    // There may be another room for the list by now.
    listing.fit(count: count, height: area.height)
    let before = listing.selected
    var move = Move.moved
    switch input {
    case .key(let key):
      guard listing.handle(key, count: count, height: area.height) else { return nil }
    case .mouse(let mouse):
      guard listing.handle(mouse, in: area, count: count) else { return nil }
      if mouse.action == .doubleClick || mouse.action == .click && listing.selected == before {
        move = .opens
      }
    case .paste, .resized: return nil
    }
    identity = selected?.identity
    return move
  }

  // MARK: Finding

  mutating func beginFinding(anew: Bool = false) {
    isFinding = true
    if anew || find == nil { find = TextEditor() }
  }

  /// Keeps what is found.
  mutating func endFinding() {
    isFinding = false
    if find?.isEmpty == true { find = nil }
  }

  mutating func forgetFind() { (isFinding, find) = (false, nil) }

  /// Takes what is typed or pasted while something is looked for.
  ///
  /// - Returns: whether other words are looked for; nil where it was no typing.
  mutating func type(_ input: Input) -> Bool? {
    guard isFinding, var editor = find else { return nil }
    switch input {
    case .key(.up), .key(.down), .key(.pageUp), .key(.pageDown): return nil
    case .key(let key): guard editor.handle(key) else { return nil }
    case .paste(let text): editor.insert(text)
    case .mouse, .resized: return nil
    }
    defer { find = editor }
    return find?.text != editor.text
  }

  // MARK: Loading

  /// What to ask for, since the selection comes near the end of what is loaded or all is gone through.
  mutating func nextPage(of loaded: Int, height: Int, isWanted: Bool) -> Request? {
    guard let more, !isAsked, isWanted || listing.selected + height * 2 > loaded else { return nil }
    isAsked = true
    return more
  }

  /// From where to load, where the list is loaded by parts and what is seen comes near the end of one.
  mutating func missing(height: Int) -> Int? {
    let shown = shown(height: height)
    let isThere =
      rows.range.lowerBound <= max(0, shown.lowerBound - height)
      && rows.range.upperBound >= min(rows.count, shown.upperBound + height)
    let offset = max(0, shown.lowerBound - ListPage.size / 2)
    guard !isThere, offset != rows.offset, offset != asked else { return nil }
    asked = offset
    return offset
  }
}
