import Canvas
import Papers
import Participation

/// The home of an IRO or chair: the meetings that they lead in the next days, and for each child what
/// is missing and what waits for them.
package struct ReadinessScreen: ListScreen {
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
  var list = ListPane<MeetingSummary>()
  /// The last that was loaded, shown or not.
  private var last: RecordKey?
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
      worker: nil, chair: chair(around),
      limit: max(100, list.listing.selected + around.size.height * 2))
  }

  package mutating func received(_ answer: Answer, _ around: ScreenContext) -> [Step] {
    switch answer {
    case .meetings(let query, let found, let hasMore):
      return received(query, found, hasMore, around)
    case .childCase(let child, let found):
      if asked == child { asked = nil }
      if let selected = list.selected?.identity, selected.child == child {
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
    let summaries = found.map { MeetingSummary($0, around) }.filter { $0.isShown(on: around.today) }
    let isFirst = list.rows.loaded.isEmpty
    last = found.last?.outline.key
    list.more = hasMore ? found.last.map { .meetings(query.page(after: $0)) } : nil
    let loaded = query.after == nil ? summaries : list.rows.loaded + summaries
    let steps = put(ListRows(loaded, fitting: fitting), around)
    // What is coming is looked at first; what still waits of meetings gone by stands above it.
    if isFirst, let next = list.rows.first({ $0.row.outline.day >= around.today }) {
      list.select(next, height: listHeight(around))
    }
    return steps + askDetail()
  }

  var countToPage: Int { list.rows.loaded.count }

  mutating func moved(_ around: ScreenContext) -> [Step] { askDetail() }

  /// The case of the selected child, one at a time, however fast the selection moves.
  private mutating func askDetail() -> [Step] {
    guard let selected = list.selected?.identity, detail?.key != selected, asked == nil
    else { return [] }
    asked = selected.child
    return [.ask(.childCase(selected.child))]
  }

  var isNarrowed: Bool { list.find != nil || filter != nil }

  mutating func clearFilters() { filter = nil }

  var fitting: ((MeetingSummary) -> Bool)? {
    let words = list.words
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
    guard !list.isFinding else { return Command.finding }
    let none = list.selected == nil ? "There is no meeting in the list." : nil
    return [
      .open("Open the selected meeting", unavailable: none),
      Command(
        .ownWords, .character("v"), label: "own words",
        meaning: "The child's own words for this meeting, and of no other child", unavailable: none),
      Command(
        .filter, .character("f"), label: filter == .notReady ? "all" : "not ready",
        meaning: filter == .notReady ? "Show all again" : "Show only meetings with gaps"),
      Command(
        .waiting, .character("w"), label: filter == .waiting ? "all" : "waits",
        meaning: filter == .waiting ? "Show all again" : "Show only what waits for the chair or IRO"
      ),
      .find("Find a child or a kind of meeting"),
      Command(
        .days, .character("d"), label: "\(nextDays)wd",
        meaning: "Show the next \(nextDays) working days instead of \(days)"),
      .everyone(
        isEveryones == true, mine: "Show the meetings that I lead",
        everyones: "Show everyone's meetings"),
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
    case .open, .papers, .openChild: return open(command, of: list.selected?.identity)
    case .ownWords: return ownWords(around)
    case .filter, .waiting:
      let wanted: Filter = command == .filter ? .notReady : .waiting
      filter = filter == wanted ? nil : wanted
      return showAgain(around)
    case .days:
      days = nextDays
      list.begin()
      return appeared(around)
    case .everyone:
      isEveryones = isEveryones != true
      list.begin()
      return appeared(around)
    default: return performFinding(command, around)
    }
  }

  /// The page of what was found is noted for whoever is neither worker nor chair.
  func found(_ around: ScreenContext) -> [Step] {
    let keys = list.rowsShown(height: listHeight(around)).map(\.identity)
    return keys.isEmpty ? [] : [.noteViews(keys, "search")]
  }

  private func ownWords(_ around: ScreenContext) -> [Step] {
    guard let selected = list.selected, let detail, detail.key == selected.identity
    else { return [] }
    let page = Overlay.Page(
      title: "\(selected.row.child.shortName), in their own words",
      paragraphs: detail.words)
    return [
      .overlay(.page(page)),
      .noteView(selected.identity.child, selected.identity.meeting, "own words"),
    ]
  }

  /// The list has up to half of the room, and what is said of the selected record the rest.
  func listHeight(_ around: ScreenContext) -> Int {
    let body = around.body.height
    return max(3, min(max(list.rows.count, 1), (body - 1) * 2 / 5))
  }

  var footHeight: Int { 1 }
}

extension MeetingSummary {
  /// What is coming, and of what has gone by what waits for its leader or was not said to be held; what
  /// is off while somebody is still to be told.
  fileprivate func isShown(on today: CivilDate) -> Bool {
    switch row.outline.state {
    case .closed: false
    case .cancelled: ready.isToTell
    case .postponed: ready.isToTell || row.outline.day >= today
    case .planned: true
    case .held: row.outline.day >= today || leadersTasks > 0
    }
  }
}
