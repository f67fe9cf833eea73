import Participation
import Support
import Testing

extension JournalBuilder {
  /// What is to be thought of at the meeting.
  func prompts() throws -> [Plan.Prompt] {
    let file = self.file
    return try Self.planner().prompts(
      of: try record(), at: try theMeeting(), in: file)
  }
}

@Suite("What is thought of at a recorded meeting")
struct RecordPromptTests {
  private static func given(_ topic: InformationGiven.Topic, to person: Person? = nil) -> Fact {
    .informationGiven(
      InformationGiven(about: [topic], to: person?.id, on: Recorded.before, how: "leaflet"))
  }

  @Test(
    "Information on conferences, becoming looked-after and assessments, until each has it",
    .carries("CAM 4.3"),
    arguments: [
      (MeetingKind.initialConference, InformationGiven.Topic.conferences),
      (.reviewConference, .conferences), (.assessment, .assessments),
      (.lookedAfterReview, .becomingLookedAfter),
    ])
  func information(kind: MeetingKind, topic: InformationGiven.Topic) throws {
    let journal = JournalBuilder.about(kind, statuses: [.lookedAfter], people: [Family.mum])
    func told(_ journal: JournalBuilder) throws -> String? {
      try journal.prompts().first { $0.text.hasPrefix("Information about") }?.text
    }
    #expect(try told(journal)?.hasSuffix("given to Leo Amari and Sara Amari.") == true)
    let child = journal.adding(Self.given(topic))
    #expect(try told(child)?.hasSuffix("given to Sara Amari.") == true)
    #expect(try told(child.adding(Self.given(topic, to: Family.mum))) == nil)
    #expect(try told(child.adding(Self.given(.other, to: Family.mum))) != nil)
  }

  @Test("No other kind asks for information, nor a later review of a looked-after child")
  func noInformation() throws {
    for kind in [MeetingKind.coreGroup, .childInNeedReview, .strategyMeeting, .otherMeeting] {
      let prompts = try JournalBuilder.about(kind, people: [Family.mum]).prompts()
      #expect(!prompts.contains { $0.text.hasPrefix("Information") }, "\(kind)")
    }
    let first: MeetingID = .named("first")
    let later = JournalBuilder.about(
      .lookedAfterReview, statuses: [.lookedAfter], people: [Family.mum]
    ).meeting(.lookedAfterReview, id: first, on: date(2026, 3, 10))
      .adding(.meetingHeld(MeetingHeld(on: date(2026, 3, 10))), meeting: first)
    #expect(try !later.prompts().contains { $0.text.hasPrefix("Information") })
  }

  private static var mum: Person {
    var mum = Family.mum
    mum.accessNeeds = ["interpreter for Twi"]
    return mum
  }

  @Test("What somebody who is invited needs, until it is arranged for them", .carries("CAM 2.4"))
  func needs() throws {
    func open(_ journal: JournalBuilder) throws -> Bool {
      try journal.prompts().contains { $0.text.hasPrefix("Sara Amari needs interpreter for Twi") }
    }
    let journal = JournalBuilder.about(.coreGroup, people: [Self.mum])
    #expect(try open(journal))
    func arranged(for person: PersonID?) -> Fact {
      .needArranged(
        NeedArranged(need: "interpreter for Twi", how: "booked", on: Recorded.before, for: person))
    }
    #expect(try open(journal.adding(arranged(for: nil))))
    #expect(try !open(journal.adding(arranged(for: Self.mum.id))))
    // Nobody of the family comes to a strategy meeting.
    #expect(try !open(.about(.strategyMeeting, people: [Self.mum])))
  }

  @Test("What ages call for stands where a meeting is recorded, until it is over")
  func ages() throws {
    let journal = JournalBuilder.about(.lookedAfterReview, aged: 16, statuses: [.lookedAfter])
    #expect(try journal.prompts().contains { $0.provisions.map(\.rawValue).contains("CAM 2.8") })
    #expect(try journal.held.prompts().isEmpty)
    #expect(try journal.cancelled.prompts().isEmpty)
  }

  @Test("A family's proposal that is missing or not answered, once its meeting was held")
  func proposal() throws {
    let held = JournalBuilder.about(.familyGroupMeeting, people: [Family.mum]).held
    #expect(try held.prompts().map(\.text) == ["The family's proposal is not recorded."])
    let made = held.adding(
      .familyProposal(
        FamilyProposal(on: JournalBuilder.meetingDay, words: "Nan takes him.", privateTime: true)))
    #expect(try made.prompts().map(\.text) == ["The family's proposal is not answered yet."])
    let answered = made.adding(
      .familyProposalAnswered(
        FamilyProposalAnswered(on: Recorded.after, answer: .agreed, by: "Tom Adeyemi")))
    #expect(try answered.prompts().isEmpty)
  }
}
