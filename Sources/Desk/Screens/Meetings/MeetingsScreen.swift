package import Canvas
import Participation

/// The home of a social worker: coming and recently held meetings, and the one next thing to do.
package struct MeetingsScreen: Screen {
  package var tab: Tab { .meetings }

  /// Whose meetings: nil until it is known whether the user has any.
  var isEveryones: Bool?
  var isOnlyNotReady = false
  /// What is looked for; nil while nothing is.
  var find: TextEditor?
  var isFinding = false
  private var coming: [MeetingSummary] = []
  private var past: [MeetingSummary] = []
  private var more: MeetingQuery?
  /// How many of those to come were there when the list was made last.
  private var listed = 0
  private(set) var isLoaded = false
  var drafts: [KeptDraft] = []
  var listing = Listing()
  /// What is shown, in order.
  private(set) var rows = MeetingRows()
  /// The one next thing to do among all rows, whatever is filtered.
  private(set) var next: MeetingSummary?
  /// The case of the child that the next duty is for, so that people have names.
  var nextCase: ChildCase?

  package init() {}

  package func title(_ around: ScreenContext) -> String { "Meetings" }

  package var isTyping: Bool { isFinding }

  package var legend: [String] {
    [
      "3wd: in 3 working days.",
      "Child: whether they were asked for their views, or, under 4, seen.",
      "Parent: how many of them were asked.",
      MeetingSummary.Ready.legend,
    ]
  }

  // MARK: Loading

  package mutating func appeared(_ around: ScreenContext) -> [Step] {
    [.ask(.meetings(query(around, forward: true))), .ask(.drafts)]
  }

  private func query(_ around: ScreenContext, forward: Bool) -> MeetingQuery {
    MeetingQuery(
      from: around.today, forward: forward,
      worker: worker(around),
      limit: forward ? max(100, countToReload(around)) : 60)
  }

  /// How many of what is loaded are loaded anew: those up to the selection and a little on. What was
  /// loaded behind them comes again, by pages, when it is wanted.
  private func countToReload(_ around: ScreenContext) -> Int {
    let place = rows.place(of: listing.selected) ?? 0
    return min(coming.count, place + around.size.height * 2)
  }

  private func worker(_ around: ScreenContext) -> String? {
    isEveryones == true ? nil : around.user.name
  }

  package mutating func received(_ answer: Answer, _ around: ScreenContext) -> [Step] {
    switch answer {
    case .meetings(let query, let found, let hasMore):
      return receivedMeetings(query, found, hasMore, around)
    case .drafts(let kept):
      let isFirst = drafts.isEmpty
      drafts = kept
      if isFirst, let last = kept.first {
        return [
          .say(
            Notice("What you were writing at \(last.kept.timeInLondon) is kept: r goes on with it.")
          )
        ]
      }
    case .childCase(let id, let found): if next?.row.child.id == id { nextCase = found }
    default: break
    }
    return []
  }

  private mutating func receivedMeetings(
    _ query: MeetingQuery, _ found: [MeetingRow], _ hasMore: Bool, _ around: ScreenContext
  ) -> [Step] {
    // The answer to a question that is no longer asked.
    guard query.worker == worker(around) else { return [] }
    guard query.isForward else {
      let first = around.calendar.day(-20, from: around.today)
      past = found.filter { $0.outline.day >= first }.map { MeetingSummary($0, around) }
      isLoaded = true
      // Somebody without children of their own looks at everyone's.
      if isEveryones == nil, coming.isEmpty, past.isEmpty {
        isEveryones = true
        return appeared(around)
      }
      if isEveryones == nil { isEveryones = false }
      refresh(around)
      let asks = next.map { [Step.ask(.childCase($0.row.child.id))] } ?? []
      return asks + loadMore(around)
    }
    // A page that was asked for before the list was loaded anew does not follow what is there now.
    if let after = query.after, after.outline.key != coming.last?.row.outline.key { return [] }
    coming =
      query.after == nil
      ? summaries(of: found, around) : coming + found.map { MeetingSummary($0, around) }
    more = nil
    if hasMore, let last = found.last {
      more = query
      more?.after = last
    }
    if query.after == nil { return [.ask(.meetings(self.query(around, forward: false)))] }
    // Where very many come by, going through all of them at each page would take far longer than to
    // load them.
    let isNearEnd =
      fitting == nil && listing.selected + around.size.height * 2 > rows.count
    if more == nil || isNearEnd || coming.count - listed > listed / 10 { refresh(around) }
    return loadMore(around)
  }

  /// Summaries of what is loaded anew: of what is as it was, those that are there.
  private func summaries(of found: [MeetingRow], _ around: ScreenContext) -> [MeetingSummary] {
    var known = coming[...]
    return found.map { row in
      // One that is gone or another in between leaves the rest in order.
      guard let index = known.prefix(2).firstIndex(where: { $0.holds(row, on: around.today) })
      else { return MeetingSummary(row, around) }
      known = known[index...]
      return known.removeFirst()
    }
  }

  /// The next page, where the selection comes near the end or something is looked for.
  private mutating func loadMore(_ around: ScreenContext) -> [Step] {
    guard var query = more,
      find != nil || isOnlyNotReady || listing.selected + around.size.height * 2 > coming.count
    else { return [] }
    // As many as are worked out between two keys.
    query.limit = 250
    more = nil
    return [.ask(.meetings(query))]
  }

  /// Takes what has been loaded into the list.
  private mutating func refresh(_ around: ScreenContext) {
    let selected = selectedKey
    listed = coming.count
    rows = MeetingRows(coming + past)
    next = rows.lazy.filter { $0.next != nil }.min { left, right in
      (left.next?.due ?? .latest) < (right.next?.due ?? .latest)
    }
    show(around, keeping: selected)
  }

  private var selectedKey: RecordKey? {
    rows.indices.contains(listing.selected) ? rows[listing.selected].row.outline.key : nil
  }

  /// Shows of what is loaded what fits, with the selection where it was, if that still stands there.
  private mutating func show(_ around: ScreenContext, keeping selected: RecordKey?) {
    rows.show(fitting)
    if let selected, let index = rows.firstIndex(where: { $0.row.outline.key == selected }) {
      listing.selected = index
    }
    listing.fit(count: rows.count, height: listHeight(around))
  }

  /// Which meetings are shown; nil for all.
  private var fitting: ((MeetingSummary) -> Bool)? {
    let words = find.map { FoldedName.words($0.text) } ?? []
    guard isOnlyNotReady || !words.isEmpty else { return nil }
    return { [isOnlyNotReady] summary in
      (!isOnlyNotReady || summary.ready.isGap) && summary.searched.contains(words)
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
    var commands = [
      Command(
        .open, .enter, .right, label: "open", meaning: "Open the selected meeting",
        unavailable: none),
      Command(
        .next, .character("n"), label: "next duty", meaning: "Go to the one next thing to do",
        unavailable: next == nil ? "Nothing waits for you here." : nil),
    ]
    if let draft = drafts.first {
      commands.append(
        Command(
          .resume, .character("r"), label: "resume",
          meaning: "Go on with what you were writing at \(draft.kept.timeInLondon)"))
    }
    return commands + [
      Command(.find, .character("/"), label: "find", meaning: "Find a child or a kind of meeting"),
      Command(
        .filter, .character("f"), label: isOnlyNotReady ? "all" : "not ready",
        meaning: isOnlyNotReady ? "Show all again" : "Show only meetings with gaps"),
      Command(
        .everyone, .character("e"), label: isEveryones == true ? "mine" : "everyone's",
        meaning: isEveryones == true
          ? "Show the meetings of my children" : "Show everyone's meetings"),
      Command(
        .papers, .character("p"), label: "paper",
        meaning: "Make a paper for the selected meeting: form, letter, agenda, sheet",
        unavailable: none),
      Command(
        .plan, .character("a"), label: "plan", meaning: "Plan a meeting: choose the child first",
        hinted: false),
    ]
  }

  package mutating func perform(_ command: Command.ID, _ around: ScreenContext) -> [Step] {
    switch command {
    case .open:
      guard rows.indices.contains(listing.selected) else { return [] }
      return [.show(.walk(WalkScreen(rows[listing.selected].row.outline.key)))]
    case .papers:
      guard rows.indices.contains(listing.selected) else { return [] }
      return [.show(.papers(PaperScreen(rows[listing.selected].row.outline.key, tab: .meetings)))]
    case .next:
      guard let next else { return [] }
      return [.show(.walk(WalkScreen(next.row.outline.key, item: next.next?.item)))]
    case .resume:
      guard let draft = drafts.first else { return [] }
      return Self.resume(draft)
    case .find:
      isFinding.toggle()
      if isFinding { find = find ?? TextEditor() }
      if find?.isEmpty == true && !isFinding { find = nil }
      return loadMore(around)
    case .back:
      isFinding = false
      find = nil
      show(around, keeping: selectedKey)
    case .filter:
      isOnlyNotReady.toggle()
      show(around, keeping: selectedKey)
      return loadMore(around)
    case .everyone:
      isEveryones = isEveryones != true
      coming = []
      return appeared(around)
    case .plan:
      return [
        .home(.children), .say(Notice("Choose the child, open them, and plan with m.")),
      ]
    default: break
    }
    return []
  }

  /// Where a draft is gone on with.
  private static func resume(_ draft: KeptDraft) -> [Step] {
    guard let child = draft.place.child else {
      return draft.place.form == "child-added"
        ? [.home(.children), .perform(.addNew)] : [.home(.children)]
    }
    guard let meeting = draft.place.meeting else {
      return [.show(.child(ChildScreen(id: child, resuming: draft.place)))]
    }
    return [
      .show(.walk(WalkScreen(RecordKey(child: child, meeting: meeting), resuming: draft.place)))
    ]
  }

  package mutating func handle(_ input: Input, _ around: ScreenContext) -> [Step]? {
    if isFinding {
      switch input {
      case .key(.up), .key(.down), .key(.pageUp), .key(.pageDown): break
      case .key(let key):
        guard find?.handle(key) == true else { return [] }
        listing = Listing()
        show(around, keeping: selectedKey)
        return loadMore(around)
      case .paste(let text):
        find?.insert(text)
        show(around, keeping: selectedKey)
        return []
      default: break
      }
    }
    switch input {
    case .key(.escape) where find != nil || isOnlyNotReady:
      (find, isOnlyNotReady) = (nil, false)
      show(around, keeping: selectedKey)
      return []
    case .key(let key):
      guard listing.handle(key, count: rows.count, height: listHeight(around)) else { return nil }
      return loadMore(around)
    case .mouse(let mouse):
      let body = around.body
      let list = Rect(
        x: body.x, y: body.y + 1, width: body.width, height: listHeight(around))
      let before = listing.selected
      guard listing.handle(mouse, in: list, count: rows.count) else { return nil }
      let opens =
        mouse.action == .doubleClick || mouse.action == .click && listing.selected == before
      return opens ? [.perform(.open)] : []
    default: return nil
    }
  }

  /// Rows of the list: the heading stands above it, and the next duty below.
  func listHeight(_ around: ScreenContext) -> Int { max(1, around.body.height - 3) }
}
