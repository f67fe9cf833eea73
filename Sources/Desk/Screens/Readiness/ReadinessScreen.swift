package import Canvas
import Papers
import Participation

/// The home of an IRO or chair: the meetings that they lead in the next days, and for each child what
/// is missing and what waits for them.
package struct ReadinessScreen: Screen {
  package var tab: Tab { .readiness }

  /// Working days from today that are shown.
  private(set) var days = Self.steps[1]
  private static let steps = [10, 20, 40, 60]
  /// Working days gone by whose meetings are shown while something of them waits: the last thing owed is
  /// to send the record.
  private static let past = 25
  /// Whose meetings: nil until it is known whether the user leads any.
  private(set) var isEveryones: Bool?
  private(set) var filter: Filter?
  private(set) var find: TextEditor?
  private(set) var isFinding = false
  private var loaded: [MeetingSummary] = []
  private var more: MeetingQuery?
  /// The last that was loaded, shown or not.
  private var last: RecordKey?
  private(set) var isLoaded = false
  private(set) var listing = Listing()
  private(set) var rows = MeetingRows()
  /// What is known of the selected record, and the child's own words; nil until it is here.
  private(set) var detail: Detail?
  /// The child whose case is on its way.
  private var asked: ChildID?

  enum Filter: Sendable, Equatable { case notReady, waiting }

  /// What stands below the list.
  struct Detail: Sendable, Equatable {
    let key: RecordKey
    let item: ReadinessItem
    let words: [String]
  }

  package init() {}

  package func title(_ around: ScreenContext) -> String { "Readiness" }

  package var isTyping: Bool { isFinding }

  package var legend: [String] {
    [
      MeetingSummary.Ready.legend,
      "→ waits for whoever leads the meeting: to meet somebody, to decide, to sign off, to write, as the protocol gives it "
        + "to whoever leads the meeting.",
    ]
  }

  // MARK: Loading

  package mutating func appeared(_ around: ScreenContext) -> [Step] {
    detail = nil
    asked = nil
    return [.ask(.meetings(query(around)))]
  }

  private func chair(_ around: ScreenContext) -> String? {
    isEveryones == true ? nil : around.user.name
  }

  private func query(_ around: ScreenContext) -> MeetingQuery {
    MeetingQuery(
      from: around.calendar.day(-Self.past, from: around.today), forward: true,
      to: around.calendar.day(days, from: around.today),
      worker: nil, chair: chair(around), limit: max(100, listing.selected + around.size.height * 2))
  }

  package mutating func received(_ answer: Answer, _ around: ScreenContext) -> [Step] {
    switch answer {
    case .meetings(let query, let found, let hasMore):
      return received(query, found, hasMore, around)
    case .childCase(let child, let found):
      if asked == child { asked = nil }
      if let selected = selectedKey, selected.child == child {
        detail = Detail(selected, found, around)
      }
      return askDetail()
    default: return []
    }
  }

  private mutating func received(
    _ query: MeetingQuery, _ found: [MeetingRow], _ hasMore: Bool, _ around: ScreenContext
  ) -> [Step] {
    // The answer to a question that is no longer asked.
    guard query.chair == chair(around),
      query.to == around.calendar.day(days, from: around.today),
      query.after == nil || query.after?.outline.key == last
    else { return [] }
    if isEveryones == nil {
      isEveryones = found.isEmpty && !hasMore
      // Somebody who leads none looks at everyone's.
      if found.isEmpty { return appeared(around) }
    }
    isLoaded = true
    let selected = selectedKey
    let summaries = found.map { MeetingSummary($0, around) }.filter { $0.isShown(on: around.today) }
    let isFirst = loaded.isEmpty
    loaded = query.after == nil ? summaries : loaded + summaries
    last = found.last?.outline.key
    more = nil
    if hasMore, let last = found.last {
      more = query
      more?.after = last
      more?.limit = 250
    }
    show(around, keeping: selected)
    // What is coming is looked at first; what still waits of meetings gone by stands above it.
    if isFirst, let next = rows.firstIndex(where: { $0.row.outline.day >= around.today }) {
      listing.selected = next
      listing.fit(count: rows.count, height: listHeight(around))
    }
    return loadMore(around) + askDetail()
  }

  /// The next page, where the selection comes near the end or something is looked for.
  private mutating func loadMore(_ around: ScreenContext) -> [Step] {
    guard let query = more,
      find != nil || filter != nil || listing.selected + around.size.height * 2 > loaded.count
    else { return [] }
    more = nil
    return [.ask(.meetings(query))]
  }

  /// The case of the selected child, one at a time, however fast the selection moves.
  private mutating func askDetail() -> [Step] {
    guard let selected = selectedKey, detail?.key != selected, asked == nil else { return [] }
    asked = selected.child
    return [.ask(.childCase(selected.child))]
  }

  private var selectedKey: RecordKey? {
    rows.indices.contains(listing.selected) ? rows[listing.selected].row.outline.key : nil
  }

  private mutating func show(_ around: ScreenContext, keeping selected: RecordKey?) {
    rows = MeetingRows(loaded)
    rows.show(fitting)
    if let selected, let index = rows.firstIndex(where: { $0.row.outline.key == selected }) {
      listing.selected = index
    }
    listing.fit(count: rows.count, height: listHeight(around))
  }

  private var fitting: ((MeetingSummary) -> Bool)? {
    let words = find.map { FoldedName.words($0.text) } ?? []
    guard filter != nil || !words.isEmpty else { return nil }
    return { [filter] summary in
      let fits =
        switch filter {
        case nil: true
        case .notReady?: summary.ready.isGap
        case .waiting?: summary.leadersTasks > 0
        }
      return fits && summary.searched.contains(words)
    }
  }

  // MARK: Keys

  package func commands(_ around: ScreenContext) -> [Command] {
    if isFinding {
      return [
        Command(.find, .enter, label: "done", meaning: "Keep what is found"),
        Command(.back, .escape, label: "all again", meaning: "Show all again"),
      ]
    }
    let none = rows.isEmpty ? "There is no meeting in the list." : nil
    return [
      Command(
        .open, .enter, .right, label: "open", meaning: "Open the selected meeting",
        unavailable: none),
      Command(
        .ownWords, .character("v"), label: "own words",
        meaning: "The child's own words for this meeting, and of no other child", unavailable: none),
      Command(
        .filter, .character("f"), label: filter == .notReady ? "all" : "not ready",
        meaning: filter == .notReady ? "Show all again" : "Show only meetings with gaps"),
      Command(
        .waiting, .character("w"), label: filter == .waiting ? "all" : "waits",
        meaning: filter == .waiting ? "Show all again" : "Show only what waits for the leader"),
      Command(.find, .character("/"), label: "find", meaning: "Find a child or a kind of meeting"),
      Command(
        .days, .character("d"), label: "\(nextDays)wd",
        meaning: "Show the next \(nextDays) working days instead of \(days)"),
      Command(
        .everyone, .character("e"), label: isEveryones == true ? "mine" : "everyone's",
        meaning: isEveryones == true
          ? "Show the meetings that I lead" : "Show everyone's meetings"),
      Command(
        .signOff, .character("s"), label: "sign off", meaning: "Sign the meeting off",
        unavailable: "Open the meeting first: ↵, then s signs it off.", hinted: false),
      Command(
        .papers, .character("p"), label: "paper",
        meaning: "Make a paper for the selected child at the meeting", unavailable: none,
        hinted: false),
      Command(
        .openChild, .character("i"), label: "child",
        meaning: "Open the child: people, statuses, meetings", unavailable: none, hinted: false),
    ]
  }

  private var nextDays: Int {
    let place = Self.steps.firstIndex(of: days) ?? 0
    return Self.steps[(place + 1) % Self.steps.count]
  }

  package mutating func perform(_ command: Command.ID, _ around: ScreenContext) -> [Step] {
    switch command {
    case .open:
      guard let selected = selectedKey else { return [] }
      return [.show(.walk(WalkScreen(selected)))]
    case .papers:
      return selectedKey.map { [.show(.papers(PaperScreen($0, tab: .readiness)))] } ?? []
    case .openChild:
      guard let selected = selectedKey else { return [] }
      return [.show(.child(ChildScreen(id: selected.child)))]
    case .ownWords: return ownWords(around)
    case .filter, .waiting:
      let wanted: Filter = command == .filter ? .notReady : .waiting
      filter = filter == wanted ? nil : wanted
      show(around, keeping: selectedKey)
      return loadMore(around) + askDetail()
    case .find:
      isFinding.toggle()
      if isFinding { find = find ?? TextEditor() }
      if find?.isEmpty == true && !isFinding { find = nil }
      return loadMore(around) + (isFinding ? [] : noteFound(around))
    case .back:
      (isFinding, find) = (false, nil)
      show(around, keeping: selectedKey)
      return askDetail()
    case .days:
      days = nextDays
      return appeared(around)
    case .everyone:
      isEveryones = isEveryones != true
      listing = Listing()
      return appeared(around)
    default: return []
    }
  }

  /// The page of what was found is noted for whoever is neither worker nor chair.
  private func noteFound(_ around: ScreenContext) -> [Step] {
    let shown = listing.rows(count: rows.count, height: listHeight(around))
    let keys = shown.map { rows[$0].row.outline.key }
    return keys.isEmpty ? [] : [.noteViews(keys, "search")]
  }

  private func ownWords(_ around: ScreenContext) -> [Step] {
    guard let selected = selectedKey, let detail, detail.key == selected else { return [] }
    let page = Overlay.Page(
      title: "\(rows[listing.selected].row.child.shortName), in their own words",
      paragraphs: detail.words)
    return [
      .overlay(.page(page)), .noteView(selected.child, selected.meeting, "own words"),
    ]
  }

  package mutating func handle(_ input: Input, _ around: ScreenContext) -> [Step]? {
    if isFinding {
      switch input {
      case .key(.up), .key(.down), .key(.pageUp), .key(.pageDown): break
      case .key(let key):
        guard find?.handle(key) == true else { return [] }
        listing = Listing()
        show(around, keeping: nil)
        return loadMore(around) + askDetail()
      case .paste(let text):
        find?.insert(text)
        show(around, keeping: nil)
        return loadMore(around) + askDetail()
      default: break
      }
    }
    switch input {
    case .key(.escape) where find != nil || filter != nil:
      (find, filter) = (nil, nil)
      show(around, keeping: selectedKey)
      return askDetail()
    case .key(let key):
      guard listing.handle(key, count: rows.count, height: listHeight(around)) else { return nil }
      return loadMore(around) + askDetail()
    case .mouse(let mouse):
      let body = around.body
      let list = Rect(x: body.x, y: body.y + 1, width: body.width, height: listHeight(around))
      let before = listing.selected
      guard listing.handle(mouse, in: list, count: rows.count) else { return nil }
      let opens =
        mouse.action == .doubleClick || mouse.action == .click && listing.selected == before
      return opens ? [.perform(.open)] : loadMore(around) + askDetail()
    default: return nil
    }
  }

  /// The list has up to half of the room, and what is said of the selected record the rest.
  func listHeight(_ around: ScreenContext) -> Int {
    let body = around.body.height
    return max(3, min(max(rows.count, 1), (body - 1) * 2 / 5))
  }
}

extension MeetingSummary {
  /// What is coming, and of what has gone by what waits for its leader or was not said to be held.
  fileprivate func isShown(on today: CivilDate) -> Bool {
    guard ![.cancelled, .closed].contains(row.outline.state) else { return false }
    return row.outline.day >= today || leadersTasks > 0 || row.outline.state == .planned
  }
}
