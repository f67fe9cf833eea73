import Papers
import Participation
import Protocols
import Support
import Testing

/// What a kind of meeting has of its own stands where a meeting is shown (PROTOCOL.md 7, “Kinds”).
@Suite("What is known of a meeting of its kind is shown")
struct KindsOnPapersTests {
  private static let before = date(2026, 9, 2)

  private func paper(
    _ kind: PaperKind, _ journal: JournalBuilder, for reader: PaperReader? = nil,
    on day: CivilDate = Self.before
  ) throws -> String {
    let matter = try PaperCase(
      child: JournalBuilder.child, meeting: JournalBuilder.meeting, in: journal.file,
      planner: JournalBuilder.planner(), today: day)
    let request = try reader.map { PaperRequest(kind, for: $0) } ?? matter.request(kind, for: nil)
    let text = PlainPage.text(
      of: try PaperMaker(matter, wordings: try PaperWordings.bundled()).paper(request))
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func shown(_ journal: JournalBuilder, on day: CivilDate = Self.before) throws -> String {
    let shown = try #require(
      MeetingPaper(
        JournalBuilder.meeting, in: journal.file, unreadable: 0,
        planner: JournalBuilder.planner(), today: day))
    return shown.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: A foster carer's review

  private static let fosterReview = JournalBuilder.about(
    .fosterCarerReview, statuses: [.lookedAfter], people: [Family.carer]
  ).adding(
    .meetingDescribed(MeetingDescribed(carer: "Bea Cole", supervisingWorker: "Lena Fox")))

  @Test("Whose review it is and who supervises them stands with meeting, brief, form and record")
  func fosterCarer() throws {
    let said = "The carer is Bea Cole; the supervising social worker is Lena Fox"
    #expect(try shown(Self.fosterReview).contains(said))
    #expect(try paper(.brief, Self.fosterReview).contains(said))
    #expect(try paper(.participationRecord, Self.fosterReview).contains(said))
    for age in [6, 14] {
      let journal = JournalBuilder.about(
        .fosterCarerReview, aged: age, statuses: [.lookedAfter], people: [Family.carer]
      ).adding(
        .meetingDescribed(MeetingDescribed(carer: "Bea Cole", supervisingWorker: "Lena Fox")))
      let form = try paper(.form, journal, for: .child)
      #expect(form.contains("Bea Cole") && form.contains("Lena Fox"), "\(form)")
    }
  }

  // MARK: A family group meeting

  private static let family = JournalBuilder.about(.familyGroupMeeting, people: [Family.mum])
    .adding(.chairNamed(Chair(name: "Kit Moss")))

  private static let proposed = Fact.familyProposal(
    FamilyProposal(
      on: JournalBuilder.meetingDay, words: "Nan takes him at weekends.", privateTime: true))

  @Test("Whoever leads a family group meeting is its coordinator, and the family has its own time")
  func coordinator() throws {
    #expect(try shown(Self.family).contains("Led by Kit Moss, coordinator"))
    let record = try paper(.participationRecord, Self.family)
    #expect(record.contains("Led by Kit Moss, coordinator") && !record.contains("Kit Moss, chair"))
    let agenda = try paper(.agenda, Self.family)
    #expect(agenda.contains("Kit Moss leads the meeting as coordinator."))
    #expect(agenda.contains("The family's own time"))
    let review = try paper(.agenda, .about(.coreGroup, people: [Family.mum]))
    #expect(!review.contains("own time"))
  }

  @Test(
    "The child keeps the family's plan in its own words, with the answer to it",
    arguments: [
      (nil, nil, "We have not answered this plan yet."),
      (FamilyProposalAnswered.Answer.agreed, nil, "We said yes to this plan."),
      (.partly, "Nan is asked", "We said yes to a part of this plan. Why: Nan is asked"),
      (.notAgreed, "It is not safe", "We did not say yes to this plan. Why: It is not safe"),
    ] as [(FamilyProposalAnswered.Answer?, String?, String)])
  func childsSheet(answer: FamilyProposalAnswered.Answer?, why: String?, said: String) throws {
    let held = Self.family.adding(
      .meetingHeld(MeetingHeld(on: JournalBuilder.meetingDay)))
    let day = date(2026, 9, 15)
    #expect(
      try paper(.childSheet, held, for: .child, on: day).contains("plan is not written down yet"))
    let answered = answer.map {
      Fact.familyProposalAnswered(
        FamilyProposalAnswered(on: day, answer: $0, why: why, by: "Tom Adeyemi"))
    }
    let journal = held.adding([Self.proposed, answered].compactMap(\.self))
    let sheet = try paper(.childSheet, journal, for: .child, on: day)
    #expect(sheet.contains("Nan takes him at weekends."))
    #expect(sheet.contains(said), "\(sheet)")
  }

  // MARK: An assessment

  @Test("A child is asked nothing about a meeting where there is none", arguments: [5, 9, 14])
  func assessment(age: Int) throws {
    let form = try paper(.form, .about(.assessment, aged: age, people: [Family.mum]), for: .child)
    for words in ["The meeting", "Choose the place", "Who should be there", "to the meeting"] {
      #expect(!form.contains(words), "\(words): \(form)")
    }
    guard age == 14 else { return }
    let review = try paper(
      .form, .about(.childInNeedReview, aged: age, people: [Family.mum]), for: .child)
    #expect(review.contains("The meeting") && review.contains("Choose the place"))
  }

  // MARK: At any meeting

  private static let apart = JournalBuilder.about(
    .reviewConference, people: [Family.mum, Family.dad]
  ).adding(
    .attendedSeparately(
      AttendedSeparately(person: Family.dad.id, how: "after the break", why: "an injunction")))

  @Test("Separate attendance stands with the meeting, the brief, the board and in the invitation")
  func apart() throws {
    for text in [try shown(Self.apart), try paper(.brief, Self.apart)] {
      #expect(text.contains("Jon Amari") && text.contains("after the break"), "\(text)")
    }
    let key = RecordKey(child: JournalBuilder.child, meeting: JournalBuilder.meeting)
    let board = try #require(
      ReadinessItem(
        key, in: Self.apart.file, planner: JournalBuilder.planner(), today: Self.before))
    #expect(board.parents.contains { $0.hasSuffix("attends separately: after the break") })
    let invitation = try paper(.invitation, Self.apart, for: .person(Family.dad.id))
    #expect(invitation.contains("after the break") && !invitation.contains("injunction"))
    #expect(
      try !paper(.invitation, Self.apart, for: .person(Family.mum.id)).contains("after the break"))
  }

  @Test("What is to be thought of stands with the meeting and in the brief")
  func prompts() throws {
    let journal = JournalBuilder.about(
      .lookedAfterReview, aged: 16, statuses: [.lookedAfter], people: [Family.mum])
    let asked = "Information about becoming looked-after is not recorded as given to"
    #expect(try shown(journal).contains("Think of: \(asked)"))
    #expect(try paper(.brief, journal).contains("Think of: \(asked)"))
  }

  @Test("What a parent needs stands with them, arranged or not, also where the child needs nothing")
  func needs() throws {
    var mum = Family.mum
    mum.accessNeeds = ["interpreter for Twi"]
    let journal = JournalBuilder.about(.coreGroup, people: [mum])
    let child = try #require(
      ChildPaper(
        JournalBuilder.child, in: journal.file, unreadable: 0,
        planner: JournalBuilder.planner(), today: Self.before))
    #expect(child.text.contains("needs interpreter for Twi"))
    func board(_ journal: JournalBuilder) throws -> [String] {
      let key = RecordKey(child: JournalBuilder.child, meeting: JournalBuilder.meeting)
      return try #require(
        ReadinessItem(key, in: journal.file, planner: JournalBuilder.planner(), today: Self.before)
      ).support
    }
    #expect(try board(journal).contains { $0.hasSuffix("interpreter for Twi not arranged yet") })
    let arranged = journal.adding(
      .needArranged(
        NeedArranged(need: "interpreter for Twi", how: "booked", on: Self.before, for: mum.id)))
    #expect(try board(arranged).contains { $0.hasSuffix("interpreter for Twi arranged") })
    #expect(try paper(.brief, arranged).contains("Sara Amari needs interpreter for Twi: arranged"))
  }

  // MARK: Who decides

  @Test(
    "Whoever decides at a meeting is called what they are there, whatever their own role",
    arguments: [
      (MeetingKind.reviewConference, "chair"), (.lookedAfterReview, "IRO"),
    ])
  func decider(kind: MeetingKind, role: String) throws {
    let journal = JournalBuilder.about(kind, people: [Family.mum, Family.dad])
      .adding(
        .exclusionRequested(
          ExclusionRequested(
            person: Family.dad.id, requestedBy: "Ama Mensah", on: Self.before,
            ground: GroundID(rawValue: "behaviour"), evidence: "threats", extent: .whole)),
        as: "request"
      )
      .adding(
        .exclusionDecided(
          ExclusionDecided(
            request: .named("request"), excluded: true,
            by: Author(name: "Priya Nair", role: .iro), on: Self.before, reasons: "threats",
            extent: .whole)))
    #expect(
      try paper(.participationRecord, journal).contains("Priya Nair, \(role), decided on"))
  }
}
