import Participation
import Support
import Testing

@Suite("How far duties have been seen to")
struct DutyStatusTests {
  private typealias Say = Recorded

  // MARK: Every duty

  @Test("Every duty has a case")
  func everyDutyHasACase() {
    #expect(Set(DutyCase.all.map(\.duty)) == Set(DutyID.allCases))
  }

  @Test("Where nothing is recorded a duty is to do", arguments: DutyCase.all)
  func nothingRecorded(_ duty: DutyCase) throws {
    #expect(try duty.journal.status(of: duty.duty, towards: duty.person) == .toDo)
  }

  @Test("Where a part is recorded a duty is in progress", arguments: DutyCase.all)
  func partly(_ duty: DutyCase) throws {
    for facts in duty.partly {
      let status = try duty.journal.adding(facts).status(of: duty.duty, towards: duty.person)
      #expect(status == .inProgress, "\(facts.map(\.word))")
    }
  }

  @Test("Where all of it is recorded a duty is done, and a reason hides nothing of that")
  func done() throws {
    for duty in DutyCase.all {
      for facts in duty.done {
        let journal = duty.journal.adding(facts)
        let explained = journal.adding(Say.explained(duty.duty, towards: duty.person))
        #expect(
          try journal.status(of: duty.duty, towards: duty.person) == .done, "\(duty.duty.rawValue)")
        #expect(
          try explained.status(of: duty.duty, towards: duty.person) == .done,
          "\(duty.duty.rawValue)")
      }
    }
  }

  @Test("A recorded reason explains a duty that is not done, in the name of who gave it")
  func explained() throws {
    for duty in DutyCase.all {
      for facts in [[]] + duty.partly {
        let journal = duty.journal.adding(facts).adding(
          Say.explained(duty.duty, towards: duty.person), by: JournalBuilder.manager)
        #expect(
          try journal.status(of: duty.duty, towards: duty.person)
            == .explained(why: "the family was abroad", by: JournalBuilder.manager.name),
          "\(duty.duty.rawValue)")
      }
    }
  }

  @Test("A reason explains one duty towards one person, and no other", arguments: DutyCase.all)
  func aReasonExplainsOneDuty(_ duty: DutyCase) throws {
    let before = try duty.journal.duties()
    let after = try duty.journal.adding(Say.explained(duty.duty, towards: duty.person)).duties()
    let key = DutyKey(duty.duty, person: duty.person?.id)
    #expect(before.duties.filter { $0.key != key } == after.duties.filter { $0.key != key })
  }

  @Test("A reason that is blank explains nothing")
  func blankReasons() throws {
    let explained = try DutyCase.all.filter {
      try $0.journal.adding(Say.explained($0.duty, towards: $0.person, why: " "))
        .status(of: $0.duty, towards: $0.person) != .toDo
    }
    #expect(explained.map(\.duty) == [])
  }

  // MARK: Asking

  @Test(
    "“Not able” explains only with its reason and what was tried",
    arguments: [
      (nil, nil, false), ("ill", nil, false), (nil, "two visits", false), ("ill", " ", false),
      ("", "two visits", false), ("ill", "two visits", true),
    ] as [(String?, String?, Bool)])
  func notAbleNeedsReasonAndWhatWasTried(reason: String?, tried: String?, explains: Bool) throws {
    let status = try JournalBuilder.about(.reviewConference)
      .adding(Say.consulted(.notAble, reason: reason, tried: tried)).status(of: .childConsult)
    if explains {
      guard case .explained(let why, let by) = status else {
        Issue.record("“\(status.word)” is not explained")
        return
      }
      #expect(why.contains("ill") && why.contains("two visits"))
      #expect(by == JournalBuilder.worker.name)
    } else {
      #expect(status == .inProgress)
    }
  }

  @Test(
    "A form is completed by an answer of whoever was asked, or by coming back empty",
    arguments: [Person?.none, Family.mum])
  func formsNeedAnAnswer(of person: Person?) throws {
    let id: DutyID = person == nil ? .childConsult : .parentConsult
    let form = JournalBuilder.about(.reviewConference, people: [Family.mum])
      .adding(Say.consulted(.formCompleted, of: person))
    let another = form.adding(Say.view(.ownWords, of: person == nil ? Family.mum : nil))
    #expect(try another.status(of: id, towards: person) == .inProgress)
    let blank = form.adding(Say.view(.ownWords, of: person, words: " "))
    #expect(try blank.status(of: id, towards: person) == .inProgress)
    let answered = form.adding(Say.view(.ownWords, of: person))
    #expect(try answered.status(of: id, towards: person) == .done)
    for (empty, status) in [(true, DutyStatus.done), (false, .inProgress)] {
      let back = form.adding(
        .consulted(
          Consultation(
            of: person?.id, status: .formCompleted, on: Say.before, cameBackEmpty: empty)))
      #expect(try back.status(of: id, towards: person) == status)
    }
  }

  @Test("Declining fulfils consultation, and a refusal to come fulfils encouragement")
  func refusalsFulfil() throws {
    let journal = JournalBuilder.about(.lookedAfterReview, statuses: [.lookedAfter])
      .adding([
        Say.consulted(.declined),
        .encouraged(Encouraged(on: Say.before, answer: .willNotCome, words: "boring")),
      ])
    #expect(try journal.status(of: .childConsult) == .done)
    #expect(try journal.status(of: .childEncourage) == .done)
  }

  @Test("What one person was asked fulfils nothing towards another")
  func personsAreKeptApart() throws {
    let journal = JournalBuilder.about(.reviewConference, people: [Family.mum, Family.dad])
      .adding([
        Say.consulted(.formCompleted, of: Family.mum), Say.view(.ownWords, of: Family.mum),
        Say.reportShared(with: Family.mum),
        Say.chairMet(Family.mum), Say.advocacy(.declined, to: Family.mum), Say.invited(Family.mum),
      ])
    for id: DutyID in [
      .parentConsult, .parentReport, .parentChairMeets, .parentAdvocacy, .parentInvite,
    ] {
      #expect(try journal.status(of: id, towards: Family.mum) == .done, "\(id.rawValue)")
      #expect(try journal.status(of: id, towards: Family.dad) == .toDo, "\(id.rawValue)")
    }
    #expect(try journal.status(of: .childConsult) == .toDo)
    #expect(try journal.status(of: .childChairMeets) == .toDo)
    #expect(try journal.status(of: .childAdvocacy) == .toDo)
  }

  @Test("A manager's decision not to consult somebody explains that they were not asked")
  func decisionNotToConsult() throws {
    let decision = NotToConsult(
      person: Family.dad.id, by: "Tom Adeyemi", on: Say.before, why: "it would put her at risk")
    let journal = JournalBuilder.about(.reviewConference, people: [Family.mum, Family.dad])
      .adding(.managerDecidedNotToConsult(decision))
    guard
      case .explained(let why, let by) = try journal.status(of: .parentConsult, towards: Family.dad)
    else {
      Issue.record("the duty is not explained")
      return
    }
    #expect(why.contains("it would put her at risk"))
    #expect(by == "Tom Adeyemi")
    #expect(try journal.status(of: .parentConsult, towards: Family.mum) == .toDo)
    #expect(try journal.status(of: .parentReport, towards: Family.dad) == .toDo)
  }

  @Test("Whoever was asked before a manager decided not to ask them was asked")
  func askedBeforeTheDecision() throws {
    let journal = JournalBuilder.about(.reviewConference, people: [Family.dad])
      .adding([
        Say.consulted(.formCompleted, of: Family.dad), Say.view(.ownWords, of: Family.dad),
        .managerDecidedNotToConsult(
          NotToConsult(person: Family.dad.id, by: "Tom Adeyemi", on: Say.before, why: "threats")),
      ])
    #expect(try journal.status(of: .parentConsult, towards: Family.dad) == .done)
  }
}
