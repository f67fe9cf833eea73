import Canvas
import Participation

/// The home of a social worker: coming and recently held meetings, and the one next thing to do.
package struct MeetingsScreen: ListScreen {
  package var tab: Tab { .meetings }

  /// Whose meetings: nil until it is known whether the user has any.
  var isEveryones: Bool?
  var isOnlyNotReady = false
  var list = ListPane<MeetingSummary>()
  private var coming: [MeetingSummary] = []
  private var past: [MeetingSummary] = []
  /// How many of those to come were there when the list was made last.
  private var listed = 0
  var drafts: [KeptDraft] = []
  /// The one next thing to do among all rows, whatever is filtered.
  private(set) var next: MeetingSummary?
  /// The case of the child that the next duty is for, so that people have names.
  var nextCase: ChildCase?

  package init() {}

  package func title(_ around: ScreenContext) -> String { "Meetings" }

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
    let place = list.rows.placeLoaded(of: list.listing.selected) ?? 0
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
      // Somebody without children of their own looks at everyone's.
      if isEveryones == nil, coming.isEmpty, past.isEmpty {
        isEveryones = true
        return appeared(around)
      }
      if isEveryones == nil { isEveryones = false }
      let steps = refresh(around)
      return (next.map { [.ask(.childCase($0.row.child.id))] } ?? []) + steps
    }
    // A page that was asked for before the list was loaded anew does not follow what is there now.
    if let after = query.after, after.outline.key != coming.last?.row.outline.key { return [] }
    coming =
      query.after == nil
      ? summaries(of: found, around) : coming + found.map { MeetingSummary($0, around) }
    list.more = hasMore ? found.last.map { .meetings(query.page(after: $0)) } : nil
    if query.after == nil { return [.ask(.meetings(self.query(around, forward: false)))] }
    // Where very many come by, going through all of them at each page would take far longer than to
    // load them.
    let isNearEnd =
      !isNarrowed && list.listing.selected + around.size.height * 2 > list.rows.count
    let isDue = list.more == nil || isNearEnd || coming.count - listed > listed / 10
    return isDue ? refresh(around) : loadMore(around)
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

  /// Takes what has been loaded into the list.
  private mutating func refresh(_ around: ScreenContext) -> [Step] {
    listed = coming.count
    let all = coming + past
    next = all.lazy.filter { $0.next != nil }.min { left, right in
      (left.next?.due ?? .latest) < (right.next?.due ?? .latest)
    }
    return put(ListRows(all, fitting: fitting), around)
  }

  var countToPage: Int { coming.count }

  var isNarrowed: Bool { list.find != nil || isOnlyNotReady }

  mutating func clearFilters() { isOnlyNotReady = false }

  var fitting: ((MeetingSummary) -> Bool)? {
    let words = list.words
    guard isOnlyNotReady || !words.isEmpty else { return nil }
    return { [isOnlyNotReady] summary in
      (!isOnlyNotReady || summary.ready.isGap) && summary.searched.contains(words)
    }
  }

  // MARK: Keys

  package func commands(_ around: ScreenContext) -> [Command] {
    guard !list.isFinding else { return Command.finding }
    let none = list.selected == nil ? "There is no meeting in the list." : nil
    var commands: [Command] = [
      .open("Open the selected meeting", unavailable: none),
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
      .find("Find a child or a kind of meeting"),
      Command(
        .filter, .character("f"), label: isOnlyNotReady ? "all" : "not ready",
        meaning: isOnlyNotReady ? "Show all again" : "Show only meetings with gaps"),
      .everyone(
        isEveryones == true, mine: "Show the meetings of my children",
        everyones: "Show everyone's meetings"),
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
    case .open, .papers: return open(command, of: list.selected?.identity)
    case .next:
      guard let next else { return [] }
      return [.show(.walk(WalkScreen(next.row.outline.key, item: next.next?.item)))]
    case .resume:
      guard let draft = drafts.first else { return [] }
      return Self.resume(draft)
    case .filter:
      isOnlyNotReady.toggle()
      return showAgain(around)
    case .everyone:
      isEveryones = isEveryones != true
      coming = []
      list.begin()
      return appeared(around)
    case .plan:
      return [
        .home(.children), .say(Notice("Choose the child, open them, and plan with m.")),
      ]
    default: return performFinding(command, around)
    }
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
}
