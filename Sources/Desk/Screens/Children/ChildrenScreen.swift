package import Canvas
import Participation

/// The caseload: every child, found by a part of a name or number. Adding searches first, so that
/// nobody is entered twice.
package struct ChildrenScreen: Screen {
  package var tab: Tab { .children }

  private(set) var find = TextEditor()
  private(set) var mode = Mode.list
  /// Pages as they were loaded.
  private(set) var rows: [ChildRow] = []
  private(set) var total = 0
  private(set) var isLoaded = false
  private var isAsking = false
  private(set) var listing = Listing()
  /// Whose children: nil until it is known whether the user has any.
  private var isEveryones: Bool?

  enum Mode: Sendable, Equatable {
    case list, finding
    /// The name of a child to add is typed, and those like it are shown.
    case adding
  }

  package init() {}

  package func title(_ around: ScreenContext) -> String { "Children" }

  package var isTyping: Bool { mode != .list }

  package mutating func appeared(_ around: ScreenContext) -> [Step] {
    [ask(around, offset: 0)]
  }

  /// Who is added is looked for among everybody's children.
  private func worker(_ around: ScreenContext) -> String? {
    mode == .adding || isEveryones == true ? nil : around.user.name
  }

  private func ask(_ around: ScreenContext, offset: Int) -> Step {
    .ask(.children(matching: query, worker: worker(around), offset: offset))
  }

  /// What is looked for. Somebody to add is looked for by the family name alone, since a first name
  /// is written in more than one way.
  private var query: String {
    guard mode == .adding, let last = find.text.split(separator: " ").last, last.count > 2 else {
      return find.text
    }
    return String(last)
  }

  package mutating func received(_ answer: Answer, _ around: ScreenContext) -> [Step] {
    guard case .children(let text, let worker, let offset, let found, let count) = answer,
      text == query, worker == self.worker(around)
    else { return [] }
    // Somebody without children of their own looks at everyone's.
    if isEveryones == nil, worker != nil, text.isEmpty {
      isEveryones = count == 0
      if count == 0 { return appeared(around) }
    }
    isLoaded = true
    isAsking = false
    rows = offset == 0 ? found : Array(rows.prefix(offset)) + found
    total = count
    if mode == .adding, offset == 0 { listing = Listing(selected: likeliest) }
    listing.fit(count: lineCount, height: height(around))
    return loadMore(around)
  }

  private mutating func loadMore(_ around: ScreenContext) -> [Step] {
    guard !isAsking, rows.count < total, listing.selected + around.size.height * 2 > rows.count
    else { return [] }
    isAsking = true
    return [ask(around, offset: rows.count)]
  }

  /// The first child with a name that begins as the family name typed, or else the line that adds a
  /// new one: neither is anybody entered twice, nor a stranger opened, by a key pressed too early.
  private var likeliest: Int {
    let wanted = FoldedName(query)
    guard !wanted.text.isEmpty else { return 0 }
    return rows.firstIndex { row in
      [row.child.name, row.child.preferredName ?? ""].contains {
        FoldedName($0).hasWord(beginning: wanted)
      }
    } ?? rows.count
  }

  /// While somebody is added, the last line adds them.
  private var lineCount: Int { rows.count + (mode == .adding ? 1 : 0) }

  private func height(_ around: ScreenContext) -> Int { max(1, around.body.height - 2) }

  private var selected: ChildRow? {
    rows.indices.contains(listing.selected) ? rows[listing.selected] : nil
  }

  package func commands(_ around: ScreenContext) -> [Command] {
    switch mode {
    case .list:
      let none = selected == nil ? "There is no child in the list." : nil
      return [
        Command(
          .open, .enter, .right, label: "open", meaning: "Open the selected child",
          unavailable: none),
        Command(
          .find, .character("/"), label: "find", meaning: "Find by a part of a name or number"),
        Command(
          .add, .character("a"), label: "add", meaning: "Add a child; those like it are shown first"
        ),
        Command(
          .everyone, .character("e"), label: isEveryones == true ? "mine" : "everyone's",
          meaning: isEveryones == true ? "Show my children" : "Show everyone's children"),
        Command(
          .plan, .character("m"), label: "plan meeting",
          meaning: "Plan a meeting of the selected child", unavailable: none),
        Command(
          .importReturn, .character("I"), label: "import",
          meaning: "Import a return on children looked after (SSDA903)", hinted: false),
      ]
    case .finding:
      return [
        Command(.open, .enter, label: "open", meaning: "Open the selected child"),
        Command(.back, .escape, label: "all again", meaning: "Show all again"),
      ]
    case .adding:
      return [
        Command(
          .open, .enter, label: selected == nil ? "add" : "open",
          meaning: "Open the child that is there already, or add a new one"),
        Command(.back, .escape, label: "back", meaning: "Add nobody"),
      ]
    }
  }

  package mutating func perform(_ command: Command.ID, _ around: ScreenContext) -> [Step] {
    switch command {
    case .open:
      if let row = selected { return [.show(.child(ChildScreen(row.child)))] }
      guard mode == .adding else { return [] }
      return add(around)
    case .find:
      mode = .finding
      return []
    case .addNew: return [.show(.form(ChildForms.add(name: "", around)))]
    case .everyone, .showEveryones:
      isEveryones = command == .showEveryones || isEveryones != true
      listing = Listing()
      return appeared(around)
    case .add:
      mode = .adding
      find = TextEditor()
      listing = Listing()
      return appeared(around)
    case .back:
      mode = .list
      find = TextEditor()
      listing = Listing()
      return appeared(around)
    case .plan:
      guard let row = selected else { return [] }
      return [.show(.child(ChildScreen(id: row.child.id, begins: .plan)))]
    case .importReturn: return [.show(.importing(ImportScreen()))]
    default: return []
    }
  }

  private mutating func add(_ around: ScreenContext) -> [Step] {
    let name = find.text.trimmed
    guard !name.isEmpty else {
      return [.say(Notice("Type the child's name first.", trouble: true))]
    }
    mode = .list
    find = TextEditor()
    return [.show(.form(ChildForms.add(name: name, around)))]
  }

  package mutating func handle(_ input: Input, _ around: ScreenContext) -> [Step]? {
    switch input {
    case .key(let key):
      if mode != .list, ![.up, .down, .pageUp, .pageDown].contains(key) {
        return type(around) { $0.handle(key) }
      }
      if mode == .list, key == .escape, !find.isEmpty { return perform(.back, around) }
      guard listing.handle(key, count: lineCount, height: height(around)) else { return nil }
      return loadMore(around)
    case .paste(let text):
      guard mode != .list else { return [] }
      return type(around) { editor in
        editor.insert(text)
        return true
      }
    case .mouse(let mouse):
      let list = Rect(
        x: around.body.x, y: around.body.y + 1, width: around.body.width, height: height(around))
      let before = listing.selected
      guard listing.handle(mouse, in: list, count: lineCount) else { return nil }
      let opens =
        mouse.action == .doubleClick || mouse.action == .click && before == listing.selected
      return opens ? [.perform(.open)] : loadMore(around)
    case .resized: return nil
    }
  }

  private mutating func type(
    _ around: ScreenContext, _ body: (inout TextEditor) -> Bool
  ) -> [Step]? {
    let before = find.text
    guard body(&find) else { return nil }
    guard find.text != before else { return [] }
    listing = Listing()
    return appeared(around)
  }

  // MARK: Looks

  package func draw(into canvas: Canvas, _ around: ScreenContext) {
    drawHeading(into: canvas)
    let list = canvas.part(y: 1, height: height(around))
    guard isLoaded else {
      list.write("Opening …", style: .muted)
      return
    }
    let shown = listing.rows(count: lineCount, height: list.height)
    for index in shown {
      let row = list.part(y: index - shown.lowerBound, height: 1)
      let isSelected = index == listing.selected
      if isSelected {
        row.fill(.selected)
        if mode == .list { row.focus(x: 0, y: 0) }
      }
      draw(index, into: row, isSelected: isSelected, around)
    }
    if lineCount == 0 {
      let text =
        find.isEmpty
        ? "No child is here yet. a adds one; I imports a return on children looked after."
        : "No child is found. Esc shows all again; a adds a child."
      for (y, line) in Line.wrapped(text, width: list.width).enumerated() {
        list.write(line, y: y)
      }
      if mode == .list { list.focus(x: 0, y: 0) }
    }
    canvas.write(
      total == 1
        ? "1 child"
        : "\(total) children"
          + (worker(around) == nil ? ", everyone's" : ", mine"),
      y: canvas.height - 1, style: .muted)
  }

  private func drawHeading(into canvas: Canvas) {
    switch mode {
    case .list where find.isEmpty:
      canvas.write("  Name", style: .muted)
      if canvas.width >= 72 {
        canvas.write("Born", x: 34, style: .muted)
        canvas.write("Age", x: 47, style: .muted)
        canvas.write("Status", x: 52, style: .muted)
      }
    default:
      let label = mode == .adding ? "Name of the child to add: " : "Find: "
      let used = canvas.write(label, style: .heading)
      find.draw(
        into: canvas.part(x: used, width: max(8, canvas.width - used - 2), height: 1),
        focused: mode != .list)
    }
  }

  private func draw(_ index: Int, into row: Canvas, isSelected: Bool, _ around: ScreenContext) {
    let style = isSelected ? Style.selected : .plain
    let mark = isSelected ? "▸" : " "
    guard rows.indices.contains(index) else {
      row.write("\(mark) Nobody of these: add “\(find.text)” as a new child", style: style)
      return
    }
    let child = rows[index].child
    let called = child.preferredName.map { " (\($0))" } ?? ""
    guard row.width >= 72 else {
      row.write(
        "\(mark) \(child.name)\(called), \(child.born.ageInWords(on: around.today))", style: style)
      return
    }
    row.write("\(mark) \(child.name)\(called)", width: 33, style: style)
    row.write(child.born.description.reversedDate, x: 34, style: style)
    row.write("\(child.born.ageInWords(on: around.today))", x: 47, style: style)
    let statuses = rows[index].statuses.filter { $0.holds(on: around.today) }.map(\.status.name)
    let worker = child.worker.map { $0 == around.user.name ? "" : " · \($0)" } ?? ""
    row.write(statuses.joined(separator: ", ") + worker, x: 52, style: style)
  }
}

extension String {
  /// A date `2026-12-02` as `02/12/2026`.
  fileprivate var reversedDate: String {
    split(separator: "-").reversed().joined(separator: "/")
  }
}
