package import Canvas
import Papers
import Participation

/// The home of a team manager: every record of the team, found, filtered and put in order; each opens
/// as it stands, or as it stood on a day.
package struct RecordsScreen: Screen {
  package var tab: Tab { .records }

  var filter = RecordFilter()
  var order = RecordFilter.Order.newest
  /// What is typed to find a child; nil while nothing is.
  var find: TextEditor?
  var mode = Mode.list
  private(set) var total = 0
  private(set) var isWhole = false
  private(set) var isLoaded = false
  private(set) var listing = Listing()
  /// The part of the list that is loaded, and what is on its way.
  private(set) var window: (offset: Int, rows: [IndexedRecord]) = (0, [])
  var asked: RecordsQuery?
  var values: FormValues?
  var kept: [KeptDraft] = []

  enum Mode: Sendable, Equatable {
    case list, finding
    case filtering(FormState)
    /// A name for the filter, or a day for a record as it stood.
    case naming(FormState)
    case dating(FormState, IndexedRecord)
  }

  package init() {}

  package static func == (left: Self, right: Self) -> Bool {
    left.filter == right.filter && left.order == right.order && left.find == right.find
      && left.mode == right.mode && left.total == right.total && left.isWhole == right.isWhole
      && left.isLoaded == right.isLoaded && left.listing == right.listing
      && left.window.offset == right.window.offset && left.window.rows == right.window.rows
      && left.asked == right.asked && left.values == right.values && left.kept == right.kept
  }

  package func title(_ around: ScreenContext) -> String { "Records" }

  package var isTyping: Bool {
    switch mode {
    case .list: false
    case .finding: true
    case .filtering(let form), .naming(let form), .dating(let form, _): form.isTyping
    }
  }

  package var isFilling: Bool { mode != .list && mode != .finding }

  package var legend: [String] {
    [
      "gap: so many things due by now are blank. overdue: something is blank and its day has passed. "
        + "done late: something was done after its day.",
      "PN0 to PN7: how the child took part, as the national return has it.",
      "⚑ is a flag: an exclusion led by the child's own worker or outside the protocol, reviews "
        + "running without views, somebody not consulted by a manager's decision.",
    ]
  }

  // MARK: Loading

  /// So many rows are loaded at once, around what is shown.
  private static let page = 200

  package mutating func appeared(_ around: ScreenContext) -> [Step] {
    asked = nil
    return ask(around, from: window.offset) + [.ask(.keptFilters)]
  }

  var wanted: RecordFilter {
    var wanted = filter
    if let find, !find.isEmpty { wanted.text = find.text.trimmed }
    return wanted
  }

  mutating func ask(_ around: ScreenContext, from offset: Int) -> [Step] {
    let query = RecordsQuery(wanted, order, offset: max(0, offset), limit: Self.page)
    guard asked != query else { return [] }
    asked = query
    return [.ask(.records(query))]
  }

  /// Begins at the top of what a filter finds.
  mutating func again(_ around: ScreenContext) -> [Step] {
    listing = Listing()
    return ask(around, from: 0)
  }

  package mutating func received(_ answer: Answer, _ around: ScreenContext) -> [Step] {
    switch answer {
    case .chosen(let index): return take(kept: index, around)
    case .edited(let text): put(text)
    case .records(let query, let rows, let total, let isWhole):
      // The answer to a question that is no longer asked.
      guard query == asked else { return [] }
      asked = nil
      isLoaded = true
      self.total = total
      self.isWhole = isWhole
      window = (query.offset, rows)
      listing.fit(count: total, height: listHeight(around))
      return mode == .list ? noteShown(around) : []
    case .keptFilters(let kept): self.kept = kept
    case .failed: asked = nil
    default: break
    }
    return []
  }

  /// More, where what is shown is not loaded.
  private mutating func loadMore(_ around: ScreenContext) -> [Step] {
    let shown = listing.rows(count: total, height: listHeight(around))
    let loaded = window.offset..<(window.offset + window.rows.count)
    guard !shown.isEmpty,
      shown.lowerBound < loaded.lowerBound || shown.upperBound > loaded.upperBound
    else { return [] }
    return ask(around, from: shown.lowerBound - Self.page / 2)
  }

  func row(_ index: Int) -> IndexedRecord? {
    let place = index - window.offset
    return window.rows.indices.contains(place) ? window.rows[place] : nil
  }

  var selected: IndexedRecord? { row(listing.selected) }

  /// The page of what was found, for whoever is neither worker nor chair.
  func noteShown(_ around: ScreenContext) -> [Step] {
    guard wanted != RecordFilter() else { return [] }
    let shown = listing.rows(count: total, height: listHeight(around))
    let keys = shown.compactMap { row($0)?.row.key }
    return keys.isEmpty ? [] : [.noteViews(keys, "search")]
  }

  // MARK: Keys

  package mutating func handle(_ input: Input, _ around: ScreenContext) -> [Step]? {
    switch mode {
    case .list: return handleList(input, around)
    case .finding: return handleFind(input, around)
    case .filtering(let form): return fill(form, input, around) { .filtering($0) }
    case .naming(let form): return fill(form, input, around) { .naming($0) }
    case .dating(let form, let record): return fill(form, input, around) { .dating($0, record) }
    }
  }

  private mutating func fill(
    _ form: FormState, _ input: Input, _ around: ScreenContext, _ mode: (FormState) -> Mode
  ) -> [Step] {
    var form = form
    let outcome = form.handle(input, width: around.body.width)
    self.mode = mode(form)
    return outcome == .submitted ? submit(around) : []
  }

  /// Takes the day that was chosen from a calendar.
  mutating func put(_ text: String) {
    guard case .filtering(var form) = mode, let field = form.focusedField else { return }
    form.put(text, in: field)
    mode = .filtering(form)
  }

  private mutating func handleFind(_ input: Input, _ around: ScreenContext) -> [Step]? {
    switch input {
    case .key(.up), .key(.down), .key(.pageUp), .key(.pageDown): return handleList(input, around)
    case .key(let key):
      let before = find?.text
      guard find?.handle(key) == true, find?.text != before else { return [] }
      return again(around)
    case .paste(let text):
      find?.insert(text)
      return again(around)
    case .mouse: return handleList(input, around)
    case .resized: return nil
    }
  }

  private mutating func handleList(_ input: Input, _ around: ScreenContext) -> [Step]? {
    switch input {
    case .key(.escape) where wanted != RecordFilter():
      (filter, find, values) = (RecordFilter(), nil, nil)
      return again(around)
    case .key(let key):
      guard listing.handle(key, count: total, height: listHeight(around)) else { return nil }
      return loadMore(around) + noteShown(around)
    case .mouse(let mouse):
      let body = around.body
      let list = Rect(x: body.x, y: body.y + 1, width: body.width, height: listHeight(around))
      let before = listing.selected
      guard listing.handle(mouse, in: list, count: total) else { return nil }
      let opens =
        mouse.action == .doubleClick || mouse.action == .click && listing.selected == before
      return opens ? [.perform(.open)] : loadMore(around) + noteShown(around)
    default: return nil
    }
  }

  func listHeight(_ around: ScreenContext) -> Int { max(1, around.body.height - 4) }
}

extension RecordFilter.Order {
  var label: String {
    switch self {
    case .newest: "newest"
    case .oldest: "oldest"
    case .child: "child"
    case .worker: "worker"
    case .chair: "leader"
    case .gaps: "most gaps"
    }
  }
}
