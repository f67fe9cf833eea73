import ArgumentParser
import CaseStore
import Papers
import Participation

extension CaseStore {
  /// What a paper of a child's part in a meeting may know.
  ///
  /// - Throws: `Complaint` with 65 where an entry cannot be read: it could be the one that says with
  ///   whom something must not be shared.
  func paperCase(child: ChildID, meeting: MeetingID, planner: Planner, today: CivilDate) throws
    -> PaperCase
  {
    let (file, unreadable) = try caseFile(child: child)
    if let erased = Complaint(erased: try erasedChild(child)) { throw erased }
    guard file.children[child] != nil else {
      throw Complaint.unread(unreadable.count, of: child.text) ?? .unknown("child", child.text)
    }
    guard unreadable.isEmpty else {
      throw Complaint(
        code: ExitCode(65),
        message: "\(unreadable.count == 1 ? "1 entry" : "\(unreadable.count) entries") of "
          + "“\(child)” cannot be read, and could say with whom something must not be shared: no "
          + "paper is made. “heard verify” says what is wrong.")
    }
    guard let found = file.meetings[meeting] else {
      throw Complaint.unknown("meeting", meeting.text)
    }
    var names: [String] = []
    for other in found.children where other != child {
      names += try caseFile(child: other).file.children[other]?.child.namesUsed ?? []
    }
    return try PaperCase(
      child: child, meeting: meeting, in: file, otherNames: names, planner: planner, today: today)
  }
}
