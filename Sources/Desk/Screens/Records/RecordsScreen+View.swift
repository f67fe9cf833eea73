package import Canvas
import Papers
import Participation

extension RecordsScreen {
  package func draw(into canvas: Canvas, _ around: ScreenContext) {
    switch mode {
    case .filtering(let form), .naming(let form), .dating(let form, _):
      form.draw(
        into: canvas.part(width: min(canvas.width, 76)), focused: true, reading: around.reading)
    case .list: drawList(into: canvas, around)
    }
  }

  var loadingWords: String { "Reading the records …" }

  func emptyWords(_ around: ScreenContext) -> String {
    filter == RecordFilter() && list.find == nil
      ? "No record is here yet: a record begins with a meeting that is planned, or a return that is imported."
      : "No record fits. Esc shows all again."
  }

  /// How many stand there, by which filter and in which order.
  func scope(_ around: ScreenContext) -> String {
    let which = RecordFilterForm.words(filter, around.pack)
    let scope = [
      list.rows.count.counted("record"), which.isEmpty ? "all" : which, "by \(order.label)",
    ]
    return (scope + (isWhole ? [] : ["still reading …"])).joined(separator: " · ")
  }

  /// Who has to do with the selected record, and what it is found for.
  func drawFoot(into canvas: Canvas, _ around: ScreenContext) {
    guard let record = list.selected else { return }
    let people = [
      record.child.worker.map { "Worker \($0)" }, record.row.chair.map { "led by \($0)" },
      record.child.team.map { "team \($0)" }, record.row.state.rawValue,
    ]
    canvas.write(people.compactMap(\.self).joined(separator: "; "), style: .muted)
    let prompts = record.row.marks.prompts
    let text = prompts.first ?? record.row.marks.words.joined(separator: ", ").capitalisedFirst
    canvas.write(
      (prompts.isEmpty ? "" : "⚑ ") + text, y: 1, style: prompts.isEmpty ? .plain : Style(.bad))
  }

  func columns(_ width: Int, _ around: ScreenContext) -> [ListColumn<IndexedRecord>] {
    let isWide = width >= 72
    let extra = width - 80
    let days = DayWords(around)
    let day = ListColumn<IndexedRecord>("Day") { Line(days.fitting($0.row.day, in: $1)) }
    let child = ListColumn<IndexedRecord>("Child", x: isWide ? 19 : 12) { record in
      "\(record.child.shortName), \(Age(born: record.child.born, on: record.row.day).short)"
    }
    let ready = ListColumn<IndexedRecord>("Ready", x: isWide ? 58 + extra / 3 : max(28, width - 10))
    {
      record, _ in record.row.ready.line
    }
    guard isWide else { return [day, child, ready] }
    return [
      day, child,
      ListColumn("Meeting", x: 34 + extra / 4) { record in
        around.pack.kinds[record.row.kind]?.name.capitalisedFirst ?? record.row.kind.rawValue
      },
      ListColumn("PN", x: 54 + extra / 3) { $0.row.code?.rawValue ?? "–" },
      ready,
      ListColumn("What", x: 68 + extra / 3) { record, room in record.row.marks.line(width: room) },
    ]
  }
}

extension RecordMarks {
  /// What most have is said below, of the selected one.
  fileprivate func line(width: Int) -> Line {
    let flag = isDisjoint(with: .flags) ? "" : "⚑ "
    let words = subtracting(.undiscussed).shortWords(width: width - TextWidth.of(flag))
    return Line(flag + words, flag.isEmpty ? .plain : Style(.bad))
  }
}

extension RecordRow {
  /// How ready the record is, in the words of the list of meetings.
  fileprivate var ready: MeetingSummary.Ready {
    MeetingSummary.Ready(readiness: readiness, gaps: gaps, state: state)
  }
}

extension Int {
  /// With a thin gap between thousands: “100 000”.
  var grouped: String {
    let digits = String(self)
    guard digits.count > 4 else { return digits }
    let head = digits.count % 3
    var text = String(digits.prefix(head))
    for start in stride(from: head, to: digits.count, by: 3) {
      text += (text.isEmpty ? "" : " ") + digits.dropFirst(start).prefix(3)
    }
    return text
  }
}
