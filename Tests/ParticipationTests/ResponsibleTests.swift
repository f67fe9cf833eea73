import Participation
import Support
import Testing

/// CAM 5: everyone with any responsibility for the child's care is involved, at any age of the child.
@Suite("Who has care or responsibility is asked for the assessment")
struct ResponsibleTests {
  private static let nan = Person(
    id: .named("gran"), name: "Esi Boateng", relation: .trustedAdult, calledByChild: "Nan")

  private static func found(
    people: [PersonID] = [], homes: [String] = []
  ) -> Fact {
    var found = Recorded.responsibility
    found.people = people
    found.moreThanOneHome = !homes.isEmpty
    found.homes = homes.map { ResponsibilityIdentified.Home(with: $0, when: "weekends") }
    return .responsibilityIdentified(found)
  }

  private static func asked(_ journal: JournalBuilder) throws -> [PersonID] {
    try journal.duties().plan.duties.filter { $0.key.id == .carerConsult }.compactMap(\.key.person)
  }

  private static func about(_ kind: MeetingKind, aged age: Int = 10) -> JournalBuilder {
    JournalBuilder.about(kind, aged: age, people: [Family.mum, Self.nan])
  }

  @Test(
    "Somebody who is named is asked, by choice or by the name of a home, at any age of the child",
    .carries("CAM 5"),
    arguments: [
      found(people: [nan.id]), found(homes: ["esi boateng", "Sara Amari"]),
      found(homes: ["Nan", "Sara Amari"]),
    ], [2, 10])
  func named(found: Fact, age: Int) throws {
    let journal = Self.about(.assessment, aged: age)
    #expect(try Self.asked(journal).isEmpty)
    #expect(try Self.asked(journal.adding(found)) == [Self.nan.id])
    let said = journal.adding(found).adding(
      .consulted(Consultation(of: Self.nan.id, status: .declined, on: Recorded.before)))
    #expect(try said.status(of: .carerConsult, towards: Self.nan) == .done)
  }

  @Test("A parent who is named is asked as a parent, and nobody twice")
  func parents() throws {
    let journal = Self.about(.assessment).adding(Self.found(people: [Family.mum.id]))
    #expect(try Self.asked(journal).isEmpty)
    #expect(try journal.duties().plan.opens(.parentConsult))
  }

  @Test("A name that is nobody's is found, and said until it is somebody's")
  func nobody() throws {
    let journal = Self.about(.assessment).adding(Self.found(homes: ["Sara Amari", "Uncle Jo"]))
    let prompts = try journal.prompts()
    #expect(prompts.contains { $0.text.contains("“Uncle Jo”") })
    let known = journal.adding(
      .personAdded(Person(id: .named("jo"), name: "Uncle Jo", relation: .trustedAdult)))
    #expect(try !known.prompts().contains { $0.text.contains("Uncle Jo") })
    #expect(try Self.asked(known) == [PersonID.named("jo")])
  }
}
