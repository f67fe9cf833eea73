import Participation
import Support
import Testing

@testable import Desk

/// A sign-off is of a meeting, and so of every child it is about: what is blank of any of them is said.
@Suite("Signing a meeting off for siblings")
struct SignOffTests {
  private static let sister: ChildID = .named("mia")
  private static let day = date(2026, 9, 4)

  /// A core group on 9 September of two children; asked and advised is only the sister, or both.
  private static func journal(_ done: [ChildID]) -> JournalBuilder {
    var journal = JournalBuilder().child().child(sister)
      .meeting(.coreGroup, children: [JournalBuilder.child, sister])
      .adding(.chairNamed(Chair(name: JournalBuilder.chair.name)))
    for child in done {
      for fact in [
        Fact.consulted(Consultation(status: .declined, on: date(2026, 8, 20))),
        .advocacyOffered(AdvocacyOffered(on: date(2026, 8, 20), answer: .declined)),
      ] { journal = journal.adding(fact, child: child) }
    }
    return journal
  }

  private static func context(_ journal: JournalBuilder, knowsSister: Bool = true) throws
    -> FormContext
  {
    func file(_ child: ChildID) -> CaseFile {
      CaseFile(folding: journal.entries.filter { $0.child == nil || $0.child == child })
    }
    var context = try #require(
      FormContext(
        file(JournalBuilder.child), child: JournalBuilder.child, meeting: JournalBuilder.meeting,
        planner: try JournalBuilder.planner(), today: day, user: JournalBuilder.chair))
    if knowsSister { context.siblings = [file(sister)] }
    return context
  }

  @Test(
    "The form says what is blank of each by name, and asks for a reason where it is of any",
    arguments: [
      ([JournalBuilder.child, sister], false), ([JournalBuilder.child], true), ([sister], true),
      ([], true),
    ])
  func form(done: [ChildID], isAsked: Bool) throws {
    let form = FormCatalogue.signOff(in: try Self.context(Self.journal(done)))
    let intro = form.intro.joined(separator: " ")
    #expect(intro.contains("for every child it is about"))
    let sisters = form.intro.filter { $0.hasPrefix("Of Leo: 2 blank") }
    #expect(sisters.count == (done.contains(Self.sister) ? 0 : 1))
    let although = form.fields.first { $0.id.hasSuffix("although") }
    #expect(although?.isRequired == isAsked)
  }

  @Test("One child alone is asked nothing of others")
  func alone() throws {
    let journal = JournalBuilder.about(.coreGroup)
    let form = FormCatalogue.signOff(in: try Self.context(journal, knowsSister: false))
    #expect(!form.intro.joined().contains("every child"))
  }

  @Test(
    "Who keeps the journal refuses it without a reason where anything is blank of any child",
    arguments: [
      ([JournalBuilder.child, sister], nil, true), ([JournalBuilder.child], nil, false),
      ([JournalBuilder.child], " ", false), ([JournalBuilder.child], "the room is booked", true),
      ([], "nobody else can come", true),
    ] as [([ChildID], String?, Bool)])
  func kept(done: [ChildID], although: String?, isTaken: Bool) throws {
    let journal = Self.journal(done)
    let entry = Entry(
      id: .named("sign"), made: Moment(milliseconds: 1_788_500_000_000), by: JournalBuilder.chair,
      meeting: JournalBuilder.meeting,
      fact: .signedOff(SignedOff(on: Self.day, although: although)))
    let rules = RecordingRules(try JournalBuilder.planner())
    do throws(Refusal) {
      try rules.check(entry, in: journal.file, on: Self.day)
      #expect(isTaken)
    } catch {
      #expect(!isTaken)
      #expect(error.code == .reasonMissing)
      #expect(error.message.contains("2 of Leo"))
    }
  }
}
