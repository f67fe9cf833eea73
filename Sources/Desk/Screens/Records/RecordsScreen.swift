package import Canvas
import Papers
import Participation

/// The home of a team manager: every record of the team, found, filtered and put in order; each opens
/// as it stands, or as it stood on a day.
package struct RecordsScreen: Screen {
  package var tab: Tab { .records }

  private(set) var filter = RecordFilter()
  private(set) var order = RecordFilter.Order.newest
  /// What is typed to find a child; nil while nothing is.
  private(set) var find: TextEditor?
  private(set) var mode = Mode.list
  private(set) var total = 0
  private(set) var isWhole = false
  private(set) var isLoaded = false
  private(set) var listing = Listing()
  /// The part of the list that is loaded, and what is on its way.
  private(set) var window: (offset: Int, rows: [IndexedRecord]) = (0, [])
  private var asked: RecordsQuery?
  private var values: FormValues?
  private var kept: [KeptDraft] = []

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

  package func title(_ around: Surroundings) -> String { "Records" }

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

  package mutating func appeared(_ around: Surroundings) -> [Step] {
    asked = nil
    return ask(around, from: window.offset) + [.ask(.keptFilters)]
  }

  private var wanted: RecordFilter {
    var wanted = filter
    if let find, !find.isEmpty { wanted.text = find.text.trimmed }
    return wanted
  }

  private mutating func ask(_ around: Surroundings, from offset: Int) -> [Step] {
    let query = RecordsQuery(wanted, order, offset: max(0, offset), limit: Self.page)
    guard asked != query else { return [] }
    asked = query
    return [.ask(.records(query))]
  }

  /// Begins at the top of what a filter finds.
  private mutating func again(_ around: Surroundings) -> [Step] {
    listing = Listing()
    return ask(around, from: 0)
  }

  package mutating func received(_ answer: Answer, _ around: Surroundings) -> [Step] {
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
  private mutating func loadMore(_ around: Surroundings) -> [Step] {
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
  private func noteShown(_ around: Surroundings) -> [Step] {
    guard wanted != RecordFilter() else { return [] }
    let shown = listing.rows(count: total, height: listHeight(around))
    let keys = shown.compactMap { row($0)?.row.key }
    return keys.isEmpty ? [] : [.noteViews(keys, "search")]
  }

  // MARK: Keys

  package func commands(_ around: Surroundings) -> [Command] {
    switch mode {
    case .list: listCommands
    case .finding:
      [
        Command(.find, .enter, label: "done", meaning: "Keep what is found"),
        Command(.back, .escape, label: "all again", meaning: "Show all again"),
      ]
    case .filtering:
      [
        Command(.record, .control("s"), label: "show", meaning: "Show the records that fit"),
        Command(
          .discardNow, .control("x"), label: "clear", meaning: "Clear the form: leave nothing out"),
        Command(
          .calendar, .control("t"), label: "calendar", meaning: "Choose a day from a calendar",
          unavailable: isOnDate ? nil : "The field is no date.", hinted: false), backToList,
      ]
    case .naming:
      [
        Command(.record, .control("s"), label: "keep", meaning: "Keep the filter by this name"),
        backToList,
      ]
    case .dating:
      [
        Command(
          .record, .control("s"), label: "show", meaning: "Show the record as it stood then"),
        backToList,
      ]
    }
  }

  private var backToList: Command {
    Command(.back, .escape, label: "back", meaning: "Back to the records")
  }

  private var isOnDate: Bool {
    if case .filtering(let form) = mode { form.focusedField?.isDate ?? false } else { false }
  }

  private var listCommands: [Command] {
    let none = selected == nil ? "There is no record in the list." : nil
    let isFlagged = filter.anyOf == .flags
    return [
      Command(
        .open, .enter, .right, label: "open", meaning: "Open the selected record",
        unavailable: none),
      Command(.find, .character("/"), label: "find", meaning: "Find by a part of a name or number"),
      Command(
        .filter, .character("f"), label: "filter",
        meaning: "By worker, chair, kind, period, readiness, code and what happened"),
      Command(
        .order, .character("o"), label: "sort: \(nextOrder.label)",
        meaning: "Put in order by \(nextOrder.label); now by \(order.label)"),
      Command(
        .flags, .character("!"), label: isFlagged ? "all" : "flags",
        meaning: isFlagged ? "Show all again" : "Show only records that a manager is to look at"),
      Command(
        .clocks, .character("c"), label: "overdue reviews",
        meaning: "Children whose next review is overdue by its clock"),
      Command(
        .supervision, .character("s"), label: "supervision",
        meaning: "The records of this child's worker with views not yet discussed",
        unavailable: none ?? (selected?.child.worker == nil ? "The child has no worker." : nil)),
      Command(
        .asOf, .character("t"), label: "as it stood",
        meaning: "Open the record as it stood on a day", unavailable: none),
      Command(
        .history, .character("h"), label: "history",
        meaning: "Every entry, correction and view of the child's record", unavailable: none,
        hinted: false),
      Command(
        .papers, .character("p"), label: "paper",
        meaning: "Make a paper for the selected child at the meeting", unavailable: none,
        hinted: false),
      Command(
        .openChild, .character("i"), label: "child",
        meaning: "Open the child: people, statuses, meetings", unavailable: none, hinted: false),
      Command(
        .keptFilters, .character("m"), label: "my filters", meaning: "Choose a filter that is kept",
        unavailable: kept.isEmpty ? "No filter is kept yet: M keeps this one." : nil, hinted: false),
      Command(
        .saveFilter, .character("M"), label: "keep filter",
        meaning: "Keep this filter by a name, or forget one of that name",
        unavailable: values == nil ? "Filter first: f." : nil, hinted: false),
    ]
  }

  private var nextOrder: RecordFilter.Order {
    let all = RecordFilter.Order.allCases
    return all[((all.firstIndex(of: order) ?? 0) + 1) % all.count]
  }

  package mutating func perform(_ command: Command.ID, _ around: Surroundings) -> [Step] {
    switch command {
    case .open: return selected.map { [.show(.walk(WalkScreen($0.row.key)))] } ?? []
    case .papers:
      return selected.map { [.show(.papers(PaperScreen($0.row.key, tab: .records)))] } ?? []
    case .history: return selected.map { [.show(.history(HistoryScreen($0.child.id)))] } ?? []
    case .openChild: return selected.map { [.show(.child(ChildScreen(id: $0.child.id)))] } ?? []
    case .find: return toggleFind(around)
    case .back:
      if isFilling {
        mode = .list
        return []
      }
      (mode, find) = (.list, nil)
      return again(around)
    case .filter:
      mode = .filtering(FormState(RecordFilterForm.form(around.pack), values: values))
    case .order:
      order = nextOrder
      return again(around)
    case .flags:
      filter.anyOf = filter.anyOf == .flags ? [] : .flags
      return again(around)
    case .clocks: return [.show(.overdue(OverdueScreen(wanted)))]
    case .supervision:
      guard let worker = selected?.child.worker else { return [] }
      (filter, find, values) = (RecordFilter(), nil, nil)
      (filter.worker, filter.marks, order) = (worker, .undiscussed, .child)
      return again(around)
    case .asOf:
      guard let selected else { return [] }
      mode = .dating(FormState(Self.dayForm), selected)
    case .keptFilters: return choose(around)
    case .saveFilter: mode = .naming(FormState(Self.nameForm))
    case .record: return submit(around)
    case .calendar:
      guard case .filtering(let form) = mode, let field = form.focusedField else { return [] }
      let typed = try? TypedDate.read(
        form.values.text(field.id), today: around.today, calendar: around.calendar, leaning: .near)
      return [.overlay(.calendar(CalendarState(day: typed ?? around.today, today: around.today)))]
    case .discardNow:
      mode = .filtering(FormState(RecordFilterForm.form(around.pack)))
    default: break
    }
    return []
  }

  private mutating func toggleFind(_ around: Surroundings) -> [Step] {
    guard mode == .finding else {
      mode = .finding
      find = find ?? TextEditor()
      return []
    }
    mode = .list
    if find?.isEmpty == true { find = nil }
    return noteShown(around)
  }

  // MARK: Forms

  private static let dayForm = Form(
    "as-of", title: "As it stood on which day?",
    intro: ["What was recorded on that day and before, by the duties of that day."],
    fields: [Field("day", "Day", .date(.past), required: true, hint: "As 1/9, sep 2026 or -20.")],
    button: "Show")

  private static let nameForm = Form(
    "filter-name", title: "Keep this filter",
    intro: ["By a name of your own. An empty filter of that name is forgotten."],
    fields: [Field("name", "Name", .line, required: true)], button: "Keep")

  /// Takes up a filter that is kept.
  private func choose(_ around: Surroundings) -> [Step] {
    let answers = kept.prefix(9).enumerated().map { index, kept in
      Overlay.Question.Answer(
        Character("\(index + 1)"), kept.place.item ?? "", [.choose(index)])
    }
    return [
      .overlay(.question(Overlay.Question(title: "Which filter?", text: "", answers: answers)))
    ]
  }

  private mutating func submit(_ around: Surroundings) -> [Step] {
    switch mode {
    case .list, .finding: return []
    case .filtering(var form):
      do throws(FormFaults) {
        let flags = filter.anyOf
        filter = try RecordFilterForm.filter(form.values, around.reading)
        filter.anyOf = flags
      } catch {
        form.show(error)
        mode = .filtering(form)
        return []
      }
      (mode, find) = (.list, nil)
      values = form.isFilled || form.values != form.form.initialValues ? form.values : nil
      return again(around)
    case .naming(var form):
      let name = form.values.text("name").trimmed
      guard !name.isEmpty else {
        form.show(FormFaults(fields: ["name": "Type a name for the filter."]))
        mode = .naming(form)
        return []
      }
      mode = .list
      return keep(named: name, around)
    case .dating(var form, let record):
      do throws(CivilDate.Unreadable) {
        let day = try TypedDate.read(
          form.values.text("day"), today: around.today, calendar: around.calendar, leaning: .past)
        guard day <= around.today else {
          form.show(
            FormFaults(fields: ["day": "\(day.spoken) is still to come: give a day gone by."]))
          mode = .dating(form, record)
          return []
        }
        mode = .list
        return [.show(.walk(WalkScreen(record.row.key, asOf: day)))]
      } catch {
        form.show(FormFaults(fields: ["day": error.message]))
        mode = .dating(form, record)
        return []
      }
    }
  }

  private mutating func keep(named name: String, _ around: Surroundings) -> [Step] {
    let place = FormPlace(form: RecordFilterForm.id, item: name)
    guard let values, !values.fields.allSatisfy(values.isBlank) else {
      kept.removeAll { $0.place == place }
      return [.dropDraft(place), .say(Notice("“\(name.visible)” is forgotten."))]
    }
    let content = FormState(RecordFilterForm.form(around.pack), values: values).draft
    kept.removeAll { $0.place == place }
    kept.insert(KeptDraft(place: place, content: content, kept: around.now), at: 0)
    return [.keepDraft(place, content), .say(Notice("The filter is kept as “\(name.visible)”."))]
  }

  /// Shows what a kept filter finds.
  mutating func take(kept index: Int, _ around: Surroundings) -> [Step] {
    guard kept.indices.contains(index) else { return [] }
    var form = FormState(RecordFilterForm.form(around.pack))
    form.resume(kept[index].content, kept: kept[index].kept)
    mode = .filtering(form)
    return submit(around)
  }

  package mutating func handle(_ input: Input, _ around: Surroundings) -> [Step]? {
    switch mode {
    case .list: return handleList(input, around)
    case .finding: return handleFind(input, around)
    case .filtering(let form): return fill(form, input, around) { .filtering($0) }
    case .naming(let form): return fill(form, input, around) { .naming($0) }
    case .dating(let form, let record): return fill(form, input, around) { .dating($0, record) }
    }
  }

  private mutating func fill(
    _ form: FormState, _ input: Input, _ around: Surroundings, _ mode: (FormState) -> Mode
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

  private mutating func handleFind(_ input: Input, _ around: Surroundings) -> [Step]? {
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

  private mutating func handleList(_ input: Input, _ around: Surroundings) -> [Step]? {
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

  func listHeight(_ around: Surroundings) -> Int { max(1, around.body.height - 4) }
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
