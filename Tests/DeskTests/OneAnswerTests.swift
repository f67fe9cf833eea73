import Canvas
import Papers
import Participation
import Protocols
import Support
import Testing

@testable import Desk

/// Whether a record is ready is asked in many places: every list, screen, paper and export says the same.
///
/// Random teams on a day in the middle of their meetings: some were planned long before, some at short
/// notice, some typed in afterwards; held or not said to be, moved, put off, cancelled, closed, and
/// reviews of which a return brought the code alone.
@Suite("One answer everywhere")
struct OneAnswerTests {
  private static let today = date(2025, 6, 20)

  /// A journal with what its random maker leaves out: some meetings closed, and returned reviews.
  private static func entries(seed: UInt64, _ planner: Planner) throws -> [Entry] {
    var entries = TeamJournal(
      seed: seed, meetings: 24, from: date(2025, 5, 1), to: date(2025, 9, 12), today: today
    ).entries
    let file = CaseFile(folding: entries)
    var number = 0
    func add(_ fact: Fact, child: ChildID? = nil, _ meeting: MeetingID? = nil) {
      number += 1
      entries.append(
        Entry(
          id: .named("more-\(number)"),
          made: Moment(milliseconds: 1_752_000_000_000 + number * 60_000),
          by: JournalBuilder.chair, child: child, meeting: meeting, fact: fact))
    }
    for meeting in file.meetings.values.sorted(by: { $0.id < $1.id })
    where meeting.held != nil && (meeting.day.day + Int(seed)) % 4 == 0 {
      add(.meetingClosed(try planner.closing(meeting, in: file, on: today)), meeting.id)
    }
    // At some everything is explained, ahead of its day or after.
    for outline in file.children.keys.sorted().compactMap({ file.outline(of: $0) }) {
      for (index, record) in outline.records.enumerated() where index % 4 == Int(seed) % 4 {
        for duty in (try? planner.duties(of: record).duties) ?? [] {
          add(
            .dutyExplained(DutyExplained(duty: duty.key, why: "abroad")), child: record.key.child,
            record.key.meeting)
        }
      }
    }
    // Of what is off some are told.
    for meeting in file.meetings.values.sorted(by: { $0.id < $1.id })
    where meeting.lastChange != nil && meeting.held == nil && (meeting.day.day + Int(seed)) % 3 == 0
    {
      for child in meeting.children {
        for person in file.children[child]?.people ?? [] {
          add(
            .toldOfChange(ToldOfChange(person: person.id, on: today, how: "a call")), child: child,
            meeting.id)
        }
      }
    }
    let (child, review): (ChildID, MeetingID) = (.named("returned"), .named("returned-review"))
    let details = ReturnedDetails(
      ethnicity: "", pupilNumber: "", isMother: "", motherOfChildBorn: "")
    add(
      .childAdded(ChildDetails(name: "Child 15", born: date(2014, 2, 1), returned: details)),
      child: child)
    let day = date(2025, 2, 3)
    add(
      .meetingPlanned(MeetingPlanned(kind: .lookedAfterReview, date: day, children: [child])),
      review)
    add(.meetingHeld(MeetingHeld(on: day)), review)
    if seed % 2 == 0 {
      add(.tookPart(TookPart(presence: .inPerson, conveyed: [.speaks])), child: child, review)
    }
    return entries
  }

  @Test("Lists, screens, papers, exports and the report agree", arguments: 0..<UInt64(16))
  func agree(seed: UInt64) throws {
    let planner = try JournalBuilder.planner()
    let entries = try Self.entries(seed: seed, planner)
    let file = CaseFile(folding: entries)
    for id in file.children.keys.sorted() {
      let child = try #require(file.children[id])
      let outline = try #require(file.outline(of: id))
      let rows = RecordRow.rows(of: outline, planner: planner, today: Self.today)
      for (record, row) in zip(outline.records, rows) {
        let surfaces = try Surfaces(
          record, row: row, of: child.child, in: file, entries: entries, planner: planner,
          today: Self.today)
        try surfaces.check()
      }
    }
  }

  @Test("The random teams have records of every state, and of none")
  func everyState() throws {
    let planner = try JournalBuilder.planner()
    var states: Set<Readiness.State?> = []
    var standings: Set<OwedDuty.Standing> = []
    var cautions: Set<String> = []
    for seed in 0..<UInt64(16) {
      let file = CaseFile(folding: try Self.entries(seed: seed, planner))
      for id in file.children.keys {
        for record in file.outline(of: id)?.records ?? [] {
          let readiness = planner.readiness(of: record, on: Self.today)
          states.insert(readiness.state)
          standings.formUnion(readiness.duties.map(\.standing))
          cautions.formUnion(readiness.cautions.map(\.id))
        }
      }
    }
    #expect(states.count == Readiness.State.allCases.count + 1)
    #expect(standings.count == OwedDuty.Standing.allCases.count)
    #expect(
      cautions == ["no-parent-recorded", "short-notice", "exclusion-undecided", "views-grown-old"])
  }

  @Test(
    "Of what is off some wait to be told and some do not, and each is found where work is looked for"
  )
  func off() throws {
    let planner = try JournalBuilder.planner()
    var seen: [Meeting.State: Set<OwedDuty.Standing>] = [:]
    for seed in 0..<UInt64(16) {
      let file = CaseFile(folding: try Self.entries(seed: seed, planner))
      for id in file.children.keys {
        for record in file.outline(of: id)?.records ?? [] {
          let told = planner.readiness(of: record, on: Self.today).duties
            .filter { $0.key.id == .toldOfChange }
          seen[record.state, default: []].formUnion(told.map(\.standing))
        }
      }
    }
    for state in [Meeting.State.cancelled, .postponed] {
      #expect(seen[state]?.isSuperset(of: [.doneLate, .overdue]) == true)
      #expect(seen[state]?.isDisjoint(with: [.notDone, .undated]) == true)
    }
  }
}

/// One record as every surface shows it.
private struct Surfaces {
  let record: RecordOutline
  let row: RecordRow
  let child: Child
  let file: CaseFile
  let entries: [Entry]
  let planner: Planner
  let today: CivilDate
  let meeting: Meeting
  /// What all are to say.
  let truth: Readiness

  init(
    _ record: RecordOutline, row: RecordRow, of child: Child, in file: CaseFile, entries: [Entry],
    planner: Planner, today: CivilDate
  ) throws {
    (self.record, self.row, self.child, self.file) = (record, row, child, file)
    (self.entries, self.planner, self.today) = (entries, planner, today)
    meeting = try #require(file.meetings[record.key.meeting])
    truth = planner.readiness(
      of: try #require(file.record(record.key)), at: meeting,
      for: try #require(file.children[record.key.child]), on: today)
  }

  private var state: String? { truth.state?.rawValue }
  private var name: Comment { "\(record.key.child) at \(record.key.meeting)" }

  func check() throws {
    index()
    try lists()
    try papers()
    try board()
    try screens()
    try brief()
    calendar()
    report()
    findings()
  }

  private func index() {
    #expect(row.readiness == truth.state, name)
    #expect(row.gaps == truth.gaps.count, name)
    #expect(row.lacksParents == truth.cautions.contains(.noParentRecorded), name)
    #expect(row.marks.contains(.overdue) == truth.duties.contains { $0.isOverdue }, name)
  }

  /// `list records`, `list meetings`, and rows for a spreadsheet.
  private func lists() throws {
    let line = RecordLine(record, child: child, planner: planner, today: today)
    try agrees(json(line), with: truth.gaps.map(\.id).uniqued())
    let listed = try json(MeetingLine.lines([line])).elements.first?["children"]?.elements.first
    #expect(listed?["readiness"]?.string == state, name)
    let text = RecordLine.text([line])
    if let words = truth.words { #expect(text.contains(" · \(words)"), name) }
    for caution in truth.cautionWords { #expect(text.contains(caution), name) }
    let csv = RecordLine.csv([line])
    #expect(
      csv.contains(",\(state ?? ""),\(truth.gaps.map(\.id).uniqued().joined(separator: "; ")),"))
  }

  private func json(_ value: some Encodable) throws -> JSONValue {
    try JSONValue(JSONPaper.text(of: value))
  }

  private func agrees(_ json: JSONValue, with gaps: [String]) throws {
    #expect(json["readiness"]?.string == state, name)
    #expect(json["gaps"]?.strings == gaps, name)
    #expect(json["cautions"]?.strings == truth.cautions.map(\.id).uniqued(), name)
  }

  /// `show meeting` and `show child`.
  private func papers() throws {
    let paper = try #require(
      MeetingPaper(meeting.id, in: file, unreadable: 0, planner: planner, today: today))
    let place = try #require(
      meeting.children.filter { file.children[$0] != nil }.firstIndex(of: record.key.child))
    let shown = try #require(try json(paper)["children"]?.elements[place])
    try agrees(shown, with: truth.gaps.map(\.id).uniqued())
    let standings = shown["duties"]?.elements.map { $0["standing"]?.string }
    #expect(standings == truth.duties.map(\.standing.rawValue), name)
    if let words = truth.words { #expect(paper.text.contains("  \(words)"), name) }
    let child = try #require(
      ChildPaper(record.key.child, in: file, unreadable: 0, planner: planner, today: today))
    let own = try json(child)["meetings"]?.elements.first { $0["id"]?.string == meeting.id.text }
    #expect(own?["readiness"]?.string == state, name)
  }

  /// `heard ready` and what stands below the list on the board.
  private func board() throws {
    guard let item = ReadinessItem(record.key, in: file, planner: planner, today: today) else {
      #expect(meeting.state == .cancelled && truth.state == nil, name)
      return
    }
    let json = try json(item)
    #expect(json["readiness"]?.string == state, name)
    #expect(json["gaps"]?.elements.map { $0["duty"]?.string } == truth.gaps.map(\.id), name)
    #expect(json["cautions"]?.strings == truth.cautions.map(\.id).uniqued(), name)
    if let words = truth.words {
      #expect(item.standing.hasPrefix(words), name)
      #expect(ReadinessItem.text([item], today: today).contains(words.capitalisedFirst), name)
    }
    #expect(ReadinessItem.csv([item]).contains(",\(state ?? ""),"), name)
  }

  /// The list of meetings and the head of the meeting.
  private func screens() throws {
    let around = ScreenContext(
      planner: planner, user: JournalBuilder.worker, team: nil,
      now: Moment(milliseconds: 1_752_100_000_000), today: today, size: Size(width: 120, height: 40)
    )
    let summary = MeetingSummary(MeetingRow(outline: record, child: child), around)
    #expect(summary.ready.readiness == truth.state, name)
    #expect(summary.ready.gaps == truth.gaps.count, name)
    let isOff = [.cancelled, .postponed].contains(meeting.state)
    #expect(summary.ready.isToTell == (isOff && !truth.waiting.isEmpty), name)
    if isOff,
      let due = truth.waiting.filter({ $0.duty.planned.owners == [.socialWorker] }).map(\.due).min()
    {
      #expect(summary.next?.due == due, name)
    }
    var walk = WalkScreen(record.key)
    _ = walk.received(.childCase(record.key.child, ChildCase(entries: entries)), around)
    for words in [truth.words].compactMap(\.self) + truth.cautionWords {
      #expect(walk.title(around).contains(words), name)
    }
    let context = try #require(
      FormContext(
        file, child: record.key.child, meeting: meeting.id, planner: planner, today: today,
        user: JournalBuilder.worker))
    #expect(context.gaps == truth.gaps, name)
  }

  private func brief() throws {
    guard
      let matter = try? PaperCase(
        child: record.key.child, meeting: meeting.id, in: file, planner: planner, today: today),
      let request = try? matter.request(.brief, for: nil),
      let paper = try? PaperMaker(matter, wordings: try PaperWordings.bundled()).paper(request)
    else { return }
    let said = paper.blocks.flatMap { block -> [String] in
      if case .list(let lines) = block { lines } else { [] }
    }
    if let words = truth.inFull {
      #expect(said.contains { $0.hasPrefix(words.capitalisedFirst) }, "\(name): \(said)")
    }
    for caution in truth.cautionWords { #expect(said.contains { $0.contains(caution) }, name) }
  }

  /// A due date for each thing that waits.
  private func calendar() {
    var paper = CalendarPaper(
      planner: planner, today: today, at: Moment(milliseconds: 1_752_100_000_000), showsNames: false
    ) { $0 }
    paper.add(record.key, in: file)
    #expect(paper.dueCount == truth.waiting.count + (truth.owesWhetherHeld ? 1 : 0), name)
  }

  /// The report judges the day of the meeting; where nothing was done since, that is what lists said
  /// on that day.
  private func report() {
    let tally = planner.tally(of: record, today: today)
    let counted = [Measure.readyOnTheDay, .explainedOnTheDay, .gapOnTheDay].map { tally[$0] }
    #expect(counted.reduce(0, +) == tally[.prepared], name)
    let isDoneSince = record.progress.contains { $0.doneOn.map { $0 > record.day } ?? false }
    guard tally[.prepared] == 1, record.state == .held, !isDoneSince else { return }
    let then = planner.readiness(of: record, on: record.day).state
    #expect((then == .gap) == (tally[.gapOnTheDay] == 1), name)
    #expect((then == .explained) == (tally[.explainedOnTheDay] == 1), name)
  }

  private func findings() {
    let check = CaseCheck(planner: planner, today: today)
    let found = check.findings(of: record.key.child, in: file)
      .filter { $0.meeting == meeting.id }.map(\.kind)
    #expect(found.contains(.notSaidWhetherHeld) == truth.owesWhetherHeld, name)
    let untold = truth.duties.contains { $0.key.id == .toldOfChange && $0.isOverdue }
    #expect(found.contains(.notToldOfChange) == (untold && meeting.held == nil), name)
    if record.isOnlyReturned { #expect(!found.contains(.dutiesUntouched), name) }
  }
}

extension JSONValue {
  fileprivate var string: String? { if case .text(let text) = self { text } else { nil } }
  fileprivate var strings: [String] { elements.compactMap(\.string) }
}
