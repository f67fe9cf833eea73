import Papers
package import Participation

/// What a form is made for: a child's case, and where it is about a meeting, the child's part in it.
package struct FormContext: Sendable {
  package let planner: Planner
  package let today: CivilDate
  package let user: Author
  package let file: CaseFile
  package let child: ChildFile
  package let meeting: Meeting?
  /// What was recorded of the child at the meeting.
  package let record: ParticipationRecord?
  /// The duties of the record as they stand; nil where the protocol says nothing of the meeting.
  package let duties: DutyList?
  /// How the record stands; nil where the form is about no meeting.
  package let readiness: Readiness?
  /// The cases of siblings at the same meeting, as far as they are known.
  package var siblings: [CaseFile] = []

  /// - Returns: nil where the case has no such child.
  package init?(
    _ file: CaseFile, child: ChildID, meeting: MeetingID? = nil, planner: Planner,
    today: CivilDate, user: Author
  ) {
    guard let found = file.children[child] else { return nil }
    self.planner = planner
    self.today = today
    self.user = user
    self.file = file
    self.child = found
    self.meeting = meeting.flatMap { file.meetings[$0] }
    record = meeting.flatMap { file.record(RecordKey(child: child, meeting: $0)) }
    guard let record, let meeting = self.meeting else {
      (duties, readiness) = (nil, nil)
      return
    }
    let list = try? planner.duties(of: record, at: meeting, for: found)
    duties = list
    readiness = planner.readiness(
      of: RecordOutline(of: record, at: meeting, for: found), list, on: today)
  }

  package var pack: ProtocolPack { planner.pack }

  /// The name that the child uses.
  package var calledName: String { child.child.firstName }

  package func name(_ person: PersonID) -> String? { child.person(person)?.name }

  /// What is blank and due by now.
  package var gaps: [Readiness.Gap] { readiness?.gaps ?? [] }

  /// What is blank and due by now of every child whom the meeting is about, this one first.
  package var blankOfAll: [ChildGaps] {
    guard let meeting else { return [] }
    let all = ([file] + siblings).flatMap { planner.blank(at: meeting, in: $0, on: today) }
    return all.map(\.child.child.id).uniqued().compactMap { id in
      all.first { $0.child.child.id == id }
    }
  }

  /// The child's records of earlier meetings, the last first.
  package var earlier: [(meeting: Meeting, record: ParticipationRecord)] {
    guard let meeting else { return [] }
    return file.meetings.values
      .filter { earlier in
        earlier.day < meeting.day && earlier.id != meeting.id && earlier.state != .cancelled
          && (earlier.held != nil || earlier.day < today)
      }
      .sorted { ($0.day, $0.id) > ($1.day, $1.id) }
      .compactMap { earlier in
        file.record(RecordKey(child: child.child.id, meeting: earlier.id)).map { (earlier, $0) }
      }
  }
}
