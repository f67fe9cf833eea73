import Papers
import Participation
import Protocols
import Support
import Testing

/// What is said beside views: to the offer of a family group meeting, as its proposal, in a complaint.
@Suite("What was said beside views")
struct PaperSaidTests {
  private static let day = date(2026, 9, 2)

  /// Everything that carries somebody's words, each with a word that stands nowhere else.
  private static let said: [(token: String, giver: PersonID?, isShared: Bool, fact: Fact)] = [
    (
      "zanswer", Family.mum.id, false,
      .familyMeetingAnswered(
        FamilyMeetingAnswered(person: Family.mum.id, accepted: true, on: day, words: "zanswer"))
    ),
    (
      "zproposal", nil, true,
      .familyProposal(FamilyProposal(on: day, words: "zproposal", privateTime: true))
    ),
    (
      "zreply", nil, true,
      .familyProposalAnswered(
        FamilyProposalAnswered(on: day, answer: .partly, why: "zreply", by: "Ama Mensah"))
    ),
    (
      "zparent", Family.nan.id, false,
      .participationComplained(
        ParticipationComplained(by: Family.nan.id, on: day, about: "zparent"))
    ),
    (
      "zchild", nil, false,
      .participationComplained(ParticipationComplained(on: day, about: "zchild"))
    ),
    (
      "zwhynot", nil, true,
      .familyMeetingNotOffered(
        FamilyMeetingNotOffered(
          person: Family.mum.id, why: "zwhynot", by: "Ama Mensah", on: day))
    ),
  ]

  private func matter() throws -> PaperCase {
    let journal = JournalBuilder.about(
      .lookedAfterReview, statuses: [.lookedAfter], people: [Family.mum, Family.nan, Family.carer]
    ).adding(Self.said.map(\.fact))
    return try PaperCase(
      child: JournalBuilder.child, meeting: JournalBuilder.meeting, in: journal.file,
      planner: JournalBuilder.planner(), today: Self.day)
  }

  @Test("Stands in its giver's own copy and on file, and in no other paper")
  func everyPaper() throws {
    let matter = try matter()
    let maker = PaperMaker(matter, wordings: try PaperWordings.bundled())
    for request in matter.fitting {
      let text = PlainPage.text(of: try maker.paper(request))
      for (token, giver, isShared, _) in Self.said where text.contains(token) {
        let isOwn =
          request.kind == .subjectAccessCopy && !isShared
          && request.reader == (giver.map(PaperReader.person) ?? .child)
        #expect(isOwn || request.kind == .participationRecord, "\(token) in \(request)")
      }
    }
    for request in matter.fitting where request.kind == .participationRecord {
      let text = PlainPage.text(of: try maker.paper(request))
      for (token, _, _, _) in Self.said { #expect(text.contains(token), "\(token)") }
    }
  }

  @Test("Is counted where it is kept back")
  func counted() throws {
    let matter = try matter()
    let maker = PaperMaker(matter, wordings: try PaperWordings.bundled())
    let request = try #require(
      matter.fitting.first {
        $0.kind == .subjectAccessCopy && $0.reader == .person(Family.mum.id)
      })
    let paper = try maker.paper(request)
    #expect(PlainPage.text(of: paper).contains("zanswer"))
    let kept = paper.leftOut.map(\.what)
    #expect(kept.contains("complaint"))
    #expect(kept.contains("family's proposal"))
  }
}
