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
          hint: "Whether that is the child's own social worker.",
          shown: .whenFilled("chair.name")),
        Field(
          "children", "About", .several(children.map { Field.Option($0.id.text, $0.calledName) }),
          required: true, hint: "Siblings share a meeting; each keeps a record of their own.",
          initial: [child.child.id.text]),
      ])
  }

  var move: Questions {
    Questions(
      .meetingMoved,
      [
        Field(
          "to", "To", .date(.future), hint: "Empty: postponed, and no new day is known yet."),
        Field("time", "Time", .line, shown: .whenFilled("to")),
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
          hint: "Whether that is the child's own social worker."),
      ])
  }
}
