import Canvas
import Participation

/// The caseload: every child, found by a part of a name or number. Adding searches first, so that
/// nobody is entered twice.
package struct ChildrenScreen: ListScreen {
  package var tab: Tab { .children }

  var list = ListPane<ChildRow>()
  /// Whether the name of a child to add is typed, and those like it are shown.
  private var isAdding = false
  /// Whose children: nil until it is known whether the user has any.
  private var isEveryones: Bool?

  package init() {}

  package func title(_ around: ScreenContext) -> String { "Children" }

  // MARK: Loading

  package mutating func appeared(_ around: ScreenContext) -> [Step] {
    [ask(around, from: list.rows.offset)]
  }

  mutating func showAgain(_ around: ScreenContext) -> [Step] {
    if isAdding { list.lastLine = "Nobody of these: add “\(typed)” as a new child" }
    list.begin()
    return [ask(around, from: 0)]
  }

  /// Who is added is looked for among everybody's children.
  private func worker(_ around: ScreenContext) -> String? {
    isAdding || isEveryones == true ? nil : around.user.name
  }

  private func ask(_ around: ScreenContext, from offset: Int) -> Step {
    .ask(
      .children(
        matching: query, worker: worker(around), offset: offset,
        near: isAdding ? nil : list.identity))
  }

  func part(from offset: Int, _ around: ScreenContext) -> Request? {
    .children(matching: query, worker: worker(around), offset: offset)
  }

  private var typed: String { list.find?.text ?? "" }

  /// What is looked for. Somebody to add is looked for by the family name alone, since a first name
  /// is written in more than one way.
  private var query: String {
    guard isAdding, let last = typed.split(separator: " ").last, last.count > 2 else {
      return typed
    }
    return String(last)
  }

  package mutating func received(_ answer: Answer, _ around: ScreenContext) -> [Step] {
    guard case .children(let text, let worker, let offset, let found, let total) = answer,
      text == query, worker == self.worker(around)
    else { return [] }
    // Somebody without children of their own looks at everyone's.
    if isEveryones == nil, worker != nil, text.isEmpty {
      isEveryones = total == 0
      if total == 0 { return appeared(around) }
    }
    let steps = put(ListRows(found, from: offset, of: total), around)
    if isAdding, offset == 0 { list.select(likeliest(found), height: listHeight(around)) }
    return steps
  }

  /// The first child with a name that begins as the family name typed, or else the line that adds a
  /// new one: neither is anybody entered twice, nor a stranger opened, by a key pressed too early.
  private func likeliest(_ found: [ChildRow]) -> Int {
    let wanted = FoldedName(query)
    guard !wanted.text.isEmpty else { return 0 }
    return found.firstIndex { row in
      [row.child.name, row.child.preferredName ?? ""].contains {
        FoldedName($0).hasWord(beginning: wanted)
      }
    } ?? found.count
  }

  // MARK: Commands

  package func commands(_ around: ScreenContext) -> [Command] {
    let selected = list.selected
    let none = selected == nil ? "There is no child in the list." : nil
    guard !isAdding else {
      return [
        Command(
          .open, .enter, label: selected == nil ? "add" : "open",
          meaning: "Open the child that is there already, or add a new one"),
        Command(.back, .escape, label: "back", meaning: "Add nobody"),
      ]
    }
    guard !list.isFinding else {
      // A child is looked for to be opened.
      return [Command(.open, .enter, label: "open", meaning: "Open the selected child")]
        + Command.finding.filter { $0.id == .back }
    }
    return [
      .open("Open the selected child", unavailable: none),
      .find("Find by a part of a name or number"),
      Command(
        .add, .character("a"), label: "add", meaning: "Add a child; those like it are shown first"),
      .everyone(
        isEveryones == true, mine: "Show my children", everyones: "Show everyone's children"),
      Command(
        .plan, .character("m"), label: "plan meeting",
        meaning: "Plan a meeting of the selected child", unavailable: none),
      Command(
        .importReturn, .character("I"), label: "import",
        meaning: "Import a return on children looked after (SSDA903)", hinted: false),
    ]
  }

  package mutating func perform(_ command: Command.ID, _ around: ScreenContext) -> [Step] {
    switch command {
    case .open:
      if let row = list.selected { return [.show(.child(ChildScreen(row.child)))] }
      return isAdding ? add(around) : []
    case .addNew: return [.show(.form(ChildForms.add(name: "", around)))]
    case .everyone, .showEveryones:
      isEveryones = command == .showEveryones || isEveryones != true
      return showAgain(around)
    case .add:
      isAdding = true
      list.beginFinding(anew: true)
      return showAgain(around)
    case .back:
      endAdding()
      return performFinding(.back, around)
    case .plan:
      guard let row = list.selected else { return [] }
      return [.show(.child(ChildScreen(id: row.child.id, begins: .plan)))]
    case .importReturn: return [.show(.importing(ImportScreen()))]
    default: return performFinding(command, around)
    }
  }

  private mutating func add(_ around: ScreenContext) -> [Step] {
    let name = typed.trimmed
    guard !name.isEmpty else {
      return [.say(Notice("Type the child's name first.", trouble: true))]
    }
    endAdding()
    list.forgetFind()
    return [.show(.form(ChildForms.add(name: name, around)))]
  }

  private mutating func endAdding() { (isAdding, list.lastLine) = (false, nil) }

  // MARK: Looks

  func columns(_ width: Int, _ around: ScreenContext) -> [ListColumn<ChildRow>] {
    func name(_ row: ChildRow) -> String {
      row.child.name + (row.child.preferredName.map { " (\($0))" } ?? "")
    }
    func age(_ row: ChildRow) -> String { Age(born: row.child.born, on: around.today).short }
    guard width >= 72 else { return [ListColumn("Name") { "\(name($0)), \(age($0))" }] }
    return [
      ListColumn("Name", text: name),
      ListColumn("Born", x: 34, text: \.child.born.inFigures),
      ListColumn("Age", x: 47, text: age),
      ListColumn("Status", x: 52) { row in
        let statuses = row.statuses.filter { $0.holds(on: around.today) }.map(\.status.name)
        let worker = row.child.worker.map { $0 == around.user.name ? "" : " · \($0)" } ?? ""
        return statuses.joined(separator: ", ") + worker
      },
    ]
  }

  func emptyWords(_ around: ScreenContext) -> String {
    typed.isEmpty
      ? "No child is here yet. a adds one; I imports a return on children looked after."
      : "No child is found. Esc shows all again; a adds a child."
  }

  func scope(_ around: ScreenContext) -> String {
    list.rows.count.counted("child", "children")
      + (worker(around) == nil ? ", everyone's" : ", mine")
  }

  func findLine(_ editor: TextEditor) -> FindLine {
    FindLine(
      label: isAdding ? "Name of the child to add: " : "Find: ", editor: editor,
      isFinding: list.isFinding, found: isAdding ? nil : list.rows.count)
  }
}

extension ChildRow: ListRow {
  var identity: ChildID { child.id }
}

extension CivilDate {
  /// `02/12/2026`.
  fileprivate var inFigures: String {
    description.split(separator: "-").reversed().joined(separator: "/")
  }
}
