import Participation
import Support
import Testing

@Suite("What was recorded of a duty")
struct DutyFactsTests {
  @Test("Whatever fulfils a duty, wholly or partly, is about it", arguments: DutyCase.all)
  func whatFulfilsIsAbout(_ duty: DutyCase) throws {
    let key = DutyKey(duty.duty, person: duty.person?.id)
    for fact in (duty.done + duty.partly).flatMap(\.self) {
      #expect(key.isAbout(fact), "\(fact.word.rawValue)")
    }
    #expect(key.isAbout(Recorded.explained(duty.duty, towards: duty.person)))
  }

  @Test("What is about one person is not about another, nor about the child")
  func personsAreKeptApart() throws {
    let mum = Family.mum
    let facts = [
      Recorded.consulted(.declined, of: mum), Recorded.view(.ownWords, of: mum),
      Recorded.advocacy(.declined, to: mum), Recorded.reportShared(with: mum),
      Recorded.chairMet(mum), Recorded.invited(mum), Recorded.questionnaire(mum),
      Recorded.questionnaireAnswered(mum),
      Recorded.attended(.all, who: mum), Recorded.explained(.parentConsult, towards: mum),
      .notInvited(NotInvited(person: mum.id, reason: "declined")),
      .assessmentInvolved(AssessmentInvolved(person: mum.id, on: Recorded.before, how: "talk")),
      .managerDecidedNotToConsult(
        NotToConsult(person: mum.id, by: "Tom", on: Recorded.before, why: "risk")),
    ]
    for fact in facts {
      let about = DutyID.allCases.filter { id in
        let key = DutyKey(id, person: id.isTowardsChild ? nil : Family.dad.id)
        // What others say of a young child is a part of observing the child.
        return id != .childObserve && key.isAbout(fact)
      }
      #expect(about == [], "\(fact.word.rawValue)")
      #expect(DutyID.allCases.contains { DutyKey($0, person: mum.id).isAbout(fact) })
    }
  }

  @Test("Consulting somebody is told by what was asked, said and decided of them")
  func consultation() {
    let mum = Family.mum
    let key = DutyKey(.parentConsult, person: mum.id)
    #expect(key.isAbout(Recorded.consulted(.offered, of: mum)))
    #expect(key.isAbout(Recorded.view(.report, of: mum)))
    #expect(!key.isAbout(Recorded.view(.ownWords)))
    #expect(!key.isAbout(Recorded.explained(.parentReport, towards: mum)))
    #expect(!key.isAbout(Recorded.told))
  }

  @Test("What was decided and answered stands with what it was asked of")
  func decisionsAndAnswers() throws {
    let day = Recorded.before
    let key = DutyKey(.parentInvite, person: Family.dad.id)
    let record = try JournalBuilder.about(.reviewConference, people: [Family.mum, Family.dad])
      .adding(
        .exclusionRequested(
          ExclusionRequested(
            person: Family.dad.id, requestedBy: "Ama", on: day,
            ground: GroundID(rawValue: "behaviour"), evidence: "threats", extent: .whole)),
        as: "request"
      )
      .adding(
        .exclusionTold(ExclusionTold(request: .named("request"), on: day, how: "letter")),
        as: "told"
      )
      .adding(.questionAsked(QuestionAsked(duty: key, question: "why?")), as: "question")
      .adding(
        .questionAnswered(QuestionAnswered(question: .named("question"), answer: "threats")),
        as: "answer"
      )
      .adding(Recorded.invited(Family.mum), as: "other").record()
    #expect(
      record.entries(about: key).map(\.origin.text) == ["request", "told", "question", "answer"])
  }
}
