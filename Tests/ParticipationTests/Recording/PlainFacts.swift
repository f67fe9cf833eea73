import Participation
import Support

/// A fact of each word that nothing speaks against but who records it, and when. What is not said here is
/// made up of its fields: every day the same, every yes a yes, nothing that can be left out.
struct PlainFacts {
  let on: CivilDate
  let toldBy: String?

  init(on: CivilDate, toldBy: String?) {
    self.on = on
    self.toldBy = toldBy
  }

  var request: Fact {
    .exclusionRequested(
      ExclusionRequested(
        person: Family.dad.id, requestedBy: "Ama Mensah", on: on,
        ground: GroundID(rawValue: "behaviour"), evidence: "threats", extent: .whole,
        managersReason: "a court order"))
  }

  func fact(_ word: Fact.Word, decider: Author) -> Fact? {
    said(word) ?? decision(word, decider)
      ?? (try? word.kind.fact(from: FieldDecoder(PlainFields(on: on, toldBy: toldBy))))
  }

  private func said(_ word: Fact.Word) -> Fact? {
    switch word {
    case .personAdded: .personAdded(Family.nan)
    case .personAmended: .personAmended(Family.mum)
    case .returnTaken:
      .returnTaken(
        ReturnTaken(
          year: 2020, number: "900101", born: on.adding(days: -4000), sex: nil,
          details: ReturnedDetails(
            ethnicity: "WBRI", pupilNumber: "", isMother: "", motherOfChildBorn: ""),
          episodes: [], reviews: []))
    case .meetingMoved: .meetingMoved(MeetingMoved(to: on.adding(days: 20), why: "ill"))
    case .viewGiven: Recorded.view(.ownWords, id: "another", on: on)
    case .viewAnswered: Recorded.answered("view")
    case .signedOff: .signedOff(SignedOff(on: on, although: "The father is still away."))
    case .questionAnswered:
      .questionAnswered(QuestionAnswered(question: .named("question"), answer: "on Friday"))
    default: nil
    }
  }

  private func decision(_ word: Fact.Word, _ decider: Author) -> Fact? {
    switch word {
    case .opinionGiven:
      .opinionGiven(
        AttendanceOpinion(
          of: decider.role, name: decider.name, agrees: true, on: on, reasons: "ready",
          toldBy: toldBy))
    case .exclusionRequested: request
    case .exclusionDecided:
      .exclusionDecided(
        ExclusionDecided(
          request: .named("request"), excluded: true, by: decider, on: on, reasons: "threats",
          extent: .whole, toldBy: toldBy))
    case .exclusionTold:
      .exclusionTold(ExclusionTold(request: .named("request"), on: on, how: "by letter"))
    case .askedToLeave:
      .askedToLeave(
        AskedToLeave(
          person: Family.mum.id, ground: GroundID(rawValue: "behaviour"), on: on,
          reasons: "threats", by: decider, extent: .whole, toldBy: toldBy))
    case .familyProposalAnswered:
      .familyProposalAnswered(FamilyProposalAnswered(on: on, answer: .agreed, by: toldBy ?? ""))
    case .chairMet:
      .chairMet(ChairMet(on: on, how: .met, inPrivate: true, by: toldBy ?? ""))
    case .supervisionHeld: .supervisionHeld(SupervisionHeld(on: on, with: toldBy ?? ""))
    default: nil
    }
  }
}

private final class PlainFields: FieldSource {
  private let on: CivilDate
  private let toldBy: String?

  init(on: CivilDate, toldBy: String?) {
    self.on = on
    self.toldBy = toldBy
  }

  func isThere(at path: [String]) -> Bool { path == ["toldBy"] && toldBy != nil }

  func count(at path: [String]) -> Int { path == ["children"] ? 1 : 0 }

  func value<Value>(_ type: Value.Type, at path: [String]) -> Value? {
    let known: [any Sendable] = [
      path == ["toldBy"] ? toldBy ?? "" : "as it was", true, 1, on, JournalBuilder.child,
      JournalBuilder.meeting, Family.mum.id, EntryID.named("request"), ViewID.named("view"),
      GoalID.named("goal"),
      MeetingKind.reviewConference, Status.childProtectionPlan, DutyKey(.childConsult),
    ]
    for case let value as Value in known { return value }
    guard let words = type as? any CaseIterable.Type else { return nil }
    return first(of: words)
  }

  private func first<Words: CaseIterable, Value>(of words: Words.Type) -> Value? {
    words.allCases.first as? Value
  }
}
