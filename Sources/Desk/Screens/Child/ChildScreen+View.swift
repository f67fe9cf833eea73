package import Canvas
import Participation

extension ChildScreen {
  /// Who the child is, and by when the next reviews are.
  func headLines(_ around: ScreenContext) -> [Line] {
    guard let file else { return [] }
    let child = file.child
    let width = around.body.width
    let birth = around.today < child.born ? "expected" : "born"
    var parts = ["\(Age(born: child.born, on: around.today).short), \(birth) \(child.born.written)"]
    if let called = child.preferredName { parts.insert("called \(called)", at: 0) }
    let current = Status.allCases.filter(file.statuses(on: around.today).contains)
    parts += current.map(\.name)
    // Where there are few rows, they go to who and what is around the child.
    let isLow = around.body.height < 12
    if !isLow {
      if let worker = child.worker { parts.append("social worker \(worker)") }
      if let team = child.team { parts.append("team \(team)") }
      if let number = child.localNumber { parts.append("no. \(number)") }
    }
    if let died = file.died { parts.append("died \(died.written)") }
    if let closed = file.caseClosed { parts.append("case closed \(closed.written)") }
    var lines = Line.wrapped(parts.joined(separator: " · "), width: width)
    lines += NextReviewLines(file, records, around).lines(width: width)
    if around.body.height > 14 { lines.append("") }
    return lines
  }

  package func draw(into canvas: Canvas, _ around: ScreenContext) {
    guard found != nil, file != nil else {
      canvas.write(isMissing ? "There is no record of this child." : "Opening …", style: .muted)
      return
    }
    let head = headLines(around)
    for (y, line) in head.enumerated() { canvas.write(line, y: y) }
    let lines = canvas.part(y: head.count)
    if list.rows.count == 0 {
      lines.focus(x: 0, y: 0)
      return lines.writeWrapped(
        "Nobody and nothing is recorded around the child yet: p adds a parent, carer or advocate, "
          + "s a status, m plans a meeting.")
    }
    let labelWidth = lines.width < 60 ? 0 : 20
    if labelWidth > 0 { drawSections(into: lines.part(width: labelWidth - 1)) }
    lines.part(x: labelWidth).drawLines(of: list) { row, line, isSelected in
      if let row { draw(row, into: line, isSelected: isSelected, around) }
    }
  }

  /// The name of each section, beside its first line that is seen.
  private func drawSections(into canvas: Canvas) {
    var last: String?
    for (y, row) in list.rowsShown(height: canvas.height).enumerated() where row.section != last {
      canvas.write(row.section, y: y, style: .heading)
      last = row.section
    }
  }

  private func draw(
    _ item: ChildRowItem, into line: Canvas, isSelected: Bool, _ around: ScreenContext
  ) {
    line.write(
      Self.text(item, around), x: ListColumn<ChildRowItem>.first,
      style: isSelected ? .selected : .plain)
    guard case .meeting(let summary) = item else { return }
    var ready = summary.ready.style
    ready.isReversed = isSelected
    line.writeRight(" \(summary.ready.text)", style: ready)
  }

  private static func text(_ item: ChildRowItem, _ around: ScreenContext) -> String {
    let days = DayWords(around)
    switch item {
    case .person(let person):
      let called = person.calledByChild.map { " (“\($0)”)" } ?? ""
      // What keeps somebody safe is the last to be cut.
      let safety = person.safetyNotes.map { " ! \($0)" } ?? ""
      let needs =
        person.accessNeeds.isEmpty ? "" : " · needs \(person.accessNeeds.joined(separator: ", "))"
      let lives =
        person.livesWithChild.map { $0 ? ", child lives there" : ", lives elsewhere" } ?? ""
      return "\(person.name)\(called)\(safety), \(person.relation.name)\(lives)\(needs)"
    case .need(let need): return need.need + (need.detail.map { ": \($0)" } ?? "")
    case .status(let period):
      let end = period.to.map { " to \($0.written)" } ?? ""
      return "\(period.status.name) from \(period.from.written)\(end)"
    case .meeting(let summary):
      let kind = around.pack.kinds[summary.row.outline.kind]?.name.capitalisedFirst ?? ""
      let day = summary.row.outline.day
      let distance = days.distance(day)
      return "\(days.short(day))\(distance.isEmpty ? "" : ", \(distance)") · \(kind)"
    }
  }
}

/// By when the next review of each status is held, in words.
struct NextReviewLines {
  private let reviews: [NextReview]
  private let around: ScreenContext

  init(_ file: ChildFile, _ records: [MeetingSummary], _ around: ScreenContext) {
    self.around = around
    let outline = CaseOutline(
      child: file.child, statuses: file.statuses, recordedOn: file.recordedOn,
      records: records.map(\.row.outline))
    reviews = NextReview.of(outline, planner: around.planner, today: around.today)
  }

  func lines(width: Int) -> [Line] {
    let days = DayWords(around)
    return reviews.flatMap { review -> [Line] in
      let isLate = review.isOverdue(on: around.today)
      let name = around.pack.kinds[review.kind]?.name ?? review.kind.rawValue
      let text =
        "Next \(name)\(review.isAsMeeting ? " held as a meeting" : "") by \(review.due.spoken)\(days.afterwards(review.due))"
        + words(review.standing, isLate: isLate)
      let style =
        review.isPlanned
        ? Style.plain : isLate ? Style(.bad, bold: true) : Style(.warning)
      return Line.wrapped(text, width: width, style)
    }
  }

  private func words(_ standing: NextReview.Standing, isLate: Bool) -> String {
    switch standing {
    case .planned: "; one is planned in time."
    case .plannedLate: "; one is planned after that."
    case .explained: "; it was moved, with the reason."
    case .unsaid: "; it is not recorded whether the one planned was held."
    case .putOff: isLate ? ": overdue; one is postponed without a new day." : "; one is postponed."
    case .none: isLate ? ": overdue." : "; none is planned by then."
    }
  }
}
