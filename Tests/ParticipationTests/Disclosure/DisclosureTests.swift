import Participation
import Support
import Testing

@Suite("Who may read which words of a child's record")
struct DisclosureTests {
  static let people = [
    Family.mum, Family.dad, Family.nan, Family.carer, Family.teacher,
    Person(id: .named("unsure"), name: "Al Amari", relation: .parent(.unknown)),
    Person(id: .named("advocate"), name: "Lucy Hart", relation: .advocate),
    Person(id: .named("friend"), name: "Craig Nolan", relation: .trustedAdult),
  ]

  struct Case: Sendable, CustomStringConvertible {
    let description: String
    let view: View
    let audience: Audience
    let decided: Disclosure

    init(_ description: String, _ view: View, _ audience: Audience, _ decided: Disclosure) {
      (self.description, self.view, self.audience, self.decided) = (
        description, view, audience, decided
      )
    }
  }

  static func view(
    of person: Person? = nil, _ kind: View.Kind = .ownWords, hidden: [Person] = [],
    gistOnly: Bool = false
  ) -> View {
    View(
      id: .named("v"), of: person?.id, kind: kind, words: "words", whoseWords: .own,
      on: date(2026, 9, 1), notSharedWith: hidden.map(\.id), notWordForWord: gistOnly)
  }

  static let child: [Case] = [
    Case("own words to the child", view(), .child, .shown),
    Case(
      "own words hidden from a parent, to the child", view(hidden: [Family.mum]), .child, .shown),
    Case(
      "the gist alone may go on, but the child has the words", view(gistOnly: true), .child, .shown),
    Case("what was seen of the child", view(.observation), .child, .shown),
    Case("what others reported", view(.report), .child, .withheld(.thirdParty)),
    Case("a parent's words to the child", view(of: Family.mum), .child, .withheld(.thirdParty)),
    Case(
      "a carer's report to the child", view(of: Family.carer, .report), .child,
      .withheld(.thirdParty)),
  ]

  static let parents: [Case] = [
    Case("own words to a parent with PR", view(), .person(.named("mum")), .shown),
    Case("own words to another with PR", view(), .person(.named("nan")), .shown),
    Case(
      "own words to a parent without PR", view(), .person(.named("dad")),
      .withheld(.noResponsibility)),
    Case(
      "own words where PR is not known", view(), .person(.named("unsure")),
      .withheld(.noResponsibility)),
    Case("own words to a carer", view(), .person(.named("carer")), .withheld(.noResponsibility)),
    Case("own words to a stranger", view(), .person(.named("who")), .withheld(.noResponsibility)),
    Case("own words to a trusted adult", view(), .person(.named("friend")), .withheld(.thirdParty)),
    Case(
      "words hidden from this parent", view(hidden: [Family.mum]), .person(.named("mum")),
      .withheld(.markedNotToShare)),
    Case("words hidden from the other", view(hidden: [Family.dad]), .person(.named("mum")), .shown),
    Case(
      "an observation hidden from this parent", view(.observation, hidden: [Family.mum]),
      .person(.named("mum")), .withheld(.markedNotToShare)),
    Case("an observation to a parent", view(.observation), .person(.named("mum")), .shown),
    Case("a report to a parent", view(.report), .person(.named("mum")), .withheld(.thirdParty)),
    Case(
      "an interpretation to a parent", view(.interpretation), .person(.named("mum")),
      .withheld(.interpretation)),
    Case(
      "gist alone to a parent", view(gistOnly: true), .person(.named("mum")),
      .withheld(.notWordForWord)),
    Case("a parent's own words", view(of: Family.dad), .person(.named("dad")), .shown),
    Case(
      "one parent's words to the other", view(of: Family.mum), .person(.named("dad")),
      .withheld(.thirdParty)),
    Case(
      "a carer's report to a parent", view(of: Family.carer, .report), .person(.named("mum")),
      .withheld(.thirdParty)),
    Case("a carer's own report", view(of: Family.carer, .report), .person(.named("carer")), .shown),
    Case(
      "own words marked against oneself", view(of: Family.mum, hidden: [Family.mum]),
      .person(.named("mum")), .withheld(.markedNotToShare)),
  ]

  static let workers: [Case] = [
    Case("own words to a professional", view(), .professional(nil), .shown),
    Case(
      "words hidden from a parent, to a professional", view(hidden: [Family.mum]),
      .professional(nil), .shownMarked),
    Case(
      "words hidden from some professional, to one unnamed", view(hidden: [Family.teacher]),
      .professional(nil), .withheld(.markedNotToShare)),
    Case(
      "words hidden from this professional", view(hidden: [Family.teacher]),
      .professional(.named("teacher")), .withheld(.markedNotToShare)),
    Case(
      "words hidden from another professional", view(hidden: [Family.teacher]),
      .professional(.named("advocate")), .shownMarked),
    Case(
      "gist alone to a professional", view(gistOnly: true), .professional(nil),
      .withheld(.notWordForWord)),
    Case("words hidden from somebody, on file", view(hidden: [Family.mum]), .file, .shownMarked),
    Case("an interpretation on file", view(.interpretation), .file, .shown),
  ]

  @Test("By the table", arguments: child + parents + workers)
  func table(row: Case) {
    let rule = DisclosureRule(people: Self.people, age: 10, adulthood: 18, agreesToParents: false)
    #expect(rule.decide(row.view, for: row.audience) == row.decided)
  }

  @Test(
    "A questionnaire is disclosed as own words are",
    arguments: (child + parents + workers).filter { $0.view.kind == .ownWords })
  func questionnaire(row: Case) {
    let rule = DisclosureRule(people: Self.people, age: 10, adulthood: 18, agreesToParents: false)
    let answered = QuestionnaireAnswered(
      who: row.view.of, on: row.view.on, answers: [], whoseWords: row.view.whoseWords,
      notSharedWith: row.view.notSharedWith, notWordForWord: row.view.notWordForWord)
    #expect(rule.decide(.questionnaireAnswered(answered), for: row.audience) == row.decided)
  }

  /// What was said, and who may read it: child, its giver, another parent with responsibility.
  static let facts: [(Fact, [Disclosure])] = {
    let day = date(2026, 9, 1)
    let kept = Disclosure.withheld(.thirdParty)
    return [
      (
        .familyMeetingAnswered(
          FamilyMeetingAnswered(person: Family.mum.id, accepted: true, on: day, words: "words")),
        [kept, .shown, kept]
      ),
      (
        .participationComplained(
          ParticipationComplained(by: Family.mum.id, on: day, about: "words")),
        [kept, .shown, kept]
      ),
      (
        .participationComplained(ParticipationComplained(on: day, about: "words")),
        [.shown, kept, kept]
      ),
      (
        .familyProposal(FamilyProposal(on: day, words: "words", privateTime: true)),
        [kept, kept, kept]
      ),
      (
        .familyProposalAnswered(FamilyProposalAnswered(on: day, answer: .agreed, by: "Ama")),
        [kept, kept, kept]
      ),
    ]
  }()

  @Test("An answer, a proposal and a complaint are their giver's, and on file", arguments: facts)
  func saidBesideViews(fact: Fact, decided: [Disclosure]) {
    let rule = DisclosureRule(people: Self.people, age: 10, adulthood: 18, agreesToParents: true)
    let readers: [Audience] = [.child, .person(Family.mum.id), .person(Family.nan.id)]
    #expect(readers.map { rule.decide(fact, for: $0) } == decided)
    #expect(rule.decide(fact, for: .file) == .shown)
  }

  /// Every fact that carries somebody's words, said by the child or by mum, with marks.
  static func spoken(_ marks: Marks?) -> [Fact] {
    let (day, mum) = (date(2026, 9, 1), Family.mum.id)
    return [
      .attendanceWished(AttendanceWish(wish: .yes, on: day, words: "words", marks: marks)),
      .encouraged(Encouraged(on: day, answer: .unsure, words: "words", marks: marks)),
      .consulted(Consultation(status: .declined, on: day, reason: "words", marks: marks)),
      .consulted(Consultation(of: mum, status: .declined, on: day, reason: "words", marks: marks)),
      .assessmentFeedback(AssessmentFeedback(on: day, words: "words", marks: marks)),
      .assessmentFeedback(AssessmentFeedback(of: mum, on: day, words: "words", marks: marks)),
      .attendedSeparately(
        AttendedSeparately(person: mum, how: "by video", why: "words", marks: marks)),
      .participationComplained(ParticipationComplained(on: day, about: "words", marks: marks)),
      .participationComplained(
        ParticipationComplained(by: mum, on: day, about: "words", marks: marks)),
      .familyMeetingAnswered(
        FamilyMeetingAnswered(person: mum, accepted: true, on: day, words: "words", marks: marks)),
      .familyProposal(FamilyProposal(on: day, words: "words", privateTime: true, marks: marks)),
    ]
  }

  @Test(
    "Whatever carries somebody's words is kept from whom it was asked to be kept",
    arguments: [
      View.CheckedBack.notYet, .checked,
    ])
  func markedFacts(checkedBack: View.CheckedBack) {
    let rule = DisclosureRule(people: Self.people, age: 10, adulthood: 18, agreesToParents: true)
    let kept = Marks(
      checkedBack: checkedBack, notSharedWith: [Family.nan.id, .named("teacher")])
    for fact in Self.spoken(kept) {
      for reader in [Audience.person(Family.nan.id), .professional(.named("teacher"))] {
        guard case .withheld = rule.decide(fact, for: reader) else {
          Issue.record("\(fact) for \(reader)")
          continue
        }
      }
      #expect(rule.decide(fact, for: .file) == .shownMarked, "\(fact)")
    }
    for fact in Self.spoken(nil) { #expect(rule.decide(fact, for: .file) == .shown, "\(fact)") }
    for fact in Self.spoken(Marks(notWordForWord: true)) {
      #expect(rule.decide(fact, for: .professional(nil)) == .withheld(.notWordForWord), "\(fact)")
    }
  }

  @Test("A family has its proposal once it was gone through with them, as far as nothing keeps it")
  func proposal() {
    let rule = DisclosureRule(people: Self.people, age: 10, adulthood: 18, agreesToParents: true)
    func decided(_ marks: Marks) -> [Disclosure?] {
      let fact = Fact.familyProposal(
        FamilyProposal(on: date(2026, 9, 1), words: "words", privateTime: true, marks: marks))
      return [.child, .person(Family.mum.id), .person(Family.carer.id)].map {
        rule.decide(fact, for: $0)
      }
    }
    let other = Disclosure.withheld(.thirdParty)
    #expect(decided(Marks()) == [other, other, other])
    #expect(
      decided(Marks(checkedBack: .checked)) == [.shown, .shown, .withheld(.noResponsibility)])
    #expect(
      decided(Marks(checkedBack: .checked, notSharedWith: [Family.mum.id]))
        == [.shown, .withheld(.markedNotToShare), .withheld(.noResponsibility)])
    let gist = Disclosure.withheld(.notWordForWord)
    #expect(
      decided(Marks(checkedBack: .checked, notWordForWord: true)).prefix(2) == [gist, gist])
  }

  @Test("A fact without anybody's words needs no decision")
  func noWords() {
    let rule = DisclosureRule(people: Self.people, age: 10, adulthood: 18, agreesToParents: true)
    let told = Fact.familyTold(FamilyTold(on: date(2026, 9, 1), told: true))
    #expect(rule.decide(told, for: .child) == nil)
  }

  @Test(
    "From 18 a parent reads the young person's words only where that was agreed",
    arguments: [
      (17, false, Disclosure.shown), (18, true, .shown), (18, false, .withheld(.adultChild)),
    ]
  )
  func adult(age: Int, agrees: Bool, decided: Disclosure) {
    let rule = DisclosureRule(people: Self.people, age: age, adulthood: 18, agreesToParents: agrees)
    #expect(rule.decide(Self.view(), for: .person(.named("mum"))) == decided)
  }
}
