import Participation
import Support
import Testing

@Suite("How long records are kept")
struct RetentionTests {
  /// Born on a leap day, so that birthdays in common years are on 1 March.
  private static let born = date(2016, 2, 29)

  @Test(
    "A record is kept to the term of the child's status, the longest where there are several",
    .carries("CPPCR 50", "READ retention"),
    arguments: terms)
  func termsByStatus(statuses: [Status], until: CivilDate) throws {
    let term = try Self.term(Set(statuses), closed: date(2026, 6, 30))
    #expect(term.until == until)
    #expect(!term.because.isEmpty)
  }

  private static let terms: [([Status], CivilDate)] = [
    ([.lookedAfter], date(2091, 3, 1)), ([.careLeaver, .lookedAfter], date(2091, 3, 1)),
    ([.childProtectionPlan], date(2061, 6, 30)),
    ([.childProtectionPlan, .childInNeed], date(2061, 6, 30)),
    ([.childProtectionPlan, .lookedAfter], date(2091, 3, 1)),
    ([.childInNeed], date(2041, 3, 1)), ([.shortBreaks], date(2041, 3, 1)),
    ([], date(2041, 3, 1)),
  ]

  @Test(
    "A looked-after child's record is kept 15 years after a death before 18, to the 75th birthday else",
    arguments: [
      (date(2033, 9, 9), date(2048, 9, 9)), (date(2034, 2, 28), date(2049, 2, 28)),
      (date(2034, 3, 1), date(2091, 3, 1)), (date(2060, 1, 1), date(2091, 3, 1)),
    ])
  func deathOfALookedAfterChild(died: CivilDate, until: CivilDate) throws {
    #expect(try Self.term([.lookedAfter], died: died).until == until)
  }

  @Test("The 15 years hold also where they end before the 25th birthday would have come")
  func earlyDeathOfALookedAfterChild() throws {
    #expect(try Self.term([.lookedAfter], died: date(2018, 5, 1)).until == date(2033, 5, 1))
  }

  @Test("While a child protection case is open, the day is not known")
  func openCases() throws {
    let term = try Self.term([.childProtectionPlan, .childInNeed])
    #expect(term.until == nil)
    #expect(term.because.contains("35"))
  }

  @Test("A looked-after child's day is known also while the case is open")
  func lookedAfterAndOpen() throws {
    #expect(try Self.term([.childProtectionPlan, .lookedAfter]).until == date(2091, 3, 1))
  }

  @Test("A child protection case closed late keeps its own term")
  func closedLate() throws {
    let term = try Self.term([.childProtectionPlan], closed: date(2034, 1, 31))
    #expect(term.until == date(2069, 1, 31))
  }

  private static func term(
    _ statuses: Set<Status>, died: CivilDate? = nil, closed: CivilDate? = nil
  ) throws -> RetentionRule.Term {
    try JournalBuilder.planner().pack.retention.term(
      born: born, died: died, everHad: statuses, closed: closed, adulthood: 18)
  }
}
