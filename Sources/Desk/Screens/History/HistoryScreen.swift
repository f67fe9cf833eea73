package import Canvas
package import Participation

/// Every entry about a child: who, when, in what role, and what corrected it.
package struct HistoryScreen: Screen {
  private let child: ChildID
  private var found: ChildCase?
  private var listing = Listing()

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
    if isFirst { listing.selected = found.entries.count - 1 }
    listing.fit(count: found.entries.count, height: height(around))
    return []
  }

  package func commands(_ around: ScreenContext) -> [Command] {
    [
      Command(
        .correct, .character("c"), label: "correct",
        meaning: "Correct the selected entry: the old one stays here",
        unavailable: selected == nil ? "There is no entry here." : nil),
      Command(
        .takeBack, .character("t"), label: "take back",
        meaning: "Take the selected entry back, with the reason: it stays here",
        unavailable: takeBackFault(around)),
      Command(
        .more, .enter, label: "read", meaning: "Read the selected entry whole",
        unavailable: selected == nil ? "There is no entry here." : nil),
    ]
  }

  private var selected: Entry? {
    guard let found, found.entries.indices.contains(listing.selected) else { return nil }
    return found.entries[listing.selected]
  }

  private func takeBackFault(_ around: ScreenContext) -> String? {
    guard let entry = selected, let found else { return "There is no entry here." }
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
    guard let entry = selected, let found else { return [] }
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

  package mutating func handle(_ input: Input, _ around: ScreenContext) -> [Step]? {
    let count = found?.entries.count ?? 0
    switch input {
    case .key(let key):
      return listing.handle(key, count: count, height: height(around)) ? [] : nil
    case .mouse(let mouse):
      return listing.handle(mouse, in: around.body, count: count) ? [] : nil
    default: return nil
    }
  }

  private func height(_ around: ScreenContext) -> Int { max(1, around.body.height) }

  private func whole(_ entry: Entry, _ found: ChildCase, _ around: ScreenContext) -> [String] {
    var paragraphs = [
      "\(entry.made.dayInLondon.spoken), \(entry.made.timeInLondon), by \(entry.by.name), "
        + "\(entry.by.role.name)",
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

  package func draw(into canvas: Canvas, _ around: ScreenContext) {
    guard let found else {
      canvas.write("Opening …", style: .muted)
      return
    }
    let sentences = FactSentences(found.file, child, around)
    let corrected = Set(found.entries.compactMap(\.corrects))
    let shown = listing.rows(count: found.entries.count, height: canvas.height)
    for index in shown {
      let entry = found.entries[index]
      let row = canvas.part(y: index - shown.lowerBound, height: 1)
      let isSelected = index == listing.selected
      let style =
        isSelected ? Style.selected : corrected.contains(entry.id) ? Style.muted : .plain
      if isSelected {
        row.fill(style)
        row.focus(x: 0, y: 0)
      }
      // Where there is little room, the day and what happened stand there; all is read with enter.
      let isNarrow = row.width < 72
      let days = DayWords(around)
      let day = entry.made.dayInLondon
      let when =
        isNarrow ? days.dayAndMonth(day) : "\(days.short(day)) \(entry.made.timeInLondon)"
      let start = isNarrow ? 9 : 23
      row.write("\(isSelected ? "▸" : " ") \(when)", width: start - 1, style: style)
      let mark = mark(of: entry, corrected: corrected, in: found.file)
      let who = " \(entry.by.name)"
      let whoWidth = isNarrow ? 0 : min(TextWidth.of(who), 20)
      row.write(
        mark + sentences.sentence(for: entry), x: start, width: row.width - start - whoWidth,
        style: style)
      row.part(x: row.width - whoWidth, width: whoWidth).write(who, style: style)
    }
    if found.unreadable > 0 {
      canvas.write(
        "! \(found.unreadable) entries cannot be read; “heard verify” says which.",
        y: canvas.height - 1, style: Style(.bad, bold: true))
    }
  }
}
