import Participation
import Support
import Testing

/// PROTOCOL.md, section 7, “Who decides”.
@Suite("Who leads a meeting decides there")
struct LeadingTests {
  private static let iro = Author(name: "Rhys Bevan", role: .iro)
  private static let chair = Author(name: "Dawn Price", role: .chair)
  private static let manager = Author(name: "Tom Adeyemi", role: .teamManager)

  private static func led(_ kind: MeetingKind, by name: String) -> AtStage {
    AtStage(.toCome, kind).adding(.chairNamed(Chair(name: name)))
  }

  private static func decision(_ decider: Author, on day: CivilDate) -> Fact {
    .exclusionDecided(
      ExclusionDecided(
        request: .named("request"), excluded: true, by: decider, on: day, reasons: "threats",
        extent: .whole))
  }

  @Test("An IRO who chairs a conference decides as its chair, and no other IRO")
  func iroInTheChair() {
    let named = Self.led(.reviewConference, by: "rhys bevan")
    let other = Self.led(.reviewConference, by: "Dawn Price")
    for decider in [Self.iro, Author(name: Self.iro.name, role: .chair)] {
      let decision = Self.decision(decider, on: named.day)
      #expect(named.refusal(of: decision, by: Self.iro) == nil)
      #expect(other.refusal(of: decision, by: Self.iro)?.code == .notTheDecider)
    }
  }

  @Test("A looked-after review is led by an IRO and by nobody else")
  func lookedAfterReview() {
    let journal = Self.led(.lookedAfterReview, by: "Dawn Price")
    let signed = Fact.signedOff(SignedOff(on: journal.day, although: "The father is still away."))
    #expect(journal.refusal(of: signed, by: Self.chair)?.code == .notTheDecider)
    #expect(journal.refusal(of: signed, by: Self.iro) == nil)
    let met = Fact.chairMet(
      ChairMet(on: journal.day, how: .met, inPrivate: true, by: "Dawn Price"))
    #expect(journal.refusal(of: met, by: Self.chair)?.code == .notTheDecider)
  }

  @Test("What the screens are told ahead of a looked-after review is the same")
  func ahead() throws {
    let journal = Self.led(.lookedAfterReview, by: "Dawn Price")
    let meeting = try journal.journal.theMeeting()
    let rules = try journal.rules
    #expect(
      rules.fault(recording: .signedOff, by: Self.chair, at: meeting, on: journal.day) != nil)
    #expect(rules.fault(recording: .signedOff, by: Self.iro, at: meeting, on: journal.day) == nil)
  }

  @Test("Outside the protocol the reason is a team manager's own entry, or told by them")
  func managersReason() {
    let journal = AtStage(.toCome, .coreGroup)
    var request = ExclusionRequested(
      person: Family.mum.id, requestedBy: "Ama Mensah", on: journal.day,
      ground: GroundID(rawValue: "behaviour"), evidence: "threats", extent: .whole,
      managersReason: "a court order")
    #expect(journal.refusal(of: .exclusionRequested(request), by: Self.manager) == nil)
    #expect(
      journal.refusal(of: .exclusionRequested(request), by: JournalBuilder.worker)?.code
        == .notTheDecider)
    for (role, teller, isTaken) in [
      (Role.teamManager, "Tom Adeyemi", true), (.teamManager, " ", false),
      (.teamManager, "ama mensah", false), (.chair, "Dawn Price", false),
    ] {
      request.reasonBy = Author(name: "Tom Adeyemi", role: role)
      request.reasonToldBy = teller
      #expect(
        (journal.refusal(of: .exclusionRequested(request), by: JournalBuilder.worker) == nil)
          == isTaken, "\(role) \(teller)")
    }
  }

  // MARK: On the day

  private static func asked(_ decider: Author, _ ground: String = "behaviour", on day: CivilDate)
    -> AskedToLeave
  {
    AskedToLeave(
      person: Family.mum.id, ground: GroundID(rawValue: ground), on: day, reasons: "shouted",
      by: decider, extent: .whole, viewsHow: "by letter")
  }

  @Test("Asked to leave on the day is one entry, decided by whoever decides there")
  func askedToLeave() throws {
    let journal = AtStage(.held)
    let asked = Fact.askedToLeave(Self.asked(Self.chair, on: journal.day))
    #expect(journal.refusal(of: asked, by: Self.chair) == nil)
    let exclusion = try #require(
      journal.adding(asked, as: "left").journal.record().exclusions.last)
    #expect(exclusion.id == .named("left") && exclusion.request.person == Family.mum.id)
    #expect(exclusion.decision?.excluded == true && exclusion.told != nil)
    // Whoever was there until then was invited, and is not left out of the invitations.
    #expect(exclusion.isAtMeeting && !exclusion.keepsOutOfAll)
    #expect(
      journal.refusal(
        of: .askedToLeave(Self.asked(Self.iro, on: journal.day)), by: Self.iro)?.code
        == .notTheDecider)
    #expect(
      journal.refusal(
        of: .askedToLeave(Self.asked(Self.chair, "other", on: journal.day)), by: Self.chair)?
        .code == .groundNotListed)
    #expect(
      AtStage(.held, .strategyMeeting).refusal(of: asked, by: Self.chair)?.code == .neverExcluded)
    #expect(AtStage(.toCome).refusal(of: asked, by: Self.chair) != nil)
  }

  // MARK: Without a meeting

  @Test("A looked-after review without a meeting is the IRO's, with a reason, and is held")
  func withoutMeeting() throws {
    let journal = AtStage(.dayCome, .lookedAfterReview)
    let review = HeldWithoutMeeting(on: journal.day, reason: "settled for three years")
    #expect(journal.refusal(of: .heldWithoutMeeting(review), by: Self.iro) == nil)
    #expect(journal.refusal(of: .heldWithoutMeeting(review), by: Self.manager) != nil)
    var later = review
    later.on = journal.day.adding(days: 1)
    #expect(journal.refusal(of: .heldWithoutMeeting(later), by: Self.iro)?.code == .heldInFuture)
    later = HeldWithoutMeeting(on: journal.day, reason: " ")
    #expect(journal.refusal(of: .heldWithoutMeeting(later), by: Self.iro)?.code == .reasonMissing)
    #expect(
      AtStage(.dayCome).refusal(of: .heldWithoutMeeting(review), by: Self.iro) != nil)
    let meeting = try journal.adding(.heldWithoutMeeting(review), by: Self.iro).journal.theMeeting()
    #expect(meeting.state == .held && meeting.heldWithoutMeeting == review)
  }

  // MARK: Helpers

  @Test("Nobody helps a child who is excluded, or from whom the child asked to be kept")
  func helpers() throws {
    let none = AtStage(.toCome).journal
    #expect(try none.record().caution(asHelper: Family.mum.id) == nil)
    let marked = none.adding(Recorded.view(.ownWords, id: "mine", notSharedWith: [Family.mum]))
    #expect(try marked.record().caution(asHelper: Family.mum.id) == .keptFrom)
    let excluded = none.adding(Self.decision(Self.chair, on: JournalBuilder.meetingDay))
    #expect(try excluded.record().caution(asHelper: Family.dad.id) == .excluded)
  }
}
