import Participation
import Support
import Testing

/// “Supervision, answers and rates go by what was said, never by a tick” (PROTOCOL.md 7).
@Suite("Whoever said something was asked")
struct SaidCountsTests {
  private static let all: [(DutyID, Person?)] = [
    (.childConsult, nil), (.parentConsult, Family.mum), (.carerConsult, Family.carer),
  ]

  private static let review = JournalBuilder.about(
    .lookedAfterReview, statuses: [.lookedAfter], people: [Family.mum, Family.carer])

  private static func said(
    _ person: Person?, on day: CivilDate = Recorded.before, kind: View.Kind = .ownWords,
    words: String = "More help at home."
  ) -> Fact {
    .viewGiven(
      View(
        id: .named("said"), of: person?.id, kind: kind, words: words, whoseWords: .own, on: day))
  }

  private static func asked(_ person: Person?, _ status: Consultation.Status) -> Fact {
    .consulted(
      Consultation(
        of: person?.id, status: status, on: Recorded.before, reason: "away", tried: "two visits"))
  }

  @Test("Own words of child, parent and carer are asking, to the meeting's day", arguments: all)
  func said(duty: DutyID, person: Person?) throws {
    for day in [Recorded.before, JournalBuilder.meetingDay] {
      let journal = Self.review.adding(Self.said(person, on: day))
      #expect(try journal.status(of: duty, towards: person) == .done, "\(day)")
    }
    let late = Self.review.adding(Self.said(person, on: date(2026, 9, 10)))
    #expect(try late.status(of: duty, towards: person) == .inProgress)
    let blank = Self.review.adding(Self.said(person, words: " "))
    #expect(try blank.status(of: duty, towards: person) == .toDo)
  }

  @Test("Of a meeting in several parts the last day counts")
  func furtherParts() throws {
    let journal = Self.review
      .adding(
        .meetingHeld(
          MeetingHeld(on: JournalBuilder.meetingDay, furtherParts: [date(2026, 9, 16)]))
      ).adding(Self.said(nil, on: date(2026, 9, 16)))
    #expect(try journal.status(of: .childConsult) == .done)
  }

  @Test("What is seen, reported or understood of a child is not the child asked")
  func accounts() throws {
    for kind in [View.Kind.observation, .report, .interpretation] {
      let journal = Self.review.adding(Self.said(nil, kind: kind))
      #expect(try journal.status(of: .childConsult) == .toDo, "\(kind)")
    }
  }

  @Test("An offer is no hindrance; what was recorded otherwise since stands", arguments: all)
  func otherwise(duty: DutyID, person: Person?) throws {
    let offered = Self.review.adding(Self.asked(person, .offered)).adding(Self.said(person))
    #expect(try offered.status(of: duty, towards: person) == .done)
    let unable = Self.review.adding(Self.said(person)).adding(Self.asked(person, .notAble))
    guard case .explained = try unable.status(of: duty, towards: person) else {
      Issue.record("\(try unable.status(of: duty, towards: person))")
      return
    }
    let later = unable.adding(Self.said(person, on: date(2026, 8, 21)))
    #expect(try later.status(of: duty, towards: person) == .done)
  }

  @Test("Rates count whom the duties have as asked")
  func rates() throws {
    let held = Fact.meetingHeld(MeetingHeld(on: JournalBuilder.meetingDay))
    let journal = Self.all.reduce(Self.review) { $0.adding(Self.said($1.1)) }.adding(held)
    let file = journal.file
    let outline = try #require(file.outline(of: JournalBuilder.child)?.records.first)
    #expect(outline.summary.consulted.map(\.who) == [nil, Family.mum.id, Family.carer.id])
    #expect(outline.summary.consulted.allSatisfy { $0.status == .byOtherMeans })
  }
}
