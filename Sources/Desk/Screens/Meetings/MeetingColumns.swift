import Canvas
import Papers
import Participation

/// The columns of a list of meetings.
struct MeetingColumns {
  let around: ScreenContext
  /// Whether a sign says what waits for whoever leads the meeting.
  var showsWaiting = false

  func columns(_ width: Int) -> [ListColumn<MeetingSummary>] {
    guard width >= 72 else {
      let meeting = width < 56 ? [] : [kind(x: 31)]
      return [when, child(x: 10)] + meeting + [ready(x: max(29, width - 10))]
    }
    let extra = (width - 80) / 3
    let meeting = 35 + extra
    let asked = meeting + 21 + extra
    return [
      when,
      ListColumn(right: true) { summary, _ in Line(distance(summary), .muted) },
      child(x: 20), kind(x: meeting), ListColumn("Child", x: asked, text: \.asked),
      ListColumn("Parent", x: asked + 8, width: 6, text: \.parents), ready(x: asked + 15),
    ]
  }

  private var days: DayWords { DayWords(around) }

  private var when: ListColumn<MeetingSummary> {
    ListColumn("When") { summary, room in
      guard !summary.isUndated else { return "no day" }
      // The distance stands in the same room, where there is enough for both.
      let distance = room < 17 ? 0 : TextWidth.of(distance(summary))
      return Line(days.fitting(summary.row.outline.day, in: room - distance - min(distance, 1)))
    }
  }

  private func distance(_ summary: MeetingSummary) -> String {
    summary.isUndated ? "" : days.distance(summary.row.outline.day)
  }

  private func child(x: Int) -> ListColumn<MeetingSummary> {
    ListColumn("Child", x: x) { summary in
      let age = Age(born: summary.row.child.born, on: summary.row.outline.day).short
      return "\(summary.row.child.shortName), \(age)"
    }
  }

  private func kind(x: Int) -> ListColumn<MeetingSummary> {
    ListColumn("Meeting", x: x) { summary in
      around.pack.kinds[summary.row.outline.kind]?.name.capitalisedFirst ?? ""
    }
  }

  private func ready(x: Int) -> ListColumn<MeetingSummary> {
    ListColumn(" Ready", x: x - 1) { summary, _ in
      Line(showsWaiting && summary.leadersTasks > 0 ? "→" : " ") + summary.ready.line
    }
  }
}

extension MeetingSummary: ListRow {
  var identity: RecordKey { row.outline.key }

  fileprivate var isUndated: Bool { row.outline.state == .postponed }
}
