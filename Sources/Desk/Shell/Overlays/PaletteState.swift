import Canvas
import Participation

/// All commands and children, found by a few letters.
package struct PaletteState: Sendable, Equatable {
  var query = TextEditor()
  var listing = Listing()
  var children: [ChildRow] = []

  package init() {}

  enum Item {
    case command(Command)
    /// What the screen's menu has, with the key of the menu.
    case choice(MenuState.Choice)
    case child(ChildRow)

    var text: String {
      switch self {
      case .command(let command): command.meaning
      case .choice(let choice): choice.label
      case .child(let row): row.child.name
      }
    }

    func score(_ query: String) -> Int? {
      if case .choice(let choice) = self {
        choice.score(query)
      } else {
        FuzzyMatch.score(query, in: text)
      }
    }
  }

  /// What fits the letters, the best first.
  func items(_ commands: [Command], _ choices: [MenuState.Choice]) -> [Item] {
    let commands = commands.filter { ![.palette, .back].contains($0.id) }.map(Item.command)
    let all = commands + choices.map(Item.choice) + children.map(Item.child)
    guard !query.isEmpty else { return all }
    let scored = all.enumerated().compactMap { index, item in
      item.score(query.text).map { (score: $0, index: index, item: item) }
    }
    return scored.sorted { ($1.score, $0.index) < ($0.score, $1.index) }.map(\.item)
  }

  static let height = 16

  func draw(over canvas: Canvas, _ desk: Desk, _ around: ScreenContext) {
    let box = Box(
      title: "Commands and children", hint: "↵ does it  esc closes", canvas,
      height: Self.height + 4)
    let items = items(desk.commands(around), desk.top.screen.choices(around))
    let list = box.inner.part(y: 2)
    let rows = listing.rows(count: items.count, height: list.height)
    for index in rows {
      let isSelected = index == listing.selected
      let style = isSelected ? Style.selected : .plain
      let y = index - rows.lowerBound
      let note: String
      switch items[index] {
      case .command(let command): note = command.unavailable ?? command.keys[0].name
      case .choice: note = "record"
      case .child(let row): note = "child, \(Age(born: row.child.born, on: around.today).short)"
      }
      if isSelected { list.fill(y: y, style) }
      list.write(
        "\(isSelected ? "▸" : " ") \(items[index].text)", y: y, width: list.width - 2, style: style)
      let right = " " + TextWidth.fit(note, in: list.width / 2)
      list.part(y: y, height: 1).writeRight(right, style: isSelected ? style : .muted)
    }
    if items.isEmpty { list.write("Nothing has these letters.", style: .muted) }
    query.draw(into: box.inner.part(height: 1), focused: true)
  }
}

extension Desk {
  mutating func take(_ input: Input, palette: PaletteState, _ around: ScreenContext) -> [Effect] {
    var state = palette
    let items = state.items(commands(around), top.screen.choices(around))
    switch input {
    case .key(.enter):
      overlay = nil
      guard items.indices.contains(state.listing.selected) else { return [] }
      switch items[state.listing.selected] {
      case .command(let command): return perform(command, around)
      case .choice(let choice): return take(choice.steps, from: topID, around)
      case .child(let row):
        return take([.show(.child(ChildScreen(row.child)))], from: topID, around)
      }
    case .key(.up), .key(.down), .key(.pageUp), .key(.pageDown):
      if case .key(let key) = input {
        _ = state.listing.handle(key, count: items.count, height: PaletteState.height)
      }
    case .key(let key):
      guard state.query.handle(key) else { return [] }
      state.listing = Listing()
    case .paste(let text): state.query.insert(text)
    case .mouse, .resized: return []
    }
    overlay = .palette(state)
    guard state.query != palette.query else { return [] }
    return [.ask(.children(matching: state.query.text, offset: 0), screen: Overlay.screen)]
  }

  /// What came of something asked for an overlay.
  mutating func receivedByOverlay(_ answer: Answer) {
    guard case .palette(var state)? = overlay,
      case .children(let text, _, _, let rows, _) = answer, text == state.query.text
    else { return }
    state.children = rows
    overlay = .palette(state)
  }
}
