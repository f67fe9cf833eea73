package import Participation

/// A row of the walk that something can be recorded for.
package enum WalkItem: Sendable, Hashable {
  case duty(DutyKey)
  /// A request that somebody be excluded, with its decision and how it was told.
  case exclusion(EntryID)
  /// A question by whoever leads the meeting that has no answer yet.
  case question(EntryID)
  /// That the meeting was held.
  case held
  /// Who was there: the child where nil.
  case attendance(PersonID?)
}

/// The rows of the walk in order, under the headings of their phases.
struct WalkRows: Sendable, Equatable {
  enum Row: Sendable, Equatable {
    case heading(Phase)
    case item(WalkItem)
  }

  private(set) var rows: [Row] = []

  /// - Parameter showsAll: whether what is not required now stands there too.
  init(_ model: WalkModel, showsAll: Bool) {
    for phase in Phase.allCases {
      let items = Self.items(phase, model, showsAll)
      guard !items.isEmpty else { continue }
      rows.append(.heading(phase))
      rows += items.map(Row.item)
    }
  }

  private static func items(
    _ phase: Phase, _ model: WalkModel, _ showsAll: Bool
  ) -> [WalkItem] {
    var items: [WalkItem] = []
    if phase == .before { items += model.openQuestions.map { .question($0.origin) } }
    if phase == .at { items.append(.held) }
    if phase == .at { items += model.attendees.map(WalkItem.attendance) }
    items += model.list.duties.filter { duty in
      guard duty.planned.phase == phase else { return false }
      if showsAll { return true }
      if case .notRequired = duty.status { return false }
      return true
    }.map { .duty($0.key) }
    if phase == .at && model.offersCode { items.append(.duty(DutyKey(.childParticipationCode))) }
    if phase == .before { items += model.record.exclusions.map { .exclusion($0.id) } }
    return items
  }

  var items: [WalkItem] {
    rows.compactMap { if case .item(let item) = $0 { item } else { nil } }
  }

  func index(of item: WalkItem) -> Int? { rows.firstIndex(of: .item(item)) }
}

/// One child's part in one meeting as the walk needs it, worked out when it is loaded.
struct WalkModel: Sendable, Equatable {
  let child: ChildFile
  let meeting: Meeting
  let record: ParticipationRecord
  let list: DutyList
  /// Whether people meet, which they do not for an assessment.
  let isMeeting: Bool
  /// Who can have been there, as far as the kind of meeting asks it, and whoever is recorded as there.
  let attendees: [PersonID?]
  /// How the record stands on the day on which it is seen.
  let readiness: Readiness
  /// Whether a participation code can be recorded though none is owed.
  let offersCode: Bool
  /// The code that what is recorded amounts to.
  let code: DerivedCode?
  /// What to think of that is no duty.
  let prompts: [Plan.Prompt]

  init?(_ key: RecordKey, in file: CaseFile, planner: Planner, today: CivilDate) {
    guard let child = file.children[key.child], let meeting = file.meetings[key.meeting],
      let record = file.record(key),
      let list = try? planner.duties(of: record, at: meeting, for: child)
    else { return nil }
    self.child = child
    self.meeting = meeting
    self.record = record
    self.list = list
    readiness = planner.readiness(
      of: RecordOutline(of: record, at: meeting, for: child), list, on: today)
    let rule = planner.pack.kinds[meeting.kind]
    isMeeting = rule?.isMeeting != false
    let around = [nil] + list.plan.circumstances.people.map { Optional($0.id) }
    attendees = around.filter {
      rule?.asksAttendance(of: $0) != false || record.attendance(of: $0) != nil
    }
    offersCode = rule?.code == .optional
    code = planner.code(of: record, at: meeting, for: child)
    prompts = planner.prompts(of: record, at: meeting, in: file)
  }

  /// Questions that have no answer yet, as the entries that ask them.
  var openQuestions: [StandingEntry] { record.openQuestions }

  func question(_ id: EntryID) -> (asked: QuestionAsked, by: Author)? {
    for standing in record.entries where standing.origin == id {
      if case .questionAsked(let asked) = standing.entry.fact { return (asked, standing.entry.by) }
    }
    return nil
  }

  var key: RecordKey { record.key }
}
