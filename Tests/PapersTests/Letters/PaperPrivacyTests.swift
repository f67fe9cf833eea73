import Papers
import Participation
import Protocols
import Support
import Testing

/// Over random records, in which every text is a token that stands nowhere else.
@Suite("No paper tells what it may not")
struct PaperPrivacyTests {
  static let seeds = Array(UInt64(1)...20)

  @Test("Words marked not to be shared with somebody are in no paper for them", arguments: seeds)
  func marks(seed: UInt64) throws {
    let random = try RandomRecord(seed: seed)
    for (request, text) in try random.papers() {
      guard case .person(let person) = request.reader else { continue }
      for view in random.views where view.notSharedWith.contains(person) {
        #expect(!text.contains(view.words), "\(request)")
      }
      for answered in random.questionnaires where answered.notSharedWith.contains(person) {
        #expect(!answered.tokens.contains { text.contains($0) }, "\(request)")
      }
      for (token, fact) in random.said
      where fact.spoken?.marks?.notSharedWith.contains(person) == true {
        #expect(!text.contains(token), "\(request)")
      }
    }
  }

  @Test("What somebody said beside views goes to nobody else of the family", arguments: seeds)
  func besideViews(seed: UInt64) throws {
    let random = try RandomRecord(seed: seed)
    for (request, text) in try random.papers() {
      let reader: PersonID?
      switch request.reader {
      case .child: reader = nil
      case .person(let person): reader = person
      default: continue
      }
      for (token, fact) in random.said where text.contains(token) {
        if case .familyProposal(let proposal) = fact {
          #expect(proposal.marks?.checkedBack == .checked, "\(request)")
        } else {
          #expect(fact.spoken?.speaker == reader, "\(fact.word) in \(request)")
        }
      }
    }
  }

  @Test("Of two corrections that differ, neither lets through what the other keeps, and it is said")
  func contested() throws {
    func view(_ kept: [PersonID]) -> Fact {
      .viewGiven(
        View(
          id: .named("view"), kind: .ownWords, words: "Dad shouts", whoseWords: .own,
          on: date(2026, 9, 1), notSharedWith: kept))
    }
    var dad = Family.dad
    dad.relation = .parent(.held)
    let journal = JournalBuilder.about(
      .lookedAfterReview, statuses: [.lookedAfter], people: [dad]
    ).adding(view([]), as: "first")
      .adding(view([dad.id]), as: "kept", corrects: "first")
      .adding(view([]), corrects: "first", by: JournalBuilder.iro)
    func copy(_ journal: JournalBuilder) throws -> Paper {
      let matter = try PaperCase(
        child: JournalBuilder.child, meeting: JournalBuilder.meeting, in: journal.file,
        planner: JournalBuilder.planner(), today: date(2026, 9, 2))
      return try PaperMaker(matter, wordings: try PaperWordings.bundled())
        .paper(PaperRequest(.subjectAccessCopy, for: .person(dad.id)))
    }
    let contested = try copy(journal)
    #expect(!PlainPage.text(of: contested).contains("Dad shouts"))
    #expect(contested.notes.contains { "\($0)".contains("corrected by two people") })
    let settled = try copy(
      journal.adding(.withdrawn(WithReason(why: "mistaken")), corrects: "kept"))
    #expect(PlainPage.text(of: settled).contains("Dad shouts"))
    #expect(!settled.notes.contains { "\($0)".contains("corrected by two people") })
  }

  @Test("What another child said or is about is in no paper", arguments: seeds)
  func siblings(seed: UInt64) throws {
    let random = try RandomRecord(seed: seed)
    for (request, text) in try random.papers() {
      for token in random.siblingTokens { #expect(!text.contains(token), "\(request)") }
    }
  }

  @Test(
    "A child's paper has nobody else's words, and one family member's none of another's",
    arguments: seeds)
  func others(seed: UInt64) throws {
    let random = try RandomRecord(seed: seed)
    for (request, text) in try random.papers() {
      let reader: PersonID?
      switch request.reader {
      case .child: reader = nil
      case .person(let person) where random.isFamily(person): reader = person
      default: continue
      }
      for view in random.views where view.of != reader && view.of != nil {
        #expect(!text.contains(view.words), "\(request)")
      }
      for answered in random.questionnaires where answered.who != reader && answered.who != nil {
        #expect(!answered.tokens.contains { text.contains($0) }, "\(request)")
      }
    }
  }

  @Test(
    "What was said by questionnaire stands in copies and in the record of participation alone",
    arguments: seeds)
  func questionnaires(seed: UInt64) throws {
    let random = try RandomRecord(seed: seed)
    let kinds: Set<PaperKind> = [.subjectAccessCopy, .participationRecord]
    for (request, text) in try random.papers() {
      for answered in random.questionnaires {
        let isThere = answered.tokens.contains { text.contains($0) }
        #expect(!isThere || kinds.contains(request.kind), "\(request)")
        if request.kind == .participationRecord { #expect(isThere) }
      }
    }
  }

  @Test("The agenda, which everybody has, holds no words that carry a mark", arguments: seeds)
  func agenda(seed: UInt64) throws {
    let random = try RandomRecord(seed: seed)
    for (request, text) in try random.papers() where request.kind == .agenda {
      for view in random.views where view.isMarked || !view.isChildsOwn {
        #expect(!text.contains(view.words))
      }
    }
  }

  @Test("An adult's account never goes to the child as the child's own words", arguments: seeds)
  func voice(seed: UInt64) throws {
    let random = try RandomRecord(seed: seed)
    let accounts = random.views.filter { $0.kind != .ownWords }.map(\.words)
    for request in random.matter.fitting where request.reader == .child {
      for block in try random.maker.paper(request).blocks {
        guard case .quotation(let words, let whose) = block, accounts.contains(words) else {
          continue
        }
        #expect(whose.hasPrefix("what was seen of") || whose.hasPrefix("how what"), "\(whose)")
        #expect(request.kind == .subjectAccessCopy)
      }
    }
  }

  @Test(
    "What is left out is counted: every view is shown, or counted with a reason", arguments: seeds)
  func counted(seed: UInt64) throws {
    let random = try RandomRecord(seed: seed)
    for request in random.matter.fitting where request.kind == .subjectAccessCopy {
      let paper = try random.maker.paper(request)
      let shown = paper.blocks.count { if case .quotation = $0 { true } else { false } }
      let counted = paper.leftOut.filter { left in
        ["view", "observation", "report", "interpretation", "questionnaire"].contains {
          left.what.hasPrefix($0)
        }
      }
      .reduce(0) { $0 + $1.count }
      let answers = random.questionnaires.count
      #expect(shown + counted == random.views.count + answers, "\(request)")
      #expect(paper.leftOut.allSatisfy { !$0.why.isEmpty && $0.count > 0 })
    }
  }

  @Test("What is said beside a paper has no words of the record", arguments: seeds)
  func notes(seed: UInt64) throws {
    let random = try RandomRecord(seed: seed)
    for request in random.matter.fitting {
      let notes = try random.maker.paper(request).notes.joined()
      #expect(!notes.contains("token"), "\(request)")
    }
  }
}

/// A record of one child and a sibling at one meeting, made by chance.
struct RandomRecord {
  let matter: PaperCase
  let maker: PaperMaker
  private(set) var views: [View] = []
  private(set) var questionnaires: [QuestionnaireAnswered] = []
  private(set) var siblingTokens: [String] = []
  /// What was said beside views, each with a word that stands nowhere else.
  private(set) var said: [(token: String, fact: Fact)] = []

  static let people = [
    Family.mum, Family.dad, Family.nan, Family.carer, Family.teacher,
    Person(id: .named("advocate"), name: "Lucy Hart", relation: .advocate),
    Person(id: .named("friend"), name: "Craig Nolan", relation: .trustedAdult),
  ]
  private static let sibling: ChildID = .named("tobi")

  init(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var number = 0
    func token() -> String {
      number += 1
      return "token\(number)z"
    }
    let kinds: [MeetingKind] = [
      .lookedAfterReview, .reviewConference, .childInNeedReview, .coreGroup, .pathwayReview,
      .fosterCarerReview,
    ]
    let kind = kinds.randomElement(using: &generator) ?? .coreGroup
    let age = Int.random(in: 2...19, using: &generator)
    var journal = JournalBuilder().child(aged: age, statuses: [.lookedAfter], people: Self.people)
      .child(Self.sibling, aged: 9, people: Self.people)
      .adding(
        .childAmended(
          ChildDetails(name: "Tobi Amari", preferredName: "Tobes", born: date(2017, 3, 1))),
        child: Self.sibling
      )
      .meeting(kind, children: [JournalBuilder.child, Self.sibling])
    for index in 0..<8 {
      let view = Self.view(index, token(), &generator)
      views.append(view)
      journal = journal.adding(.viewGiven(view))
      if Bool.random(using: &generator) {
        journal = journal.adding(
          .viewAnswered(ViewAnswered(view: view.id, answer: .partly, why: "answered")))
      }
      // The sibling's view has the same identifier, as two children's first views do.
      let own = token()
      siblingTokens.append(own)
      var others = Self.view(index, own, &generator)
      others.notSharedWith = []
      journal = journal.adding(.viewGiven(others), child: Self.sibling)
    }
    for _ in 0..<4 {
      let answered = Self.questionnaire(token(), helper: token(), &generator)
      questionnaires.append(answered)
      journal = journal.adding(.questionnaireAnswered(answered))
      let others = Self.questionnaire(token(), helper: token(), &generator)
      siblingTokens += others.tokens
      journal = journal.adding(.questionnaireAnswered(others), child: Self.sibling)
    }
    for _ in 0..<12 {
      let (words, others) = (token(), token())
      let fact = Self.spoken(words, &generator)
      said.append((words, fact))
      siblingTokens.append(others)
      journal = journal.adding(fact)
        .adding(Self.spoken(others, &generator).marked(nil), child: Self.sibling)
    }
    let aboutSibling = token()
    siblingTokens.append(aboutSibling)
    journal = journal.adding(
      .decisionsWritten(
        DecisionsWritten(
          on: JournalBuilder.meetingDay,
          decisions: [
            .init(text: "Tobes' bike goes with him \(aboutSibling)"),
            .init(text: "The review is in May", who: "Ama Mensah"),
          ])))
    if Bool.random(using: &generator) {
      journal = journal.adding(
        .meetingHeld(MeetingHeld(on: JournalBuilder.meetingDay)))
    }
    matter = try PaperCase(
      child: JournalBuilder.child, meeting: JournalBuilder.meeting, in: journal.file,
      planner: JournalBuilder.planner(), today: JournalBuilder.meetingDay)
    maker = PaperMaker(matter, wordings: try PaperWordings.bundled())
  }

  private static func view(
    _ index: Int, _ words: String, _ generator: inout SeededGenerator
  ) -> View {
    let of = Bool.random(using: &generator) ? nil : people.randomElement(using: &generator)?.id
    return View(
      id: .named("v\(index)"), of: of,
      kind: View.Kind.allCases.randomElement(using: &generator) ?? .ownWords, words: words,
      whoseWords: View.WhoseWords.allCases.randomElement(using: &generator) ?? .own,
      on: date(2026, 9, 1),
      notSharedWith: people.map(\.id).filter { _ in Int.random(in: 0..<5, using: &generator) == 0 },
      notWordForWord: Int.random(in: 0..<6, using: &generator) == 0)
  }

  private static func questionnaire(
    _ words: String, helper: String, _ generator: inout SeededGenerator
  ) -> QuestionnaireAnswered {
    QuestionnaireAnswered(
      who: Bool.random(using: &generator) ? nil : people.randomElement(using: &generator)?.id,
      on: JournalBuilder.meetingDay, answers: [.init(question: "What was good?", answer: words)],
      whoseWords: View.WhoseWords.allCases.randomElement(using: &generator) ?? .own,
      helper: helper,
      notSharedWith: people.map(\.id).filter { _ in Int.random(in: 0..<5, using: &generator) == 0 },
      notWordForWord: Int.random(in: 0..<6, using: &generator) == 0)
  }

  private static func spoken(_ words: String, _ generator: inout SeededGenerator) -> Fact {
    let day = date(2026, 9, 1)
    let someone = people.randomElement(using: &generator)?.id ?? Family.mum.id
    let of = Bool.random(using: &generator) ? nil : someone
    let facts: [Fact] = [
      .attendanceWished(AttendanceWish(wish: .yes, on: day, words: words)),
      .encouraged(Encouraged(on: day, answer: .unsure, words: words)),
      .consulted(Consultation(of: of, status: .declined, on: day, reason: words)),
      .assessmentFeedback(AssessmentFeedback(of: of, on: day, words: words)),
      .attendedSeparately(AttendedSeparately(person: someone, how: words, why: words)),
      .participationComplained(ParticipationComplained(by: of, on: day, about: words)),
      .familyMeetingAnswered(
        FamilyMeetingAnswered(person: someone, accepted: true, on: day, words: words)),
      .familyProposal(FamilyProposal(on: day, words: words, privateTime: true)),
    ]
    let kept = people.map(\.id).filter { _ in Int.random(in: 0..<5, using: &generator) == 0 }
    let marks = Marks(
      checkedBack: View.CheckedBack.allCases.randomElement(using: &generator) ?? .notYet,
      notSharedWith: kept, notWordForWord: Int.random(in: 0..<6, using: &generator) == 0)
    return (facts.randomElement(using: &generator) ?? facts[0]).marked(marks)
  }

  func isFamily(_ person: PersonID) -> Bool {
    Self.people.first { $0.id == person }?.relation.isFamily == true
  }

  /// Every paper that fits, as text and as HTML at once.
  func papers() throws -> [(PaperRequest, String)] {
    try matter.fitting.map { request in
      let paper = try maker.paper(request)
      return (request, PlainPage.text(of: paper) + HTMLPage.text(of: paper))
    }
  }
}

extension QuestionnaireAnswered {
  /// What stands nowhere else: the answers, and who helped.
  fileprivate var tokens: [String] { answers.map(\.answer) + [helper].compactMap(\.self) }
}
