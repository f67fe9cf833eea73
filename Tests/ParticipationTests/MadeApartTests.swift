import Participation
import Support
import Testing

@Suite("What two stores settled without knowing of each other")
struct MadeApartTests {
  private static let shared = JournalBuilder.about(.lookedAfterReview, people: [Family.mum])

  /// The entries that stand apart where one store has the first facts and the other the second, and the
  /// second's journal comes in.
  private func apart(_ ours: [Fact], _ theirs: [Fact]) -> [[Fact]] {
    let both = Self.shared.adding(ours).adding(theirs, by: JournalBuilder.iro)
    let known = Self.shared.entries.count
    let (own, other) = (
      both.entries[known..<(known + ours.count)], both.entries.suffix(theirs.count)
    )
    let told = Set((both.entries[..<known] + other).map(\.id))
    #expect(Set(own.map(\.id)).isDisjoint(with: told))
    return both.file.madeApart(
      of: JournalBuilder.child, new: Set(other.map(\.id)), told: told
    ).map { $0.map(\.fact) }
  }

  private static func moved(_ day: CivilDate) -> Fact {
    .meetingMoved(MeetingMoved(to: day, why: "ill"))
  }

  @Test("A meeting moved to two days, a chair named twice, taking part recorded twice")
  func settled() {
    let (monday, tuesday) = (date(2026, 9, 14), date(2026, 9, 15))
    #expect(
      apart([Self.moved(monday)], [Self.moved(tuesday)])
        == [[Self.moved(monday), Self.moved(tuesday)]])
    let (dawn, rhys) = (
      Fact.chairNamed(Chair(name: "Dawn Price")), Fact.chairNamed(Chair(name: "Rhys Bevan"))
    )
    #expect(apart([dawn], [rhys]) == [[dawn, rhys]])
    let there = Fact.attended(Attended(who: Family.mum.id, extent: .all))
    let absent = Fact.attended(Attended(who: Family.mum.id, extent: .none))
    #expect(apart([there], [absent]) == [[there, absent]])
  }

  @Test("Nothing where they say the same, of different things, or what can stand side by side")
  func beside() {
    let monday = Self.moved(date(2026, 9, 14))
    #expect(apart([monday], [monday]).isEmpty)
    let mum = Fact.attended(Attended(who: Family.mum.id, extent: .all))
    #expect(apart([mum], [.attended(Attended(extent: .none))]).isEmpty)
    #expect(apart([Recorded.consulted(.offered)], [Recorded.consulted(.declined)]).isEmpty)
    #expect(apart([], [monday]).isEmpty)
    #expect(apart([monday], []).isEmpty)
  }
}
