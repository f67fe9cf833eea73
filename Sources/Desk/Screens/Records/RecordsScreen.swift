package import Canvas
import Papers
import Participation

/// The home of a team manager: every record of the team, found, filtered and put in order; each opens
/// as it stands, or as it stood on a day.
package struct RecordsScreen: ListScreen {
  package var tab: Tab { .records }

  var filter = RecordFilter()
  var order = RecordFilter.Order.newest
  var list = ListPane<IndexedRecord>()
  var mode = Mode.list
  /// Whether all of the store has been read.
  private(set) var isWhole = false
  var values: FormValues?
  var kept: [KeptDraft] = []

  enum Mode: Sendable, Equatable {
    case list
    case filtering(FormState)
    /// A name for the filter, or a day for a record as it stood.
    case naming(FormState)
    case dating(FormState, IndexedRecord)
  }

  package init() {}

  package func title(_ around: ScreenContext) -> String { "Records" }

  package var isTyping: Bool {
    switch mode {
    case .list: list.isFinding
    case .filtering(let form), .naming(let form), .dating(let form, _): form.isTyping
    }
  }

  package var isFilling: Bool { mode != .list }

  package var legend: [String] {
    [
      "gap: so many things are due and not done. overdue: the day of one of them has passed. "
        + "done late: something was done after its day.",
      "PN0 to PN7: how the child took part, as the national return has it.",
      "⚑ is a flag: an exclusion led by the child's own worker or outside the protocol, reviews "
        + "in a row without views, somebody not consulted by a manager's decision.",
    ]
  }

  // MARK: Loading

  package mutating func appeared(_ around: ScreenContext) -> [Step] {
    [.ask(request(from: list.rows.offset, near: list.identity)), .ask(.keptFilters)]
  }

  /// What is left out, with what is looked for.
  var wanted: RecordFilter {
    var wanted = filter
    if let find = list.find, !find.isEmpty { wanted.text = find.text.trimmed }
    return wanted
  }

  var isNarrowed: Bool { wanted != RecordFilter() }

  mutating func clearFilters() { (filter, values) = (RecordFilter(), nil) }

  private func request(from offset: Int, near record: RecordKey? = nil) -> Request {
    .records(RecordsQuery(wanted, order, offset: offset, limit: ListPage.size, near: record))
  }

  func part(from offset: Int, _ around: ScreenContext) -> Request? { request(from: offset) }

  mutating func showAgain(_ around: ScreenContext) -> [Step] {
    list.begin()
    return [.ask(request(from: 0, near: list.identity))]
  }

  package mutating func received(_ answer: Answer, _ around: ScreenContext) -> [Step] {
    switch answer {
    case .chosen(let index): return take(kept: index, around)
    case .edited(let text): put(text)
    case .records(let query, let rows, let total, let isWhole):
      // The answer to a question that is no longer asked.
      guard query.filter == wanted, query.order == order else { return [] }
      self.isWhole = isWhole
      let steps = put(ListRows(rows, from: query.offset, of: total), around, isWhole: isWhole)
      return steps + (list.isFinding ? [] : noteShown(around))
    case .keptFilters(let kept): self.kept = kept
    default: break
    }
    return []
  }

  func moved(_ around: ScreenContext) -> [Step] { noteShown(around) }

  func found(_ around: ScreenContext) -> [Step] { noteShown(around) }

  /// The page of what was found, for whoever is neither worker nor chair.
  private func noteShown(_ around: ScreenContext) -> [Step] {
    guard isNarrowed else { return [] }
    let keys = list.rowsShown(height: listHeight(around)).map(\.row.key)
    return keys.isEmpty ? [] : [.noteViews(keys, "search")]
  }

  // MARK: Keys

  package mutating func handle(_ input: Input, _ around: ScreenContext) -> [Step]? {
    switch mode {
    case .list: return handleInList(input, around)
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

  var footHeight: Int { 2 }
}

extension IndexedRecord: ListRow {
  var identity: RecordKey { row.key }
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
