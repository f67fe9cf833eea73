package import Participation

/// A child as the journal has them: people, statuses, meetings, and by when the next review is due.
package struct ChildPaper: Encodable {
  let child: Child
  /// Null before birth.
  let ageToday: Nullable<Int>
  /// The day on which an unborn child is expected; null once it is born.
  let expected: Nullable<CivilDate>
  let statuses: [StatusPeriod]
  let people: [Person]
  let needs: [NeedRecorded]
  let meetings: [MeetingItem]
  let keptUntil: Nullable<CivilDate>
  let keptBecause: String
  /// Entries that cannot be read; the rest is shown.
  let unreadable: Int
  private let age: Age

  private enum CodingKeys: String, CodingKey {
    case child, ageToday, expected, statuses, people, needs, meetings, keptUntil, keptBecause,
      unreadable
  }

  struct MeetingItem: Encodable {
    let id: MeetingID
    let kind: MeetingKind
    /// Null while it is put off without a new day.
    let on: Nullable<CivilDate>
    let state: String
    let code: Nullable<ParticipationCode>
    /// A state of readiness; null where it is no question.
    let readiness: Nullable<String>
    let cautions: [String]
    /// Readiness in words, for the text.
    fileprivate let ready: [String]

    private enum CodingKeys: String, CodingKey {
      case id, kind, on, state, code, readiness, cautions
    }
  }

  /// Nil where no such child is in the file.
  package init?(
    _ id: ChildID, in file: CaseFile, unreadable: Int, planner: Planner, today: CivilDate
  ) {
    guard let found = file.children[id] else { return nil }
    child = found.child
    age = Age(born: found.child.born, on: today)
    (ageToday, expected) = (Nullable(age.years), Nullable(age.expected))
    statuses = found.statuses
    people = found.people
    needs = found.needs
    let term = planner.retention(of: found)
    keptUntil = Nullable(term.until)
    keptBecause = term.because
    self.unreadable = unreadable
    meetings = file.meetings.values.filter { $0.children.contains(id) }
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
      .map { meeting in
        let record =
          file.record(RecordKey(child: id, meeting: meeting.id))
          ?? ParticipationRecord(key: RecordKey(child: id, meeting: meeting.id))
        let readiness = planner.readiness(of: record, at: meeting, for: found, on: today)
        return MeetingItem(
          id: meeting.id, kind: meeting.kind,
          on: Nullable(meeting.state == .postponed ? nil : meeting.day),
          state: meeting.state.rawValue,
          code: Nullable(planner.code(of: record, at: meeting, for: found)?.code),
          readiness: Nullable(readiness.state?.rawValue),
          cautions: readiness.cautions.map(\.id).uniqued(),
          ready: [readiness.words].compactMap(\.self) + readiness.cautionWords)
      }
  }

  package var text: String {
    var paper = TextPaper()
    let called = child.preferredName.map { ", called \($0)" } ?? ""
    paper.heading("\(child.name)\(called)")
    let born = age.years.map { "born \(child.born.written), \($0) today" } ?? age.words
    paper.add("\(born.capitalisedFirst). \(child.id)")
    for status in statuses {
      let end = status.to.map { " to \($0.written)" } ?? ""
      paper.add("\(status.status.name.capitalisedFirst) from \(status.from.written)\(end).")
    }
    if !people.isEmpty {
      paper.heading("People")
      for person in people {
        let needs = person.accessNeeds.filter { !$0.isBlank }
        paper.add(
          "\(person.name): \(person.relation.name)"
            + (needs.isEmpty ? "" : "; needs \(needs.listed)"), indent: 2, hanging: 2)
      }
    }
    if !needs.isEmpty {
      paper.heading("Needs")
      for need in needs {
        paper.add(need.need + (need.detail.map { ": \($0)" } ?? ""), indent: 2, hanging: 2)
      }
    }
    if !meetings.isEmpty {
      paper.heading("Meetings")
      for meeting in meetings {
        let code = meeting.code.value.map { " · \($0.rawValue)" } ?? ""
        let ready = meeting.ready.isEmpty ? "" : " · \(meeting.ready.joined(separator: ", "))"
        paper.add(
          "\(meeting.on.value?.spoken ?? "no day") · \(meeting.kind.rawValue) · \(meeting.state)\(code)\(ready)",
          indent: 2, hanging: 2)
      }
    }
    paper.blank()
    let until = keptUntil.value.map { " until \($0.written)" } ?? ""
    paper.add("Records are kept\(until): \(keptBecause).")
    if unreadable > 0 {
      paper.add("\(unreadable) \(unreadable == 1 ? "entry" : "entries") cannot be read.")
    }
    return paper.text
  }
}
