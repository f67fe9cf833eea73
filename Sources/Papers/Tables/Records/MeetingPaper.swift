package import Participation

/// A meeting as the journal has it: for each child the duties, and what was said in whose words.
package struct MeetingPaper: Encodable {
  let id: MeetingID
  let kind: MeetingKind
  let on: CivilDate
  let state: String
  let chair: Nullable<Chair>
  let decisions: [DecisionsWritten]
  let children: [ChildItem]
  let unreadable: Int
  private let kindName: String

  private enum CodingKeys: String, CodingKey {
    case id, kind, on, state, chair, decisions, children, unreadable
  }

  struct ChildItem: Encodable {
    let id: ChildID
    let name: String
    let ageOnTheDay: Int
    let readiness: Nullable<String>
    let code: Nullable<ParticipationCode>
    let duties: [DutyItem]
    let views: [View]
    let questionnaires: [QuestionnaireAnswered]
    /// Who is who, for the text.
    fileprivate let names: [PersonID: String]

    private enum CodingKeys: String, CodingKey {
      case id, name, ageOnTheDay, readiness, code, duties, views, questionnaires
    }

    /// What keeps words from somebody.
    fileprivate func marks(_ notSharedWith: [PersonID], _ notWordForWord: Bool) -> String {
      let people = notSharedWith.map { names[$0] ?? $0.text }.listed
      return (people.isEmpty ? "" : " – not to be shared with \(people)")
        + (notWordForWord ? " – not word for word" : "")
    }
  }

  struct DutyItem: Encodable {
    let id: DutyID
    let person: Nullable<String>
    let title, status: String
    let due: CivilDate
    let why: Nullable<String>
  }

  /// Nil where no such meeting is in the file.
  package init?(
    _ id: MeetingID, in file: CaseFile, unreadable: Int, planner: Planner, today: CivilDate
  ) {
    guard let meeting = file.meetings[id] else { return nil }
    self.id = id
    kind = meeting.kind
    kindName = planner.pack.kinds[meeting.kind]?.name ?? meeting.kind.rawValue
    on = meeting.day
    state = meeting.state.rawValue
    chair = Nullable(meeting.chair)
    decisions = meeting.decisions
    self.unreadable = unreadable
    children = meeting.children.compactMap { child in
      guard let found = file.children[child],
        let record = file.record(RecordKey(child: child, meeting: id))
      else { return nil }
      let duties = (try? planner.duties(of: record, at: meeting, for: found).duties) ?? []
      let isGoverned = !duties.isEmpty
      return ChildItem(
        id: child, name: found.child.calledName, ageOnTheDay: found.child.born.age(on: meeting.day),
        readiness: Nullable(isGoverned ? Readiness(of: duties, on: today).state.rawValue : nil),
        code: Nullable(planner.code(of: record, at: meeting, for: found)?.code),
        duties: duties.map { duty in
          DutyItem(
            id: duty.key.id,
            person: Nullable(duty.key.person.flatMap { found.person($0)?.name }),
            title: planner.pack.duties[duty.key.id]?.title ?? duty.key.id.rawValue,
            status: duty.status.word, due: duty.planned.due, why: Nullable(duty.status.why))
        }, views: record.views, questionnaires: record.questionnaires,
        names: Dictionary(
          found.people(on: meeting.day).map { ($0.id, $0.name) }, uniquingKeysWith: { $1 }))
    }
  }

  package var text: String {
    var paper = TextPaper()
    paper.heading("\(kindName.capitalisedFirst) on \(on.spoken), \(state)")
    if let chair = chair.value { paper.add("Led by \(chair.name).") }
    for child in children {
      paper.heading("\(child.name), \(child.ageOnTheDay) on the day")
      let code = child.code.value.map { " · \($0.rawValue)" } ?? ""
      paper.add((child.readiness.value ?? "before the protocol was in force") + code, indent: 2)
      for duty in child.duties {
        let person = duty.person.value.map { "\($0): " } ?? ""
        paper.add("\(person)\(duty.title)", right: "\(duty.status), \(duty.due.spoken)", indent: 2)
        if let why = duty.why.value { paper.add(why, indent: 4, hanging: 2) }
      }
      for view in child.views where view.of == nil {
        paper.add(
          "\(view.kind.rawValue), \(view.whoseWords.rawValue), \(view.on.spoken): "
            + (view.question.map { "asked “\($0)”, " } ?? "") + "“\(view.words)”"
            + child.marks(view.notSharedWith, view.notWordForWord),
          indent: 2, hanging: 2)
      }
      for answered in child.questionnaires where answered.who == nil {
        for answer in answered.answers {
          paper.add(
            "questionnaire, \(answered.whoseWords.rawValue), \(answered.on.spoken): "
              + "\(answer.question) “\(answer.answer)”"
              + child.marks(answered.notSharedWith, answered.notWordForWord), indent: 2, hanging: 2)
        }
      }
    }
    for written in decisions {
      paper.heading("Decisions, \(written.on.spoken)")
      for decision in written.decisions { paper.add("– \(decision.text)", indent: 2, hanging: 2) }
    }
    if unreadable > 0 {
      paper.add("\(unreadable) \(unreadable == 1 ? "entry" : "entries") cannot be read.")
    }
    return paper.text
  }
}

extension DutyStatus {
  /// The reason given, where the status carries one.
  fileprivate var why: String? {
    switch self {
    case .explained(let why, let by): "\(why) – \(by)"
    case .notRequired(let why): why
    case .toDo, .inProgress, .done: nil
    }
  }
}
