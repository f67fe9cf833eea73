package import Participation

/// What whoever leads a meeting needs to know of one child's part in it: whether everybody was asked,
/// met and told who should have been by now, and what waits for the leader. It says how somebody was
/// asked and in whose words, and holds no words of theirs.
package struct ReadinessItem: Encodable, Sendable, Equatable {
  package let child: ChildID
  package let meeting: MeetingID
  package let name: String
  /// Null before birth.
  let ageOnTheDay: Nullable<Int>
  /// The day on which an unborn child is expected; null once it is born.
  let expected: Nullable<CivilDate>
  /// Null while it is put off without a new day.
  let on: Nullable<CivilDate>
  let time: Nullable<String>
  package let kind: MeetingKind
  package let chair: Nullable<String>
  let worker: Nullable<String>
  /// Null where it is no question: closed, put off without a day, or not the protocol's.
  package let readiness: Nullable<Readiness.State>
  /// What is to be known beside it.
  let cautions: [String]
  package let gaps: [Gap]
  package let explained: [Explained]
  /// What was short notice when the meeting was planned, and is still to come.
  package let shortNotice: [String]
  /// What waits for whoever leads the meeting.
  package let waiting: [String]
  package let signedOff: Nullable<CivilDate>
  package let asked, parents, reports, met, support: [String]
  package let openQuestions: Int
  private let kindName, state: String
  private let age: Age
  /// Readiness in words, with what is to be known beside it.
  package let ready: [String]

  private enum CodingKeys: String, CodingKey {
    case child, meeting, name, ageOnTheDay, expected, on, time, kind, chair, worker, readiness,
      cautions,
      gaps,
      explained, shortNotice
    case waiting, signedOff, asked, parents, reports, met, support, openQuestions
  }

  /// What is blank and due by now.
  package struct Gap: Encodable, Sendable, Equatable {
    /// A duty's identifier, or what else is owed.
    package let duty: String
    /// The duty with the names of those concerned.
    package let what: String
    /// What it still lacks, where it was begun.
    package let missing: [String]
    package let due: CivilDate
    let owners: [Role]
    /// What they are called.
    let ownerNames: [String]

    package var sentence: String {
      what + (missing.isEmpty ? "" : " – still missing: \(missing.joined(separator: ", "))")
    }
  }

  /// A duty that is not done, with the reason and the name of who gave it.
  package struct Explained: Encodable, Sendable, Equatable {
    package let duty: DutyID
    package let what, why, by: String

    package var sentence: String { "\(what) – \(why) (\(by))" }
  }

  /// Nil where the file has no such record, or the meeting is cancelled and nobody waits to be told.
  package init?(_ key: RecordKey, in file: CaseFile, planner: Planner, today: CivilDate) {
    guard let found = file.children[key.child], let meeting = file.meetings[key.meeting],
      let record = file.record(key)
    else { return nil }
    let words = DutyWords(child: found, pack: planner.pack)
    let ready = planner.readiness(of: record, at: meeting, for: found, on: today)
    guard meeting.state != .cancelled || ready.state != nil else { return nil }
    let outline = RecordOutline(of: record, at: meeting, for: found)
    self.child = key.child
    self.meeting = key.meeting
    name = found.child.calledName
    age = Age(born: found.child.born, on: meeting.day)
    (ageOnTheDay, expected) = (Nullable(age.years), Nullable(age.expected))
    on = Nullable(meeting.state == .postponed ? nil : meeting.day)
    state = meeting.state.rawValue
    time = Nullable(meeting.time)
    kind = meeting.kind
    kindName = planner.pack.kinds[meeting.kind]?.name ?? meeting.kind.rawValue
    chair = Nullable(meeting.chair?.name)
    worker = Nullable(found.child.worker)
    readiness = Nullable(ready.state)
    cautions = ready.cautions.map(\.id).uniqued()
    self.ready = [ready.words].compactMap(\.self) + ready.cautionWords
    gaps = ready.gaps.map { gap in
      let duty: Duty? = if case .duty(let owed) = gap { owed.duty } else { nil }
      let isBegun = duty?.status == .inProgress
      return Gap(
        duty: gap.id, what: gap.title(words, at: meeting.kind, in: planner.pack),
        missing: duty.map { duty in
          isBegun ? planner.missing(of: duty.key, in: record, at: meeting, for: found) : []
        } ?? [], due: gap.due, owners: duty?.planned.owners ?? [],
        ownerNames: (duty?.planned.owners ?? []).map {
          planner.pack.name(of: $0, for: found.statuses(on: meeting.day))
        })
    }
    explained = ready.explained.compactMap { owed in
      guard case .explained(let why, let by) = owed.duty.status else { return nil }
      return Explained(
        duty: owed.key.id, what: words.title(owed.key), why: planner.pack.worded(why), by: by)
    }
    shortNotice = ready.shortNotice.map { words.title($0.key) }
    let tasks = planner.leadersTasks(of: outline, ready, today: today)
    waiting = tasks.map { $0.words(words, meeting.kind, planner.pack) }
    signedOff = Nullable(meeting.signedOff?.on)
    openQuestions = record.openQuestions.count
    let lines = ReadinessLines(
      record: record, outline: outline,
      duties: ready.duties.filter {
        $0.standing != .onceHeld && ($0.standing != .notDone || meeting.state == .closed)
      },
      child: found, words: words)
    let old = ready.grownOldWords(in: planner.pack) { $0.map(words.name) ?? found.child.firstName }
    (asked, parents, reports) = (
      lines.asked + [old].compactMap(\.self), lines.parents, lines.reports
    )
    (met, support) = (lines.met, lines.support)
  }
}

extension LeadersTask {
  fileprivate func words(
    _ words: DutyWords, _ kind: MeetingKind, _ pack: ProtocolPack
  ) -> String {
    switch self {
    case .duty(let key, let due): return "\(words.title(key)), due \(due.spoken)"
    case .decideExclusion(let person, let ground):
      let why = pack.ground(ground)?.words ?? ground.rawValue
      return "Decide whether \(words.name(of: person)) is excluded (\(why))"
    case .sayWhetherHeld: return pack.saysWhetherHeld(at: kind)
    case .signOff: return "Sign the meeting off"
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
    }.filter { $0.1 > 0 }
    let total = items.count == 1 ? "1 record" : "\(items.count) records"
    paper.add(
      ([total]
        + (counts.isEmpty ? [] : [counts.map { "\($1) \($0.name)" }.joined(separator: ", ")]))
        .joined(separator: ": ") + ".")
    for item in items { item.add(to: &paper) }
    return paper.text
  }

  private func add(to paper: inout TextPaper) {
    paper.heading(
      "\(name), \(age.words) – \(kindName), \(when)")
    paper.add(standing.capitalisedFirst + ".", indent: 2)
    for gap in gaps {
      paper.add("– \(gap.sentence), due \(gap.due.spoken)", indent: 2, hanging: 2)
    }
    if !shortNotice.isEmpty { paper.add(shortNoticeWords, indent: 2, hanging: 2) }
    for reason in explained { paper.add("– \(reason.sentence)", indent: 2, hanging: 2) }
    for line in asked + parents + reports + met + support {
      paper.add(line, indent: 2, hanging: 2)
    }
    for task in waiting {
      paper.add("Waiting for the chair or IRO: \(task)", indent: 2, hanging: 2)
    }
    if let signed = signedOffWords { paper.add(signed, indent: 2, hanging: 2) }
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

extension ReadinessItem {
  private var when: String {
    on.value.map { day in
      "\(day.spoken)\(time.value.map { " at \($0)" } ?? "")"
        + (state == Meeting.State.cancelled.rawValue ? ", cancelled" : "")
    } ?? "postponed, no new day yet"
  }

  /// That the meeting is signed off, for every child it is about; nil where it is not.
  package var signedOffWords: String? {
    signedOff.value.map { "The whole meeting was signed off on \($0.spoken)." }
  }

  /// The state with what is to be known beside it, in a sentence without its full stop.
  package var standing: String {
    let said = ready.joined(separator: "; ")
    guard readiness.value == nil else { return said }
    let why =
      [Meeting.State.postponed, .closed].map(\.rawValue).contains(state)
      ? state : "the protocol says nothing of this meeting"
    return ([why] + ready).joined(separator: "; ")
  }

  /// What could no longer be in time when the meeting was planned, said once.
  package var shortNoticeWords: String {
    "– Short notice when it was planned, and still to come: "
      + "\(shortNotice.joined(separator: "; "))"
  }
}
