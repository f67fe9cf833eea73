import Participation
import Support
import Testing

@Suite("Folding a journal")
struct FoldTests {
  // MARK: Order of arrival

  @Test("Whatever the order of arrival and however often entries arrive, the same comes of them")
  func orderAndDuplicatesDoNotMatter() {
    let entries = Self.tangled.entries
    let expected = CaseFile(folding: entries)
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<150 {
      let again = entries.filter { _ in Bool.random(using: &generator) }
      #expect(CaseFile(folding: (entries + again).shuffled(using: &generator)) == expected)
    }
  }

  /// Moves, corrections, withdrawals, rings, unknown places and doubled identifiers in one journal.
  private static let tangled = JournalBuilder.about(.lookedAfterReview, people: [Family.mum])
    .adding(move(to: date(2026, 9, 16)), as: "first-move")
    .adding(view("first"), as: "first-view")
    .adding(move(to: date(2026, 9, 23)), as: "second-move")
    .adding(move(to: date(2026, 9, 17)), corrects: "first-move")
    .adding(view("second"), as: "second-view", corrects: "first-view")
    .adding(view("third"), as: "third-view", corrects: "first-view")
    .adding(view("fourth"), corrects: "second-view")
    .adding(view("gone"), as: "gone")
    .adding(.withdrawn(WithReason(why: "wrong child")), corrects: "gone")
    .adding(view("ring"), as: "ring-1", corrects: "ring-2")
    .adding(view("ring"), as: "ring-2", corrects: "ring-1")
    .adding(view("self"), as: "self", corrects: "self")
    .adding(view("nowhere"), corrects: "never-made")
    .adding(.recordViewed(RecordViewed(what: "record")), child: .named("unknown"))
    .adding(view("one"), as: "twice", minute: 40)
    .adding(view("other"), as: "twice", minute: 41)
    .adding(view("tie-b"), as: "tie-b", minute: 50)
    .adding(view("tie-a"), as: "tie-a", minute: 50)

  @Test("Of entries made at the same time the one with the later identifier comes later")
  func tiesAreBrokenByIdentifier() throws {
    let journal = JournalBuilder.about(.lookedAfterReview)
      .adding(view("b"), as: "b", minute: 60)
      .adding(view("c"), as: "c", minute: 60)
      .adding(view("a"), as: "a", minute: 60)
    #expect(try journal.record().views.map(\.words) == ["a", "b", "c"])
  }

  @Test("An entry that arrives twice is there once, and no conflict")
  func theSameEntryTwiceIsOne() throws {
    let journal = JournalBuilder.about(.lookedAfterReview).adding(view("once"))
    let file = CaseFile(folding: journal.entries + journal.entries)
    #expect(file == journal.file)
    #expect(file.conflicts.isEmpty)
  }

  // MARK: Corrections

  @Test("A correction stands in the place of what it corrects, with the words of its own")
  func aCorrectionTakesThePlace() throws {
    let record = try JournalBuilder.about(.lookedAfterReview)
      .adding(view("wrogn"), as: "first")
      .adding(view("second"), as: "second")
      .adding(view("wrong"), as: "better", corrects: "first").record()
    #expect(record.views.map(\.words) == ["wrong", "second"])
    #expect(record.entries.map(\.origin) == [.named("first"), .named("second")])
    #expect(record.entries.map(\.entry.id) == [.named("better"), .named("second")])
  }

  @Test("A move that is corrected after a later move does not override the later move")
  func aCorrectedMoveKeepsItsOrder() throws {
    let meeting = try JournalBuilder.about(.lookedAfterReview)
      .adding(move(to: date(2026, 9, 16)), as: "first")
      .adding(move(to: date(2026, 9, 23)))
      .adding(move(to: date(2026, 9, 17)), corrects: "first").theMeeting()
    #expect(meeting.scheduled == date(2026, 9, 23))
    #expect(meeting.moves.map(\.from) == [JournalBuilder.meetingDay, date(2026, 9, 17)])
    #expect(meeting.moves.map(\.to) == [date(2026, 9, 17), date(2026, 9, 23)])
  }

  @Test("A correction can be corrected in its turn, and the last of them stands in the first place")
  func correctionsOfCorrections() throws {
    let file = JournalBuilder.about(.lookedAfterReview)
      .adding(view("one"), as: "one")
      .adding(view("other"))
      .adding(view("two"), as: "two", corrects: "one")
      .adding(view("three"), as: "three", corrects: "two").file
    let record = try #require(file.records.values.first)
    #expect(record.views.map(\.words) == ["three", "other"])
    #expect(record.entries.first?.origin == .named("one"))
    #expect(file.conflicts.isEmpty)
  }

  @Test("What is withdrawn does not hold any more, and nothing else is touched")
  func withdrawal() throws {
    let journal = JournalBuilder.about(.lookedAfterReview)
      .adding(view("kept"))
      .adding(view("wrong child"), as: "wrong")
      .adding(.withdrawn(WithReason(why: "said by another child")), corrects: "wrong")
    #expect(try journal.record().views.map(\.words) == ["kept"])
    #expect(journal.file.unplaced.isEmpty)
    #expect(journal.file.conflicts.isEmpty)
  }

  @Test("What was withdrawn by mistake is put back by correcting the withdrawal")
  func puttingBack() throws {
    let record = try JournalBuilder.about(.lookedAfterReview)
      .adding(view("first"), as: "first")
      .adding(view("second"))
      .adding(.withdrawn(WithReason(why: "mistaken")), as: "withdrawal", corrects: "first")
      .adding(view("first"), corrects: "withdrawal").record()
    #expect(record.views.map(\.words) == ["first", "second"])
  }

  @Test("Of two corrections of the same entry the later holds, and both are shown as a conflict")
  func twoCorrectionsOfOne() throws {
    let journal = JournalBuilder.about(.lookedAfterReview)
      .adding(view("first"), as: "first")
      .adding(view("later"), as: "later", corrects: "first", by: JournalBuilder.iro, minute: 90)
      .adding(view("earlier"), as: "earlier", corrects: "first", minute: 80)
    #expect(try journal.record().views.map(\.words) == ["later"])
    let conflict = try #require(journal.file.conflicts.first)
    #expect(journal.file.conflicts.count == 1)
    #expect(conflict.kind == .correctedTwice)
    #expect(conflict.entries.map(\.id) == [.named("earlier"), .named("later")])
  }

  @Test(
    "Taking back one of two corrections leaves the other, and settles it",
    arguments: [("earlier", "later"), ("later", "earlier")])
  func takingOneBack(takenBack: String, left: String) throws {
    let journal = JournalBuilder.about(.lookedAfterReview)
      .adding(view("first"), as: "first")
      .adding(view("earlier"), as: "earlier", corrects: "first")
      .adding(view("later"), as: "later", corrects: "first", by: JournalBuilder.iro)
      .adding(.withdrawn(WithReason(why: "mistaken")), corrects: takenBack)
    #expect(try journal.record().views.map(\.words) == [left])
    #expect(journal.file.conflicts.isEmpty)
    // Both taken back, the entry is.
    let none = journal.adding(.withdrawn(WithReason(why: "mistaken")), corrects: left)
    #expect(try none.record().views.isEmpty)
    #expect(none.file.takenBack.map(\.origin) == [.named("first")])
  }

  @Test("Two corrections that say the same are no conflict")
  func sameCorrections() throws {
    let journal = JournalBuilder.about(.lookedAfterReview)
      .adding(view("first"), as: "first")
      .adding(view("better"), corrects: "first")
      .adding(view("better"), corrects: "first", by: JournalBuilder.iro)
    #expect(try journal.record().views.map(\.words) == ["better"])
    #expect(journal.file.conflicts.isEmpty)
  }

  @Test("Until two corrections are settled every mark of either keeps words from somebody")
  func marks() throws {
    func marked(_ people: [PersonID], wordForWord: Bool = true) -> Fact {
      .viewGiven(
        View(
          id: .named("view"), kind: .ownWords, words: "…", whoseWords: .own, on: date(2026, 9, 1),
          notSharedWith: people, notWordForWord: !wordForWord))
    }
    let journal = JournalBuilder.about(.lookedAfterReview, people: [Family.mum, Family.dad])
      .adding(marked([]), as: "first")
      .adding(marked([Family.dad.id], wordForWord: false), as: "kept", corrects: "first")
      .adding(marked([Family.mum.id]), as: "open", corrects: "first", by: JournalBuilder.iro)
    let view = try #require(try journal.record().views.first)
    #expect(Set(view.notSharedWith) == [Family.dad.id, Family.mum.id])
    #expect(view.notWordForWord == true)
    let settled = journal.adding(.withdrawn(WithReason(why: "asked")), corrects: "kept")
    #expect(try settled.record().views.first?.notSharedWith == [Family.mum.id])
  }

  @Test("A correction of the correction that does not hold is shown too")
  func aCorrectionOnTheLosingSide() {
    let file = JournalBuilder.about(.lookedAfterReview)
      .adding(view("first"), as: "first")
      .adding(view("theirs"), as: "theirs", corrects: "first")
      .adding(view("ours"), as: "ours", corrects: "first")
      .adding(view("theirs, better"), as: "theirs-better", corrects: "theirs").file
    #expect(Self.shown(in: file).contains(.named("theirs-better")))
  }

  @Test("Of two contents with one identifier the first made holds, and both are shown")
  func oneIdentifierTwoContents() throws {
    let journal = JournalBuilder.about(.lookedAfterReview)
      .adding(view("second"), as: "same", minute: 71)
      .adding(view("first"), as: "same", minute: 70)
    #expect(try journal.record().views.map(\.words) == ["first"])
    let conflict = try #require(journal.file.conflicts.first)
    #expect(conflict.kind == .sameIdentifier)
    #expect(
      conflict.entries.map(\.fact) == [view("first"), view("second")])
    #expect(CaseFile(folding: journal.entries.reversed()) == journal.file)
  }

  // MARK: Nothing is lost

  @Test("Entries that correct each other in a ring, or themselves, are kept as unplaced")
  func rings() {
    let file = JournalBuilder.about(.lookedAfterReview)
      .adding(view("a"), as: "a", corrects: "b")
      .adding(view("b"), as: "b", corrects: "c")
      .adding(view("c"), as: "c", corrects: "a")
      .adding(view("tail"), as: "tail", corrects: "b")
      .adding(view("self"), as: "self", corrects: "self").file
    let expected: Set<EntryID> = [
      .named("a"), .named("b"), .named("c"), .named("tail"), .named("self"),
    ]
    #expect(Set(file.unplaced.map(\.id)) == expected)
  }

  @Test("A correction of an entry that has not arrived stands for itself until it does")
  func correctionsOfUnknownEntries() throws {
    let whole = JournalBuilder.about(.lookedAfterReview)
      .adding(view("first"), as: "first")
      .adding(view("second"))
      .adding(view("first, better"), as: "better", corrects: "first")
    let without = CaseFile(folding: whole.entries.filter { $0.id != .named("first") })
    #expect(
      without.records.values.first?.views.map(\.words) == ["second", "first, better"])
    #expect(try whole.record().views.map(\.words) == ["first, better", "second"])
  }

  @Test("A withdrawal of an entry that has not arrived is kept as unplaced")
  func withdrawalOfUnknownEntries() {
    let file = JournalBuilder.about(.lookedAfterReview)
      .adding(.withdrawn(WithReason(why: "mistaken")), as: "early", corrects: "not-here").file
    #expect(file.unplaced.map(\.id) == [.named("early")])
  }

  @Test("However entries correct each other, each is in a record, unplaced, shown or corrected")
  func everyEntryIsAccountedFor() {
    var generator = SeededGenerator(seed: 17)
    for _ in 0..<150 {
      let count = Int.random(in: 2...9, using: &generator)
      var journal = JournalBuilder.about(.lookedAfterReview)
      for number in 0..<count {
        // One more than there are, so that some correct what no entry has made.
        let corrected = Int.random(in: 0...count, using: &generator)
        journal = journal.adding(
          view("\(number)"), as: "v\(number)",
          corrects: Bool.random(using: &generator) ? "v\(corrected)" : nil)
      }
      let corrected = Set(journal.entries.compactMap(\.corrects))
      let facts = journal.entries.filter { $0.fact.word == .viewGiven }.map(\.id)
      let lost = Set(facts).subtracting(Self.shown(in: journal.file)).subtracting(corrected)
      #expect(lost.isEmpty, "\(journal.entries.map { "\($0.id) < \($0.corrects?.text ?? "–")" })")
    }
  }

  private static func shown(in file: CaseFile) -> Set<EntryID> {
    Set(file.records.values.flatMap(\.entries).map(\.entry.id))
      .union(file.unplaced.map(\.id))
      .union(file.conflicts.flatMap(\.entries).map(\.id))
  }

  // MARK: Places

  @Test("A fact about an unknown child or meeting is unplaced, and finds its place with the entry")
  func unplacedFactsFindTheirPlace() throws {
    let journal = JournalBuilder.about(.lookedAfterReview).adding(view("early"), as: "early")
    for missing: Fact.Word in [.childAdded, .meetingPlanned] {
      let file = CaseFile(folding: journal.entries.filter { $0.fact.word != missing })
      #expect(file.unplaced.map(\.id).contains(.named("early")), "\(missing)")
      #expect(file.records.isEmpty)
    }
    #expect(journal.file.unplaced.isEmpty)
    #expect(try journal.record().views.map(\.words) == ["early"])
  }

  @Test("A fact made by a clock that ran behind has its place before what it is about was made")
  func clocksThatRanBehind() throws {
    let journal = JournalBuilder.about(.lookedAfterReview)
      .adding(view("early"), minute: -500)
      .adding(move(to: date(2026, 9, 16)), minute: -499)
      .adding(.needRecorded(NeedRecorded(need: "interpreter")), minute: -498)
    #expect(journal.file.unplaced.isEmpty)
    #expect(try journal.record().views.map(\.words) == ["early"])
    #expect(try journal.theMeeting().scheduled == date(2026, 9, 16))
    #expect(
      journal.file.children[JournalBuilder.child]?.needs.map(\.need) == ["interpreter"])
  }

  @Test("A status that ended by a clock that ran behind has ended")
  func anEndBeforeItsBeginning() throws {
    let file = JournalBuilder.about(.lookedAfterReview, statuses: [.lookedAfter])
      .adding(
        .statusEnded(StatusEnded(status: .lookedAfter, on: date(2026, 6, 1))), minute: -500
      ).file
    let child = try #require(file.children[JournalBuilder.child])
    #expect(child.statuses(on: date(2026, 6, 1)) == [.lookedAfter])
    #expect(child.statuses(on: date(2026, 6, 2)) == [])
  }

  @Test("Siblings share a meeting, and each has a record of their own")
  func siblings() throws {
    let mia: ChildID = .named("mia")
    let journal = JournalBuilder().child().child(mia)
      .meeting(.reviewConference, children: [JournalBuilder.child, mia])
      .adding(view("Leo's")).adding(view("Mia's"), child: mia)
    #expect(journal.file.meetings.count == 1)
    #expect(try journal.record().views.map(\.words) == ["Leo's"])
    #expect(try journal.record(of: mia).views.map(\.words) == ["Mia's"])
  }

  @Test("A meeting that is planned once more, for a sibling too, keeps what was recorded of it")
  func planningAgainLosesNothing() throws {
    let mia: ChildID = .named("mia")
    let held = MeetingHeld(on: date(2026, 9, 16))
    let meeting = try JournalBuilder.about(.reviewConference)
      .adding([
        move(to: date(2026, 9, 16)), .meetingHeld(held),
        .decisionsWritten(DecisionsWritten(on: date(2026, 9, 17), decisions: [])),
      ])
      .meeting(.reviewConference, on: date(2026, 9, 16), children: [mia]).theMeeting()
    #expect(meeting.children == [JournalBuilder.child, mia])
    #expect(meeting.held == held)
    #expect(meeting.moves.count == 1)
    #expect(meeting.decisions.count == 1)
  }

  // MARK: Moving

  @Test(
    "Moving, putting off, cancelling or holding a meeting drops no view",
    arguments: [
      [move(to: date(2026, 9, 23))], [move(to: nil)],
      [move(to: nil), move(to: date(2026, 10, 7)), move(to: date(2026, 9, 30))],
      [.meetingCancelled(WithReason(why: "the child is ill"))],
      [.meetingCancelled(WithReason(why: "the child is ill")), move(to: date(2026, 9, 23))],
      [.meetingHeld(MeetingHeld(on: date(2026, 9, 9), furtherParts: [date(2026, 9, 16)]))],
    ])
  func viewsStay(through facts: [Fact]) throws {
    let before = JournalBuilder.about(.lookedAfterReview).adding([view("first"), view("second")])
    #expect(try before.adding(facts).record().views == before.record().views)
  }

  @Test("A meeting put off without a new day keeps the last day it was planned for")
  func postponed() throws {
    let meeting = try JournalBuilder.about(.lookedAfterReview).adding(move(to: nil)).theMeeting()
    #expect(meeting.state == .postponed)
    #expect(meeting.scheduled == nil)
    #expect(meeting.day == JournalBuilder.meetingDay)
  }
}

/// Something that the child said, told apart by its words.
private func view(_ words: String) -> Fact {
  .viewGiven(
    View(
      id: .named("view"), kind: .ownWords, words: words, whoseWords: .own, on: date(2026, 9, 1)))
}

private func move(to day: CivilDate?) -> Fact {
  .meetingMoved(MeetingMoved(to: day, why: "no room"))
}
