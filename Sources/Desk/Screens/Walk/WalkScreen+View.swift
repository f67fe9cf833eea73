package import Canvas
import Papers
import Participation

extension WalkScreen {
  package func title(_ around: ScreenContext) -> String {
    let around = seen(around)
    guard let model else { return "Meeting" }
    let (child, meeting) = (model.child.child, model.meeting)
    let kind = around.pack.kinds[meeting.kind]?.name.capitalisedFirst ?? ""
    let days = DayWords(around)
    let age = Age(born: child.born, on: meeting.day).short
    let birthday =
      around.planner.birthdays(near: model.list.plan.circumstances).first
      .map { $0.on > meeting.day ? ", \($0.age) on \(days.dayAndMonth($0.on))" : "" } ?? ""
    let isUndated = meeting.state == .postponed
    let stands = [
      meeting.state == .planned ? nil : meeting.state.rawValue,
      model.readiness.words,
      meeting.state == .planned && meeting.signedOff != nil ? "signed off" : nil,
    ]
    let state = stands.compactMap(\.self).map { " · \($0)" }.joined()
    let mind = model.readiness.cautionWords.joined(separator: ", ")
    let stood = asOf.map { "As it stood on \($0.spoken) · " } ?? ""
    // How it stands comes early, since a narrow terminal cuts the end off.
    guard !isUndated else { return "\(stood)\(child.shortName) · \(kind)\(state) · no day" }
    return "\(stood)\(child.shortName) · \(kind)\(state) · \(days.short(meeting.day))"
      + "\(days.afterwards(meeting.day))\(mind.isEmpty ? "" : " · \(mind)")"
      + " · \(age)\(birthday.isEmpty ? " on the day" : birthday)"
  }

  package func draw(into canvas: Canvas, _ around: ScreenContext) {
    let around = seen(around)
    guard let model, let rows else {
      let missing =
        asOf.map { "Nothing of this meeting was recorded by \($0.spoken). Esc goes back." }
        ?? "The protocol says nothing of this meeting, or it cannot be read: h shows its entries."
      for (y, line) in Line.wrapped(isMissing ? missing : "Opening …", width: canvas.width, .muted)
        .enumerated()
      { canvas.write(line, y: y) }
      return
    }
    let layout = WalkLayout(around, isInForm: isInForm)
    let frame = Canvas(canvas.frame)
    if layout.showsList {
      drawList(rows, model, into: frame.part(layout.list), layout, around)
    }
    if layout.isWide {
      frame.part(
        Rect(x: layout.panel.x - 2, y: layout.panel.y, width: 1, height: layout.panel.height)
      ).bar(x: 0)
    }
    if layout.showsPanel {
      drawPanel(model, into: frame.part(layout.panel), around)
    }
    drawWhy(model, into: frame.part(layout.why), around)
  }

  // MARK: The list

  private func drawList(
    _ rows: WalkRows, _ model: WalkModel, into canvas: Canvas, _ layout: WalkLayout,
    _ around: ScreenContext
  ) {
    let top = layout.top(rows, selected)
    let height = layout.height(rows)
    for y in 0..<min(height, rows.rows.count - top) {
      let row = canvas.part(y: y, height: 1)
      switch rows.rows[top + y] {
      case .heading(let phase):
        row.write(
          phase == .before && !model.isMeeting ? "The assessment" : phase.heading,
          style: .heading)
      case .item(let item): draw(item, model, into: row, around)
      }
    }
    let below = rows.rows.count - top - height
    if height < canvas.height, canvas.height > 0 {
      canvas.write(
        below > 0 ? "   ↓ \(below) more" : "   ↑ \(top) more", y: height, style: .muted)
    }
  }

  /// The columns that a row's title has to have before its owner is said.
  private static let roomForOwner = 22

  private func draw(
    _ item: WalkItem, _ model: WalkModel, into canvas: Canvas, _ around: ScreenContext
  ) {
    let isSelected = item == selected
    let line = WalkLine(item, model, around)
    var style = isSelected ? Style.selected : .plain
    if isSelected {
      canvas.fill(style)
      if !isInForm { canvas.focus(x: 0, y: 0) }
    }
    // A draft does not hide that something is overdue: its colour alone would say so.
    let draft = line.right == "overdue" ? "draft, overdue" : "draft"
    let due = drafted.contains(item) ? draft : line.right
    let owned = line.owner.isEmpty ? due : "\(line.owner) \(due)"
    // What it is has room before whose it is.
    let right = canvas.width - TextWidth.of(owned) < Self.roomForOwner ? due : owned
    let rightWidth = TextWidth.of(right)
    canvas.write(isSelected ? "▸" : " ", style: style)
    var sign = line.style
    sign.isReversed = isSelected
    canvas.write(line.sign, x: 1, style: sign)
    canvas.write(line.text, x: 3, width: canvas.width - 4 - rightWidth, style: style)
    if !isSelected { style = line.style }
    canvas.writeRight(right, style: style)
  }

  // MARK: The panel

  private func drawPanel(_ model: WalkModel, into canvas: Canvas, _ around: ScreenContext) {
    guard let selected else { return }
    // Where there are few rows, they go to the form.
    let isLow = canvas.height < 12
    var lines = Line.wrapped(heading(selected, model, around), width: canvas.width, .heading)
    if isLow && isInForm {
      lines = Array(lines.prefix(1))
    } else {
      lines += WalkStatus(selected, model, around).lines(width: canvas.width)
    }
    // While the form is filled in, what was said last time stands beside it and nothing else.
    let said = said.flatMap { Line.wrapped($0, width: canvas.width, .muted, hanging: 2) }
    let recorded =
      isInForm && !said.isEmpty ? said : recordedLines(width: canvas.width, around) + said
    // The form keeps the greater part of the panel.
    let room = isLow && isInForm ? 1 : max(1, canvas.height / (isInForm ? 3 : 2))
    let shown = Array((lines + recorded).prefix(max(room, lines.count)))
    for (y, line) in shown.enumerated() { canvas.write(line, y: y) }
    if lines.count + recorded.count > shown.count, !isLow {
      canvas.part(y: shown.count - 1, height: 1).writeRight(" …", style: .muted)
    }
    let place = canvas.part(y: shown.count + (isLow ? 0 : 1))
    form?.state.draw(into: place, focused: isInForm, reading: around.reading)
  }

  private func heading(
    _ item: WalkItem, _ model: WalkModel, _ around: ScreenContext
  ) -> String {
    guard case .duty(let key) = item else { return WalkLine(item, model, around).text }
    return DutyWords(child: model.child, pack: around.pack).title(key)
  }

  private func recordedLines(width: Int, _ around: ScreenContext) -> [Line] {
    guard let found else { return [] }
    let sentences = FactSentences(found.file, key.child, around)
    let days = DayWords(around)
    // A question and its answer first, as they were spoken; then the last, since it is what holds.
    let spoken = recorded.filter { [.questionAsked, .questionAnswered].contains($0.fact.word) }
    let others = recorded.filter { ![.questionAsked, .questionAnswered].contains($0.fact.word) }
    return (spoken + others.reversed()).flatMap { entry in
      Line.wrapped(
        "• \(sentences.sentence(for: entry)) – \(entry.by.name), "
          + days.short(entry.made.dayInLondon), width: width, hanging: 2)
    }
  }

  // MARK: Why

  private func drawWhy(_ model: WalkModel, into canvas: Canvas, _ around: ScreenContext) {
    let row = canvas.height - 1
    if canvas.height > 1 { canvas.rule(y: 0) }
    guard let selected else { return }
    let key = isInForm ? "F2 more" : "w more"
    canvas.part(y: row, height: 1).writeRight(key, style: Style(.accent))
    let used = canvas.write("Why: ", y: row, style: .heading)
    canvas.write(
      WhyPage(selected, model, around).line, x: used, y: row,
      width: canvas.width - used - key.count - 2)
  }
}

extension Canvas {
  /// A part of the frame by its own columns and rows.
  func part(_ rect: Rect) -> Canvas {
    part(x: rect.x, y: rect.y, width: rect.width, height: rect.height)
  }
}
