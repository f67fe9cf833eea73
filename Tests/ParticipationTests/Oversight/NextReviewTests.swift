import Participation
import Support
import Testing

@Suite("The next review of a status")
struct NextReviewTests {
  // Known from 28 May 2026 on, looked-after since 1 June: the first review is due by 29 June.
  private static let due = date(2026, 6, 29)

  private static func child(since day: CivilDate = date(2026, 6, 1)) -> JournalBuilder {
    JournalBuilder().child().adding(
      .statusBegan(StatusBegan(status: .lookedAfter, from: day)))
  }

  private static func planned(_ day: CivilDate) -> JournalBuilder {
    child().meeting(.lookedAfterReview, on: day)
  }

  private func next(_ journal: JournalBuilder, _ today: CivilDate) throws -> [NextReview] {
    NextReview.of(
      try #require(journal.file.outline(of: JournalBuilder.child)),
      planner: try JournalBuilder.planner(), today: today)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let journal: JournalBuilder
    let today: CivilDate
    let standing: NextReview.Standing
    var isOverdue = false
  }

  static let rows: [Row] = [
    Row(
      testDescription: "none is planned", journal: child(), today: date(2026, 6, 29),
      standing: .none),
    Row(
      testDescription: "none was planned", journal: child(), today: date(2026, 6, 30),
      standing: .none, isOverdue: true),
    Row(
      testDescription: "in time", journal: planned(date(2026, 6, 29)), today: date(2026, 6, 10),
      standing: .planned),
    Row(
      testDescription: "planned too late", journal: planned(date(2026, 6, 30)),
      today: date(2026, 6, 29), standing: .plannedLate(JournalBuilder.meeting)),
    Row(
      testDescription: "planned too late, and the last day has passed",
      journal: planned(date(2026, 7, 10)), today: date(2026, 6, 30),
      standing: .plannedLate(JournalBuilder.meeting), isOverdue: true),
    Row(
      testDescription: "moved with the reason",
      journal: planned(date(2026, 6, 29)).moved(to: date(2026, 7, 10)), today: date(2026, 7, 1),
      standing: .explained),
    Row(
      testDescription: "its day has passed and nobody says whether it was held",
      journal: planned(date(2026, 6, 24)), today: date(2026, 6, 30), standing: .unsaid),
    Row(
      testDescription: "put off without a reason",
      journal: planned(date(2026, 6, 24))
        .moved(to: nil, why: " "), today: date(2026, 6, 30), standing: .putOff, isOverdue: true),
    Row(
      testDescription: "cancelled", journal: planned(date(2026, 6, 24)).cancelled,
      today: date(2026, 6, 30), standing: .none, isOverdue: true),
  ]

  @Test("Stands as what is planned for it", arguments: rows)
  func standing(_ row: Row) throws {
    let found = try next(row.journal, row.today)
    #expect(found.map(\.kind) == [.lookedAfterReview])
    #expect(found.map(\.due) == [Self.due])
    #expect(found.map(\.standing) == [row.standing])
    #expect(found.map { $0.isOverdue(on: row.today) } == [row.isOverdue])
  }

  @Test(
    "Of a child who was looked-after long before the journal knew them, and of whom no review is known"
  )
  func neverReviewed() throws {
    let found = try next(Self.child(since: date(2020, 1, 1)), date(2026, 7, 1))
    #expect(found.map(\.due) == [date(2020, 1, 29)])
    #expect(found.map { $0.isOverdue(on: date(2026, 7, 1)) } == [true])
  }

  @Test("Reviews of before the journal knew the child are not missed where a later one is known")
  func reviewedBefore() throws {
    let journal = Self.child(since: date(2020, 1, 1)).meeting(
      .lookedAfterReview, on: date(2026, 6, 3)
    )
    .adding(.meetingHeld(MeetingHeld(on: date(2026, 6, 3))))
    #expect(try next(journal, date(2026, 7, 1)).map(\.due) == [date(2026, 12, 3)])
  }

  @Test("Counts from what the pack starts the clock with: the initial conference, else the plan")
  func startOfAPlan() throws {
    let plan = JournalBuilder().child().adding(
      .statusBegan(StatusBegan(status: .childProtectionPlan, from: date(2027, 2, 2))))
    let conference = plan.meeting(.initialConference, on: date(2027, 1, 5))
      .adding(.meetingHeld(MeetingHeld(on: date(2027, 1, 5))))
    #expect(try next(plan, date(2027, 2, 3)).map(\.due) == [date(2027, 5, 2)])
    #expect(try next(conference, date(2027, 2, 3)).map(\.due) == [date(2027, 4, 5)])
  }

  @Test("A correction of who the child is does not move the day from which they are known")
  func corrected() throws {
    var journal = Self.child()
    let added = try #require(journal.entries.first { $0.fact.word == .childAdded })
    journal = journal.adding(
      .childAdded(ChildDetails(name: "Leo Amari", born: date(2016, 3, 2))),
      corrects: added.id.text, minute: 60 * 24 * 60)
    let file = try #require(journal.file.children[JournalBuilder.child])
    #expect(file.child.born == date(2016, 3, 2))
    #expect(file.recordedOn == date(2026, 5, 28))
    #expect(try next(journal, date(2026, 7, 30)).map(\.standing) == [.none])
  }
}
