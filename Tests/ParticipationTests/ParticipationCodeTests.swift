import Participation
import Support
import Testing

@Suite("Participation codes")
struct ParticipationCodeTests {
  @Test(
    "The code follows from presence and from how views were conveyed, singly or by two ways",
    .carries("SSDA903"), arguments: TookPart.Presence.allCases, [false, true])
  func derivedCodes(presence: TookPart.Presence, remoteCounts: Bool) throws {
    let planner = try Self.planner(remoteCounts: remoteCounts)
    let expected = Self.table(presence, remoteCounts: remoteCounts)
    let held = JournalBuilder.about(.lookedAfterReview, statuses: [.lookedAfter])
    for first in TookPart.Conveyance.allCases {
      for second in TookPart.Conveyance.allCases {
        let conveyed = first == second ? [first] : [first, second]
        let journal = held.adding(.tookPart(TookPart(presence: presence, conveyed: conveyed)))
        let code = try Self.code(journal, planner)?.code
        let ways = conveyed.compactMap { expected.ways[$0] }
        let ranked = expected.order.first { ways.contains($0) }
        #expect(code == ranked ?? expected.nothing, "\(conveyed.map(\.rawValue))")
      }
    }
    let silent = held.adding(.tookPart(TookPart(presence: presence, conveyed: [])))
    #expect(try Self.code(silent, planner)?.code == expected.nothing)
  }

  /// What each way of conveying views amounts to, which goes before which, and what no way gives.
  private struct Table {
    var ways: [TookPart.Conveyance: ParticipationCode]
    var order: [ParticipationCode]
    var nothing: ParticipationCode
  }

  private static func table(_ presence: TookPart.Presence, remoteCounts: Bool) -> Table {
    let absent: [TookPart.Conveyance: ParticipationCode] = [
      .ownMedium: .absentByMedium, .advocateBriefed: .absentBriefs, .iroBriefed: .absentBriefs,
      .advocateSpeaks: .absentBriefs,
    ]
    // Of those who attend, the table knows no medium and no briefing: what a child brings along
    // conveys views without speech, and an advocate who was briefed is one who speaks.
    let attends = Table(
      ways: [
        .speaks: .attendsSpeaks, .signs: .attendsBySigns, .ownMedium: .attendsBySigns,
        .advocateSpeaks: .attendsAdvocateSpeaks, .advocateBriefed: .attendsAdvocateSpeaks,
      ],
      order: [.attendsSpeaks, .attendsBySigns, .attendsAdvocateSpeaks],
      nothing: .attendsConveysNothing)
    let order: [ParticipationCode] = [.absentByMedium, .absentBriefs]
    switch presence {
    case .inPerson: return attends
    case .remote where remoteCounts: return attends
    case .remote:
      let live = absent.merging([.speaks: .absentByMedium, .signs: .absentByMedium]) { $1 }
      return Table(ways: live, order: order, nothing: .absentConveysNothing)
    case .absent: return Table(ways: absent, order: order, nothing: .absentConveysNothing)
    }
  }

  @Test(
    "Where several codes apply, one goes before the others",
    arguments: [
      (TookPart.Presence.inPerson, TookPart.Conveyance.allCases, ParticipationCode.attendsSpeaks),
      (.inPerson, [.advocateSpeaks, .signs], .attendsBySigns),
      (.inPerson, [.advocateSpeaks, .workersSummary], .attendsAdvocateSpeaks),
      (.absent, TookPart.Conveyance.allCases, .absentByMedium),
      (.absent, [.iroBriefed, .workersSummary], .absentBriefs),
      (.absent, [.advocateBriefed, .ownMedium], .absentByMedium),
    ])
  func precedence(
    presence: TookPart.Presence, conveyed: [TookPart.Conveyance], code: ParticipationCode
  ) throws {
    for ways in [conveyed, conveyed.reversed()] {
      let journal = JournalBuilder.about(.lookedAfterReview)
        .adding(.tookPart(TookPart(presence: presence, conveyed: ways)))
      #expect(try Self.code(journal)?.code == code)
    }
  }

  @Test(
    "A social worker's summary is neither an advocate nor the child's medium",
    arguments: [
      (TookPart.Presence.absent, ParticipationCode.absentConveysNothing),
      (.inPerson, .attendsConveysNothing), (.remote, .absentConveysNothing),
    ])
  func workersSummary(presence: TookPart.Presence, code: ParticipationCode) throws {
    let journal = JournalBuilder.about(.lookedAfterReview)
      .adding(.tookPart(TookPart(presence: presence, conveyed: [.workersSummary])))
    #expect(try Self.code(journal)?.code == code)
  }

  @Test(
    "Under 4 on the day held it is PN0 whatever happened; from the fourth birthday it never is",
    arguments: [
      (date(2022, 9, 10), date(2026, 9, 9), true), (date(2022, 9, 9), date(2026, 9, 9), false),
      (date(2022, 9, 8), date(2026, 9, 9), false), (date(2026, 9, 9), date(2026, 9, 9), true),
      (date(2020, 2, 29), date(2024, 2, 28), true), (date(2020, 2, 29), date(2024, 2, 29), false),
      (date(2008, 9, 10), date(2026, 9, 9), false),
    ])
  func underFour(born: CivilDate, held: CivilDate, isUnder4: Bool) throws {
    let journal = Self.journal(born: born, planned: held).adding(
      .meetingHeld(MeetingHeld(on: held)))
    for presence in TookPart.Presence.allCases {
      for conveyed in [[]] + TookPart.Conveyance.allCases.map({ [$0] }) {
        let code = try Self.code(
          journal.adding(.tookPart(TookPart(presence: presence, conveyed: conveyed))))?.code
        #expect((code == .under4) == isUnder4, "\(presence.rawValue) \(conveyed.map(\.rawValue))")
      }
    }
  }

  @Test("A review held after the fourth birthday has the code of that day, not of the day planned")
  func birthdayBetweenPlannedAndHeld() throws {
    let journal = Self.journal(born: date(2022, 9, 12), planned: date(2026, 9, 9))
      .adding(.tookPart(TookPart(presence: .inPerson, conveyed: [.speaks])))
    let held = journal.adding(.meetingHeld(MeetingHeld(on: date(2026, 9, 16))))
    #expect(try Self.code(held)?.code == .attendsSpeaks)
    let onTime = journal.adding(.meetingHeld(MeetingHeld(on: date(2026, 9, 9))))
    #expect(try Self.code(onTime)?.code == .under4)
  }

  @Test("Where nothing was recorded there is no code, but PN0 for a child under 4 once it was held")
  func nothingRecorded() throws {
    let held = Fact.meetingHeld(MeetingHeld(on: JournalBuilder.meetingDay))
    let young = JournalBuilder.about(.lookedAfterReview, aged: 3)
    #expect(try Self.code(young) == nil)
    #expect(try Self.code(young.adding(held))?.code == .under4)
    #expect(try Self.code(JournalBuilder.about(.lookedAfterReview).adding(held)) == nil)
  }

  @Test("A review held in several parts has one code")
  func severalParts() throws {
    let journal = JournalBuilder.about(.lookedAfterReview)
      .adding([
        .meetingHeld(MeetingHeld(on: date(2026, 9, 9), furtherParts: [date(2026, 9, 16)])),
        .tookPart(TookPart(presence: .absent, conveyed: [])),
        .tookPart(TookPart(presence: .inPerson, conveyed: [.speaks])),
      ])
    #expect(try Self.code(journal)?.code == .attendsSpeaks)
  }

  @Test("A person can overrule the code, and the reason is shown with it")
  func overruled() throws {
    let journal = JournalBuilder.about(.lookedAfterReview)
      .adding([
        .tookPart(TookPart(presence: .inPerson, conveyed: [.speaks])),
        .codeOverruled(CodeOverruled(code: .attendsBySigns, why: "she used her picture cards")),
      ])
    let derived = try #require(try Self.code(journal))
    #expect(derived.code == .attendsBySigns)
    #expect(derived.because.contains("she used her picture cards"))
  }

  @Test("A code is not overruled without a reason")
  func overruledWithoutReason() throws {
    let journal = JournalBuilder.about(.lookedAfterReview)
      .adding([
        .tookPart(TookPart(presence: .inPerson, conveyed: [.speaks])),
        .codeOverruled(CodeOverruled(code: .attendsBySigns, why: " ")),
      ])
    #expect(try Self.code(journal)?.code == .attendsSpeaks)
  }

  @Test("Every code says why it is this one")
  func codesAreExplained() throws {
    for presence in TookPart.Presence.allCases {
      for way in TookPart.Conveyance.allCases {
        let journal = JournalBuilder.about(.lookedAfterReview)
          .adding(.tookPart(TookPart(presence: presence, conveyed: [way])))
        #expect(try Self.code(journal)?.because.isEmpty == false)
      }
    }
  }

  @Test("Views reached the review by every code but PN0, PN4 and PN7")
  func codesThatConveyViews() {
    let silent = ParticipationCode.allCases.filter { !$0.conveysViews }.map(\.rawValue)
    #expect(silent == ["PN0", "PN4", "PN7"])
  }

  // MARK: -

  private static func journal(born: CivilDate, planned: CivilDate) -> JournalBuilder {
    JournalBuilder().adding(.childAdded(ChildDetails(name: "Leo Amari", born: born)))
      .meeting(.lookedAfterReview, on: planned)
  }

  private static func planner(remoteCounts: Bool) throws -> Planner {
    let planner = try JournalBuilder.planner()
    var pack = planner.pack
    pack.settings.remoteCountsAsAttending = remoteCounts
    return Planner(pack: pack, calendar: planner.calendar)
  }

  private static func code(_ journal: JournalBuilder, _ planner: Planner? = nil) throws
    -> DerivedCode?
  {
    let file = journal.file
    let key = RecordKey(child: JournalBuilder.child, meeting: JournalBuilder.meeting)
    return try (planner ?? JournalBuilder.planner()).code(
      of: try #require(file.record(key)), at: try #require(file.meetings[key.meeting]),
      for: try #require(file.children[key.child]))
  }
}
