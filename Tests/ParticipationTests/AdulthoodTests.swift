import Participation
import Support
import Testing

/// PROTOCOL.md 2: from 18 parents are no longer invited by default; the young person's consent decides.
@Suite("Parents of a young person of 18")
struct AdulthoodTests {
  private static func plan(
    _ kind: MeetingKind, aged age: Int, agrees: Bool, _ pack: ProtocolPack? = nil
  ) throws -> Plan {
    let planner = try JournalBuilder.planner()
    var circumstances = Circumstances(
      kind: kind, date: date(2026, 12, 2), born: date(2026 - age, 6, 15),
      statuses: [.lookedAfter, .careLeaver], people: [Family.mum, Family.nan],
      agreesToParents: agrees)
    circumstances.proposal = .reduce
    return try Planner(pack: pack ?? planner.pack, calendar: planner.calendar).plan(circumstances)
  }

  private static func parents(_ plan: Plan) -> Set<DutyKey> {
    Set(plan.duties.map(\.key).filter { $0.id.isTowardsParent })
  }

  @Test(
    "At every kind nothing is owed to a parent without the young person's consent, and with it what is at 17",
    arguments: MeetingKind.allCases)
  func consent(kind: MeetingKind) throws {
    let younger = Self.parents(try Self.plan(kind, aged: 17, agrees: false))
    #expect(Self.parents(try Self.plan(kind, aged: 18, agrees: false)) == [])
    #expect(Self.parents(try Self.plan(kind, aged: 18, agrees: true)) == younger)
    let invites = ![.strategyMeeting, .fosterCarerReview, .assessment].contains(kind)
    #expect(younger.contains(DutyKey(.parentInvite, person: Family.mum.id)) == invites)
  }

  @Test(
    "Whichever way a pack has parents invited, consent decides from 18",
    arguments: KindRule.ParentsAsked.allCases)
  func cells(cell: KindRule.ParentsAsked) throws {
    for kind in MeetingKind.allCases {
      var pack = try JournalBuilder.planner().pack
      pack.kinds[kind]?.parentsInvited = cell
      pack.kinds[kind]?.parentsConsulted = cell
      let adult = try Self.plan(kind, aged: 18, agrees: false, pack)
      #expect(Self.parents(adult) == [], "\(kind.rawValue)")
    }
  }
}
