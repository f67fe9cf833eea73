import Desk
import Participation
import Support
import Testing

/// What the screens rely on, of the store over a file and of the one in memory alike.
@Suite("The store that the screens see")
struct StoreClientContractTests {
  private static let journal = JournalBuilder.about(
    .reviewConference, aged: 12, statuses: [.childProtectionPlan], people: [Family.mum])
  private static let child = JournalBuilder.child
  private static let meeting = JournalBuilder.meeting
  private static let place = FormPlace(form: "consulted", child: child, meeting: meeting)

  private static func last(_ fact: Fact, by author: Author = JournalBuilder.worker) -> [Entry] {
    Array(journal.adding(fact, as: "new", by: author).entries.suffix(1))
  }

  private static let consulted = Fact.consulted(
    Consultation(status: .offered, on: date(2026, 9, 1), method: .form))

  // MARK: Recording

  @Test(
    "records with its own time, in order, and takes the draft away", arguments: ClientKind.allCases)
  func records(kind: ClientKind) throws {
    let held = try HeldClient(kind, Self.journal.entries)
    let before = try held.entries()
    let writes = try held.client.writes()
    try held.client.keepDraft(Self.place, Array("typed".utf8))
    let made = Self.last(Self.consulted)
    let recorded = try held.client.record(made, Self.place)
    #expect(recorded.map(\.id) == made.map(\.id))
    #expect(recorded.map(\.fact) == made.map(\.fact))
    #expect(try #require(recorded.first).made > #require(before.last).made)
    #expect(try held.entries() == before + recorded)
    #expect(try held.drafts().isEmpty)
    #expect(try held.client.writes() > writes)
  }

  @Test(
    "records the same once, and something else by that identifier never",
    arguments: ClientKind.allCases)
  func recordsOnce(kind: ClientKind) throws {
    let held = try HeldClient(kind, Self.journal.entries)
    let recorded = try held.client.record(Self.last(Self.consulted), nil)
    #expect(try held.client.record(Self.last(Self.consulted), nil) == recorded)
    #expect(try held.entries().count == Self.journal.entries.count + 1)
    let other = Self.last(.encouraged(Encouraged(on: date(2026, 9, 1))))
    #expect(held.trouble(other)?.exitCode == 65)
    #expect(try held.entries().count == Self.journal.entries.count + 1)
  }

  @Test(
    "refuses what the rules do not let through, and keeps the draft", arguments: ClientKind.allCases
  )
  func refuses(kind: ClientKind) throws {
    let cancelled = Self.journal.adding(.meetingCancelled(WithReason(why: "no")), as: "off")
    let held = try HeldClient(kind, cancelled.entries)
    try held.client.keepDraft(Self.place, Array("typed".utf8))
    let before = try held.entries()
    let trouble = try #require(held.trouble(Self.last(Self.consulted), Self.place))
    #expect(trouble.message.hasPrefix("The meeting is cancelled: only views,"))
    #expect(trouble.exitCode == 65)
    #expect(try held.entries() == before)
    #expect(try held.drafts().map(\.content) == [Array("typed".utf8)])
    let signed = Fact.signedOff(SignedOff(on: date(2026, 9, 7)))
    #expect(held.trouble(Self.last(signed))?.exitCode == 77)
    #expect(held.trouble(Self.last(signed, by: JournalBuilder.iro))?.exitCode == 77)
    #expect(held.trouble(Self.last(.recordViewed(RecordViewed(what: "walk"))))?.exitCode == 64)
    #expect(try held.entries() == before)
  }

  @Test("records all or nothing, each on what stands before it", arguments: ClientKind.allCases)
  func allOrNothing(kind: ClientKind) throws {
    let held = try HeldClient(kind)
    _ = try held.client.record(Self.journal.adding(Self.consulted).entries, nil)
    let before = try held.entries()
    #expect(before.count == Self.journal.entries.count + 1)
    let both = [
      Self.journal.adding(.meetingCancelled(WithReason(why: "no")), as: "off"),
      Self.journal.adding(.encouraged(Encouraged(on: date(2026, 9, 1))), as: "late"),
    ].flatMap { $0.entries.suffix(1) }
    #expect(held.trouble(both)?.exitCode == 65)
    #expect(try held.entries() == before)
  }

  @Test("takes back what was recorded", arguments: ClientKind.allCases)
  func takesBack(kind: ClientKind) throws {
    let held = try HeldClient(kind, Self.journal.entries)
    let recorded = try held.client.record(Self.last(Self.consulted), nil)
    let back = Entry(
      id: .named("back"), made: held.now, by: HeldClient.worker, child: Self.child,
      meeting: Self.meeting, corrects: recorded.first?.id,
      fact: .withdrawn(WithReason(why: "twice")))
    _ = try held.client.record([back], nil)
    let file = CaseFile(folding: try held.entries())
    #expect(file.takenBack.map(\.origin) == recorded.map(\.id))
    #expect(
      file.record(RecordKey(child: Self.child, meeting: Self.meeting))?.entries.isEmpty == true)
  }

  // MARK: Drafts

  @Test(
    "keeps a draft for each form, the last first, and filters apart", arguments: ClientKind.allCases
  )
  func drafts(kind: ClientKind) throws {
    let held = try HeldClient(kind, Self.journal.entries)
    let other = FormPlace(form: "invited", child: Self.child, meeting: Self.meeting, item: "mum")
    let filter = FormPlace(form: "records-filter", item: "mine")
    try held.client.keepDraft(Self.place, [1])
    try held.client.keepDraft(other, [2])
    try held.client.keepDraft(filter, [3])
    try held.client.keepDraft(Self.place, [4])
    #expect(try held.drafts().map(\.place) == [Self.place, other])
    #expect(try held.drafts().map(\.content) == [[4], [2]])
    guard case .keptFilters(let filters) = try held.client.answer(.keptFilters) else { return }
    #expect(filters.map(\.place) == [filter])
    try held.client.dropDraft(Self.place)
    try held.client.dropDraft(Self.place)
    #expect(try held.drafts().map(\.place) == [other])
  }

  // MARK: Looking

  @Test("notes who looks, but for whose work it is", arguments: ClientKind.allCases)
  func looks(kind: ClientKind) throws {
    let details = ChildDetails(name: "Leo Amari", born: date(2014, 3, 1), worker: "Zoë O’Brien")
    let journal = Self.journal.adding(.childAmended(details))
      .adding(.chairNamed(Chair(name: "Rhys Bevan")))
    func noted(_ name: String, _ role: Role, _ look: (StoreClient) throws -> Void) throws -> Int {
      let held = try HeldClient(kind, journal.entries, as: Author(name: name, role: role))
      try look(held.client)
      let seen = try held.entries().filter { $0.fact == .recordViewed(RecordViewed(what: "walk")) }
      #expect(seen.allSatisfy { $0.by == Author(name: name, role: role) })
      return seen.count
    }
    let one: (StoreClient) throws -> Void = { try $0.noteView(Self.child, Self.meeting, "walk") }
    let whole: (StoreClient) throws -> Void = { try $0.noteView(Self.child, nil, "walk") }
    let key = RecordKey(child: Self.child, meeting: Self.meeting)
    let several: (StoreClient) throws -> Void = { try $0.noteViews([key], "walk") }
    for look in [one, whole, several] {
      #expect(try noted("Tom Adeyemi", .teamManager, look) == 1)
      #expect(try noted("Zoe OBrien", .socialWorker, look) == 0)
      #expect(try noted("rhys  bevan", .iro, look) == 0)
    }
  }

  // MARK: Finding

  @Test("finds children however their names are typed, in order", arguments: ClientKind.allCases)
  func finds(kind: ClientKind) throws {
    let names = [
      ("a", "Zoë O’Brien", "Ama Mensah"), ("b", "Łukasz Żak", "Zoë Bright"),
      ("c", "Anne-Marie Cole", "Zoe Bright"), ("d", "Émile Fox", nil),
    ]
    let journal = names.reduce(JournalBuilder()) { journal, row in
      let details = ChildDetails(
        name: row.1, born: date(2014, 3, 1), localNumber: "N-\(row.0)", worker: row.2)
      return journal.adding(.childAdded(details), child: .named(row.0))
    }
    let held = try HeldClient(kind, journal.entries)
    let all = ["Anne-Marie Cole", "Émile Fox", "Łukasz Żak", "Zoë O’Brien"]
    #expect(try held.names("") == all)
    #expect(try held.names("obrien") == ["Zoë O’Brien"])
    #expect(try held.names("O'BRIEN zoe") == ["Zoë O’Brien"])
    #expect(try held.names("lukasz") == ["Łukasz Żak"])
    #expect(try held.names("annemarie") == ["Anne-Marie Cole"])
    #expect(try held.names("nd") == ["Émile Fox"])
    #expect(try held.names("n-d") == ["Émile Fox"])
    #expect(try held.names("nobody").isEmpty)
    #expect(try held.names("", of: "zoe bright") == ["Anne-Marie Cole", "Łukasz Żak"])
  }

  @Test(
    "lists meetings by the page, and says exactly whether more follow",
    arguments: ClientKind.allCases)
  func lists(kind: ClientKind) throws {
    var journal = Self.journal
    for day in 1...9 {
      journal = journal.meeting(
        .coreGroup, id: .named("m\(day)"), on: date(2026, 9, 7).adding(days: day - 5))
    }
    journal = journal.adding(.chairNamed(Chair(name: "Zoë Bright")), meeting: .named("m3"))
      .adding(.chairNamed(Chair(name: "Zoe Bright")), meeting: .named("m8"))
    let held = try HeldClient(kind, journal.entries)
    let today = HeldClient.today
    func found(_ query: MeetingQuery) throws -> ([String], Int) {
      let (rows, pages) = try held.meetings(query)
      return (rows.map(\.meeting.text), pages)
    }
    var coming = MeetingQuery(from: today, forward: true, worker: nil, limit: 3)
    #expect(try found(coming) == (["m5", "m6", "m7", "review", "m8", "m9"], 2))
    coming.limit = 2
    coming.chair = "zoe bright"
    #expect(try found(coming) == (["m8"], 1))
    let past = MeetingQuery(from: today, forward: false, worker: nil, limit: 4)
    #expect(try found(past) == (["m4", "m3", "m2", "m1"], 1))
    #expect(try found(MeetingQuery(from: today, forward: true, worker: "Nobody")) == ([], 1))
  }

  // MARK: All of it

  @Test("answers as the other does, whatever is asked of a random team", arguments: [3, 7])
  func agrees(seed: UInt64) async throws {
    let team = TeamJournal(
      seed: seed, meetings: 60, from: date(2026, 4, 1), to: date(2026, 12, 1),
      today: HeldClient.today)
    let live = try HeldClient(.live, team.entries, as: JournalBuilder.manager)
    guard
      case .children(_, _, _, let rows, _) = try live.client.answer(
        .children(matching: "", offset: 0))
    else { return }
    // As the store has them, with its own times.
    let children = rows.map(\.child.id)
    let stored = try Set(children.flatMap { try live.entries($0) })
    let memory = try HeldClient(.memory, stored.sorted(), as: JournalBuilder.manager)
    guard
      case .records(_, let records, _, _) = try await live.answer(
        .records(RecordsQuery(RecordFilter(), .child, offset: 20)))
    else { return }
    let near = try #require(records.last).row.key
    for request in try Self.requests(of: children, near: near) {
      let (one, other) = (try await memory.answer(request), try await live.answer(request))
      #expect(one == other, "\(request)")
    }
  }

  private static func requests(of children: [ChildID], near record: RecordKey) throws -> [Request] {
    let today = HeldClient.today
    let period = try #require(Period.quarter(3, of: 2026))
    var filter = RecordFilter()
    filter.worker = "ama"
    let queries = [
      ReportQuery(period: period), ReportQuery(period: period, team: "asby"),
      ReportQuery(period: period, worker: "AMA  mensah"),
    ]
    let figures = FigureGroup.all(in: try JournalBuilder.planner().pack).flatMap(\.figures)
    return children.flatMap { [.childCase($0), .childRecords($0)] }
      + [nil, "Ama Mensah", "rhys bevan"].flatMap { worker -> [Request] in
        [
          .children(matching: "a", worker: worker, offset: 0),
          .children(matching: "", worker: worker, offset: 3),
          .children(matching: "", worker: worker, offset: 3, near: children.last),
          .meetings(MeetingQuery(from: today, forward: true, worker: worker)),
          .meetings(MeetingQuery(from: today, forward: false, worker: worker, limit: 7)),
        ]
      }
      + RecordFilter.Order.allCases.flatMap { order -> [Request] in
        [
          .records(RecordsQuery(RecordFilter(), order)),
          .records(RecordsQuery(filter, order, offset: 2, limit: 5)),
          .records(RecordsQuery(filter, order, offset: 2, limit: 5, near: record)),
          .records(RecordsQuery(RecordFilter(), order, limit: 5, near: record)),
        ]
      } + [.overdueReviews(RecordFilter()), .overdueReviews(filter)]
      + queries.map { .report($0) }
      + figures.map { .recordsBehind($0, of: queries[0], after: nil) }
  }
}
