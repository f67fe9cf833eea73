package import Canvas
import Papers
package import Participation

/// The records behind a figure of a report, by day; each opens.
package struct ReportRecordsScreen: Screen {
  private let figure: Figure
  private let query: ReportQuery
  private var rows: [MeetingRow] = []
  private var hasMore = false
  private var isAsking = false
  private var isLoaded = false
  private var listing = Listing()

  package init(behind figure: Figure, of query: ReportQuery) {
    self.figure = figure
    self.query = query
  }

  package var tab: Tab { .report }

  package func title(_ around: ScreenContext) -> String {
    // A part is named after what it is a part of; a total speaks for itself.
    let title = figure.title(in: around.pack)
    let whole = title.first?.isLowercase == true ? figure.base?.title(in: around.pack) : nil
    let named = [whole, title].compactMap { $0?.capitalisedFirst }.joined(separator: ": ")
    return "\(named) · \(query.period.name ?? query.period.days)"
  }

  package mutating func appeared(_ around: ScreenContext) -> [Step] {
    // Whoever comes back from a record finds the list as it was; to look at it is noted each time.
    guard !isLoaded else { return [] }
    return [.ask(.recordsBehind(figure, of: query, after: nil))]
  }

  package mutating func received(_ answer: Answer, _ around: ScreenContext) -> [Step] {
    guard case .recordsBehind(figure, query, let after, let found, let hasMore) = answer,
      after?.outline.key == rows.last?.outline.key
    else { return [] }
    rows += found
    self.hasMore = hasMore
    isAsking = false
    isLoaded = true
    return loadMore(around)
  }

  private mutating func loadMore(_ around: ScreenContext) -> [Step] {
    guard hasMore, !isAsking, let last = rows.last,
      listing.selected + around.size.height * 2 > rows.count
    else { return [] }
    isAsking = true
    return [.ask(.recordsBehind(figure, of: query, after: last))]
  }

  private var selected: MeetingRow? {
    rows.indices.contains(listing.selected) ? rows[listing.selected] : nil
  }

  package func commands(_ around: ScreenContext) -> [Command] {
    let none = selected == nil ? "There is no record here." : nil
    return [
      Command(
        .open, .enter, label: "open", meaning: "Open the selected record", unavailable: none),
      Command(
        .openChild, .character("o"), label: "child", meaning: "Open the child", unavailable: none),
    ]
  }

  package mutating func perform(_ command: Command.ID, _ around: ScreenContext) -> [Step] {
    guard let selected else { return [] }
    switch command {
    case .open: return [.show(.walk(WalkScreen(selected.outline.key)))]
    case .openChild: return [.show(.child(ChildScreen(selected.child)))]
    default: return []
    }
  }

  package mutating func handle(_ input: Input, _ around: ScreenContext) -> [Step]? {
    switch input {
    case .key(let key):
      guard listing.handle(key, count: rows.count, height: height(around)) else { return nil }
    case .mouse(let mouse):
      let before = listing.selected
      guard listing.handle(mouse, in: around.body, count: rows.count) else { return nil }
      let opens =
        mouse.action == .doubleClick || mouse.action == .click && before == listing.selected
      if opens { return [.perform(.open)] }
    default: return nil
    }
    return loadMore(around)
  }

  private func height(_ around: ScreenContext) -> Int { max(1, around.body.height) }

  package func draw(into canvas: Canvas, _ around: ScreenContext) {
    guard isLoaded else {
      canvas.write("Opening …", style: .muted)
      return
    }
    let shown = listing.rows(count: rows.count, height: canvas.height)
    for index in shown {
      let row = canvas.part(y: index - shown.lowerBound, height: 1)
      let isSelected = index == listing.selected
      let style = isSelected ? Style.selected : .plain
      if isSelected {
        row.fill(style)
        row.focus(x: 0, y: 0)
      }
      draw(rows[index], into: row, style, isSelected ? "▸" : " ", around)
    }
    if rows.isEmpty { canvas.write("No record counts in this figure.") }
  }

  private func draw(
    _ found: MeetingRow, into row: Canvas, _ style: Style, _ mark: String, _ around: ScreenContext
  ) {
    let isNarrow = row.width < 72
    let day = found.outline.day
    let when = isNarrow ? DayWords(around).dayAndMonth(day) : day.spoken
    let (name, kind) = isNarrow ? (9, row.width) : (19, 42)
    let age = found.child.born.ageInWords(on: day)
    row.write("\(mark) \(when)", width: name - 1, style: style)
    row.write("\(found.child.shortName), \(age)", x: name, width: kind - name - 1, style: style)
    guard !isNarrow else { return }
    let title = around.pack.kinds[found.outline.kind]?.name.capitalisedFirst ?? ""
    let worker = found.child.worker.map { " · \($0)" } ?? ""
    row.write(title + worker, x: kind, style: style)
  }
}
