package import Participation

/// What whoever leads a meeting needs to know of one child's part in it: whether everybody was asked,
/// met and told who should have been by now, and what waits for the leader. It says how somebody was
/// asked and in whose words, and holds no words of theirs.
package struct ReadinessItem: Encodable, Sendable, Equatable {
  package let child: ChildID
  package let meeting: MeetingID
  package let name: String
  package let ageOnTheDay: Int
  package let on: CivilDate
  let time: Nullable<String>
  package let kind: MeetingKind
  package let chair: Nullable<String>
  let worker: Nullable<String>
  /// `ready`, `explained` or `gap`; null where the protocol says nothing of the meeting.
  package let readiness: Nullable<Readiness.State>
  package let gaps: [Gap]
  package let explained: [Explained]
  /// What waits for whoever leads the meeting.
  package let waiting: [String]
  package let signedOff: Nullable<CivilDate>
  package let asked, parents, reports, met, support: [String]
  package let openQuestions: Int
  private let kindName: String

  private enum CodingKeys: String, CodingKey {
    case child, meeting, name, ageOnTheDay, on, time, kind, chair, worker, readiness, gaps,
      explained
    case waiting, signedOff, asked, parents, reports, met, support, openQuestions
  }

  /// A duty that is blank and due by now.
  package struct Gap: Encodable, Sendable, Equatable {
    package let duty: DutyID
    /// The duty with the names of those concerned.
    package let what: String
    /// What it still lacks, where it was begun.
    package let missing: [String]
    package let due: CivilDate
    let owners: [Role]

    package var sentence: String {
      what + (missing.isEmpty ? "" : " – still missing: \(missing.joined(separator: ", "))")
    }
  }

  /// A duty that is not done, with the reason and the name of who gave it.
  package struct Explained: Encodable, Sendable, Equatable {
    package let duty: DutyID
    package let what, why, by: String

    package var sentence: String { "\(what): \(why) – \(by)" }
  }

  /// Nil where the file has no such record, or the meeting is cancelled.
  package init?(_ key: RecordKey, in file: CaseFile, planner: Planner, today: CivilDate) {
    guard let found = file.children[key.child], let meeting = file.meetings[key.meeting],
      let record = file.record(key), meeting.state != .cancelled
    else { return nil }
    let words = DutyWords(child: found, pack: planner.pack)
    let duties = (try? planner.duties(of: record, at: meeting, for: found))?.duties
    let owed = (duties ?? []).filter { meeting.held != nil || $0.planned.phase != .after }
    let ready = Readiness(of: owed, on: today)
    let outline = RecordOutline(of: record, at: meeting, for: found)
    self.child = key.child
    self.meeting = key.meeting
    name = found.child.calledName
    ageOnTheDay = found.child.born.age(on: meeting.day)
    on = meeting.day
    time = Nullable(meeting.time)
    kind = meeting.kind
    kindName = planner.pack.kinds[meeting.kind]?.name ?? meeting.kind.rawValue
    chair = Nullable(meeting.chair?.name)
    worker = Nullable(found.child.worker)
    readiness = Nullable(duties.map { _ in ready.state })
    gaps = ready.gaps.sorted { $0.planned.due < $1.planned.due }.map { duty in
      Gap(
        duty: duty.key.id, what: words.title(duty.key),
        missing: duty.status == .inProgress
          ? planner.missing(of: duty.key, in: record, at: meeting, for: found) : [],
        due: duty.planned.due, owners: duty.planned.owners)
    }
    explained = ready.explained.compactMap { duty in
      guard case .explained(let why, let by) = duty.status else { return nil }
      return Explained(duty: duty.key.id, what: words.title(duty.key), why: why, by: by)
    }
    let tasks = planner.leadersTasks(of: outline, duties ?? [], today: today)
    waiting = tasks.map { $0.words(words, found, planner.pack) }
    signedOff = Nullable(meeting.signedOff?.on)
    openQuestions = record.openQuestions.count
    let lines = ReadinessLines(
      record: record, outline: outline, duties: owed, child: found, words: words, today: today)
    (asked, parents, reports) = (lines.asked, lines.parents, lines.reports)
    (met, support) = (lines.met, lines.support)
  }
}

extension LeadersTask {
  fileprivate func words(_ words: DutyWords, _ child: ChildFile, _ pack: ProtocolPack) -> String {
    switch self {
    case .duty(let key, let due): return "\(words.title(key)), due \(due.spoken)"
    case .decideExclusion(let person, let ground):
      let name = child.person(person)?.name ?? "somebody"
      let why = pack.ground(ground)?.words ?? ground.rawValue
      return "Decide whether \(name) is kept out (\(why))"
    case .signOff: return "Sign off that the meeting goes ahead"
    }
  }
}

// MARK: Text

extension ReadinessItem {
  /// The items in the order given, as text.
  package static func text(_ items: [ReadinessItem], today: CivilDate) -> String {
    guard !items.isEmpty else { return "No meeting is coming in these days.\n" }
    var paper = TextPaper()
    let counts = Readiness.State.allCases.map { state in
      (state, items.count { $0.readiness.value == state })
    }
    let total = items.count == 1 ? "1 record" : "\(items.count) records"
    paper.add(
      "\(total): " + counts.map { "\($1) \($0.rawValue)" }.joined(separator: ", ") + ".")
    for item in items { item.add(to: &paper) }
    return paper.text
  }

  private func add(to paper: inout TextPaper) {
    paper.heading(
      "\(name), \(ageOnTheDay) – \(kindName), \(on.spoken)\(time.value.map { " at \($0)" } ?? "")")
    let count = gaps.count == 1 ? "1 thing is blank" : "\(gaps.count) things are blank"
    switch readiness.value {
    case .ready: paper.add("Ready.", indent: 2)
    case .explained: paper.add("Explained.", indent: 2)
    case .gap: paper.add("Gap: \(count).", indent: 2)
    case nil: paper.add("The protocol says nothing of this meeting.", indent: 2)
    }
    for gap in gaps {
      paper.add("– \(gap.sentence), due \(gap.due.spoken)", indent: 2, hanging: 2)
    }
    for reason in explained { paper.add("– \(reason.sentence)", indent: 2, hanging: 2) }
    for line in asked + parents + reports + met + support {
      paper.add(line, indent: 2, hanging: 2)
    }
    for task in waiting { paper.add("Waits for the leader: \(task)", indent: 2, hanging: 2) }
    if openQuestions > 0 {
      paper.add(
        openQuestions == 1
          ? "1 question has no answer." : "\(openQuestions) questions have no answer.", indent: 2)
    }
    let people = [chair.value.map { "Led by \($0)" }, worker.value.map { "worker \($0)" }]
    let known = people.compactMap(\.self)
    if !known.isEmpty { paper.add(known.joined(separator: "; ") + ".", indent: 2) }
  }
}
