import Participation
import Support
import Testing

@Suite("The check of the records")
struct FindingTests {
  private func findings(_ on: FindingCase.On) throws -> [Finding] {
    CaseCheck(planner: try JournalBuilder.planner(), today: on.day)
      .findings(of: JournalBuilder.child, in: on.journal.file)
  }

  @Test("Finds what is wrong", arguments: FindingCase.all)
  func raised(_ example: FindingCase) throws {
    for (index, on) in example.raised.enumerated() {
      let found = try findings(on)
      #expect(found.contains { $0.kind == example.kind }, "\(index): \(found.map(\.id))")
    }
  }

  @Test("Finds nothing just beside it", arguments: FindingCase.all)
  func near(_ example: FindingCase) throws {
    for (index, on) in example.near.enumerated() {
      let found = try findings(on).filter { $0.kind == example.kind }
      #expect(found.isEmpty, "\(index): \(found.map(\.sentence))")
    }
  }

  @Test("Says at once who had better not have helped, and nothing of who may")
  func helpers() throws {
    let example = try #require(FindingCase.all.first { $0.kind == .helpedByWhomToAvoid })
    for (journals, count) in [(example.raised, 1), (example.near, 0)] {
      for on in journals {
        let check = CaseCheck(planner: try JournalBuilder.planner(), today: on.day)
        let said = check.cautions(for: on.journal.entries) { _ in on.journal.file }
        #expect(said.count { $0.kind == .helpedByWhomToAvoid } == count)
      }
    }
  }

  @Test("Has an example of every kind of finding", arguments: Finding.Kind.allCases)
  func isComplete(kind: Finding.Kind) { #expect(FindingCase.all.contains { $0.kind == kind }) }

  @Test(
    "Says in sentences what is wrong and what to do, each thing once", arguments: FindingCase.all)
  func sentences(_ example: FindingCase) throws {
    for on in example.raised + example.near {
      let found = try findings(on)
      #expect(Set(found.map(\.id)).count == found.count, "\(found.map(\.id))")
      #expect(found == found.sorted { ($0.day, $0.id) < ($1.day, $1.id) })
      for finding in found {
        for text in [finding.sentence, finding.remedy] {
          #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(text)")
          #expect(
            text.first?.isLetter == true || text.hasPrefix("“") || text.first?.isNumber == true)
          #expect(!text.contains("  ") && !text.contains(".."), "\(text)")
        }
        #expect(finding.id.hasPrefix(finding.kind.rawValue))
      }
    }
  }

  @Test("Does not depend on the order in which entries arrive", arguments: FindingCase.all)
  func order(_ example: FindingCase) throws {
    for on in example.raised {
      let check = CaseCheck(planner: try JournalBuilder.planner(), today: on.day)
      let backwards = CaseFile(folding: on.journal.entries.reversed())
      #expect(check.findings(of: JournalBuilder.child, in: backwards) == (try findings(on)))
    }
  }

  @Test("Shows the reason with which a code was overruled, and who says what of an attendance")
  func values() throws {
    let journal = JournalBuilder.led(.lookedAfterReview).held
    let code = try findings(
      .init(
        journal.adding(
          .codeOverruled(CodeOverruled(code: .under4, why: "the form was filled in so")))))
    #expect(
      code.first { $0.kind == .codeAgainstAge }?.sentence
        == "PN0 is for a child under 4, and Leo Amari was 10 on Wed 9 Sep 2026 "
        + "(overruled: the form was filled in so).")
    let there = try findings(
      .init(
        journal.adding(Recorded.attended(.all))
          .adding(Recorded.attended(.none), by: JournalBuilder.iro)))
    #expect(
      there.first { $0.kind == .attendanceDiffers }?.sentence
        == "Whether Leo Amari attended is recorded twice and differently: all of it, in person "
        + "(Ama Mensah, Thu 28 May 2026); not at all (Rhys Bevan, Thu 28 May 2026).")
  }

  @Test("Says against what a child came, and says it once")
  func cameAlthough() throws {
    let plan = JournalBuilder.led(.reviewConference, aged: 11, statuses: [.childProtectionPlan])
    let came = plan.adding([
      Recorded.wish(.yes), Recorded.opinion(of: .socialWorker, agrees: false),
      Recorded.attended(.all),
    ]).held
    let of: Set<Finding.Kind> = [
      .cameWithoutAgreement, .opinionsOpen, .opinionsNotAsked, .exceptionUndecided,
    ]
    let found = try findings(.init(came)).filter { of.contains($0.kind) }
    #expect(
      found.map(\.sentence) == [
        "Leo Amari came to the review child protection conference of Wed 9 Sep 2026, although the "
          + "social worker said no and the chair's view is not recorded."
      ])
    let initial = JournalBuilder.led(.initialConference).adding(Recorded.attended(.part)).held
    #expect(
      try findings(.init(initial)).filter { of.contains($0.kind) }.map(\.sentence) == [
        "Leo Amari came to the initial child protection conference of Wed 9 Sep 2026, although the "
          + "chair's decision is not recorded."
      ])
  }

  /// CAM 2.1: taking part is meaningful, and more than being present.
  @Test(
    "Two reviews at which a child was there and conveyed nothing ask what will be tried",
    .carries("CAM 2.1"),
    arguments: [([], true), ([.speaks], false), ([.signs], false)]
      as [([TookPart.Conveyance], Bool)])
  func presenceIsNotTakingPart(conveyed: [TookPart.Conveyance], isFound: Bool) throws {
    var journal = JournalBuilder().child().adding(
      .statusBegan(StatusBegan(status: .lookedAfter, from: date(2026, 6, 1))))
    for (id, day) in [("first", date(2026, 6, 24)), ("second", date(2026, 9, 9))] {
      journal = journal.meeting(.lookedAfterReview, id: .named(id), on: day)
        .adding(.meetingHeld(MeetingHeld(on: day)), meeting: .named(id))
        .adding(Recorded.attended(.all), meeting: .named(id))
        .adding(
          .tookPart(TookPart(presence: .inPerson, conveyed: conveyed)), meeting: .named(id))
    }
    #expect(try findings(.init(journal)).contains { $0.kind == .noViewsAgain } == isFound)
  }

  @Test("Finds of a meeting about siblings the same once, whoever is looked at")
  func siblings() throws {
    let mia: ChildID = .named("mia")
    let journal = JournalBuilder().child().child(mia).meeting(
      .coreGroup, children: [JournalBuilder.child, mia])
    let check = CaseCheck(planner: try JournalBuilder.planner(), today: date(2026, 9, 10))
    let ids = [JournalBuilder.child, mia].map { child in
      check.findings(of: child, in: journal.file).filter { $0.kind == .notSaidWhetherHeld }
        .map(\.id)
    }
    #expect(ids == [["not-said-whether-held/review"], ["not-said-whether-held/review"]])
  }

  @Test("Has nothing against a child of whom nothing but good is recorded")
  func nothing() throws {
    let journal = JournalBuilder().child(people: [Family.mum])
    #expect(try findings(.init(journal)).isEmpty)
    #expect(try findings(.init(journal.meeting(.childInNeedReview), date(2026, 8, 1))).isEmpty)
  }
}
