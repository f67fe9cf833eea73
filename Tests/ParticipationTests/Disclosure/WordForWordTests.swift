import Participation
import Support
import Testing

/// PROTOCOL.md 3: “At a foster carer's review the child's words default to ‘not shared word for word’.”
@Suite("Words that stay, where nobody said whether they may be passed on")
struct WordForWordTests {
  private static func rule(at kind: MeetingKind) throws -> DisclosureRule {
    DisclosureRule(
      people: DisclosureTests.people, age: 10, adulthood: 18, agreesToParents: false,
      at: try JournalBuilder.planner().pack.kinds[kind])
  }

  private static func view(_ said: Bool?, of person: Person? = nil) -> View {
    View(
      id: .named("v"), of: person?.id, kind: .ownWords, words: "words", whoseWords: .own,
      on: date(2026, 9, 1), notWordForWord: said)
  }

  @Test(
    "At a foster carer's review the gist alone goes on, at no other",
    arguments: MeetingKind.allCases)
  func byKind(kind: MeetingKind) throws {
    let rule = try Self.rule(at: kind)
    let stays = kind == .fosterCarerReview
    for reader: Audience in [.person(Family.mum.id), .professional(nil)] {
      #expect((rule.decide(Self.view(nil), for: reader) == .withheld(.notWordForWord)) == stays)
      #expect(rule.decide(Self.view(false), for: reader) == .shown)
      #expect(rule.decide(Self.view(true), for: reader) == .withheld(.notWordForWord))
    }
    #expect(rule.decide(Self.view(nil), for: .file) == (stays ? .shownMarked : .shown))
    #expect(rule.decide(Self.view(nil), for: .child) == .shown)
    #expect(rule.decide(Self.view(nil, of: Family.mum), for: .professional(nil)) == .shown)
  }

  @Test("What a child says of it by questionnaire or in declining is the same")
  func otherWords() throws {
    let declined = Fact.consulted(
      Consultation(
        status: .declined, on: date(2026, 9, 1), reason: "leave me alone", marks: Marks()))
    for fact in [Recorded.questionnaireAnswered(), declined] {
      let guarded = try Self.rule(at: .fosterCarerReview)
      #expect(guarded.decide(fact, for: .professional(nil)) == .withheld(.notWordForWord))
      #expect(try Self.rule(at: .coreGroup).decide(fact, for: .professional(nil)) == .shown)
    }
  }

  @Test("Two corrections in one place keep what one of them keeps, said or not")
  func corrections() throws {
    for (first, second, kept) in [
      (nil, false, nil), (false, nil, nil), (true, false, true), (nil, true, true),
      (false, false, false),
    ] as [(Bool?, Bool?, Bool?)] {
      var views = [Self.view(first), Self.view(second)]
      views[0].words = "other words"
      let journal = JournalBuilder.about(.fosterCarerReview)
        .adding(.viewGiven(Self.view(true)), as: "said")
        .adding(.viewGiven(views[0]), corrects: "said")
        .adding(.viewGiven(views[1]), corrects: "said")
      #expect(try journal.record().views.map(\.notWordForWord) == [kept])
    }
  }
}
