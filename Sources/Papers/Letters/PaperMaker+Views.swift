import Participation

extension PaperMaker {
  /// Views as the reader may have them, each with whose words they are; the others are counted.
  func views(for request: PaperRequest, into draft: inout PaperDraft) -> [PaperBlock] {
    let audience = matter.audience(of: request.reader)
    let rule = matter.disclosure
    var shown: [PaperBlock] = []
    var room = BriefRoom()
    for view in matter.views.childsOwnFirst {
      switch rule.decide(view, for: audience) {
      case .withheld(let why): draft.leaveOut(kind(of: view), why: why.words)
      case .shown, .shownMarked:
        let isForWorkers = audience == .file || request.reader == .professional
        let mark = isForWorkers ? mark(view.marks) : ""
        let words =
          request.kind == .brief ? room.take(view.words) : view.words
        if room.isCut {
          draft.leaveOut(
            words == nil ? kind(of: view) : "end of a long view",
            why: "a brief is a page; it stands whole in the record of participation")
        }
        guard let words else { continue }
        shown.append(.quotation(words, whose: label(of: view, reader: request.reader) + mark))
      }
    }
    if room.isFull { shown.append(.paragraph("More was said: it stands in the record.")) }
    let isOwnCopy = request.kind == .subjectAccessCopy && request.reader != .professional
    let none =
      matter.record.views.isEmpty
      ? "No views are recorded."
      : isOwnCopy ? "Nothing that can be shown to you." : "None that can be shown here."
    return shown.isEmpty ? [.paragraph(none)] : shown
  }

  /// The child's own items on an agenda that everybody at the meeting has in hand.
  func childItems(into draft: inout PaperDraft) -> [PaperBlock] {
    var items: [PaperBlock] = []
    for view in matter.views where view.isChildsOwn {
      if view.notWordForWord == true {
        draft.leaveOut(kind(of: view), why: Withholding.notWordForWord.words)
      } else if !view.notSharedWith.isEmpty {
        draft.leaveOut(
          kind(of: view),
          why: "everybody has the agenda, and it was asked not to be shared with "
            + view.notSharedWith.map { matter.name($0) }.listed)
      } else {
        items.append(.quotation(view.words, whose: label(of: view, reader: .workers)))
      }
    }
    guard items.isEmpty else { return items }
    return [
      .paragraph(
        matter.reaches(.routineInvolvement)
          ? "Room for what \(matter.called) wants to raise."
          : "\(matter.called) is \(matter.ageOnTheDay). What was seen of \(matter.called) comes "
            + "first, with what those who look after \(matter.called) say.")
    ]
  }

  /// What the child said with what was answered, for the child to keep.
  func exchanges(into draft: inout PaperDraft) -> [PaperBlock] {
    var blocks: [PaperBlock] = []
    for view in matter.record.views {
      guard view.isChildsOwn else {
        draft.leaveOut(kind(of: view), why: "the sheet has the child's own words and no one else's")
        continue
      }
      blocks.append(.quotation(view.words, whose: label(of: view, reader: .child)))
      blocks.append(.paragraph(answer(to: view)))
    }
    return blocks.isEmpty
      ? [
        .paragraph(
          "You did not tell us anything for this meeting. That is fine. You can still tell us now.")
      ] : blocks
  }

  private func answer(to view: View) -> String {
    let answered = matter.record.answer(to: view.id)
    let why = answered?.why.flatMap { $0.isBlank ? nil : " \($0.trimmed)" } ?? ""
    switch answered?.answer {
    case .done: return "Our answer: yes, this is done or will be done.\(why)"
    case .partly: return "Our answer: we can do part of this.\(why)"
    case .notPossible: return "Our answer: we cannot do this.\(why)"
    case nil:
      return "We have not answered this yet. \(matter.child.child.worker ?? "Your social worker") "
        + "will tell you."
    }
  }

  // MARK: Whose words

  /// Which view it is, for a count, without any of its words.
  private func kind(of view: View) -> String {
    let whose = "\(matter.name(view.of))'s"
    return switch view.kind {
    case .ownWords: "view in \(whose) own words"
    case .observation: "observation of \(matter.name(view.of))"
    case .report:
      view.of == nil ? "report about \(matter.called)" : "report by \(matter.name(view.of))"
    case .interpretation: "interpretation of what \(matter.name(view.of)) said"
    }
  }

  /// Whom words may not reach, for those who pass them on.
  func mark(_ marks: Marks?) -> String {
    let names = (marks?.notSharedWith ?? []).map { matter.name($0) }.listed
    return (names.isEmpty ? "" : " – NOT TO BE SHARED WITH \(names)")
      + (marks?.notWordForWord == true ? " – NOT WORD FOR WORD" : "")
  }

  /// Whose words they are and how they came to be written, so that nobody's account is taken for
  /// somebody's own words.
  private func label(of view: View, reader: PaperReader) -> String {
    let isReaders =
      reader == .child && view.of == nil || view.of.map { reader == .person($0) } == true
    let whose = isReaders ? "you" : matter.name(view.of)
    let by = view.reportedBy.flatMap { $0.isBlank ? nil : $0.trimmed }
    let telling = by.map { ", as told by \($0)" } ?? ""
    let account: String
    switch view.kind {
    case .ownWords:
      account = ownLabel(view.whoseWords, whose: whose, isReaders: isReaders) + telling
    case .observation: account = "what was seen of \(whose)" + (by.map { ", by \($0)" } ?? "")
    case .report:
      account =
        view.of == nil
        ? "what was reported about \(whose)" + (by.map { ", by \($0)" } ?? "")
        : "what \(whose) reported about \(matter.called)"
          + (by == matter.name(view.of) ? "" : telling)
    case .interpretation:
      account = "how what \(whose) said was understood" + (by.map { ", by \($0)" } ?? "")
    }
    let checked =
      view.isChildsOwn && view.checkedBack == .checked && !isReaders ? ", checked back" : ""
    let question = view.question.flatMap { $0.isBlank ? nil : ", asked “\($0.trimmed)”" } ?? ""
    return "\(account)\(question), \(view.on.written)\(checked)"
  }

  func ownLabel(_ words: View.WhoseWords, whose: String, isReaders: Bool) -> String {
    switch words {
    case .own: "\(whose), in \(isReaders ? "your" : "their") own words"
    case .writtenDown: "\(whose), written down for \(isReaders ? "you" : "them")"
    case .summarised: "what \(whose) said, summed up by somebody else"
    }
  }
}

extension [View] {
  /// The child's own words before anybody else's.
  fileprivate var childsOwnFirst: [View] { filter(\.isChildsOwn) + filter { !$0.isChildsOwn } }
}
