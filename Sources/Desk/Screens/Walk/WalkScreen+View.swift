package import Canvas
import Participation

extension WalkScreen {
  package func title(_ around: Surroundings) -> String {
    guard let model else { return "Meeting" }
    let (child, meeting) = (model.child.child, model.meeting)
    let kind = around.pack.kinds[meeting.kind]?.name.capitalisedFirst ?? ""
    let days = DayWords(around)
    let age = child.born.age(on: meeting.day)
    let birthday =
      around.planner.birthdays(near: model.list.plan.circumstances).first
      .map { $0.on > meeting.day ? ", \($0.age) on \(days.dayAndMonth($0.on))" : "" } ?? ""
    let state = meeting.state == .planned ? "" : " · \(meeting.state.rawValue)"
    // How it stands comes early, since a narrow terminal cuts the end off.
    return "\(child.shortName) · \(kind)\(state) · \(days.short(meeting.day))"
      + "\(days.afterwards(meeting.day)) · \(age)\(birthday.isEmpty ? " on the day" : birthday)"
  }

  package func draw(into canvas: Canvas, _ around: Surroundings) {
    guard let model, let rows else {
      canvas.write(
        isMissing
          ? "The protocol says nothing of this meeting, or it cannot be read: h shows its entries."
          : "Opening …", style: .muted)
      return
    }
    let layout = WalkLayout(around)
    let frame = Canvas(canvas.frame)
    if layout.showsList(isInForm: isInForm) {
      drawList(rows, model, into: frame.part(layout.list), layout, around)
    }
    if layout.isWide {
      frame.part(
        Rect(x: layout.panel.x - 2, y: layout.panel.y, width: 1, height: layout.panel.height)
      ).bar(x: 0)
    }
    if layout.showsPanel(isInForm: isInForm) {
      drawPanel(model, into: frame.part(layout.panel), around)
    }
    drawWhy(model, into: frame.part(layout.why), around)
  }

  // MARK: The list

  private func drawList(
    _ rows: WalkRows, _ model: WalkModel, into canvas: Canvas, _ layout: WalkLayout,
    _ around: Surroundings
  ) {
    let top = layout.top(rows, selected)
    for y in 0..<min(canvas.height, rows.rows.count - top) {
      let row = canvas.part(y: y, height: 1)
      switch rows.rows[top + y] {
      case .heading(let phase):
        row.write(
          phase == .before && model.meeting.kind == .assessment ? "The assessment" : phase.heading,
          style: .heading)
      case .item(let item): draw(item, model, into: row, around)
      }
    }
  }

  private func draw(
    _ item: WalkItem, _ model: WalkModel, into canvas: Canvas, _ around: Surroundings
  ) {
    let isSelected = item == selected
    let line = WalkLine(item, model, around)
    var style = isSelected ? Style.selected : .plain
    if isSelected {
      canvas.fill(style)
      if !isInForm { canvas.focus(x: 0, y: 0) }
    }
    let right = hasDraft(item, around) ? "draft" : line.right
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

  private func drawPanel(_ model: WalkModel, into canvas: Canvas, _ around: Surroundings) {
    guard let selected else { return }
    var lines = Line.wrapped(heading(selected, model, around), width: canvas.width, .heading)
    lines += WalkStatus(selected, model, around).lines(width: canvas.width)
    let recorded = recordedLines(model, width: canvas.width, around)
    // The form keeps at least half of the panel.
    let room = max(1, canvas.height / (isInForm ? 3 : 2))
    let shown = Array((lines + recorded).prefix(max(room, lines.count)))
    for (y, line) in shown.enumerated() { canvas.write(line, y: y) }
    if lines.count + recorded.count > shown.count {
      canvas.part(y: shown.count - 1, height: 1).writeRight(" … h: all", style: .muted)
    }
    let place = canvas.part(y: shown.count + 1)
    form?.state.draw(into: place, focused: isInForm, reading: around.reading)
    if isInForm { form?.drawKept(into: place, around) }
  }

  private func heading(
    _ item: WalkItem, _ model: WalkModel, _ around: Surroundings
  ) -> String {
    guard case .duty(let key) = item else { return WalkLine(item, model, around).text }
    return DutyWords(child: model.child, pack: around.pack).title(key)
  }

  private func recordedLines(
    _ model: WalkModel, width: Int, _ around: Surroundings
  ) -> [Line] {
    guard let found else { return [] }
    let sentences = FactSentences(found.file, key.child, around)
    let days = DayWords(around)
    // The last stands first: it is what holds.
    let own = recorded(around).reversed().flatMap { entry in
      Line.wrapped(
        "• \(sentences.sentence(for: entry)) – \(entry.by.name), "
          + days.short(entry.made.dayInLondon), width: width, hanging: 2)
    }
    return own + lastTime(model, width: width, around)
  }

  /// The child's own words at the last meeting, shown beside and never copied.
  private func lastTime(_ model: WalkModel, width: Int, _ around: Surroundings) -> [Line] {
    guard case .duty(let duty)? = selected, [.childConsult, .childObserve].contains(duty.id),
      let found,
      let context = FormContext(
        found.file, child: key.child, meeting: key.meeting, planner: around.planner,
        today: around.today, user: around.user)
    else { return [] }
    for (meeting, record) in context.earlier {
      let words = record.views.filter { $0.of == nil && $0.kind == .ownWords }
      guard !words.isEmpty else { continue }
      return Line.wrapped(
        "Last time, \(meeting.day.spoken): "
          + words.map { "“\($0.words)”" }.joined(separator: " "), width: width, .muted, hanging: 2)
    }
    return []
  }

  // MARK: Why

  private func drawWhy(_ model: WalkModel, into canvas: Canvas, _ around: Surroundings) {
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
