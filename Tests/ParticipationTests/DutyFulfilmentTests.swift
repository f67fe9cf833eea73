import Participation
import Support
import Testing

/// What fulfils a duty, by section 7 of PROTOCOL.md.
@Suite("What fulfils a duty")
struct DutyFulfilmentTests {
  private typealias Say = Recorded

  // MARK: Met beforehand

  private static func met(
    _ how: ChairMet.How, of person: Person? = nil, inPrivate: Bool = false,
    explained: Bool? = true, papers: Bool? = true, views: ChairMet.Views? = .given
  ) -> Fact {
    .chairMet(
      ChairMet(
        who: person?.id, on: Say.before, how: how, inPrivate: inPrivate, by: "Dawn Price",
        explained: explained, papersReached: papers, views: views))
  }

  @Test(
    "Met beforehand is met or spoken to, with each of the three topics answered",
    .carries("CAM 6.P4", "CAM 6.C5"),
    arguments: [
      (met(.met, of: Family.mum), DutyStatus.done), (met(.telephone, of: Family.mum), .done),
      (met(.video, of: Family.mum), .done), (met(.saw, of: Family.mum), .inProgress),
      (met(.observed, of: Family.mum), .inProgress),
      (met(.met, of: Family.mum, explained: nil), .inProgress),
      (met(.met, of: Family.mum, papers: nil), .inProgress),
      (met(.met, of: Family.mum, papers: false), .inProgress),
      (met(.met, of: Family.mum, views: nil), .inProgress),
      (met(.met, of: Family.mum, views: .nothingToSay), .done),
      (met(.met, of: Family.mum, views: .notAsked), .done),
    ])
  func metBeforehand(fact: Fact, status: DutyStatus) throws {
    let journal = JournalBuilder.about(.reviewConference, people: [Family.mum]).adding(fact)
    #expect(try journal.status(of: .parentChairMeets, towards: Family.mum) == status)
  }

  @Test(
    "Papers that did not reach somebody are said, and what was missing can come at a later talk")
  func topicsComeTogether() throws {
    let first = JournalBuilder.about(.reviewConference, people: [Family.mum])
      .adding(Self.met(.met, of: Family.mum, papers: false, views: nil))
    let key = DutyKey(.parentChairMeets, person: Family.mum.id)
    #expect(
      try missing(key, first) == ["that the papers reached them: they had not", "their views"])
    let second = first.adding(Self.met(.telephone, of: Family.mum, explained: nil))
    #expect(try second.status(of: .parentChairMeets, towards: Family.mum) == .done)
  }

  @Test(
    "Only a child under four may be seen instead, and a looked-after child is met in private",
    arguments: [
      (MeetingKind.reviewConference, 3, met(.saw), DutyStatus.done),
      (.reviewConference, 3, met(.observed), .done), (.reviewConference, 4, met(.saw), .inProgress),
      (.reviewConference, 4, met(.met), .done), (.lookedAfterReview, 4, met(.met), .inProgress),
      (.lookedAfterReview, 4, met(.met, inPrivate: true), .done),
      (.lookedAfterReview, 4, met(.video, inPrivate: true), .done),
      (.lookedAfterReview, 3, met(.saw), .done),
      (.reviewConference, 10, met(.met, explained: nil), .inProgress),
    ])
  func childMet(kind: MeetingKind, age: Int, fact: Fact, status: DutyStatus) throws {
    let journal = JournalBuilder.about(kind, aged: age, statuses: [.lookedAfter]).adding(fact)
    #expect(try journal.status(of: .childChairMeets) == status)
  }

  // MARK: A young child

  private static let young = JournalBuilder.about(
    .lookedAfterReview, aged: 2, statuses: [.lookedAfter], people: [Family.mum, Family.carer])

  private static func notHad(_ side: ReportNotHad.From) -> Fact {
    .reportNotHad(ReportNotHad(from: side, why: "could not be reached", on: Say.before))
  }

  @Test("Of a young child four accounts are had, or why not, each by itself", .carries("CAM 6.C1"))
  func fourAccounts() throws {
    let parts: [(had: Fact, not: Fact)] = [
      (Say.view(.observation), Self.notHad(.observation)),
      (Say.report(.parent, id: "mums"), Self.notHad(.parent)),
      (Say.report(.carer, id: "carers"), Self.notHad(.carer)),
      (Say.report(.professional, id: "nursery"), Self.notHad(.professional)),
    ]
    let all = Self.young.adding(parts.map(\.had))
    #expect(try all.status(of: .childObserve) == .done)
    #expect(try Self.young.adding(parts.map(\.not)).status(of: .childObserve) == .done)
    for left in parts.indices {
      let others = parts.indices.filter { $0 != left }.map { parts[$0].had }
      let journal = Self.young.adding(others)
      #expect(try journal.status(of: .childObserve) == .inProgress)
      #expect(try missing(DutyKey(.childObserve), journal).count == 1)
      #expect(try journal.adding(parts[left].not).status(of: .childObserve) == .done)
    }
  }

  @Test("A parent's views of their own are no report of the child")
  func viewsAreNoReport() throws {
    let journal = Self.young.adding([
      Say.view(.observation), Say.report(.carer, id: "carers"),
      Say.report(.professional, id: "nursery"), Say.view(.ownWords, of: Family.mum, id: "own"),
    ])
    #expect(
      try missing(DutyKey(.childObserve), journal)
        == ["a parent's report of the child, or why there is none"])
  }

  @Test("Where there is no carer, none reports")
  func noCarer() throws {
    let journal = JournalBuilder.about(.coreGroup, aged: 2, people: [Family.mum]).adding([
      Say.view(.observation), Say.report(.parent, id: "mums"),
      Say.report(.professional, id: "nursery"),
    ])
    #expect(try journal.status(of: .childObserve) == .done)
  }

  @Test(
    "An advocate for a child who cannot instruct one is named, and asks for no answer",
    arguments: [("Jo Reid", DutyStatus.done), ("", .inProgress)])
  func nonInstructed(name: String, status: DutyStatus) throws {
    let journal = Self.young.adding(
      .advocacyOffered(AdvocacyOffered(on: Say.before, advocate: name, kind: .nonInstructed)))
    #expect(try journal.status(of: .childAdvocacy) == status)
  }

  // MARK: A changed meeting

  @Test(
    "Whoever was invited before a meeting was moved is told, by the next working day",
    .carries("CAM 6.P1", "HAM Sarah"))
  func toldOfChange() throws {
    let journal = JournalBuilder.about(.coreGroup, people: [Family.mum, Family.dad])
      .invitedBeforeAMove
    let plan = try journal.duties().plan
    let told = plan.duties.filter { $0.key.id == .toldOfChange }
    #expect(told.map(\.key.person) == [Family.mum.id])
    // Moved on Thu 28 May 2026, from Wed 9 September.
    #expect(told.map(\.due) == [date(2026, 5, 29)])
    let attended = journal.adding(Say.attended(.part, who: Family.mum))
    #expect(try attended.status(of: .toldOfChange, towards: Family.mum) == .done)
  }

  @Test("The child is told too where they were encouraged, and also that it is off")
  func childToldOfCancelling() throws {
    let journal = JournalBuilder.about(.lookedAfterReview, statuses: [.lookedAfter])
      .adding(.encouraged(Encouraged(on: date(2026, 5, 20), answer: .willCome)))
      .adding(.meetingCancelled(WithReason(why: "placed elsewhere")))
    #expect(try journal.status(of: .toldOfChange) == .toDo)
    let told = journal.adding(.toldOfChange(ToldOfChange(on: date(2026, 5, 28), how: "visit")))
    #expect(try told.status(of: .toldOfChange) == .done)
  }

  @Test("Nobody is told of a change of what they were not invited to, nor by what was said before")
  func notTold() throws {
    let move = Fact.meetingMoved(MeetingMoved(to: date(2026, 9, 16), why: "ill"))
    let uninvited = JournalBuilder.about(.coreGroup, people: [Family.mum]).adding(move)
    #expect(try !uninvited.duties().plan.opens(.toldOfChange))
    let early = JournalBuilder.about(.coreGroup, people: [Family.mum]).invitedBeforeAMove
      .adding(
        .toldOfChange(ToldOfChange(person: Family.mum.id, on: date(2026, 5, 27), how: "letter")))
    #expect(try early.status(of: .toldOfChange, towards: Family.mum) == .toDo)
  }

  // MARK: What is proposed, and to the family

  @Test(
    "Before a package is reduced or ended, child and parents are told how to challenge it",
    .carries("CAM 6.P2", "CAM 6.C6"), arguments: Proposal.allCases, [3, 4])
  func warned(proposal: Proposal, age: Int) throws {
    let journal = JournalBuilder.about(.shortBreaksPanel, aged: age, people: [Family.mum])
      .proposing(proposal)
    let warned = try journal.duties().plan.duties.filter { $0.key.id == .familyWarned }
    let takesAway = proposal == .reduce || proposal == .end
    let towards: [PersonID?] = age < 4 ? [Family.mum.id] : [nil, Family.mum.id]
    #expect(warned.map(\.key.person) == (takesAway ? towards : []))
    // Ten working days before Wed 9 September 2026, over the bank holiday of 31 August.
    #expect(warned.allSatisfy { $0.due == date(2026, 8, 25) })
  }

  @Test("A family group meeting that is not offered says who decided that, and why")
  func notOffered() throws {
    let journal = JournalBuilder.about(.familyGroupMeeting, people: [Family.mum, Family.dad])
      .adding(
        .familyMeetingNotOffered(
          FamilyMeetingNotOffered(
            person: Family.dad.id, why: "not in her interests", by: "Tom Adeyemi",
            on: Say.before)))
    #expect(
      try journal.status(of: .familyOffered, towards: Family.dad)
        == .explained(why: "not offered: not in her interests", by: "Tom Adeyemi"))
    #expect(try journal.status(of: .familyOffered, towards: Family.mum) == .toDo)
  }

  // MARK: Assessments

  @Test("What is due at an assessment's beginning is counted from the day it begins")
  func begins() throws {
    let recorded = JournalBuilder.about(.assessment)
    let described = recorded.adding(
      .meetingDescribed(MeetingDescribed(assessmentBegins: date(2026, 7, 1))))
    for id: DutyID in [.assessmentExplained, .assessmentPlanned, .assessmentResponsibility] {
      // Recorded on Thu 28 May 2026: Mon 1 June; beginning on Wed 1 July: Fri 3 July.
      let key = DutyKey(id)
      #expect(try recorded.duties().plan.duty(key)?.due == date(2026, 6, 1))
      #expect(try described.duties().plan.duty(key)?.due == date(2026, 7, 3))
    }
  }

  @Test(
    "Split care is said: whether the child lives in more than one place, with whom and when",
    .carries("CAM 5"),
    arguments: [
      (Bool?.none, [String](), DutyStatus.inProgress), (false, [], .done), (true, [], .inProgress),
      (true, ["mum"], .inProgress), (true, ["mum", "dad"], .done),
    ])
  func splitCare(more: Bool?, homes: [String], status: DutyStatus) throws {
    let journal = JournalBuilder.about(.assessment).adding(
      .responsibilityIdentified(
        ResponsibilityIdentified(
          on: Say.before, words: "both parents", moreThanOneHome: more,
          homes: homes.map { .init(with: $0, when: "weekends") })))
    #expect(try journal.status(of: .assessmentResponsibility) == status)
  }

  // MARK: Without a meeting, and kept out

  @Test("Of a review without a meeting the child is still asked, and nobody's attendance is")
  func withoutMeeting() throws {
    let review = JournalBuilder.about(
      .lookedAfterReview, aged: 12, statuses: [.lookedAfter],
      people: [Family.mum, Family.carer])
    let held = review.adding(
      .heldWithoutMeeting(HeldWithoutMeeting(on: JournalBuilder.meetingDay, reason: "settled")),
      by: JournalBuilder.iro)
    let (before, after) = (try review.duties().plan, try held.duties().plan)
    let attendance: [DutyID] = [
      .childEncourage, .childActiveRole, .parentInvite, .carerInvite, .parentQuestionnaire,
    ]
    for id in attendance {
      #expect(before.opens(id))
      #expect(!after.opens(id), "\(id.rawValue)")
    }
    #expect(after.opens(.childConsult) && after.opens(.parentConsult))
    #expect(after.opens(.carerConsult) && after.opens(.childOutcome))
  }

  @Test(
    "A parent is answered on what they said, and not on what another said",
    .carries("CAM 2.7", "CAM 6.P6"))
  func answersAreToWhoSaidIt() throws {
    let journal = JournalBuilder.about(.reviewConference, people: [Family.mum, Family.dad])
      .adding([
        Say.view(.ownWords, of: Family.mum, id: "mums"),
        Say.view(.ownWords, of: Family.dad, id: "dads"), Say.answered("mums"),
        Say.toldOutcome(Family.mum), Say.toldOutcome(Family.dad),
      ])
      // Whoever is kept out is told and answered all the same.
      .adding(
        .exclusionRequested(
          ExclusionRequested(
            person: Family.dad.id, requestedBy: "Ama Mensah", on: Say.before,
            ground: GroundID(rawValue: "behaviour"), evidence: "threats", extent: .whole)),
        as: "request"
      )
      .adding(
        .exclusionDecided(
          ExclusionDecided(
            request: .named("request"), excluded: true, by: JournalBuilder.chair, on: Say.before,
            reasons: "threats", extent: .whole)), by: JournalBuilder.chair)
    #expect(try journal.status(of: .parentOutcome, towards: Family.mum) == .done)
    #expect(try journal.status(of: .parentOutcome, towards: Family.dad) == .inProgress)
    let record = try journal.record()
    let answers = [Family.mum, Family.dad].map { person in
      record.entries(about: DutyKey(.parentOutcome, person: person.id)).count {
        $0.entry.fact.word == .viewAnswered
      }
    }
    #expect(answers == [1, 0])
  }

  private func missing(_ key: DutyKey, _ journal: JournalBuilder) throws -> [String] {
    let child = try #require(journal.file.children[JournalBuilder.child])
    return try JournalBuilder.planner().missing(
      of: key, in: journal.record(), at: journal.theMeeting(), for: child)
  }
}
