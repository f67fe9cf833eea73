import Canvas
import Papers
import Participation

extension WalkScreen {
  package func commands(_ around: ScreenContext) -> [Command] {
    guard let model else { return [] }
    if asOf != nil { return readingCommands }
    if isInForm, let form {
      return form.commands() + [
        Command(
          .why, .function(2), label: "why", meaning: "Why this is asked, in full", hinted: false)
      ]
    }
    let isClosed = model.meeting.closed != nil
    let nothing = recorded.isEmpty ? "Nothing is recorded here yet." : nil
    return [
      Command(
        .openForm, .enter, .right, .tab, label: "fill in", meaning: "Fill in the form beside",
        unavailable: formFault(around)),
      Command(
        .next, .character("n"), label: "next", meaning: "To the next thing that waits for you",
        unavailable: nextFault(around)),
      Command(
        .why, .character("w"), .function(2), label: "why", meaning: "Why this is asked, in full"),
      Command(
        .question, .character("q"), label: "ask about it",
        meaning: "Ask the social worker about this duty; the answer stands under it",
        unavailable: questionFault(around), hinted: around.user.role != .socialWorker),
      Command(
        .signOff, .character("s"), label: "sign off",
        meaning: "Sign off that the meeting goes ahead, also where something is missing, with why",
        unavailable: signOffFault(model, around), hinted: around.user.role.leadsMeetings),
      Command(
        .explain, .character("x"), label: "explain",
        meaning: "Say why it is not done, so that it is not a gap", unavailable: explainFault),
      Command(
        .correct, .character("c"), label: "correct", meaning: "Correct what is recorded here",
        unavailable: nothing),
      Command(
        .move, .character("m"), label: "move", meaning: "Move or postpone the meeting",
        unavailable: fault(of: .meetingMoved, around)),
      Command(
        .papers, .character("p"), label: "paper",
        meaning: "Make a paper: form, letter, brief, agenda, sheet, copy"),
      Command(
        .add, .character("a"), label: "add",
        meaning: "Record something else: what has no row here"),
      Command(
        .exclude, .character("o"), label: "exclude",
        meaning: "Ask that somebody be excluded from the meeting",
        unavailable: excludeFault(around), hinted: false),
      Command(
        .cancelMeeting, .character("z"), label: "cancel", meaning: "Cancel the meeting",
        unavailable: fault(of: .meetingCancelled, around), hinted: false),
      Command(
        .nameChair, .character("b"), label: "chair", meaning: "Name who chairs the meeting",
        unavailable: fault(of: .chairNamed, around), hinted: false),
      isClosed
        ? Command(
          .closeMeeting, .character("d"), label: "reopen",
          meaning: "Reopen the meeting, so that what was left out can be recorded",
          hinted: false)
        : Command(
          .closeMeeting, .character("d"), label: "close meeting",
          meaning: "Close the meeting: what is recorded now is kept as it stands",
          unavailable: fault(of: .meetingClosed, around),
          hinted: model.meeting.held != nil),
      Command(
        .history, .character("h"), label: "history", meaning: "Every entry: who and when",
        hinted: false),
      Command(
        .openChild, .character("i"), label: "child",
        meaning: "Open \(model.child.child.calledName): people, statuses, meetings",
        hinted: false),
      Command(
        .more, .character("v"), label: showsAll ? "less" : "all",
        meaning: showsAll
          ? "Show only what is asked" : "Show also what is asked only if something happens",
        hinted: false),
    ]
  }

  /// What can be done with a record as it stood.
  private var readingCommands: [Command] {
    [
      Command(
        .why, .character("w"), .function(2), label: "why", meaning: "Why this is asked, in full"),
      Command(
        .more, .character("v"), label: showsAll ? "less" : "all",
        meaning: showsAll
          ? "Show only what is asked" : "Show also what is asked only if something happens"),
    ]
  }

  private func questionFault(_ around: ScreenContext) -> String? {
    guard around.user.role != .socialWorker else {
      return "Questions are asked by whoever leads the meeting or manages the team."
    }
    guard case .duty? = selected else { return "Choose the duty first." }
    return nil
  }

  private func signOffFault(_ model: WalkModel, _ around: ScreenContext) -> String? {
    guard model.meeting.signedOff == nil else {
      return "It is signed off already; c at the history corrects it."
    }
    return fault(of: .signedOff, around)
  }

  private func nextFault(_ around: ScreenContext) -> String? {
    guard let next = nextItem(after: selected, around) else { return "Nothing waits for you here." }
    return next == selected ? "Nothing else waits for you here." : nil
  }

  /// Why a fact cannot be recorded here now; nil where it can.
  private func fault(of word: Fact.Word, _ around: ScreenContext) -> String? {
    model.flatMap {
      around.rules.fault(recording: word, by: around.user, at: $0.meeting, on: around.today)?
        .message
    }
  }

  /// Why the form beside the list cannot be filled in now; nil where it can.
  func formFault(_ around: ScreenContext) -> String? {
    guard let form else { return "There is no form for this." }
    return form.state.form.makes.first.flatMap { fault(of: $0.word, around) }
  }

  private func excludeFault(_ around: ScreenContext) -> String? {
    if let rule = model.flatMap({ around.pack.kinds[$0.meeting.kind] })?.exclusion,
      rule.power == .nobody
    {
      return rule.because
    }
    return fault(of: .exclusionRequested, around)
  }

  private var explainFault: String? {
    guard case .duty? = selected else { return "Only a duty is explained." }
    return nil
  }

  package mutating func perform(_ command: Command.ID, _ around: ScreenContext) -> [Step] {
    guard let model, let found else { return [] }
    switch command {
    case .openForm:
      isInForm = form != nil
      return []
    case .next:
      if let item = nextItem(after: selected, around) { select(item, around) }
      return []
    case .why: return [.overlay(.page(WhyPage(selected, model, around).page))]
    case .more:
      showsAll.toggle()
      return appeared(around)
    case .papers: return [.show(.papers(PaperScreen(key, tab: .meetings)))]
    case .history: return [.show(.history(HistoryScreen(key.child)))]
    case .openChild: return [.show(.child(ChildScreen(id: key.child)))]
    case .correct: return correct(around)
    case .closeMeeting where model.meeting.closed != nil:
      let closing = found.standing.last { entry in
        entry.meeting == key.meeting && entry.fact.word == .meetingClosed
      }
      guard let closing, let context = context(around) else { return [] }
      return show(WalkForms.takingBack(closing, in: context), found)
    case .closeMeeting: return close(model, found, around)
    case .add:
      let choices = choices(around)
      guard !choices.isEmpty else {
        return [.say(Notice("Everything that can be recorded has a row here."))]
      }
      return [.overlay(.menu(MenuState(title: "Record what else?", choices: choices)))]
    default:
      if let context = context(around),
        let opened = WalkForms.opened(by: command, at: selected, in: context)
      {
        return show(opened, found)
      }
      return performInForm(command, around)
    }
  }

  func show(_ opened: WalkForms.Opened, _ found: ChildCase) -> [Step] {
    let entry = opened.corrects
    let session = FormSession(
      opened.form, values: opened.values,
      subject: FormSession.Subject(
        child: entry.map(\.child) ?? key.child, meeting: entry.map(\.meeting) ?? key.meeting,
        corrects: entry?.id, file: found.file),
      item: opened.item)
    return [.show(.form(FormScreen(session, tab: .meetings, preview: opened.preview)))]
  }

  /// What else can be recorded of this child's part in the meeting.
  package func choices(_ around: ScreenContext) -> [MenuState.Choice] {
    guard asOf == nil, !isInForm, let found, let context = context(around) else { return [] }
    return FormCatalogue.further(in: context).map { form in
      MenuState.Choice(
        form.title, words: form.makes.flatMap(\.word.searched),
        show(WalkForms.Opened(form: form), found))
    }
  }

  // MARK: Correcting

  private func correct(_ around: ScreenContext) -> [Step] {
    let entries = recorded
    guard let found, let last = entries.last else { return [] }
    guard entries.count > 1 else {
      return Self.correction(of: last, child: key.child, found, around)
    }
    let words = FactSentences(found.file, key.child, around)
    let answers = entries.suffix(9).enumerated().map { index, entry in
      Overlay.Question.Answer(
        Character("\(index + 1)"), words.sentence(for: entry),
        Self.correction(of: entry, child: key.child, found, around))
    }
    return [
      .overlay(
        .question(
          Overlay.Question(
            title: "Correct which?", text: "The old entry stays in the history.",
            answers: answers)))
    ]
  }

  static func correction(
    of entry: Entry, child: ChildID, _ found: ChildCase, _ around: ScreenContext
  ) -> [Step] {
    guard
      let context = FormContext(
        found.file, child: child, meeting: entry.meeting, planner: around.planner,
        today: around.today, user: around.user),
      let opened = WalkForms.correction(of: entry, in: context)
    else {
      let text = "This entry is made by the program and cannot be corrected."
      return [.say(Notice(text, trouble: true))]
    }
    if let fault = around.rules.fault(correcting: entry, by: around.user, in: found.file) {
      return [.say(Notice(fault.message, trouble: true))]
    }
    let session = FormSession(
      opened.form, values: opened.values,
      subject: FormSession.Subject(
        child: entry.child, meeting: entry.meeting, corrects: entry.id, file: found.file))
    return [.show(.form(FormScreen(session, tab: .meetings)))]
  }

  // MARK: Closing

  private func close(
    _ model: WalkModel, _ found: ChildCase, _ around: ScreenContext
  ) -> [Step] {
    var random = around.random
    do throws(Refusal) {
      let closed = try around.planner.closing(model.meeting, in: found.file, on: around.today)
      let entry = Entry(
        id: .random(using: &random), made: around.now, by: around.user, meeting: key.meeting,
        fact: .meetingClosed(closed))
      let open = model.list.duties.filter { $0.status == .toDo || $0.status == .inProgress }
      let words = DutyWords(child: model.child, pack: around.pack)
      let names = open.prefix(5).map { words.title($0.key) } + (open.count > 5 ? ["…"] : [])
      let text =
        open.isEmpty
        ? "Everything is done or explained."
        : "\(open.count == 1 ? "1 duty is" : "\(open.count) duties are") still open and will be "
          + "closed as not done: \(names.joined(separator: "; "))."
      return [
        .overlay(
          .question(
            Overlay.Question(
              title: "Close the meeting?",
              text: text + " What is known now is kept as it stands, with the protocol's version; "
                + "later entries can still correct it.",
              answers: [
                Overlay.Question.Answer(
                  "y", "close it",
                  [
                    .record(
                      Recording(entries: [entry], place: nil, saying: "The meeting is closed."))
                  ])
              ])))
      ]
    } catch {
      return [.say(Notice(error.message, trouble: true))]
    }
  }
}
