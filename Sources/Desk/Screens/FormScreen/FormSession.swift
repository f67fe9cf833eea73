import Canvas
package import Participation

/// A form being filled in for a place in the journal: what it records is recorded there.
package struct FormSession: Sendable, Equatable {
  package var state: FormState
  package var subject: Subject
  /// Where its draft is kept.
  package var place: FormPlace
  /// Whether the draft of an earlier time was asked for.
  var hasResumed = false

  /// What the form's facts are about.
  package struct Subject: Sendable, Equatable {
    package var child: ChildID?
    package var meeting: MeetingID?
    package var corrects: EntryID?
    /// What the journal amounts to before; nil where nothing is known yet.
    package var file: CaseFile
    /// Siblings at the same meeting in whose records an invitation stands too.
    package var siblings: [SharedInvitation]

    package init(
      child: ChildID?, meeting: MeetingID? = nil, corrects: EntryID? = nil, file: CaseFile,
      siblings: [SharedInvitation] = []
    ) {
      self.child = child
      self.meeting = meeting
      self.corrects = corrects
      self.file = file
      self.siblings = siblings
    }
  }

  /// - Parameter item: what tells two drafts of one form and record apart.
  package init(_ form: Form, values: FormValues? = nil, subject: Subject, item: String? = nil) {
    state = FormState(form, values: values)
    self.subject = subject
    place = FormPlace(
      form: form.id, child: subject.child, meeting: subject.meeting,
      item: subject.corrects?.text ?? item)
  }

  // MARK: Keys

  /// - Returns: nil where the input means nothing in a form.
  mutating func handle(_ input: Input, width: Int, _ around: ScreenContext) -> [Step]? {
    switch state.handle(input, width: width) {
    case .unused: nil
    case .handled: []
    case .changed: keep()
    case .submitted: submit(around)
    }
  }

  func commands() -> [Command] {
    var commands = [
      Command(
        .record, .control("s"), label: state.form.button.lowercased(),
        meaning: "Record what the form says")
    ]
    if let field = state.focusedField, field.isDate {
      commands.append(
        Command(.calendar, .control("t"), label: "calendar", meaning: "Pick a day from a calendar"))
    }
    if let field = state.focusedField, field.isMultiline {
      commands.append(
        Command(
          .editor, .control("o"), label: "editor",
          meaning: "Write in your own editor ($VISUAL or $EDITOR)"))
    }
    if state.isFilled {
      commands.append(
        Command(
          .discardDraft, .control("x"), label: "discard", meaning: "Throw away what is typed here"))
    }
    return commands
  }

  mutating func perform(_ command: Command.ID, _ around: ScreenContext) -> [Step] {
    switch command {
    case .record: return submit(around)
    case .calendar:
      guard let field = state.focusedField, case .date(let leaning) = field.kind else { return [] }
      let typed = try? Field.day(state.values.text(field.id), leaning, around.reading)
      return [
        .overlay(.calendar(CalendarState(day: typed ?? around.today, today: around.today)))
      ]
    case .editor:
      guard let field = state.focusedField else { return [] }
      return [.edit(state.values.text(field.id))]
    case .discardDraft:
      // Asked for twice: nothing that was typed goes by a slip of a finger.
      return [
        .overlay(
          .question(
            Overlay.Question(
              title: "Throw this away?", text: "What is typed in this form will be gone.",
              answers: [Overlay.Question.Answer("y", "throw it away", [.perform(.discardNow)])])))
      ]
    case .discardNow:
      let focus = state.focus
      state = FormState(state.form, values: state.original)
      state.focus = focus
      return [.dropDraft(place), .say(Notice("Thrown away. The form is empty again."))]
    default: return []
    }
  }

  /// What was picked in a calendar or written in an editor.
  mutating func put(_ text: String) -> [Step] {
    guard let field = state.focusedField else { return [] }
    state.put(text, in: field)
    return keep()
  }

  mutating func resume(_ drafts: [KeptDraft]) {
    guard !hasResumed, !state.isTouched else { return }
    hasResumed = true
    guard let draft = drafts.first(where: { $0.place == place }) else { return }
    state.resume(draft.content, kept: draft.kept)
  }

  private func keep() -> [Step] {
    state.isFilled ? [.keepDraft(place, state.draft)] : [.dropDraft(place)]
  }

  // MARK: Recording

  /// The entries that the form amounts to, or the faults that it shows.
  mutating func entries(_ around: ScreenContext) -> [Entry]? {
    var reading = around.reading
    let facts: [Fact]
    do throws(FormFaults) {
      facts = try state.form.facts(state.values, reading: &reading)
    } catch {
      state.show(error)
      return nil
    }
    let entries = facts.map { entry($0, child: subject.child, &reading, around) }
    guard isAllowed(entries, in: subject.file, around) else { return nil }
    return entries + shared(facts, &reading, around)
  }

  /// The entries by which others are taken back, each with the reason given.
  ///
  /// - Parameter sentences: what the entries say.
  static func takingBack(
    _ entries: [Entry], why: String, saying sentences: [String], _ around: ScreenContext
  ) -> [Entry] {
    var reading = around.reading
    return entries.enumerated().flatMap { index, entry -> [Entry] in
      let form = FormCatalogue.takeBack(
        sentences.indices.contains(index) ? sentences[index] : entry.fact.word.rawValue)
      let session = FormSession(
        form,
        subject: Subject(
          child: entry.child, meeting: entry.meeting, corrects: entry.id,
          file: CaseFile(folding: [])))
      let facts = (try? form.facts(FormValues(["why": [why]]), reading: &reading)) ?? []
      return facts.map { session.entry($0, child: entry.child, &reading, around) }
    }
  }

  private func entry(
    _ fact: Fact, child: ChildID?, _ reading: inout FormReading, _ around: ScreenContext
  ) -> Entry {
    Entry(
      id: .random(using: &reading.random), made: around.now, by: around.user,
      child: fact.word.scope == .meeting ? nil : child,
      meeting: fact.word.scope == .child ? nil : subject.meeting, corrects: subject.corrects,
      fact: fact)
  }

  /// What stands in siblings' records too. A correction is of one record alone.
  private func shared(
    _ facts: [Fact], _ reading: inout FormReading, _ around: ScreenContext
  ) -> [Entry] {
    guard subject.corrects == nil else { return [] }
    let rules = around.rules
    var entries: [Entry] = []
    for sibling in subject.siblings {
      for fact in facts.compactMap(sibling.shared) {
        let entry = entry(fact, child: sibling.child, &reading, around)
        if (try? rules.check(entry, in: sibling.file, on: around.today)) != nil {
          entries.append(entry)
        }
      }
    }
    return entries
  }

  /// Whether the protocol lets the user record the entries; the form says why where it does not.
  private mutating func isAllowed(
    _ entries: [Entry], in file: CaseFile, _ around: ScreenContext
  ) -> Bool {
    let rules = around.rules
    var (file, before) = (file, [Entry]())
    for entry in entries {
      do throws(Refusal) {
        try rules.check(entry, in: file, on: around.today)
      } catch {
        let source = error.provision.map { " (\($0.rawValue))" } ?? ""
        state.faults = FormFaults(whole: error.message + source)
        state.focus = .button
        return false
      }
      // A fact may rest on the one before it, as a person on the child just added.
      before.append(entry)
      if entry.fact.word == .childAdded { file = CaseFile(folding: before) }
    }
    return true
  }

  /// What the entries say, for whoever takes them back.
  private func sentences(_ entries: [Entry], _ around: ScreenContext) -> [String] {
    guard let child = subject.child else { return [] }
    let words = FactSentences(subject.file, child, around)
    return entries.filter { $0.child == nil || $0.child == child }.map(words.sentence)
  }

  private mutating func submit(_ around: ScreenContext) -> [Step] {
    guard subject.corrects == nil || state.isFilled else {
      return [.say(Notice("Nothing is changed yet; esc goes back.", trouble: true))]
    }
    guard let entries = entries(around) else {
      return [.say(Notice("Not recorded yet: see what is marked !", trouble: true))]
    }
    let others = subject.siblings.filter { sibling in
      entries.contains { $0.child == sibling.child }
    }.map(\.name)
    let also = others.isEmpty ? "" : ", also for \(others.joined(separator: ", "))"
    let said = sentences(entries, around)
    return [
      .record(
        Recording(
          entries: entries, place: place, saying: saying(said, also: also), sentences: said))
    ]
  }

  /// What happened, as the journal says it; a line has room for the beginning of it.
  private func saying(_ sentences: [String], also: String) -> String {
    let what = sentences.isEmpty ? state.form.title : sentences.joined(separator: "; ")
    let line = what.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "Recorded\(also): \(line)"
  }
}
