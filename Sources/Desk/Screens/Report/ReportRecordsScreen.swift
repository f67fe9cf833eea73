import Canvas
import Papers
package import Participation

/// The records behind a figure of a report, by day; each opens.
package struct ReportRecordsScreen: ListScreen {
  private let figure: Figure
  private let query: ReportQuery
  var list = ListPane<MeetingRow>()

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
    guard !list.isLoaded else { return [] }
    return [.ask(.recordsBehind(figure, of: query, after: nil))]
  }

  package mutating func received(_ answer: Answer, _ around: ScreenContext) -> [Step] {
    guard case .recordsBehind(figure, query, let after, let found, let hasMore) = answer,
      after?.outline.key == list.rows.loaded.last?.outline.key
    else { return [] }
    list.more = hasMore ? .recordsBehind(figure, of: query, after: found.last) : nil
    return put(ListRows(list.rows.loaded + found), around)
  }

  package func commands(_ around: ScreenContext) -> [Command] {
    let none = list.selected == nil ? "There is no record here." : nil
    return [
      .open("Open the selected record", unavailable: none),
      Command(
        .openChild, .character("o"), label: "child", meaning: "Open the child", unavailable: none),
    ]
  }

  package mutating func perform(_ command: Command.ID, _ around: ScreenContext) -> [Step] {
    guard let selected = list.selected else { return [] }
    switch command {
    case .open: return [.show(.walk(WalkScreen(selected.outline.key)))]
    case .openChild: return [.show(.child(ChildScreen(selected.child)))]
    default: return []
    }
  }

  func columns(_ width: Int, _ around: ScreenContext) -> [ListColumn<MeetingRow>] {
    func child(_ row: MeetingRow) -> String {
      "\(row.child.shortName), \(Age(born: row.child.born, on: row.outline.day).short)"
    }
    guard width >= 72 else {
      let days = DayWords(around)
      return [
        ListColumn("Day") { days.dayAndMonth($0.outline.day) },
        ListColumn("Child", x: 9, text: child),
      ]
    }
    return [
      ListColumn("Day", text: \.outline.day.spoken),
      ListColumn("Child", x: 19, text: child),
      ListColumn("Meeting", x: 42) { row in
        let kind = around.pack.kinds[row.outline.kind]?.name.capitalisedFirst ?? ""
        return kind + (row.child.worker.map { " · \($0)" } ?? "")
      },
    ]
  }

  func emptyWords(_ around: ScreenContext) -> String { "No record counts in this figure." }

  func scope(_ around: ScreenContext) -> String {
    list.rows.count.counted("record") + (list.more == nil ? "" : " and more")
  }
}

extension MeetingRow: ListRow {
  var identity: RecordKey { outline.key }
}
