import CaseStore
import Participation

/// A child with a review, and entries of each kind that the tests need.
struct Case {
  var child = ChildID.random()
  var meeting = MeetingID.random()
  var mother = PersonID.random()
  var author = Author(name: "Ama Mensah", role: .socialWorker)

  /// Words that stand nowhere in clear.
  static let marker = "I want to see my sister more zxqmarkerqxz"

  func entry(
    _ fact: Fact, child: ChildID? = nil, meeting: MeetingID? = nil, corrects: EntryID? = nil,
    made: Moment = Moment(milliseconds: 0)
  ) -> Entry {
    Entry(
      id: .random(), made: made, by: author, child: child, meeting: meeting, corrects: corrects,
      fact: fact)
  }

  func added(name: String = "Leo Adeyemi", worker: String? = "Ama Mensah") throws -> Entry {
    entry(
      .childAdded(
        ChildDetails(name: name, preferredName: nil, born: try day("2015-12-03"), worker: worker)),
      child: child)
  }

  func planned(
    on date: String = "2026-11-24", children: [ChildID]? = nil,
    kind: MeetingKind = .lookedAfterReview
  ) throws -> Entry {
    entry(
      .meetingPlanned(
        MeetingPlanned(
          kind: kind, date: try day(date), place: "Town hall", chair: Chair(name: "Joan Clarke"),
          children: children ?? [child])), meeting: meeting)
  }

  func lookedAfter() throws -> Entry {
    entry(
      .statusBegan(StatusBegan(status: .lookedAfter, from: try day("2025-01-01"))), child: child)
  }

  func motherAdded() -> Entry {
    entry(
      .personAdded(Person(id: mother, name: "Efua Adeyemi", relation: .parent(.held))),
      child: child)
  }

  func view(_ words: String = marker) throws -> Entry {
    entry(
      .viewGiven(
        View(
          id: .random(), kind: .ownWords, words: words, whoseWords: .own,
          on: try day("2026-11-20"))), child: child, meeting: meeting)
  }

  func consulted() throws -> Entry {
    entry(
      .consulted(Consultation(status: .formCompleted, on: try day("2026-11-20"), method: .form)),
      child: child, meeting: meeting)
  }

  func moved(to date: String) throws -> Entry {
    entry(.meetingMoved(MeetingMoved(to: try day(date), why: "The room")), meeting: meeting)
  }

  /// Enough for a record with something in it.
  func all() throws -> [Entry] {
    [
      try added(), motherAdded(), try lookedAfter(), try planned(), try consulted(), try view(),
    ]
  }
}

func day(_ text: String) throws -> CivilDate { try CivilDate(parsing: text) }

extension [Entry] {
  /// Entries without their times, which are the store's.
  var untimed: [Entry] {
    map {
      Entry(
        id: $0.id, made: Moment(milliseconds: 0), by: $0.by, child: $0.child, meeting: $0.meeting,
        corrects: $0.corrects, fact: $0.fact)
    }
  }
}
