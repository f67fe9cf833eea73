import Canvas

/// A screen that is one list. What it asks for, its columns and its commands are its own; loading,
/// selecting, finding, keys, mouse and looks are those of all lists.
protocol ListScreen: Screen {
  associatedtype Row: ListRow

  var list: ListPane<Row> { get set }

  func columns(_ width: Int, _ around: ScreenContext) -> [ListColumn<Row>]

  /// How many there are, whose and which.
  func scope(_ around: ScreenContext) -> String

  /// What stands there where nothing does.
  func emptyWords(_ around: ScreenContext) -> String

  /// What stands there until it is known.
  var loadingWords: String { get }

  /// What a click on the selected row does, as enter does.
  var opening: Command.ID { get }

  /// Lines below the list and its scope.
  var footHeight: Int { get }

  func drawFoot(into canvas: Canvas, _ around: ScreenContext)

  func listHeight(_ around: ScreenContext) -> Int

  /// What is looked for, in the place of the heading.
  func findLine(_ editor: TextEditor) -> FindLine

  // MARK: What is shown

  /// Whether rows are left out that esc shows again.
  var isNarrowed: Bool { get }

  /// Leaves nothing out, beside what is looked for.
  mutating func clearFilters()

  /// Which of what is loaded is shown; nil for all.
  var fitting: ((Row) -> Bool)? { get }

  /// What is looked for or left out has changed.
  mutating func showAgain(_ around: ScreenContext) -> [Step]

  // MARK: Loading

  /// So many rows are behind which the next page follows.
  var countToPage: Int { get }

  /// The part of a list that is loaded by parts.
  mutating func part(from offset: Int, _ around: ScreenContext) -> Request?

  /// The selection is on another row, or other rows are seen.
  mutating func moved(_ around: ScreenContext) -> [Step]

  /// What is found is kept.
  func found(_ around: ScreenContext) -> [Step]
}

extension ListScreen {
  package var isTyping: Bool { list.isFinding }
  var loadingWords: String { "Opening …" }
  var footHeight: Int { 0 }
  var opening: Command.ID { .open }
  var isNarrowed: Bool { list.find != nil }
  var fitting: ((Row) -> Bool)? { nil }
  var countToPage: Int { list.rows.count }
  func drawFoot(into canvas: Canvas, _ around: ScreenContext) {}
  mutating func clearFilters() {}
  mutating func part(from offset: Int, _ around: ScreenContext) -> Request? { nil }
  mutating func moved(_ around: ScreenContext) -> [Step] { [] }
  func found(_ around: ScreenContext) -> [Step] { [] }

  /// The heading stands above the list, its scope and foot below.
  func listHeight(_ around: ScreenContext) -> Int { max(1, around.body.height - 2 - footHeight) }

  // MARK: Loading

  /// Takes rows in the place of those there, and asks for what follows.
  mutating func put(
    _ rows: ListRows<Row>, _ around: ScreenContext, isWhole: Bool = true
  ) -> [Step] {
    list.put(rows, height: listHeight(around), isWhole: isWhole)
    return loadMore(around)
  }

  mutating func showAgain(_ around: ScreenContext) -> [Step] {
    list.show(fitting, height: listHeight(around))
    return loadMore(around) + moved(around)
  }

  /// What follows, where the selection comes near it or all is gone through.
  mutating func loadMore(_ around: ScreenContext) -> [Step] {
    let page = list.nextPage(of: countToPage, height: around.size.height, isWanted: isNarrowed)
    if let page { return [.ask(page)] }
    let missing = list.missing(height: listHeight(around))
    return missing.flatMap { part(from: $0, around) }.map { [.ask($0)] } ?? []
  }

  // MARK: Keys

  package mutating func handle(_ input: Input, _ around: ScreenContext) -> [Step]? {
    handleInList(input, around)
  }

  /// Takes what moves in the list, finds, or shows all again.
  mutating func handleInList(_ input: Input, _ around: ScreenContext) -> [Step]? {
    if let isOther = list.type(input) { return isOther ? showAgain(around) : [] }
    if input == .key(.escape), !list.isFinding, isNarrowed { return showAll(around) }
    let body = around.body
    let area = Rect(x: body.x, y: body.y + 1, width: body.width, height: listHeight(around))
    switch list.handle(input, in: area) {
    case nil: return nil
    case .opens?: return [.perform(opening)]
    case .moved?: return loadMore(around) + moved(around)
    }
  }

  /// Leaves nothing out.
  private mutating func showAll(_ around: ScreenContext) -> [Step] {
    clearFilters()
    list.forgetFind()
    return showAgain(around)
  }

  /// Does what every list with a finder has: finds, keeps what is found, shows all again.
  mutating func performFinding(_ command: Command.ID, _ around: ScreenContext) -> [Step] {
    switch command {
    case .find where list.isFinding:
      list.endFinding()
      return loadMore(around) + found(around)
    case .find:
      list.beginFinding()
      return loadMore(around)
    case .back:
      list.forgetFind()
      return showAgain(around)
    default: return []
    }
  }

  // MARK: Looks

  package func draw(into canvas: Canvas, _ around: ScreenContext) {
    drawList(into: canvas, around)
  }

  func drawList(into canvas: Canvas, _ around: ScreenContext) {
    let columns = ListColumns(columns(canvas.width, around))
    if let find = list.find, list.showsFind {
      findLine(find).draw(into: canvas)
    } else {
      columns.drawHeading(into: canvas)
    }
    let lines = canvas.part(y: 1, height: listHeight(around))
    if !list.isFinding { lines.focus(x: 0, y: 0) }
    guard list.isLoaded else { return lines.writeWrapped(loadingWords, .muted) }
    if list.count == 0 {
      lines.writeWrapped(emptyWords(around))
    }
    lines.drawLines(of: list, isFocused: !list.isFinding) { row, line, isSelected in
      if let row { return columns.draw(row, into: line, isSelected: isSelected) }
      let text = list.lastLine ?? "…"
      line.write(text, x: ListColumn<Row>.first, style: isSelected ? .selected : .plain)
    }
    drawScope(into: canvas.part(y: lines.height + 1, height: 1), around)
    drawFoot(into: canvas.part(y: lines.height + 2), around)
  }

  /// In the line above the foot, or by itself where there is none; with how many are not seen, where
  /// there is room to say it.
  private func drawScope(into line: Canvas, _ around: ScreenContext) {
    let hidden = list.count - list.shown(height: listHeight(around)).upperBound
    let whole = (hidden > 0 ? "↓ \(hidden.grouped) more · " : "") + scope(around)
    let words = TextWidth.of(whole) + 2 <= line.width ? whole : scope(around)
    guard footHeight > 0 else {
      line.write(words, style: .muted)
      return
    }
    line.rule(y: 0)
    line.writeRight(" \(words) ", style: .muted)
  }

  func findLine(_ editor: TextEditor) -> FindLine {
    FindLine(editor: editor, isFinding: list.isFinding, found: list.rows.count)
  }
}

/// The commands that lists share.
extension Command {
  static let finding = [
    Command(.find, .enter, label: "done", meaning: "Keep what is found"),
    Command(.back, .escape, label: "all again", meaning: "Show all again"),
  ]

  static func find(_ meaning: String) -> Command {
    Command(.find, .character("/"), label: "find", meaning: meaning)
  }

  /// Opens the selected row.
  ///
  /// - Parameter none: why it cannot be done now; nil where it can.
  static func open(_ meaning: String, unavailable none: String?) -> Command {
    Command(.open, .enter, .right, label: "open", meaning: meaning, unavailable: none)
  }

  static func everyone(_ isEveryones: Bool, mine: String, everyones: String) -> Command {
    Command(
      .everyone, .character("e"), label: isEveryones ? "mine" : "everyone's",
      meaning: isEveryones ? mine : everyones)
  }
}

extension Int {
  /// “1 child”, “2 children”, “100 000 children”.
  func counted(_ one: String, _ many: String? = nil) -> String {
    self == 1 ? "1 \(one)" : "\(grouped) \(many ?? one + "s")"
  }
}
