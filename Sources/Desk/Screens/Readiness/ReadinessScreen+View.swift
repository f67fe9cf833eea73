import Canvas
import Papers
import Participation

extension ReadinessScreen {
  func columns(_ width: Int, _ around: ScreenContext) -> [ListColumn<MeetingSummary>] {
    MeetingColumns(around: around, showsWaiting: true).columns(width)
  }

  /// How many there are, and whose meetings of which days.
  func scope(_ around: ScreenContext) -> String {
    let which =
      switch filter {
      case nil: ""
      case .notReady?: ", not ready"
      case .waiting?: ", waiting for the chair or IRO"
      }
    let count = list.rows.count.counted("meeting") + (list.more == nil ? "" : " and more")
    let whose = isEveryones == true ? "everyone's" : "mine"
    return "\(count) in \(days) working days, \(whose)\(which)"
  }

  func emptyWords(_ around: ScreenContext) -> String {
    isNarrowed
      ? "No meeting here fits. Esc shows all again."
      : isEveryones == true
        ? "No meeting is planned in the next \(days) working days. d looks further ahead."
        : "You lead no meeting in the next \(days) working days. d looks further ahead; "
          + "e shows everyone's."
  }

  /// What is known of the selected record.
  func drawFoot(into canvas: Canvas, _ around: ScreenContext) {
    guard let detail, detail.key == list.selected?.identity else { return }
    let lines = DetailLines(detail.item, around).lines(width: canvas.width)
    let isCut = lines.count > canvas.height
    for (y, line) in lines.prefix(isCut ? canvas.height - 1 : canvas.height).enumerated() {
      canvas.write(line, y: y)
    }
    if isCut { canvas.write("↓ the rest: ↵ opens it", y: canvas.height - 1, style: .muted) }
  }
}

/// What is said of the selected record below the list: what is missing first, then what waits, then
/// how far everybody got.
private struct DetailLines {
  private let item: ReadinessItem
  private let around: ScreenContext

  init(_ item: ReadinessItem, _ around: ScreenContext) {
    self.item = item
    self.around = around
  }

  func lines(width: Int) -> [Line] {
    let facts = item.asked + item.parents + item.reports + item.met + item.support
    return missing(width) + waiting(width) + facts.flatMap { Line.wrapped($0, width: width) }
  }

  private func missing(_ width: Int) -> [Line] {
    let days = DayWords(around)
    let gaps = item.gaps.flatMap { gap in
      Line.wrapped("! \(gap.sentence) – \(days.due(gap.due))", width: width, Style(.bad))
    }
    let explained = item.explained.flatMap {
      Line.wrapped("– \($0.sentence)", width: width, Style(.warning))
    }
    let short =
      item.shortNotice.isEmpty
      ? [] : Line.wrapped(item.shortNoticeWords, width: width, Style(.warning))
    let isReady = item.readiness.value == .ready
    let head = Line.wrapped(
      (isReady ? "✓ " : "") + item.standing.capitalisedFirst + ".", width: width,
      isReady ? Style(.good) : .plain)
    // What is blank says by itself that there are gaps.
    return (item.readiness.value == .gap && item.ready.count == 1 ? [] : head) + gaps + short
      + explained
  }

  private func waiting(_ width: Int) -> [Line] {
    let questions =
      item.openQuestions == 0
      ? []
      : [
        item.openQuestions == 1
          ? "1 question has no answer" : "\(item.openQuestions) questions have no answer"
      ]
    let whom =
      item.chair.value == around.user.name ? "Waiting for you" : "Waiting for the chair or IRO"
    let tasks =
      item.waiting.isEmpty ? [] : ["\(whom): \(item.waiting.joined(separator: "; "))"]
    return (tasks + questions).flatMap { Line.wrapped("→ \($0)", width: width, .heading) }
      + (item.signedOffWords.map { Line.wrapped($0, width: width) } ?? [])
  }
}

extension ReadinessScreen.Detail {
  init?(_ key: RecordKey, _ found: ChildCase, _ around: ScreenContext) {
    guard
      let item = ReadinessItem(
        key, in: found.file, planner: around.planner, today: around.today)
    else { return nil }
    self.key = key
    self.item = item
    words = OwnWords(key, in: found.file, pack: around.pack).paragraphs
  }
}
