import Canvas
import Papers
import Participation

/// What is owed no more for each child when a meeting is cancelled.
struct CancelPreview {
  private let meeting: Meeting
  private let file: CaseFile
  private let around: ScreenContext

  init(_ meeting: Meeting, in file: CaseFile, _ around: ScreenContext) {
    self.meeting = meeting
    self.file = file
    self.around = around
  }

  func lines(width: Int) -> [Line] {
    meeting.children.flatMap { id -> [Line] in
      guard
        let model = WalkModel(
          RecordKey(child: id, meeting: meeting.id), in: file, planner: around.planner,
          today: around.today)
      else { return [] }
      let open = model.list.duties.filter { $0.status.isOpen }
      let words = DutyWords(child: model.child, pack: around.pack)
      let count = open.count == 1 ? "1 duty closes" : "\(open.count) duties close"
      return [Line("\(model.child.child.firstName): \(count); what is recorded stays", .heading)]
        + open.flatMap {
          Line.wrapped("- closes: \(words.title($0.key))", width: width, hanging: 2)
        }
    }
  }
}
