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
  }

  package init(_ session: FormSession, tab: Tab, preview: Preview? = nil) {
    self.session = session
    self.tab = tab
    self.preview = preview
  }

  package func title(_ around: Surroundings) -> String { session.state.form.title }

  package var isTyping: Bool { session.state.isTyping }

  package var keptAt: Moment? { session.keptAt }

  package func commands(_ around: Surroundings) -> [Command] { session.commands() }

  package mutating func perform(_ command: Command.ID, _ around: Surroundings) -> [Step] {
    session.perform(command, around)
  }

  package mutating func handle(_ input: Input, _ around: Surroundings) -> [Step]? {
    session.handle(input, width: Self.width(around), around)
  }

  package mutating func appeared(_ around: Surroundings) -> [Step] {
    session.hasResumed ? [] : [.ask(.drafts)]
  }

  package mutating func received(_ answer: Answer, _ around: Surroundings) -> [Step] {
    switch answer {
    case .drafts(let drafts):
      session.resume(drafts)
      return []
    case .edited(let text): return session.put(text)
    case .recorded: return [.back]
    default: return []
    }
  }

  package mutating func kept(_ place: FormPlace, at moment: Moment) {
    if place == session.place { session.state.kept = moment }
  }

  private static func width(_ around: Surroundings) -> Int { min(around.body.width, 78) }

  package func draw(into canvas: Canvas, _ around: Surroundings) {
    let lines = previewLines(width: Self.width(around), around)
    // The form keeps at least half of the screen.
    let height = min(lines.count, canvas.height / 2)
    let form = canvas.part(width: Self.width(around), height: canvas.height - height)
    session.state.draw(into: form, focused: true, reading: around.reading)
    for (index, line) in lines.prefix(height).enumerated() {
      canvas.write(line, y: canvas.height - height + index)
    }
  }

  private func previewLines(width: Int, _ around: Surroundings) -> [Line] {
    guard case .move(let id)? = preview, let meeting = session.subject.file.meetings[id],
      let field = session.state.form.fields.first(where: \.isDate),
      let day = try? Field.day(session.state.values.text(field.id), .future, around.reading)
    else { return [] }
    return MovePreview(meeting, to: day, in: session.subject.file, around).lines(width: width)
  }
}

extension FormSession {
  /// When the draft was kept last, as long as there is something to keep.
  var keptAt: Moment? { state.isFilled ? state.kept : nil }
}
