import Canvas
package import Participation

extension Desk {
  /// Takes an event.
  ///
  /// - Returns: what is wanted of the world, in order.
  package mutating func update(_ event: Event, at moment: Moment, planner: Planner) -> [Effect] {
    now = moment
    _ = random.next()
    let around = surroundings(planner)
    switch event {
    case .began: return appeared(around)
    case .input(let input):
      lastInput = moment
      return take(input, around)
    case .answered(let answer, let screen): return received(answer, screen, around)
    case .draftKept(let place, let kept):
      for index in open.indices {
        var screen = open[index].place.screen
        screen.kept(place, at: kept)
        open[index].place.screen = screen
      }
      return []
    case .draftNotKept(let trouble):
      notice = Notice("Your draft is not kept: \(trouble.message)", trouble: true)
      return []
    case .changedElsewhere: return appeared(around)
    case .idled: return lockNow()
    case .unlocked(let isRight):
      if isRight {
        lock = nil
        return appeared(around)
      }
      lock?.tried("That is not the passphrase. Type it again.")
      return []
    case .notOpened(let trouble):
      lock?.tried(trouble.message)
      return []
    case .opened: return []
    }
  }

  private mutating func appeared(_ around: ScreenContext) -> [Effect] {
    take(change(topID) { $0.appeared(around) }, from: topID, around)
  }

  private mutating func received(_ answer: Answer, _ id: Int, _ around: ScreenContext) -> [Effect] {
    if case .failed(let trouble) = answer { notice = Notice(trouble.message, trouble: true) }
    if case .cautioned(let caution) = answer { notice = Notice(caution, trouble: true) }
    if case .recorded(let entries) = answer {
      // What was taken back is not taken back again.
      lastRecorded = entries.filter { $0.fact.word != .withdrawn }
      notice = saying.map { Notice($0) }
      saying = nil
    }
    if id == Overlay.screen { receivedByOverlay(answer) }
    return take(change(id) { $0.received(answer, around) }, from: id, around)
  }

  mutating func lockNow() -> [Effect] {
    guard lock == nil else { return [] }
    lock = LockState(hint: locking.hint)
    return []
  }

  // MARK: Input

  private mutating func take(_ input: Input, _ around: ScreenContext) -> [Effect] {
    if case .resized(let size) = input {
      self.size = size
      return []
    }
    if lock != nil { return lock?.take(input) ?? [] }
    guard size.fits else { return [] }
    if let overlay { return take(input, in: overlay, around) }
    if input.isWorthClearing { notice = nil }
    switch input {
    case .key(let key): return take(key, around)
    case .mouse(let mouse):
      if let command = HintBar(commands(around), size: size).command(at: mouse) {
        return perform(command, around)
      }
      if open.count == 1, let tab = tabBar.tab(at: mouse) {
        return take([.home(tab)], from: topID, around)
      }
      return handle(input, around)
    case .paste, .resized: return handle(input, around)
    }
  }

  private mutating func take(_ key: Key, _ around: ScreenContext) -> [Effect] {
    let isText = if case .character = key { true } else { false }
    // While text is typed, only keys that no text has are commands.
    if !(top.screen.isTyping && isText),
      let command = commands(around).first(where: { $0.keys.contains(key) })
    {
      return perform(command, around)
    }
    return handle(.key(key), around)
  }

  private mutating func handle(_ input: Input, _ around: ScreenContext) -> [Effect] {
    let id = topID
    var isUsed = true
    let steps = change(id) { screen in
      guard let steps = screen.handle(input, around) else {
        isUsed = false
        return []
      }
      return steps
    }
    if !isUsed, input == .key(.escape) { return take([.back], from: id, around) }
    if !isUsed, let text = Self.unused(input) { notice = Notice(text) }
    return take(steps, from: id, around)
  }

  /// What is said to a key that means nothing here.
  private static func unused(_ input: Input) -> String? {
    switch input {
    case .key(.control("c")):
      "Esc goes back, and q leaves from the first screen; nothing is lost."
    case .key(.character(let character)) where character != " ":
      "“\(character)” does nothing here; ? shows what does."
    default: nil
    }
  }

  /// All that can be done now: the screen's own commands, then those of everywhere.
  package func commands(_ around: ScreenContext) -> [Command] {
    let own = top.screen.commands(around)
    let taken = Set(own.flatMap(\.keys))
    return own + everywhere.filter { $0.keys.allSatisfy { !taken.contains($0) } }
  }

  private var everywhere: [Command] {
    var commands: [Command] = []
    if !lastRecorded.isEmpty, !top.screen.isFilling {
      commands.append(
        Command(
          .undo, .character("u"), label: "undo",
          meaning: "Take back what was recorded last, by an entry that says so"))
    }
    if open.count > 1 {
      commands.append(
        Command(.back, .escape, label: "back", meaning: "Go back; whatever is typed is kept"))
    }
    commands += [
      Command(
        .help, .character("?"), .function(1), label: "help", meaning: "What can be done here"),
      Command(
        .palette, .character(":"), label: "commands",
        meaning: "Find a command or a child by a few letters"),
      Command(
        .lock, .control("l"), label: "lock", meaning: "Lock at once; drafts are kept",
        hinted: false),
      Command(
        .suspend, .control("z"), label: "suspend", meaning: "Suspend the program", hinted: false),
    ]
    // Where a name is typed, tab would throw it away.
    if open.count == 1, !top.screen.isTyping, !top.screen.isFilling {
      commands.append(
        Command(.switchTab, .tab, label: "next tab", meaning: "To the next tab", hinted: false))
      commands.append(
        Command(
          .previousTab, .backTab, label: "previous tab", meaning: "To the tab before",
          hinted: false))
      commands.append(
        Command(.quit, .character("q"), label: "quit", meaning: "Leave the program"))
    }
    return commands
  }

  mutating func perform(_ command: Command, _ around: ScreenContext) -> [Effect] {
    if let reason = command.unavailable {
      notice = Notice(reason, trouble: true)
      return []
    }
    switch command.id {
    case .help: overlay = .help(top: 0)
    case .palette:
      overlay = .palette(PaletteState())
      return [.ask(.children(matching: "", offset: 0), screen: Overlay.screen)]
    case .quit: return [.quit]
    case .lock: return lockNow()
    case .suspend: return [.suspend]
    case .undo: return take(undo(around), from: topID, around)
    case .switchTab, .previousTab:
      let tabs = Tab.all(for: user.role)
      let place = tabs.firstIndex(of: top.screen.tab) ?? 0
      let next = place + (command.id == .switchTab ? 1 : tabs.count - 1)
      return take([.home(tabs[next % tabs.count])], from: topID, around)
    case .back where open.count > 1 && !top.screen.commands(around).contains(command):
      return handle(.key(.escape), around)
    default:
      return take(change(topID) { $0.perform(command.id, around) }, from: topID, around)
    }
    return []
  }

  // MARK: Steps

  /// Does what a screen wants.
  mutating func take(_ steps: [Step], from id: Int, _ around: ScreenContext) -> [Effect] {
    var effects: [Effect] = []
    for step in steps {
      switch step {
      case .show(let place):
        push(place)
        effects += appeared(around)
      case .replace(let place):
        pop()
        push(place)
        effects += appeared(around)
      case .back:
        guard open.count > 1 else { break }
        pop()
        effects += appeared(around)
      case .home(let tab):
        goHome(tab)
        effects += appeared(around)
      case .overlay(let overlay): self.overlay = overlay
      case .say(let notice): self.notice = notice
      case .ask(let request): effects.append(.ask(request, screen: id))
      case .record(let recording):
        saying = recording.saying
        lastSentences = recording.sentences
        effects.append(.record(recording, screen: id))
      case .keepDraft(let place, let content): effects.append(.keepDraft(place, content))
      case .dropDraft(let place): effects.append(.dropDraft(place))
      case .noteView(let child, let meeting, let what):
        effects.append(.noteView(child, meeting, what))
      case .noteViews(let keys, let what):
        // Once while the program is open: a page is passed many times.
        let new = keys.filter { noted.insert(Noted(key: $0, what: what)).inserted }
        if !new.isEmpty { effects.append(.noteViews(new, what)) }
      case .edit(let text): effects.append(.edit(text, screen: id))
      case .choose(let index):
        effects += take(
          change(topID) { $0.received(.chosen(index), around) }, from: topID, around)
      case .perform(let command):
        effects += take(change(topID) { $0.perform(command, around) }, from: topID, around)
      }
    }
    return effects
  }
}

extension Input {
  /// Whether a notice has been read by now.
  fileprivate var isWorthClearing: Bool {
    if case .key = self { true } else { false }
  }
}
