package import Canvas
import Papers
import Participation

/// The team manager's report: figures of a period by groups that fold, each opening the records behind
/// it.
package struct ReportScreen: Screen {
  package var tab: Tab { .report }

  /// Nil until the screen is shown, when it becomes the last full quarter.
  private(set) var query: ReportQuery?
  private(set) var comparison = Comparison.none
  private(set) var isByMonth = false
  private(set) var folded: Set<String> = []
  private(set) var report: Report?
  /// Reports of other days, by what they are of.
  private var others: [ReportQuery: Report] = [:]
  private(set) var unreadable = 0
  private(set) var list = ListPane<ReportRow>()
  /// What is being typed, of the period, the team or the worker.
  private(set) var typing: Typing?
  /// Whether the quarterly update is wanted as soon as what it needs is counted.
  private var wantsUpdate = false

  /// Which other days are shown beside it.
  enum Comparison: Sendable, Equatable {
    case none, previous, yearBefore

    var next: Comparison {
      switch self {
      case .none: .previous
      case .previous: .yearBefore
      case .yearBefore: .none
      }
    }

    func period(beside period: Period) -> Period? {
      switch self {
      case .none: nil
      case .previous: period.previous
      case .yearBefore: period.yearBefore
      }
    }
  }

  struct Typing: Sendable, Equatable {
    var what: What
    var editor = TextEditor()
    /// Why what was typed could not be taken.
    var fault: String?

    enum What: String, Sendable {
      case period = "Period", team = "Team", worker = "Worker"
    }
  }

  package init() {}

  package func title(_ around: ScreenContext) -> String { "Report" }

  package var isTyping: Bool { typing != nil }

  package var legend: [String] {
    [
      "41 of 48: 41 counted out of 48. The bar is the share.",
      "Counted are meetings that were held, or whose day is past. Strategy meetings, cancelled "
        + "meetings and those postponed without a new day are left out, and under-4s of asking.",
      "What is due after a meeting is counted once its day has passed.",
      "This is for your own desk: what is shared leaves out groups under 5.",
    ]
  }

  // MARK: Counting

  package mutating func appeared(_ around: ScreenContext) -> [Step] {
    let query =
      self.query
      ?? ReportQuery(period: .lastQuarter(before: around.today), team: around.team)
    self.query = query
    return [.ask(.report(query))] + besides(around).map { .ask(.report(query.over($0))) }
  }

  /// The other periods that are shown or needed.
  private func besides(_ around: ScreenContext) -> [Period] {
    guard let query else { return [] }
    let shown = comparison.period(beside: query.period).map { [$0] } ?? []
    let quarter = quarter(query, around)
    let needed = wantsUpdate ? [quarter, quarter.previous] : []
    return (shown + needed).uniqued().filter { $0 != query.period }
  }

  /// The quarter of an update: the one that is shown, else the last full one.
  private func quarter(_ query: ReportQuery, _ around: ScreenContext) -> Period {
    query.period.isQuarter ? query.period : .lastQuarter(before: around.today)
  }

  package mutating func received(_ answer: Answer, _ around: ScreenContext) -> [Step] {
    guard case .report(let found, let unreadable) = answer, let query else { return [] }
    // The answer to a question that is no longer asked is of no use.
    if found.query == query {
      report = found
      self.unreadable = unreadable
    } else if besides(around).contains(where: { query.over($0) == found.query }) {
      others[found.query] = found
    } else {
      return []
    }
    refresh(around)
    return update(around)
  }

  private mutating func refresh(_ around: ScreenContext) {
    guard let report else { return }
    let rows = ReportRow.rows(
      report, beside: earlierShown, byMonth: isByMonth, folded: folded,
      pack: around.pack)
    list.put(ListRows(rows), height: listHeight(around))
  }

  /// The report beside it, where it is the one that is wanted.
  var earlierShown: Report? {
    guard let query, let period = comparison.period(beside: query.period) else { return nil }
    return others[query.over(period)]
  }

  func listHeight(_ around: ScreenContext) -> Int { max(1, around.body.height - 1) }

  var selected: ReportRow? { list.selected }

  // MARK: Commands

  package func commands(_ around: ScreenContext) -> [Command] {
    guard typing == nil else {
      return [
        Command(.open, .enter, label: "take it", meaning: "Count for what is typed"),
        Command(.back, .escape, label: "leave it", meaning: "Leave the report as it was"),
      ]
    }
    return [
      openCommand,
      Command(
        .period, .character("p"), label: "period",
        meaning: "Another period: q4 2026, 2026, nov 26, 2026/27, or from – to"),
      Command(
        .compare, .character("c"), label: "compare",
        meaning: "Beside it the period before, the year before, or nothing"),
      Command(
        .byMonth, .character("m"), label: isByMonth ? "no months" : "by month",
        meaning: isByMonth ? "Each figure without its months" : "Each figure by month"),
      Command(
        .quarterly, .character("U"), label: "update",
        meaning: "The quarterly update, with room for your own words"),
      Command(.ofTeam, .character("t"), label: "team", meaning: "Of one team, or of all"),
      Command(
        .ofWorker, .character("w"), label: "worker", meaning: "Of one worker's children, or of all"),
      Command(
        .fold, .character("z"), label: "fold", meaning: "Fold every group, or unfold them",
        hinted: false),
    ]
  }

  private var openCommand: Command {
    switch selected {
    case .heading(_, let isFolded):
      Command(
        .open, .enter, label: isFolded ? "unfold" : "fold", meaning: "Fold or unfold the group")
    default:
      Command(
        .open, .enter, label: "records", meaning: "Open the records behind the figure",
        unavailable: reasonNotToOpen)
    }
  }

  private var reasonNotToOpen: String? {
    switch selected {
    case .figure(let line, _): line.amount?.count == 0 ? "No record counts in this figure." : nil
    case .month(_, _, let amount, _):
      amount.count == 0 ? "No record counts in this figure in that month." : nil
    case .days: "Open the records of the figure above."
    case .heading, nil: "There is no figure here."
    }
  }

  package mutating func perform(_ command: Command.ID, _ around: ScreenContext) -> [Step] {
    switch command {
    case .open: return typing == nil ? open(around) : take(around)
    case .back: typing = nil
    case .period: begin(.period, query?.period.name ?? query?.period.days)
    case .ofTeam: begin(.team, query?.team)
    case .ofWorker: begin(.worker, query?.worker)
    case .compare:
      comparison = comparison.next
      refresh(around)
      return appeared(around)
    case .byMonth:
      isByMonth.toggle()
      // A month without its row leaves the figure selected.
      if case .month(let line, _, _, _) = selected { list.prefer(.figure(line.figure)) }
      refresh(around)
    case .fold:
      let all = Set(FigureGroup.all(in: around.pack).map(\.id))
      folded = folded == all ? [] : all
      list.begin()
      refresh(around)
    case .quarterly:
      wantsUpdate = true
      return update(around) + (wantsUpdate ? appeared(around) : [])
    default: break
    }
    return []
  }

  private mutating func open(_ around: ScreenContext) -> [Step] {
    if case .heading(let group, let isFolded) = selected {
      if isFolded { folded.remove(group.id) } else { folded.insert(group.id) }
      refresh(around)
      return []
    }
    guard let query, let opens = selected?.opens(query) else { return [] }
    return [.show(.reportRecords(ReportRecordsScreen(behind: opens.figure, of: opens.query)))]
  }

  /// Shows the quarterly update, once it is wanted and what it needs is there.
  private mutating func update(_ around: ScreenContext) -> [Step] {
    guard wantsUpdate, let query else { return [] }
    let quarter = quarter(query, around)
    let found = query.period == quarter ? report : others[query.over(quarter)]
    guard let report = found, let earlier = others[query.over(quarter.previous)] else { return [] }
    wantsUpdate = false
    let texts = [true, false].map {
      QuarterlyPaper(report, after: earlier, by: around.user, isShared: $0, pack: around.pack).text
    }
    let name = (quarter.name ?? "").lowercased().split(separator: " ").joined(separator: "-")
    return [
      .show(
        .page(
          PageScreen(
            title: "Quarterly update", text: texts[0], unsuppressed: texts[1],
            file: "~/participation-\(name).txt", tab: .report)))
    ]
  }

  // MARK: Typing

  private mutating func begin(_ what: Typing.What, _ text: String?) {
    typing = Typing(what: what, editor: TextEditor(text ?? ""))
  }

  private mutating func take(_ around: ScreenContext) -> [Step] {
    guard let typing, var query else { return [] }
    let text = typing.editor.text.trimmed
    switch typing.what {
    case .period:
      do {
        query.period = try TypedPeriod.read(
          text, today: around.today, calendar: around.calendar)
      } catch {
        self.typing?.fault = error.message
        return []
      }
    case .team: query.team = text.isEmpty ? nil : text
    case .worker: query.worker = text.isEmpty ? nil : text
    }
    self.typing = nil
    if self.query != query {
      self.query = query
      (report, others, list) = (nil, [:], ListPane())
    }
    return appeared(around)
  }

  package mutating func handle(_ input: Input, _ around: ScreenContext) -> [Step]? {
    if typing != nil { return type(input) }
    switch input {
    case .key(.left): return setFolded(true, around)
    case .key(.right): return setFolded(false, around)
    default: break
    }
    let body = around.body
    let area = Rect(x: body.x, y: body.y + 1, width: body.width, height: listHeight(around))
    return list.handle(input, in: area).map { move in
      move == .opens && openCommand.unavailable == nil ? [.perform(.open)] : []
    }
  }

  private mutating func type(_ input: Input) -> [Step]? {
    switch input {
    case .key(let key):
      guard typing?.editor.handle(key) == true else { return nil }
    case .paste(let text): typing?.editor.insert(text)
    case .mouse, .resized: return nil
    }
    typing?.fault = nil
    return []
  }

  /// Folds the group of the selected row, or unfolds it.
  private mutating func setFolded(_ isFolded: Bool, _ around: ScreenContext) -> [Step] {
    let above = list.rows.loaded.prefix(list.listing.selected + 1).lastIndex {
      if case .heading = $0 { true } else { false }
    }
    guard let above, case .heading(let group, _) = list.rows[above] else { return [] }
    if isFolded {
      folded.insert(group.id)
      list.select(above, height: listHeight(around))
    } else {
      folded.remove(group.id)
    }
    refresh(around)
    return []
  }
}
