import Participation
import Support
import Testing

/// PROTOCOL.md 4, `carer.consult`: from 4 also at conferences and child in need reviews where the child
/// lives with them.
@Suite("With which carer a child lives")
struct LivesWithTests {
  private static let key = DutyKey(.carerConsult, person: Family.carer.id)

  private static func carer(_ lives: Bool?) -> Person {
    var carer = Family.carer
    carer.livesWithChild = lives
    return carer
  }

  private static func found(_ home: String) -> Fact {
    .responsibilityIdentified(
      ResponsibilityIdentified(
        on: date(2026, 5, 20), words: "as was said", moreThanOneHome: true,
        homes: [.init(with: "Sara Amari", when: "weekends"), .init(with: home, when: "weekdays")]))
  }

  @Test(
    "Recorded of the carer: yes opens, no closes, not known is owed only if they do",
    arguments: [MeetingKind.initialConference, .reviewConference, .childInNeedReview],
    [true, false, nil] as [Bool?])
  func recorded(kind: MeetingKind, lives: Bool?) throws {
    let plan = try JournalBuilder.about(kind, people: [Self.carer(lives)]).duties().plan
    let duty = plan.duty(Self.key)
    switch lives {
    case true?: #expect(duty != nil && duty?.onlyIf == nil)
    case false?:
      let why = plan.notRequired.first { $0.key == Self.key }?.because.map(\.text)
      #expect(why?.last == "the child does not live with them")
    case nil: #expect(duty?.onlyIf?.words == "the child lives with them")
    }
  }

  @Test("Changed later, the later word holds; it holds beside every other detail")
  func amended() throws {
    let journal = JournalBuilder.about(.childInNeedReview, people: [Self.carer(true)])
      .adding(.personAmended(Self.carer(false)))
    #expect(try journal.duties().plan.duty(Self.key) == nil)
  }

  @Test("A home that an assessment found says so too, and what is said of the carer wins")
  func assessed() throws {
    let assessment: MeetingID = .named("assessment")
    func journal(_ lives: Bool?, _ home: String) -> JournalBuilder {
      JournalBuilder.about(.childInNeedReview, people: [Self.carer(lives)])
        .meeting(.assessment, id: assessment, on: date(2026, 6, 10))
        .adding(Self.found(home), meeting: assessment)
    }
    let named = try journal(nil, "bea cole").duties().plan.duty(Self.key)
    #expect(named != nil && named?.onlyIf == nil)
    let other = try journal(nil, "Ivy Amari").duties().plan.duty(Self.key)
    #expect(other?.onlyIf != nil)
    #expect(try journal(false, "Bea Cole").duties().plan.duty(Self.key) == nil)
  }

  @Test("An entry from before it was asked reads as it did, and is written as it was")
  func before() throws {
    let old = Family.carer
    #expect(old.livesWithChild == nil)
    let bytes = try JSONValue(encoding: old)
    #expect(bytes["livesWithChild"] == nil)
  }
}
