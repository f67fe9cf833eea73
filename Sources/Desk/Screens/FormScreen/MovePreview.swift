import Canvas
import Papers
import Participation

/// What changes for each child when a meeting moves to another day.
struct MovePreview {
  private let meeting: Meeting
  private let day: CivilDate
  private let file: CaseFile
  private let around: ScreenContext

  init(_ meeting: Meeting, to day: CivilDate, in file: CaseFile, _ around: ScreenContext) {
    self.meeting = meeting
    self.day = day
    self.file = file
    self.around = around
  }

  func lines(width: Int) -> [Line] {
    let warning =
      around.calendar.isWorking(day)
      ? [] : [Line("! \(day.spoken) is not a working day.", Style(.warning))]
    return warning
      + meeting.children.flatMap { id -> [Line] in
        guard let child = file.children[id],
          let record = file.record(RecordKey(child: id, meeting: meeting.id))
        else { return [] }
        return lines(child, record, width: width)
      }
  }

  private func lines(_ child: ChildFile, _ record: ParticipationRecord, width: Int) -> [Line] {
    let name = child.child.firstName
    let was = Age(born: child.child.born, on: meeting.day).short
    let age = Age(born: child.child.born, on: day).short
    let changed = was == age ? "" : ", not \(was)"
    var lines = [Line("\(name): \(age) on \(day.spoken)\(changed)", .heading)]
    do {
      let difference = try around.planner.difference(
        of: record, at: meeting, for: child, movedTo: day)
      let words = DutyWords(child: child, pack: around.pack)
      let add = { (sign: String, text: String) in
        lines += Line.wrapped("\(sign) \(text)", width: width, hanging: 2)
      }
      for key in difference.opened { add("+ opens:", words.title(key)) }
      for key in difference.closed { add("- closes:", words.title(key)) }
      if difference.opened.isEmpty && difference.closed.isEmpty {
        add(" ", "No duty opens or closes.")
      }
      if !difference.dates.isEmpty { add(" ", "Days change for \(difference.dates.count) duties.") }
    } catch {
      lines += Line.wrapped("! \(error.message)", width: width, Style(.bad, bold: true))
    }
    let old = around.planner.oldViews(record.lastSaid, on: day)
    if !old.isEmpty {
      let names = old.map { said in said.of.map { child.person($0)?.name ?? "somebody" } ?? name }
      lines += Line.wrapped(
        "! What \(names.listed) said will be more than "
          + "\(around.pack.settings.viewsOldAfter) working days old: ask again whether it holds.",
        width: width, Style(.warning), hanging: 2)
    }
    return lines
  }
}
