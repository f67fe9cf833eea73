import Participation

extension PaperMaker {
  /// What was decided, who does it and by when. What names another child of the meeting is theirs.
  func decisions(for request: PaperRequest, into draft: inout PaperDraft) -> [PaperBlock] {
    let all = matter.meeting.decisions.flatMap(\.decisions)
    let own = all.filter { !matter.namesAnotherChild($0) }
    draft.leaveOut(
      "decision", why: "it names another child of the meeting", count: all.count - own.count)
    guard !own.isEmpty else {
      return [
        .paragraph(
          request.reader == .child
            ? "What was decided is not written down yet. We will tell you when it is."
            : "No decisions are recorded.")
      ]
    }
    let rows = own.map { decision in
      [decision.text, decision.who ?? "", decision.byWhen?.written ?? ""]
    }
    return [
      .table(
        header: request.reader == .child
          ? ["What will happen", "Who does it", "By when"] : ["Decision", "Who", "By when"],
        rows: rows)
    ]
  }
}

extension PaperCase {
  /// Whether a decision speaks of another child of the meeting, by any name that they go by.
  func namesAnotherChild(_ decision: DecisionsWritten.Decision) -> Bool {
    let text = " " + (decision.text + " " + (decision.who ?? "")).wordsOnly + " "
    return otherChildren.contains { name in
      let name = name.wordsOnly
      return !name.isEmpty && text.contains(" \(name) ")
    }
  }
}

extension String {
  /// The words in lower case with a blank between them; “Kacper's” is “kacper s”.
  fileprivate var wordsOnly: String {
    lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
