import Canvas
package import Participation

/// Every entry about a child: who, when, in what role, and what corrected it.
package struct HistoryScreen: ListScreen {
  private let child: ChildID
  private var found: ChildCase?
  var list = ListPane<Entry>()

  package init(_ child: ChildID) { self.child = child }

  package var tab: Tab { .children }

  package func title(_ around: ScreenContext) -> String {
    let name = found?.file.children[child]?.child.calledName
    return "\(name.map { "\($0) · " } ?? "")History"
  }

  package mutating func appeared(_ around: ScreenContext) -> [Step] { [.ask(.childCase(child))] }

  package mutating func received(_ answer: Answer, _ around: ScreenContext) -> [Step] {
    if case .recorded = answer { return appeared(around) }
    guard case .childCase(child, let found) = answer else { return [] }
    let isFirst = self.found == nil
    self.found = found
    let steps = put(ListRows(found.entries), around)
    if isFirst { list.select(found.entries.count - 1, height: listHeight(around)) }
    return steps
  }

  package func commands(_ around: ScreenContext) -> [Command] {
    let none = list.selected == nil ? "There is no entry here." : nil
    return [
      Command(
        .correct, .character("c"), label: "correct",
        meaning: "Correct the selected entry: the old one stays here",
        unavailable: none),
      Command(
        .takeBack, .character("t"), label: "take back",
        meaning: "Take the selected entry back, with the reason: it stays here",
        unavailable: takeBackFault(around)),
      Command(
        .more, .enter, label: "read", meaning: "Read the selected entry whole",
        unavailable: none),
    ]
  }

  var opening: Command.ID { .more }

  private func takeBackFault(_ around: ScreenContext) -> String? {
    guard let entry = list.selected, let found else { return "There is no entry here." }
    let isBeside = found.file.conflicts.contains { $0.entries.contains(entry) }
    guard found.standing.contains(entry) || isBeside else {
      return "This entry holds no more: it was corrected or taken back."
    }
    if found.file.isOnlyFoundation(entry) {
      return "All else rests on this entry; correct it instead."
    }
    return around.rules.fault(correcting: entry, by: around.user, in: found.file)?.message
  }

  private func takeBack(
    _ entry: Entry, _ found: ChildCase, _ around: ScreenContext
  ) -> [Step] {
    let context = FormContext(
      found.file, child: child, meeting: entry.meeting, planner: around.planner,
      today: around.today, user: around.user)
    guard let opened = context.map({ WalkForms.takingBack(entry, in: $0) }) else { return [] }
    let session = FormSession(
      opened.form,
      subject: FormSession.Subject(
        child: entry.child, meeting: entry.meeting, corrects: entry.id, file: found.file))
    return [.show(.form(FormScreen(session, tab: .children)))]
  }

  /// What an entry is to others, where it stands in the place of one or another in its own.
  private func mark(of entry: Entry, corrected: Set<EntryID>, in file: CaseFile) -> String {
    if corrected.contains(entry.id) { return "(corrected) " }
    guard entry.corrects != nil else { return "" }
    guard file.conflicts.contains(where: { $0.entries.contains(entry) }) else {
      return "(correction) "
    }
    return file.standing.contains { $0.entry.id == entry.id }
      ? "(one of several corrections: holds) " : "(one of several corrections: another holds) "
  }

  package mutating func perform(_ command: Command.ID, _ around: ScreenContext) -> [Step] {
    guard let entry = list.selected, let found else { return [] }
    switch command {
    case .correct:
      guard !found.entries.contains(where: { $0.corrects == entry.id }) else {
        return [
          .say(Notice("This entry has been corrected; correct the later one.", trouble: true))
        ]
      }
      return WalkScreen.correction(of: entry, child: child, found, around)
    case .takeBack: return takeBack(entry, found, around)
    case .more:
      return [
        .overlay(
          .page(Overlay.Page(title: "Entry", paragraphs: whole(entry, found, around))))
      ]
    default: return []
    }
  }

  private func whole(_ entry: Entry, _ found: ChildCase, _ around: ScreenContext) -> [String] {
    var paragraphs = [
      "\(entry.made.dayInLondon.spoken), \(entry.made.timeInLondon), by \(entry.by.name), "
        + around.pack.name(of: entry.by.role),
      FactSentences(found.file, child, around).sentence(for: entry),
    ]
    if let corrected = found.entries.first(where: { $0.id == entry.corrects }) {
      paragraphs.append(
        "In the place of: " + FactSentences(found.file, child, around).sentence(for: corrected)
          + " – \(corrected.by.name), \(corrected.made.dayInLondon.spoken)")
    }
    for later in found.entries where later.corrects == entry.id {
      paragraphs.append(
        "Corrected by \(later.by.name), \(later.made.dayInLondon.spoken): "
          + FactSentences(found.file, child, around).sentence(for: later))
    }
    return paragraphs
  }

  // MARK: Looks

  /// Where there is little room, the day and what happened stand there; all is read with enter.
  func columns(_ width: Int, _ around: ScreenContext) -> [ListColumn<Entry>] {
    guard let found else { return [] }
    let isNarrow = width < 72
    let (days, sentences) = (DayWords(around), FactSentences(found.file, child, around))
    let corrected = Set(found.entries.compactMap(\.corrects))
    func style(_ entry: Entry) -> Style { corrected.contains(entry.id) ? .muted : .plain }
    let when = ListColumn<Entry>(isNarrow ? "Day" : "Recorded") { entry, _ in
      let day = entry.made.dayInLondon
      return Line(
        isNarrow ? days.dayAndMonth(day) : "\(days.short(day)) \(entry.made.timeInLondon)",
        style(entry))
    }
    let what = ListColumn<Entry>(isNarrow ? "What" : "What, and by whom", x: isNarrow ? 9 : 23) {
      entry, room in
      let text =
        mark(of: entry, corrected: corrected, in: found.file) + sentences.sentence(for: entry)
      guard !isNarrow else { return Line(text, style(entry)) }
      let who = TextWidth.fit(" \(entry.by.name)", in: 20)
      return Line(TextWidth.pad(text, to: room - TextWidth.of(who)) + who, style(entry))
    }
    return [when, what]
  }

  func scope(_ around: ScreenContext) -> String {
    list.rows.count.counted("entry", "entries")
  }

  func emptyWords(_ around: ScreenContext) -> String { "Nothing is recorded." }

  var footHeight: Int { found.map { $0.unreadable > 0 ? 1 : 0 } ?? 0 }

  func drawFoot(into canvas: Canvas, _ around: ScreenContext) {
    guard let found, found.unreadable > 0 else { return }
    canvas.write(
      "! \(found.unreadable) entries cannot be read; “heard verify” says which.",
      style: Style(.bad, bold: true))
  }
}

extension Entry: ListRow {
  var identity: EntryID { id }
}
