import Papers
import Participation

extension FormContext {
  /// A meeting to plan, for the child or for siblings at once.
  func plan(with siblings: [Child] = []) -> Questions {
    let kinds = MeetingKind.allCases.compactMap { kind in
      pack.kinds[kind].map { Field.Option(kind.rawValue, $0.name) }
    }
    let others = file.children.values.map(\.child) + siblings
    let siblings = Dictionary(others.map { ($0.id, $0) }) { first, _ in first }.values
      .filter { $0.id != child.child.id }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    let children = [child.child] + siblings
    return Questions(
      .meetingPlanned,
      [
        Field("kind", "Kind", .choice(kinds), required: true),
        Field(
          "date", "Day", .date(.future), required: true,
          hint: "Of an assessment, the day it is to be finished."),
        Field("time", "Time", .line, hint: "As it will stand on the invitation: 10:30."),
        Field("place", "Place", .line),
        Field("chair.name", "Led by", .line, hint: "The chair or IRO; empty while not known."),
        Field(
          "chair.isChildsWorker", "Own social worker", .yesNo, required: true,
          hint: "Whether this is the child's own social worker.",
          shown: .whenFilled("chair.name")),
        Field(
          "children", "About", .several(children.map { Field.Option($0.id.text, $0.calledName) }),
          required: true, hint: "Siblings share a meeting; each keeps a record of their own.",
          initial: [child.child.id.text]),
      ] + described { kinds in Field.Shown.when("kind", isAnyOf: Set(kinds.map(\.rawValue))) })
  }

  /// What is known of some kinds of meeting alone.
  ///
  /// - Parameter shown: where what belongs to some kinds is asked.
  private func described(_ shown: ([MeetingKind]) -> Field.Shown) -> [Field] {
    [
      Field(
        "assessmentBegins", "Begins", .date(.near), hint: "The day on which the assessment begins.",
        shown: shown([.assessment])),
      Field(
        "proposal", "Proposed is", .choice(Proposal.options),
        hint: "To reduce or end a service is told ahead, with how it can be challenged.",
        shown: shown([.shortBreaksPanel])),
      Field("proposed", "In words", .words(lines: 2), shown: shown([.shortBreaksPanel])),
      Field(
        "carer", "Carer", .line, hint: "Whose review it is.", shown: shown([.fosterCarerReview])),
      Field(
        "supervisingWorker", "Supervised by", .line, hint: "The carer's supervising social worker.",
        shown: shown([.fosterCarerReview])),
    ]
  }

  /// What is known of a meeting since it was planned.
  ///
  /// - Parameter isCorrection: asked in full, whatever the kind.
  func description(isCorrection: Bool = false) -> Questions {
    let fields = described { [kind = meeting?.kind] kinds in
      kind.map(kinds.contains) == true || isCorrection ? .always : .when("", isAnyOf: [])
    }
    let coordinator = Field("coordinator", "Coordinator", .line, hint: "Who coordinates it.")
    return Questions(
      .meetingDescribed, (fields + [coordinator]).filter { $0.shown == .always })
  }

  var withoutMeeting: Questions {
    Questions(
      .heldWithoutMeeting,
      [
        .when(self, "on", "Held on"),
        Field(
          "reason", "Why", .words(lines: 3), required: true,
          hint: "Why no meeting was needed, for example in a long-term placement."),
      ])
  }

  var move: Questions {
    Questions(
      .meetingMoved,
      [
        Field(
          "to", "To", .date(.future), hint: "Empty: postponed, and no new day is known yet."),
        Field("time", "Time", .line, shown: .whenFilled("to")),
        Field(
          "place", "Place", .line, hint: "Where it is now; empty: as before.",
          shown: .whenFilled("to")),
        Field("why", "Why", .words(lines: 2), required: true),
      ])
  }

  var chair: Questions {
    Questions(
      .chairNamed,
      [
        Field(
          "name", "Name", .line, required: true,
          initial: user.role == .chair || user.role == .iro ? [user.name] : []),
        Field(
          "isChildsWorker", "Own social worker", .yesNo, required: true,
          hint: "Whether this is the child's own social worker."),
      ])
  }
}
