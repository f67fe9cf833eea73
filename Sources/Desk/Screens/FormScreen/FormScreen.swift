package import Canvas
package import Participation

/// A form by itself on the screen.
package struct FormScreen: Screen {
  package var session: FormSession
  package let tab: Tab
  /// What is worked out from the answers before they are recorded.
  var preview: Preview?

  package enum Preview: Sendable, Equatable {
    /// What opens, what closes and which days change for each child when the meeting moves.
    case move(MeetingID)
    /// What is owed no more when the meeting is cancelled.
    case cancel(MeetingID)
  }

  package init(_ session: FormSession, tab: Tab, preview: Preview? = nil) {
    self.session = session
    self.tab = tab
    self.preview = preview
  }

  package func title(_ around: ScreenContext) -> String { session.state.form.title }

  package var isTyping: Bool { session.state.isTyping }

  package var isFilling: Bool { true }
  package var keptAt: Moment? { session.keptAt }

  package func commands(_ around: ScreenContext) -> [Command] { session.commands() }

  package mutating func perform(_ command: Command.ID, _ around: ScreenContext) -> [Step] {
    session.perform(command, around)
  }

  package mutating func handle(_ input: Input, _ around: ScreenContext) -> [Step]? {
    session.handle(input, width: Self.width(around), around)
  }

  package mutating func appeared(_ around: ScreenContext) -> [Step] {
    session.hasResumed ? [] : [.ask(.drafts)]
  }

  package mutating func received(_ answer: Answer, _ around: ScreenContext) -> [Step] {
    switch answer {
    case .drafts(let drafts):
      session.resume(drafts)
      return []
    case .edited(let text): return session.put(text)
    case .recorded(let entries): return Self.after(entries)
    default: return []
    }
  }

  /// Where one goes once it is recorded: to the child or the meeting that was made, else back.
  private static func after(_ entries: [Entry]) -> [Step] {
    for entry in entries {
      switch entry.fact {
      case .childAdded where entry.corrects == nil:
        return entry.child.map { [.replace(.child(ChildScreen(id: $0)))] } ?? [.back]
      case .meetingPlanned(let planned) where entry.corrects == nil:
        guard let meeting = entry.meeting, let child = planned.children.first else { continue }
        return [.replace(.walk(WalkScreen(RecordKey(child: child, meeting: meeting))))]
      default: continue
      }
    }
    return [.back]
  }

  package mutating func kept(_ place: FormPlace, at moment: Moment) {
    if place == session.place { session.state.kept = moment }
  }

  private static func width(_ around: ScreenContext) -> Int { min(around.body.width, 78) }

  package func draw(into canvas: Canvas, _ around: ScreenContext) {
    let lines = previewLines(width: Self.width(around), around)
    // The form keeps at least half of the screen.
    let height = min(lines.count, canvas.height / 2)
    let form = canvas.part(width: Self.width(around), height: canvas.height - height)
    session.state.draw(into: form, focused: true, reading: around.reading)
    for (index, line) in lines.prefix(height).enumerated() {
      canvas.write(line, y: canvas.height - height + index)
    }
  }

  private func previewLines(width: Int, _ around: ScreenContext) -> [Line] {
    let file = session.subject.file
    switch preview {
    case .move(let id)?:
      guard let meeting = file.meetings[id],
        let field = session.state.form.fields.first(where: \.isDate)
      else { return [] }
      let typed = session.state.values.text(field.id)
      if typed.isBlank {
        let text =
          "Without a new day the meeting is postponed: nothing opens or closes until a day is given."
        return Line.wrapped(text, width: width, .muted)
      }
      guard let day = try? Field.day(typed, .future, around.reading) else { return [] }
      return MovePreview(meeting, to: day, in: file, around).lines(width: width)
    case .cancel(let id)?:
      return file.meetings[id].map { CancelPreview($0, in: file, around).lines(width: width) } ?? []
    case nil: return []
    }
  }
}

extension FormSession {
  /// When the draft was kept last, as long as there is something to keep.
  var keptAt: Moment? { state.isFilled ? state.kept : nil }
}
