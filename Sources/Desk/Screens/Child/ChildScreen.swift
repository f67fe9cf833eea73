package import Canvas
package import Participation

/// A child: who they are, who is around them, how they stand, and their meetings.
package struct ChildScreen: Screen {
  let id: ChildID
  private(set) var found: ChildCase?
  private(set) var records: [MeetingSummary] = []
  private(set) var list = ListPane<ChildRowItem>()
  private(set) var isMissing = false
  private var isNoted = false
  /// What is begun as soon as the child is here.
  private var begins: Command.ID?
  /// The draft to go on with, once the child is here.
  private var resuming: FormPlace?
  private var knownName: String?
  /// Begun where a meeting is planned, until siblings are known.
  private var search: SiblingSearch?

  package init(_ child: Child) {
    id = child.id
    knownName = child.calledName
  }

  package init(id: ChildID, begins: Command.ID? = nil, resuming: FormPlace? = nil) {
    self.id = id
    self.begins = begins
    self.resuming = resuming
  }

  package var tab: Tab { .children }

  package func title(_ around: ScreenContext) -> String { file?.child.name ?? knownName ?? "Child" }

  var file: ChildFile? { found?.file.children[id] }

  package mutating func appeared(_ around: ScreenContext) -> [Step] {
    [.ask(.childCase(id)), .ask(.childRecords(id))]
  }

  package mutating func received(_ answer: Answer, _ around: ScreenContext) -> [Step] {
    if let steps = search?.take(answer) { return steps + planned(around) }
    switch answer {
    case .childCase(id, let found):
      self.found = found
      isMissing = found.file.children[id] == nil
    case .childRecords(id, let rows):
      records = rows.map { MeetingSummary($0, around) }
    default: return []
    }
    guard let file else { return [] }
    list.put(ListRows(ChildRowItem.all(file, records)), height: height(around))
    return begin(around) + note(around)
  }

  private mutating func begin(_ around: ScreenContext) -> [Step] {
    if let command = begins {
      begins = nil
      return perform(command, around)
    }
    if resuming?.form == "meeting-planned" {
      resuming = nil
      return perform(.plan, around)
    }
    if let place = resuming, let screen = ChildForms.screen(for: place, self, around) {
      resuming = nil
      return [.show(.form(screen))]
    }
    return []
  }

  private mutating func note(_ around: ScreenContext) -> [Step] {
    guard !isNoted, let file, file.child.worker != around.user.name else { return [] }
    isNoted = true
    return [.noteView(id, nil, "child")]
  }

  func height(_ around: ScreenContext) -> Int {
    max(1, around.body.height - headLines(around).count)
  }

  var selected: ChildRowItem? { list.selected }

  func context(_ around: ScreenContext) -> FormContext? {
    found.flatMap {
      FormContext(
        $0.file, child: id, planner: around.planner, today: around.today, user: around.user)
    }
  }

  // MARK: Keys

  package func commands(_ around: ScreenContext) -> [Command] {
    guard file != nil else { return [] }
    return [
      Command(
        .open, .enter, .right, label: selected?.openLabel ?? "open",
        meaning: "Open what is selected",
        unavailable: selected == nil ? "Nothing is selected." : nil),
      Command(
        .plan, .character("m"), label: "plan meeting",
        meaning: "Plan a meeting, for siblings at once where they share it"),
      Command(
        .addPerson, .character("a"), label: "add person",
        meaning: "Add somebody in the child's network: parent, carer, advocate"),
      Command(
        .addStatus, .character("s"), label: "status", meaning: "Record a status that began"),
      Command(.amend, .character("e"), label: "amend", meaning: "Amend name, birth, worker, team"),
      Command(
        .papers, .character("p"), label: "paper",
        meaning: "Make a paper for the selected meeting, else for the next one",
        unavailable: paperKey(around) == nil ? "There is no meeting to make a paper for." : nil),
      Command(
        .addNeed, .character("d"), label: "need",
        meaning: "Record what the child needs to take part",
        hinted: false),
      Command(
        .personLeft, .character("x"), label: "left",
        meaning: "Record that the selected person is no longer involved",
        unavailable: selected?.person == nil ? "Select a person first." : nil, hinted: false),
      Command(
        .history, .character("h"), label: "history", meaning: "Every entry: who and when"),
      Command(
        .died, .character("D"), label: "died", meaning: "Record that the child died",
        hinted: false),
      Command(
        .closeCase, .character("C"), label: "close case", meaning: "Record that the case is closed",
        unavailable: around.rules.fault(
          recording: .caseClosed, by: around.user, at: nil, on: around.today)?.message,
        hinted: false),
    ]
  }

  package mutating func perform(_ command: Command.ID, _ around: ScreenContext) -> [Step] {
    switch command {
    case .open:
      if case .meeting(let summary)? = selected {
        return [.show(.walk(WalkScreen(summary.row.outline.key)))]
      }
      return form(selected?.formKind, around)
    case .plan:
      guard let child = file?.child else { return [] }
      let search = SiblingSearch(of: child)
      self.search = search
      return [search.begin]
    case .addPerson: return form(.addPerson, around)
    case .papers:
      return paperKey(around).map { [.show(.papers(PaperScreen($0, tab: .children)))] } ?? []
    case .addStatus: return form(.addStatus, around)
    case .amend: return form(.amend, around)
    case .addNeed: return form(.addNeed, around)
    case .personLeft: return form(selected?.person.map(ChildFormKind.personLeft), around)
    case .died: return form(.died, around)
    case .closeCase: return form(.closeCase, around)
    case .history: return [.show(.history(HistoryScreen(id)))]
    default: return []
    }
  }

  /// The selected meeting, else the next one that comes, else the last.
  private func paperKey(_ around: ScreenContext) -> RecordKey? {
    if case .meeting(let summary)? = selected { return summary.row.outline.key }
    let outlines = records.map(\.row.outline).sorted { $0.day < $1.day }
    return (outlines.first { $0.day >= around.today } ?? outlines.last)?.key
  }

  /// The form for a meeting, once siblings are known.
  private mutating func planned(_ around: ScreenContext) -> [Step] {
    guard let search, let siblings = search.siblings, let found else { return [] }
    self.search = nil
    let entries = found.entries + search.cases.values.flatMap(\.entries)
    return ChildForms.plan(
      id, with: siblings, in: CaseFile(folding: entries), around
    ).map { [.show(.form($0))] } ?? []
  }

  private func form(_ kind: ChildFormKind?, _ around: ScreenContext) -> [Step] {
    guard let kind, let screen = ChildForms.screen(kind, self, around) else { return [] }
    return [.show(.form(screen))]
  }

  package mutating func handle(_ input: Input, _ around: ScreenContext) -> [Step]? {
    let body = around.body
    let area = Rect(
      x: body.x, y: body.y + headLines(around).count, width: body.width, height: height(around))
    return list.handle(input, in: area).map { $0 == .opens ? [.perform(.open)] : [] }
  }
}

/// A row of a child's screen.
enum ChildRowItem: ListRow {
  case person(Person)
  case need(NeedRecorded)
  case status(StatusPeriod)
  case meeting(MeetingSummary)

  static func all(_ file: ChildFile, _ records: [MeetingSummary]) -> [ChildRowItem] {
    let meetings = records.sorted { $0.row.outline.day > $1.row.outline.day }
    return file.people.map(ChildRowItem.person) + file.needs.map(ChildRowItem.need)
      + file.statuses.reversed().map(ChildRowItem.status) + meetings.map(ChildRowItem.meeting)
  }

  enum Identity: Sendable, Hashable {
    case person(PersonID)
    case need(String)
    case status(Status, CivilDate)
    case meeting(RecordKey)
  }

  var identity: Identity {
    switch self {
    case .person(let person): .person(person.id)
    case .need(let need): .need(need.need)
    case .status(let period): .status(period.status, period.from)
    case .meeting(let summary): .meeting(summary.identity)
    }
  }

  var person: PersonID? { if case .person(let person) = self { person.id } else { nil } }

  var openLabel: String {
    switch self {
    case .person: "amend"
    case .need: "ended"
    case .status: "ended"
    case .meeting: "open"
    }
  }

  var formKind: ChildFormKind? {
    switch self {
    case .person(let person): .amendPerson(person.id)
    case .need(let need): .endNeed(need.need)
    case .status(let period): period.to == nil ? .endStatus(period.status) : nil
    case .meeting: nil
    }
  }

  /// The section in which the row stands.
  var section: String {
    switch self {
    case .person: "People"
    case .need: "Needs to take part"
    case .status: "Status"
    case .meeting: "Meetings"
    }
  }
}
