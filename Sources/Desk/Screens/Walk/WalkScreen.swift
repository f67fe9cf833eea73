package import Canvas
package import Participation

/// One child's meeting, duty by duty: before it, at it, after it.
package struct WalkScreen: Screen {
  let key: RecordKey
  private(set) var found: ChildCase?
  private(set) var model: WalkModel?
  private(set) var rows: WalkRows?
  /// What is selected; kept when the record is loaded anew.
  var selected: WalkItem?
  var showsAll = false
  /// The form of what is selected.
  package private(set) var form: FormSession?
  /// Whether keys go to the form.
  var isInForm = false
  private var drafts: [FormPlace: KeptDraft] = [:]
  /// Rows whose form has a draft.
  private(set) var drafted: Set<WalkItem> = []
  /// What is recorded of the selected row, and what was said about it at the last meeting; worked out
  /// when it is selected, since every key draws it.
  private(set) var recorded: [Entry] = []
  private(set) var said: [String] = []
  /// The draft to go on with, once it is here.
  private var resuming: FormPlace?
  private var isNoted = false
  private(set) var isMissing = false
  /// The cases of siblings at the same meeting.
  private var siblings: [ChildID: ChildCase] = [:]

  /// The day as of which the record is shown, to be read and not written; nil as it stands now.
  let asOf: CivilDate?

  package init(
    _ key: RecordKey, item: WalkItem? = nil, resuming: FormPlace? = nil, asOf: CivilDate? = nil
  ) {
    self.key = key
    self.asOf = asOf
    selected = item
    self.resuming = resuming
  }

  package var tab: Tab { .meetings }

  package var isTyping: Bool { isInForm && form?.state.isTyping == true }

  package var isFilling: Bool { isInForm }

  package var legend: [String] {
    [
      "✓ done  ~ begun  · to do  ! overdue  – explained  ? a question to answer  "
        + "SW social worker  TM team manager: whose it is to do",
      "Explain (x) says why something is not done: it stays open, and is not a gap.",
    ]
  }

  package var keptAt: Moment? { isInForm ? form?.keptAt : nil }

  // MARK: Loading

  package mutating func appeared(_ around: ScreenContext) -> [Step] {
    [.ask(.drafts), .ask(.childCase(key.child))]
  }

  package mutating func received(_ answer: Answer, _ around: ScreenContext) -> [Step] {
    switch answer {
    case .drafts(let kept):
      drafts = Dictionary(kept.map { ($0.place, $0) }) { first, _ in first }
      findDrafted(around)
      return []
    case .childCase(key.child, let found): return load(found, around)
    case .childCase(let sibling, let found):
      siblings[sibling] = found
      let shared = shares
      form?.subject.siblings = shared
      return []
    case .recorded:
      form = nil
      isInForm = false
      return appeared(around)
    case .edited(let text): return form?.put(text) ?? []
    default: return []
    }
  }

  /// The day by which the record is seen.
  func seen(_ around: ScreenContext) -> ScreenContext { asOf.map(around.on) ?? around }

  private mutating func load(_ found: ChildCase, _ around: ScreenContext) -> [Step] {
    let (around, found) = (seen(around), asOf.map(found.asOf) ?? found)
    self.found = found
    model = WalkModel(key, in: found.file, planner: around.planner, today: around.today)
    isMissing = model == nil
    guard let model else { return [] }
    let rows = WalkRows(model, showsAll: showsAll)
    self.rows = rows
    if let resuming, let item = rows.items.first(where: { place(of: $0, around) == resuming }) {
      selected = item
      makeForm(around)
      isInForm = formFault(around) == nil
      self.resuming = nil
    }
    let resumed = resume(found, rows, around)
    if selected.map(rows.items.contains) != true {
      selected = nextItem(after: nil, around) ?? rows.items.first
    }
    findDrafted(around)
    if form == nil || !isInForm { makeForm(around) } else { form?.subject.file = found.file }
    lookUp(around)
    let others = model.meeting.children.filter { $0 != key.child }
    let asks = others.map { Step.ask(.childCase($0)) } + resumed
    guard !isNoted, model.child.child.worker != around.user.name else { return asks }
    isNoted = true
    return asks + [.noteView(key.child, key.meeting, "walk")]
  }

  private var shares: [SharedInvitation] {
    guard let child = model?.child else { return [] }
    return siblings.compactMap { id, found in
      found.file.children[id].flatMap { SharedInvitation(of: $0, in: found.file, with: child) }
    }.sorted { $0.child < $1.child }
  }

  private func place(of item: WalkItem, _ around: ScreenContext) -> FormPlace? {
    session(for: item, around)?.place
  }

  /// Opens the form over the walk in which one stopped.
  private mutating func resume(
    _ found: ChildCase, _ rows: WalkRows, _ around: ScreenContext
  ) -> [Step] {
    guard let place = resuming, let context = context(around) else { return [] }
    resuming = nil
    return WalkForms.opened(for: place, rows, found.standing, in: context)
      .map { show($0, found) } ?? []
  }

  func context(_ around: ScreenContext) -> FormContext? {
    var context = found.flatMap {
      FormContext(
        $0.file, child: key.child, meeting: key.meeting, planner: around.planner,
        today: around.today, user: around.user)
    }
    context?.siblings = siblings.sorted { $0.key < $1.key }.map(\.value.file)
    return context
  }

  private func session(for item: WalkItem, _ around: ScreenContext) -> FormSession? {
    guard asOf == nil, let context = context(around), let found,
      let form = WalkForms.form(for: item, in: context)
    else { return nil }
    let person: String? =
      switch item {
      case .duty(let key): key.person?.text
      case .attendance(let person): person?.text
      case .exclusion(let entry), .question(let entry): entry.text
      case .held: nil
      }
    return FormSession(
      form,
      subject: FormSession.Subject(
        child: key.child, meeting: key.meeting, file: found.file, siblings: shares),
      item: person)
  }

  private mutating func findDrafted(_ around: ScreenContext) {
    guard let rows else { return }
    drafted =
      drafts.isEmpty
      ? [] : Set(rows.items.filter { place(of: $0, around).map { drafts[$0] != nil } ?? false })
  }

  private mutating func lookUp(_ around: ScreenContext) {
    guard let found, let selected else { return (recorded, said) = ([], []) }
    recorded = WalkRecorded(selected, key, found).entries
    said = []
    guard case .duty(let duty) = selected, duty.id.definition.step == .asked else { return }
    said = context(around)?.wordsBefore(of: duty.person) ?? []
  }

  /// Makes the form of what is selected, with its draft.
  private mutating func makeForm(_ around: ScreenContext) {
    form = selected.flatMap { session(for: $0, around) }
    guard let place = form?.place, let draft = drafts[place] else { return }
    form?.resume([draft])
  }

  package mutating func kept(_ place: FormPlace, at moment: Moment) {
    guard form?.place == place else { return }
    form?.state.kept = moment
  }

  /// Remembers what stands in the form, so that it is there again when one comes back to it.
  private mutating func remember(_ around: ScreenContext) {
    guard let form else { return }
    drafts[form.place] =
      form.state.isFilled
      ? KeptDraft(place: form.place, content: form.state.draft, kept: form.state.kept ?? around.now)
      : nil
    guard let selected else { return }
    if form.state.isFilled { drafted.insert(selected) } else { drafted.remove(selected) }
  }

  // MARK: Moving

  mutating func select(_ item: WalkItem?, _ around: ScreenContext) {
    guard item != selected else { return }
    remember(around)
    selected = item
    makeForm(around)
    lookUp(around)
  }

  mutating func move(by step: Int, _ around: ScreenContext) {
    guard let items = rows?.items, !items.isEmpty else { return }
    let place = selected.flatMap(items.firstIndex) ?? 0
    select(items[min(max(0, place + step), items.count - 1)], around)
  }

  /// The next thing that waits for the user: the earliest that is due, after the one given.
  func nextItem(after current: WalkItem?, _ around: ScreenContext) -> WalkItem? {
    let waiting = model.map { WaitingItems($0, around).items } ?? []
    guard !waiting.isEmpty else { return nil }
    guard let current, let place = waiting.firstIndex(of: current) else { return waiting.first }
    return waiting[(place + 1) % waiting.count]
  }

  // MARK: Keys

  package mutating func handle(_ input: Input, _ around: ScreenContext) -> [Step]? {
    if case .mouse(let mouse) = input { return handle(mouse, around) }
    if isInForm { return handleInForm(input, around) }
    guard case .key(let key) = input else { return nil }
    switch key {
    case .up, .character("k"): move(by: -1, around)
    case .down, .character("j"): move(by: 1, around)
    case .pageUp: move(by: -8, around)
    case .pageDown: move(by: 8, around)
    case .home: move(by: -1000, around)
    case .end: move(by: 1000, around)
    default: return nil
    }
    return []
  }

  private mutating func handleInForm(_ input: Input, _ around: ScreenContext) -> [Step]? {
    let steps = form?.handle(
      input, width: WalkLayout(around, isInForm: isInForm).form.width, around)
    remember(around)
    if let steps { return steps }
    guard input == .key(.escape) else { return nil }
    isInForm = false
    return []
  }

  private mutating func handle(_ mouse: Mouse, _ around: ScreenContext) -> [Step]? {
    let layout = WalkLayout(around, isInForm: isInForm)
    guard let rows, layout.showsList else { return nil }
    guard layout.list.contains(mouse.at) else {
      return mouse.action == .click && layout.isWide && form != nil ? enterForm(around) : []
    }
    switch mouse.action {
    case .wheelUp: move(by: -3, around)
    case .wheelDown: move(by: 3, around)
    case .click, .doubleClick:
      let top = layout.top(rows, selected)
      let index = top + mouse.at.y - layout.list.y
      guard rows.rows.indices.contains(index), case .item(let item) = rows.rows[index] else {
        return []
      }
      let enters = mouse.action == .doubleClick || item == selected
      isInForm = false
      select(item, around)
      if enters { return enterForm(around) }
    }
    return []
  }

  private mutating func enterForm(_ around: ScreenContext) -> [Step] {
    if let fault = formFault(around) { return [.say(Notice(fault, trouble: true))] }
    isInForm = true
    return []
  }
}

extension WalkScreen {
  mutating func performInForm(_ command: Command.ID, _ around: ScreenContext) -> [Step] {
    let steps = form?.perform(command, around) ?? []
    remember(around)
    return steps
  }
}
