import CaseStore
import Participation
import Support
import Testing

/// Two programs have a store open; what one records is held to what the other recorded meanwhile.
@Suite struct `Recording under the rules` {
  /// How a meeting changes while somebody types, and on which day.
  enum Change: String, CaseIterable, Sendable {
    case cancelled, postponed, held, closed

    var day: CivilDate {
      switch self {
      case .cancelled, .postponed: JournalBuilder.meetingDay.adding(days: -1)
      case .held, .closed: JournalBuilder.meetingDay
      }
    }

    var stage: Meeting.Stage {
      switch self {
      case .cancelled: .cancelled
      case .postponed: .postponed
      case .held: .held
      case .closed: .closed
      }
    }

    var facts: [Fact] {
      let held = Fact.meetingHeld(MeetingHeld(on: JournalBuilder.meetingDay))
      return switch self {
      case .cancelled: [.meetingCancelled(WithReason(why: "not needed"))]
      case .postponed: [.meetingMoved(MeetingMoved(to: nil, why: "ill"))]
      case .held: [held]
      case .closed:
        [
          held,
          .meetingClosed(
            MeetingClosed(
              on: JournalBuilder.meetingDay, protocolID: "p", protocolVersion: "1", duties: [])),
        ]
      }
    }
  }

  private func terms(on day: CivilDate) throws -> RecordingTerms {
    RecordingTerms(RecordingRules(try JournalBuilder.planner()), on: day)
  }

  private static let journal = JournalBuilder.about(
    .reviewConference, aged: 12, statuses: [.childProtectionPlan],
    people: [Family.mum, Family.dad])

  /// A fact that its author may record as the journal stands.
  private func sample(
    _ word: Fact.Word, by author: Author, _ random: inout FactSamples, _ terms: RecordingTerms
  ) -> Entry? {
    for _ in 0..<40 {
      let entry = Self.journal.adding(random.fact(word), as: "sample-\(word)", by: author)
        .entries.last
      if let entry, (try? terms.rules.check(entry, in: Self.journal.file, on: terms.day)) != nil {
        return entry
      }
    }
    return nil
  }

  @Test(arguments: Change.allCases)
  func `what a meeting has no place for any more is refused, whoever changed it`(
    _ change: Change
  ) throws {
    let terms = try terms(on: change.day)
    var refused: Set<Fact.Word> = []
    var random = FactSamples(seed: 12)
    for role in Role.allCases {
      let folder = try StoreFolder()
      let one = try folder.create(User.Profile(name: "Sam Reid", role: role))
      let two = try folder.open()
      try one.record(Self.journal.entries)
      // The first program has read the case, and holds it in memory.
      let before = try one.entries(child: JournalBuilder.child).entries
      let samples = Fact.Word.allCases.compactMap {
        sample($0, by: one.user.author, &random, terms)
      }
      try two.record(Self.journal.adding(change.facts).entries)
      let stands = try two.entries(child: JournalBuilder.child).entries
      #expect(stands.count == before.count + change.facts.count)
      for entry in samples where !entry.fact.word.right.stages.contains(change.stage) {
        do throws(StoreError) {
          try one.record([entry], under: terms)
          Issue.record("\(entry.fact.word) was recorded of a meeting that is \(change)")
        } catch {
          #expect(error.code == .refused, "\(entry.fact.word)")
          #expect(error.exitCode == 65)
          #expect(error.entry == 0)
          #expect(error.message.hasPrefix("The meeting") || error.message.hasPrefix("Record first"))
          refused.insert(entry.fact.word)
        }
      }
      #expect(try one.entries(child: JournalBuilder.child).entries == stands)
      #expect(try two.verify().isSound)
    }
    // Every word of what is recorded of a meeting for which the change closes the door.
    let before: Meeting.Stage = change.day < JournalBuilder.meetingDay ? .toCome : .dayCome
    let expected = Fact.Word.allCases.filter {
      $0.right.stages.contains(before) && !$0.right.stages.contains(change.stage)
    }
    // What an exclusion rests on is no sample, nor what only another kind of meeting has.
    let rests: Set<Fact.Word> = [
      .exclusionDecided, .exclusionRequested, .askedToLeave, .heldWithoutMeeting,
    ]
    #expect(Set(expected).subtracting(refused).isSubset(of: rests))
  }

  /// PROTOCOL.md 7: a looked-after review is led by an IRO and by nobody else.
  @Test(arguments: [
    (MeetingKind.lookedAfterReview, "dan okafor", false), (.lookedAfterReview, "Priya Nair", true),
    (.lookedAfterReview, "Somebody Unknown", true), (.reviewConference, "Dan Okafor", true),
  ])
  func `whoever is known, and not as an IRO, is not named to lead a looked-after review`(
    _ kind: MeetingKind, _ name: String, _ isTaken: Bool
  ) throws {
    let store = try StoreFolder().create(.init(name: "Ama Mensah", role: .socialWorker))
    for (user, role) in [("Dan Okafor", Role.chair), ("Priya Nair", .iro)] {
      try store.addUser(
        .init(name: user, role: role), passphrase: Passphrase("the passphrase of \(user)"),
        cost: StoreFolder.cheap)
    }
    let terms = try terms(on: date(2026, 9, 1))
    let planned = JournalBuilder.about(kind)
    let named = planned.adding(.chairNamed(Chair(name: name)))
    var plan = MeetingPlanned(
      kind: kind, date: JournalBuilder.meetingDay, children: [JournalBuilder.child])
    plan.chair = Chair(name: name)
    let atOnce = JournalBuilder().child().adding(.meetingPlanned(plan), as: "planned-at-once")
    for entries in [named.entries, Array(atOnce.entries.suffix(1))] {
      do throws(StoreError) {
        try store.record(entries, under: terms)
        #expect(isTaken, "\(kind) led by \(name)")
      } catch {
        #expect(!isTaken && error.code == .notTheDecider)
        #expect(error.message.contains("is known here as chair"))
        try store.record(planned.entries, under: terms)
      }
    }
  }

  @Test func `all is recorded or nothing, each on what stands before it`() throws {
    let folder = try StoreFolder()
    let store = try folder.create(.init(name: "Ama Mensah", role: .socialWorker))
    let terms = try terms(on: JournalBuilder.meetingDay)
    let held = Self.journal.adding(.meetingHeld(MeetingHeld(on: JournalBuilder.meetingDay)))
    let attended = held.adding(.attended(Attended(extent: .all)))
    // The child, the meeting and what happened at it, in one go.
    #expect(try store.record(attended.entries, under: terms).added == attended.entries.count)
    // Again: all of it is there, and nothing is held to the rules twice.
    #expect(try store.record(attended.entries, under: terms).added == 0)

    let again = attended.adding(
      .outcomeTold(OutcomeTold(on: date(2026, 9, 9), how: "a talk", by: "Ama"))
    )
    .adding(.meetingCancelled(WithReason(why: "no")))
    do throws(StoreError) {
      try store.record(Array(again.entries.suffix(2)), under: terms)
      Issue.record("A meeting that was held was cancelled.")
    } catch {
      #expect(error.entry == 1)
      #expect(error.message == "The meeting was held: correct what stands there instead.")
    }
    #expect(try store.entries(child: JournalBuilder.child).entries.count == attended.entries.count)
    #expect(try store.verify() == sound(entries: attended.entries.count))
  }

  @Test func `what is refused keeps its draft, and what is recorded takes it away`() throws {
    let folder = try StoreFolder()
    let store = try folder.create(.init(name: "Ama Mensah", role: .socialWorker))
    let journal = Self.journal.adding(.meetingCancelled(WithReason(why: "no")))
    try store.record(journal.entries)
    let place = DraftPlace(form: "consulted", child: JournalBuilder.child)
    try store.saveDraft(Array("typed".utf8), at: place)
    let terms = try terms(on: JournalBuilder.meetingDay)
    let consulted = journal.adding(.consulted(Consultation(status: .offered, on: date(2026, 9, 1))))
    #expect(
      code { try store.record(consulted.entries.suffix(1), under: terms, from: place) } == .refused)
    #expect(try store.draft(at: place)?.content == Array("typed".utf8))
    let view = journal.adding(
      .viewGiven(
        View(
          id: .named("v"), kind: .ownWords, words: "I wanted to say it.", whoseWords: .own,
          on: date(2026, 9, 1))))
    try store.record(Array(view.entries.suffix(1)), under: terms, from: place)
    #expect(try store.draft(at: place) == nil)
  }

  @Test func `says which right is missing and who recorded, by its code`() throws {
    let folder = try StoreFolder()
    let store = try folder.create(.init(name: "Ama Mensah", role: .socialWorker))
    try store.record(Self.journal.entries)
    let terms = try terms(on: JournalBuilder.meetingDay)
    func refusal(_ fact: Fact, by author: Author = JournalBuilder.worker) -> StoreError.Code? {
      let entries = Self.journal.adding(fact, as: "new", by: author).entries.suffix(1)
      return code { try store.record(Array(entries), under: terms) }
    }
    #expect(refusal(.signedOff(SignedOff(on: date(2026, 9, 8)))) == .notTheDecider)
    #expect(refusal(.recordViewed(RecordViewed(what: "walk"))) == .madeByProgram)
    #expect(
      refusal(.signedOff(SignedOff(on: date(2026, 9, 8))), by: JournalBuilder.iro)
        == .notTheDecider)
    #expect(
      refusal(.dutyExplained(DutyExplained(duty: DutyKey(.childConsult), why: " "))) == .refused)
    #expect(
      try store.entries(child: JournalBuilder.child).entries.count == Self.journal.entries.count)
  }

  @Test func `a look ahead says what recording would, and records nothing`() throws {
    let folder = try StoreFolder()
    let store = try folder.create(.init(name: "Ama Mensah", role: .socialWorker))
    let terms = try terms(on: JournalBuilder.meetingDay)
    try store.check(Self.journal.entries, under: terms)
    #expect(try store.childOverviews().total == 0)
    let cancelled = Self.journal.adding(.meetingCancelled(WithReason(why: "no")))
      .adding(.consulted(Consultation(status: .offered, on: date(2026, 9, 1))))
    #expect(code { try store.check(cancelled.entries, under: terms) } == .refused)
  }

  @Test func `a journal is taken in whole, and what the rules say of it is named`() throws {
    let other = try StoreFolder().create(.init(name: "Ama Mensah", role: .socialWorker))
    let journal = Self.journal.adding(.meetingCancelled(WithReason(why: "no")))
      .adding(.consulted(Consultation(status: .offered, on: date(2026, 9, 1))))
    try other.record(journal.entries)
    let sealed = try other.exportJournal(
      .everything, passphrase: Passphrase("told by telephone"), cost: StoreFolder.cheap)
    let store = try StoreFolder().create()
    let merged = try store.importJournal(
      sealed.bytes, passphrase: Passphrase("told by telephone"))
    #expect(merged.added == journal.entries.count)
    let rules = RecordingRules(try JournalBuilder.planner())
    let against = try store.entries(of: merged, against: rules)
    #expect(against.map(\.entry.fact.word) == [.consulted])
    #expect(against.allSatisfy { $0.why.hasPrefix("The meeting is cancelled") })
  }

  @Test func `of groups, what is refused is left out with why, and the others are recorded`() throws
  {
    let folder = try StoreFolder()
    let store = try folder.create(.init(name: "Ama Mensah", role: .socialWorker))
    let terms = try terms(on: JournalBuilder.meetingDay.adding(days: -1))
    try store.record(Self.journal.entries, under: terms)
    let next = Self.journal.adding(.meetingCancelled(WithReason(why: "no")))
      .adding(.consulted(Consultation(status: .offered, on: date(2026, 9, 1))))
      .adding(.chairNamed(Chair(name: "Dawn Price", isChildsWorker: false)))
    let new = Array(next.entries.dropFirst(Self.journal.entries.count))
    let (added, refused) = try store.record(
      each: [[new[2]], [new[0], new[1]], [new[0]]], under: terms)
    #expect(added == 2)
    #expect(Array(refused.keys) == [1])
    #expect(refused[1]?.hasPrefix("The meeting is cancelled") == true)
  }
}
