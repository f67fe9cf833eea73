import Participation

extension PaperMaker {
  /// What was decided, who does it and by when. What names another child of the meeting is theirs.
  func decisions(for request: PaperRequest, into draft: inout PaperDraft) -> [PaperBlock] {
    if request.kind == .childSheet && matter.meeting.kind == .familyGroupMeeting {
      return familysPlan
    }
    let all = matter.meeting.decisions.flatMap(\.decisions)
    let own = all.filter { !matter.namesAnotherChild($0) }
    draft.leaveOut(
      "decision", why: "it names another child of the meeting", count: all.count - own.count)
    let shown = own.filter { decision in
      guard let why = matter.withholding(decision, from: request.reader) else { return true }
      draft.leaveOut("decision", why: why.words)
      return false
    }
    guard !shown.isEmpty else {
      return [
        .paragraph(
          request.reader == .child
            ? noDecisionsForChild
            : own.isEmpty ? "No decisions are recorded." : "Nothing that can be shown to you.")
      ]
    }
    guard request.reader == .child else {
      return [
        .table(
          header: ["Decision", "Who", "By when"],
          rows: shown.map { [$0.text, $0.who ?? "", $0.byWhen?.written ?? ""] })
      ]
    }
    return [
      .table(
        header: ["What will happen", "Who does it", "By when"],
        rows: shown.map { [$0.text, $0.who ?? "", $0.byWhen?.inFull ?? ""] })
    ]
  }

  /// At the family's own meeting: what the family proposes in its own words, and the answer to it.
  private var familysPlan: [PaperBlock] {
    guard let proposal = matter.record.familyProposal else {
      return [
        .paragraph("Your family's plan is not written down yet. We will tell you when it is.")
      ]
    }
    let answered = matter.record.answerToProposal
    let why = answered?.why.map { " Why: \($0.trimmed)" } ?? ""
    let answer =
      switch answered?.answer {
      case .agreed?: "We said yes to this plan."
      case .partly?: "We said yes to a part of this plan.\(why)"
      case .notAgreed?: "We did not say yes to this plan.\(why)"
      case nil: "We have not answered this plan yet. We will tell you when we do."
      }
    return [
      .quotation(proposal.words, whose: "Your family's plan, \(proposal.on.written)"),
      .paragraph(answer.ended),
    ]
  }

  private var noDecisionsForChild: String {
    // Where nobody has to write decisions, none can be promised.
    guard matter.kind?.hasDecisions == true else {
      return
        "No decisions were written down. Ask \(matter.child.child.worker ?? "your social worker") "
        + "if you want to know more."
    }
    return matter.meeting.held == nil
      ? "Nothing is decided yet. We will tell you when it is."
      : "What was decided is not written down yet. We will tell you when it is."
  }
}

extension PaperCase {
  /// Why a reader may not have a decision about the child; nil where they may, as may whoever it
  /// gives something to do.
  func withholding(_ decision: DecisionsWritten.Decision, from reader: PaperReader) -> Withholding?
  {
    guard case .person(let person) = audience(of: reader) else { return nil }
    guard let why = disclosure.withholdingChild(from: person) else { return nil }
    return decision.who.map { $0.trimmed == name(person) } == true ? nil : why
  }

  /// Whether a decision speaks of another child of the meeting, by any name that they go by.
  func namesAnotherChild(_ decision: DecisionsWritten.Decision) -> Bool {
    let text = decision.text + " " + (decision.who ?? "")
    return otherChildren.contains(where: text.speaks)
  }
}
