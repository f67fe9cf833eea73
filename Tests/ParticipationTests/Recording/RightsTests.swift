import Participation
import Support
import Testing

@Suite("What may be recorded, by whom and when")
struct RightsTests {
  @Test(
    "Every kind of fact × role × who passed it on × stage of the meeting is as the table has it",
    arguments: RightsTable.rows)
  func table(_ row: RightsTable.Row) throws {
    for stage in Meeting.Stage.allCases {
      let journal = AtStage(stage, row.word.kind.onlyAt?.first ?? .reviewConference)
      for role in Role.allCases {
        let author = Author(name: "Sam Reid", role: role)
        for teller in [nil, " ", "sam  reid", "Dawn Price"] {
          let fact = try Self.fact(row, toldBy: teller, on: journal.day, of: role)
          let isTold = teller == "Dawn Price"
          let refusal = journal.refusal(of: fact, by: author)
          #expect(
            (refusal == nil) == row.allows(role, isTold: isTold, at: stage),
            "\(role) \(stage) told by \(teller ?? "nobody"): \(refusal?.message ?? "recorded")")
        }
      }
    }
  }

  @Test("Every kind of fact stands in the table", arguments: Fact.Word.allCases)
  func isComplete(word: Fact.Word) {
    // What takes back is held to what it takes back.
    #expect(word == .withdrawn || RightsTable.rows.contains { $0.word == word })
  }

  @Test("What the screens are told ahead is what recording says", arguments: RightsTable.rows)
  func ahead(_ row: RightsTable.Row) throws {
    guard row.decider == nil, row.word.scope != .child else { return }
    for stage in Meeting.Stage.allCases {
      let journal = AtStage(stage, row.word.kind.onlyAt?.first ?? .reviewConference)
      let meeting = try journal.journal.theMeeting()
      for role in Role.allCases {
        let fault = try journal.rules.fault(
          recording: row.word, by: Author(name: "Sam Reid", role: role), at: meeting,
          on: journal.day)
        #expect((fault == nil) == row.allows(role, isTold: true, at: stage), "\(role) \(stage)")
      }
    }
  }

  @Test("Whoever leads a meeting is its chair there, but of a conference or looked-after review")
  func ownWorkerInTheChair() throws {
    let decision = try Self.fact(
      RightsTable.Row(
        word: .exceptionDecided, decider: nil, own: [], told: [], stages: []), toldBy: nil,
      on: JournalBuilder.meetingDay, of: .socialWorker)
    for kind in MeetingKind.allCases {
      let journal = AtStage(.toCome, kind).adding(
        .chairNamed(Chair(name: "ama mensah", isChildsWorker: true)))
      let isOutside =
        kind == .initialConference || kind == .reviewConference || kind == .lookedAfterReview
      #expect(
        (journal.refusal(of: decision, by: JournalBuilder.worker) == nil) == !isOutside,
        "\(kind)")
    }
  }

  @Test("Outside the protocol a manager's reason lets a chair, IRO or team manager decide")
  func outsideTheProtocol() throws {
    for role in Role.allCases {
      let author = Author(name: "Sam Reid", role: role)
      let fact = try Self.fact(
        RightsTable.Row(word: .exclusionDecided, decider: role, own: [], told: [], stages: []),
        toldBy: nil, on: JournalBuilder.meetingDay, of: role)
      let refusal = AtStage(.toCome, .coreGroup).refusal(of: fact, by: author)
      #expect((refusal == nil) == (role != .socialWorker), "\(role)")
    }
  }

  @Test(
    "Nobody is invited to a strategy meeting, to come or to say how it went, and nobody counted")
  func strategyMeeting() throws {
    let mum = Family.mum.id
    let day = JournalBuilder.meetingDay
    let facts: [Fact] = [
      .invited(Invited(person: mum, on: day, steps: [])), .encouraged(Encouraged(on: day)),
      .questionnaireInvited(QuestionnaireInvited(person: mum, on: day)),
      Recorded.questionnaireAnswered(Family.mum, on: day),
      // PROTOCOL.md 7: it asks nobody's attendance.
      Recorded.attended(.all, who: Family.mum), Recorded.attended(.none),
    ]
    for fact in facts {
      for stage in [Meeting.Stage.dayCome, .held] {
        let journal = AtStage(stage, .strategyMeeting)
        #expect(journal.refusal(of: fact, by: JournalBuilder.worker)?.code == .neverInvited)
      }
    }
  }

  /// PROTOCOL.md 3 and 7: a strategy meeting asks nobody's attendance, no child comes to a foster carer's
  /// review, and an assessment is no meeting.
  @Test("Attendance is asked where somebody may come", arguments: MeetingKind.allCases)
  func attendance(kind: MeetingKind) throws {
    let rule = try #require(try JournalBuilder.planner().pack.kinds[kind])
    let nobody: Set<MeetingKind> = [.strategyMeeting, .assessment]
    #expect(rule.asksAttendance(of: Family.mum.id) == !nobody.contains(kind))
    #expect(
      rule.asksAttendance(of: nil) == !nobody.union([.fosterCarerReview]).contains(kind))
  }

  @Test("A meeting is not held on a day to come, in no part")
  func heldInFuture() {
    let journal = AtStage(.toCome)
    let tomorrow = journal.day.adding(days: 1)
    for held in [
      MeetingHeld(on: tomorrow), MeetingHeld(on: journal.day, furtherParts: [tomorrow]),
    ] {
      #expect(
        journal.refusal(of: .meetingHeld(held), by: JournalBuilder.worker)?.code == .heldInFuture)
    }
  }

  // MARK: Correcting

  @Test("What was recorded is put right at any stage, but not turned into something else")
  func correcting() throws {
    let consulted = Recorded.consulted(.offered)
    for stage in Meeting.Stage.allCases {
      let journal = AtStage(stage).adding(consulted, as: "asked")
      let right = journal.refusal(
        of: Recorded.consulted(.declined), by: JournalBuilder.worker, corrects: "asked")
      #expect(right == nil, "\(stage)")
      let turned = journal.refusal(
        of: Recorded.invited(Family.mum), by: JournalBuilder.worker, corrects: "asked")
      #expect((turned == nil) == RightsTable.allows(.invited, at: stage), "\(stage)")
      let back = journal.refusal(
        of: .withdrawn(WithReason(why: "mistaken")), by: JournalBuilder.worker, corrects: "asked")
      #expect(back == nil, "\(stage)")
    }
  }

  @Test("What was recorded of another meeting is not turned into something of a closed one")
  func correctingElsewhere() throws {
    let next: MeetingID = .named("next")
    let journal = AtStage(.closed)
    let other = journal.journal.meeting(.coreGroup, id: next, on: date(2026, 12, 9))
      .adding(Recorded.consulted(.offered), as: "asked", meeting: next)
    let here = other.adding(Recorded.consulted(.declined), corrects: "asked")
    let (entry, rules) = (try #require(here.entries.last), try journal.rules)
    #expect { try rules.check(entry, in: other.file, on: journal.day) } throws: {
      ($0 as? Refusal)?.code == .wrongStage
    }
  }

  @Test("Naming an entry that is not there opens nothing")
  func correctingNothing() {
    let journal = AtStage(.closed)
    let worker = JournalBuilder.worker
    #expect(
      journal.refusal(of: Recorded.consulted(.offered), by: worker, corrects: "nothing")?.code
        == .wrongStage)
    #expect(
      journal.refusal(
        of: .withdrawn(WithReason(why: "mistaken")), by: worker, corrects: "nothing")?.code
        == .unknownPlace)
  }

  @Test("Closing too early is taken back, and recording goes on")
  func reopening() {
    let back = Fact.withdrawn(WithReason(why: "the parents' views were left out"))
    var journal = AtStage(.held).adding(
      .meetingClosed(
        MeetingClosed(
          on: JournalBuilder.meetingDay, protocolID: "p", protocolVersion: "1", duties: [])),
      as: "closing")
    let worker = JournalBuilder.worker
    #expect(journal.refusal(of: Recorded.consulted(.offered), by: worker)?.code == .wrongStage)
    #expect(journal.refusal(of: back, by: worker, corrects: "closing") == nil)
    journal = journal.adding(back, corrects: "closing")
    #expect(journal.refusal(of: Recorded.consulted(.offered), by: worker) == nil)
  }

  @Test("A decision is corrected and taken back by who decides such things, or who wrote it down")
  func correctingDecisions() {
    let exception = Fact.exceptionDecided(
      AttendanceException(
        allowed: true, by: "Dawn Price", on: JournalBuilder.meetingDay, reasons: "ready",
        toldBy: "Dawn Price"))
    let signed = Fact.signedOff(SignedOff(on: JournalBuilder.meetingDay))
    let back = Fact.withdrawn(WithReason(why: "mistaken"))
    for (fact, writer, others) in [
      (exception, JournalBuilder.worker, [Role.iro, .chair]),
      (signed, JournalBuilder.iro, [.iro, .chair]),
    ] {
      let journal = AtStage(.toCome).adding(fact, as: "decided", by: writer)
      #expect(journal.refusal(of: back, by: writer, corrects: "decided") == nil)
      for role in Role.allCases {
        let author = Author(name: "Sam Reid", role: role)
        #expect(
          (journal.refusal(of: back, by: author, corrects: "decided") == nil)
            == others.contains(role), "\(fact.word) \(role)")
      }
    }
  }

  // MARK: -

  private static func fact(
    _ row: RightsTable.Row, toldBy teller: String?, on day: CivilDate, of role: Role
  ) throws -> Fact {
    let other = Author(
      name: role == row.decider ? "Sam Reid" : "Dawn Price", role: row.decider ?? role)
    return try #require(
      PlainFacts(on: day, toldBy: teller).fact(row.word, decider: other),
      "no sample of \(row.word)")
  }
}

extension RightsTable {
  static func allows(_ word: Fact.Word, at stage: Meeting.Stage) -> Bool {
    rows.contains { $0.word == word && $0.stages.contains(stage) }
  }
}
