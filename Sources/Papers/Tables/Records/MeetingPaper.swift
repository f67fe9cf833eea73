package import Participation

/// A meeting as the journal has it: for each child the duties, and what was said in whose words.
package struct MeetingPaper: Encodable {
  let id: MeetingID
  let kind: MeetingKind
  /// Null while it is put off without a new day.
  let on: Nullable<CivilDate>
  let state: String
  let chair: Nullable<Chair>
  let decisions: [DecisionsWritten]
  let children: [ChildItem]
  let unreadable: Int
  private let kindName: String
  /// What whoever leads it is called, where that is not the role; what it is about.
  private let leader, about: String?

  private enum CodingKeys: String, CodingKey {
    case id, kind, on, state, chair, decisions, children, unreadable
  }

  struct ChildItem: Encodable {
    let id: ChildID
    let name: String
    /// Null before birth.
    let ageOnTheDay: Nullable<Int>
    /// The day on which an unborn child is expected; null once it is born.
    let expected: Nullable<CivilDate>
    /// A state of readiness; null where it is no question.
    let readiness: Nullable<String>
    /// What is owed by now and blank.
    let gaps: [String]
    /// What is to be known beside it.
    let cautions: [String]
    /// What to think of that is no duty.
    let prompts: [String]
    /// Who attends apart from others, and how.
    let separateAttendance: [String]
    let code: Nullable<ParticipationCode>
    let duties: [DutyItem]
    let views: [View]
    let questionnaires: [QuestionnaireAnswered]
    fileprivate let age: Age
    /// Who is who, for the text.
    fileprivate let names: [PersonID: String]
    /// How it stands in words, for the text.
    fileprivate let ready: [String]

    private enum CodingKeys: String, CodingKey {
      case id, name, ageOnTheDay, expected, readiness, gaps, cautions, prompts, separateAttendance,
        code, duties, views, questionnaires
    }

    /// What keeps words from somebody.
    fileprivate func marks(_ notSharedWith: [PersonID], _ notWordForWord: Bool?) -> String {
      let people = notSharedWith.map { names[$0] ?? $0.text }.listed
      return (people.isEmpty ? "" : " – not to be shared with \(people)")
        + (notWordForWord == true ? " – not word for word" : "")
    }
  }

  struct DutyItem: Encodable {
    let id: DutyID
    let person: Nullable<String>
    /// Status is how far it was seen to, and standing what is owed of it today.
    let title, status, standing: String
    /// By when it is to be done; null while there is no day.
    let due: Nullable<CivilDate>
    let owners: [Role]
    /// What they are called.
    let ownerNames: [String]
    let why: Nullable<String>
    /// How it stands in words, for the text.
    fileprivate let words: String

    private enum CodingKeys: String, CodingKey {
      case id, person, title, status, standing, due, owners, ownerNames, why
    }
  }

  /// Nil where no such meeting is in the file.
  package init?(
    _ id: MeetingID, in file: CaseFile, unreadable: Int, planner: Planner, today: CivilDate
  ) {
    guard let meeting = file.meetings[id] else { return nil }
    self.id = id
    kind = meeting.kind
    kindName = planner.pack.kinds[meeting.kind]?.name ?? meeting.kind.rawValue
    on = Nullable(meeting.state == .postponed ? nil : meeting.day)
    state = meeting.state.rawValue
    leader = planner.pack.kinds[meeting.kind]?.leader
    about = meeting.children.first.flatMap {
      FactWords(file, child: $0, pack: planner.pack).about(meeting)
    }
    chair = Nullable(meeting.chair)
    decisions = meeting.decisions
    self.unreadable = unreadable
    let rule = planner.pack.kinds[meeting.kind]
    children = meeting.children.compactMap { child in
      guard let found = file.children[child],
        let record = file.record(RecordKey(child: child, meeting: id))
      else { return nil }
      let readiness = planner.readiness(of: record, at: meeting, for: found, on: today)
      let age = Age(born: found.child.born, on: meeting.day)
      return ChildItem(
        id: child, name: found.child.calledName, ageOnTheDay: Nullable(age.years),
        expected: Nullable(age.expected),
        readiness: Nullable(readiness.state?.rawValue), gaps: readiness.gaps.map(\.id).uniqued(),
        cautions: readiness.cautions.map(\.id).uniqued(),
        prompts: planner.prompts(of: record, at: meeting, in: file).map(\.text),
        separateAttendance: record.separateAttendance.map {
          FactWords(file, child: child, pack: planner.pack)
            .sentence(for: .attendedSeparately($0)).ended
        },
        code: Nullable(planner.code(of: record, at: meeting, for: found)?.code),
        duties: readiness.duties.map { owed in
          DutyItem(
            id: owed.key.id,
            person: Nullable(owed.key.person.flatMap { found.person($0)?.name }),
            title: planner.pack.duties[owed.key.id]?.title ?? owed.key.id.rawValue,
            status: owed.duty.status.word, standing: owed.standing.rawValue,
            due: Nullable(owed.standing == .undated ? nil : owed.due),
            owners: owed.duty.planned.owners,
            ownerNames: owed.duty.planned.owners.map {
              planner.pack.name(of: $0, for: found.statuses(on: meeting.day))
            }, why: Nullable(owed.duty.status.why),
            words: owed.words)
        }, views: record.views.map { $0.settled(at: rule) },
        questionnaires: record.questionnaires.map { $0.settled(at: rule) }, age: age,
        names: Dictionary(
          found.people(on: meeting.day).map { ($0.id, $0.name) }, uniquingKeysWith: { $1 }),
        ready: Self.ready(readiness, at: meeting.kind, in: planner.pack))
    }
  }

  private static func ready(
    _ readiness: Readiness, at kind: MeetingKind, in pack: ProtocolPack
  ) -> [String] {
    // Every blank duty stands below; this has no row.
    let held = readiness.owesWhetherHeld ? [pack.saysWhetherHeld(at: kind).lowercasedFirst] : []
    if readiness.duties.isEmpty { return ["before the protocol was in force"] }
    return [readiness.words].compactMap(\.self) + held + readiness.cautionWords
  }

  package var text: String {
    var paper = TextPaper()
    let day = on.value.map { " on \($0.spoken)" } ?? ""
    paper.heading("\(kindName.capitalisedFirst)\(day), \(state)")
    if let chair = chair.value {
      paper.add("Led by \(chair.name)\(leader.map { ", \($0)" } ?? "").")
    }
    if let about { paper.add(about.ended) }
    for child in children {
      paper.heading("\(child.name), \(child.age.onTheDay)")
      let code = [child.code.value?.rawValue].compactMap(\.self)
      let ready = child.ready.isEmpty ? [] : [child.ready.joined(separator: ", ")]
      if !(ready + code).isEmpty { paper.add((ready + code).joined(separator: " · "), indent: 2) }
      for line in child.separateAttendance { paper.add(line, indent: 2, hanging: 2) }
      for prompt in child.prompts { paper.add("Think of: \(prompt)", indent: 2, hanging: 2) }
      for duty in child.duties {
        let person = duty.person.value.map { "\($0): " } ?? ""
        paper.add(
          "\(person)\(duty.title)",
          right: ([duty.words] + [duty.due.value?.spoken].compactMap(\.self)).joined(
            separator: ", "),
          indent: 2)
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
