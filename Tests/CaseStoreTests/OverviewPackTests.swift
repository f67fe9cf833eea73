import GRDB
import Participation
import Support
import Testing

@testable import CaseStore

@Suite struct `What an overview is packed into` {
  @Test(arguments: [Int.min, -1, 0, 1, 63, 64, 127, 128, 20_000, .max])
  func `a number`(number: Int) throws {
    var writer = PackWriter()
    writer.add(number)
    var reader = PackReader(writer.bytes)
    #expect(try reader.number() == number)
    #expect(reader.isAtEnd)
  }

  private func takingPart() throws -> [RecordSummary.TakingPart] {
    let days = [try day("2026-11-18"), try day("2027-01-04")]
    return RecordSummary.TakingPart.What.allCases.enumerated().map {
      RecordSummary.TakingPart($1, on: days[$0 % 2])
    }
  }

  private func outline(_ sample: Case = Case(), carer: PersonID = .random()) throws
    -> RecordOutline
  {
    let people = [
      Person(id: sample.mother, name: "", relation: .parent(.unknown), isUnder18: true),
      Person(id: carer, name: "", relation: .carer(.kin)),
    ]
    var outline = RecordOutline(
      key: RecordKey(child: sample.child, meeting: sample.meeting), state: .postponed,
      wasHeld: true, time: "10:30", chair: Chair(name: "Åsa", isChildsWorker: true),
      movedFrom: try day("2026-11-10"),
      circumstances: Circumstances(
        kind: .lookedAfterReview, date: try day("2026-11-24"), born: try day("2015-12-03"),
        statuses: [.lookedAfter, .shortBreaks], people: people, needs: ["interpreter"],
        childWouldCome: false, agreesToParents: true, hasViews: true,
        attended: [sample.mother]),
      progress: [
        .init(
          duty: DutyKey(.childConsult), standing: DutyStanding(shortfall: [], isBegun: true),
          doneOn: try day("2026-11-17")),
        .init(
          duty: DutyKey(.parentInvite, person: sample.mother),
          standing: DutyStanding(shortfall: .everything, isExplained: true)),
      ], attended: [sample.mother],
      childThere: Attended(extent: .part, mode: .remote),
      lastSaid: [
        LastSaid(of: nil, on: try day("2026-11-20")),
        LastSaid(of: sample.mother, on: try day("2026-11-13")),
      ],
      tookPart: TookPart(presence: .remote, conveyed: [.speaks, .ownMedium]),
      overruledCode: .absentBriefs, signedOff: try day("2026-11-23"),
      isOnlyReturned: true,
      summary: RecordSummary(
        consulted: [
          .init(who: nil, status: .byOtherMeans, method: .drawing),
          .init(who: sample.mother, status: .declined),
        ], whoseWords: [.own, .summarised], ownViews: 3,
        heard: [.init(who: sample.mother, views: 2, answered: 1, told: try day("2026-11-26"))],
        answeredViews: 1,
        told: try day("2026-11-27"),
        exclusions: [
          .init(
            who: sample.mother, ground: GroundID(rawValue: "child-asks"), isWhole: false,
            decision: .init(excluded: true, by: .iro, hasAlternative: true), isTold: true,
            isOutsideProtocol: true),
          .init(
            who: people[1].id, ground: GroundID(rawValue: "welfare"), isWhole: true, decision: nil,
            isTold: false, isOutsideProtocol: false),
        ], notConsulted: [sample.mother],
        opinions: [.init(of: .socialWorker, agrees: true), .init(of: .chair, agrees: false)],
        exception: false, returned: [sample.mother], openQuestions: 2, goesAheadAlthough: true,
        willTry: try day("2026-11-30"), takingPart: try takingPart()))
    outline.circumstances.begins = try day("2026-10-01")
    outline.circumstances.proposal = .reduce
    outline.circumstances.isWithoutMeeting = true
    outline.circumstances.change = MeetingChange(
      on: try day("2026-11-12"), from: try day("2026-11-10"), invited: [nil, sample.mother])
    outline.circumstances.livesWith = [people[1].id: true]
    outline.carer = "Ann"
    return outline
  }

  @Test func `a record's outline, and back`() throws {
    let outline = try outline()
    #expect(try RecordOutline(outline.key, packed: outline.packed) == outline)
  }

  /// Stored bytes mean the same for ever: where these have to change, so does the number of the form,
  /// and a step of the schema makes overviews anew.
  @Test func `the bytes that this form of it has`() throws {
    let sample = Case(child: .named("c1"), meeting: .named("m1"), mother: .named("p1"))
    let outline = try outline(sample, carer: .named("p2"))
    #expect(OverviewForm.number == 7)
    #expect(outline.packed.map { String($0, radix: 16) }.joined(separator: " ") == Self.bytes)
  }

  private static let bytes = """
    e 12 70 6f 73 74 70 6f 6e 65 64 1 1 a 31 30 3a 33 30 1 8 c3 85 73 61 1 1 be c4 2 0 26 6c 6f \
    6f 6b 65 64 2d 61 66 74 65 72 2d 72 65 76 69 65 77 da c4 2 88 86 2 4 18 6c 6f 6f 6b 65 64 2d \
    61 66 74 65 72 18 73 68 6f 72 74 2d 62 72 65 61 6b 73 4 4 70 31 3a 70 61 72 65 6e 74 2d 72 \
    65 73 70 6f 6e 73 69 62 69 6c 69 74 79 2d 75 6e 6b 6e 6f 77 6e 1 4 70 32 12 6b 69 6e 2d 63 \
    61 72 65 72 0 2 16 69 6e 74 65 72 70 72 65 74 65 72 1 0 1 1 1 ee c3 2 1 c 72 65 64 75 63 65 \
    1 0 1 c2 c4 2 be c4 2 4 0 1 4 70 31 2 1 1 4 0 0 4 1 d 18 1 0 7a 0 2 0 1 8 70 61 72 74 1 c 72 \
    65 6d 6f 74 65 4 0 d2 c4 2 1 0 c4 c4 2 1 c 72 65 6d 6f 74 65 4 c 73 70 65 61 6b 73 14 6f 77 \
    6e 2d 6d 65 64 69 75 6d 1 6 50 4e 35 1 d8 c4 2 1 1 6 41 6e 6e 4 0 4 1 4 1 0 6 0 4 0 4 6 2 0 \
    4 2 1 de c4 2 2 1 e0 c4 2 4 0 14 63 68 69 6c 64 2d 61 73 6b 73 0 1 1 2 1 1 1 2 e 77 65 6c 66 \
    61 72 65 1 0 0 0 2 0 4 0 1 4 0 1 0 2 0 4 1 1 e6 c4 2 18 ce c4 2 0 ac c5 2 2 ce c4 2 4 ac c5 \
    2 6 ce c4 2 8 ac c5 2 a ce c4 2 c ac c5 2 e ce c4 2 10 ac c5 2 12 ce c4 2 14 ac c5 2 16
    """

  @Test func `nothing else is taken for one, and nothing traps`() throws {
    let outline = try outline()
    let packed = outline.packed
    for end in packed.indices {
      #expect(throws: StoreError.self) {
        try RecordOutline(outline.key, packed: Array(packed[..<end]))
      }
    }
    var random = Seeded(state: 5)
    for _ in 0..<2000 {
      var bytes = packed
      bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
      _ = try? RecordOutline(outline.key, packed: bytes)
      _ = try? ChildOverview(outline.key.child, packed: bytes)
    }
  }
}

@Suite struct `An error of the layers below` {
  @Test(arguments: [
    (ResultCode.SQLITE_BUSY, StoreError.Code.busy), (.SQLITE_FULL, .diskFull),
    (.SQLITE_IOERR_FSYNC, .inputOutput), (.SQLITE_READONLY, .notWritable),
    (.SQLITE_CANTOPEN, .notWritable), (.SQLITE_CORRUPT, .damaged), (.SQLITE_NOTADB, .notAStore),
    (.SQLITE_MISUSE, .closed), (.SQLITE_CONSTRAINT, .damaged),
  ])
  func `comes as a code, and none of its words are passed on`(
    result: ResultCode, code: StoreError.Code
  ) {
    let below = DatabaseError(
      resultCode: result, message: "zxqmarkerqxz", sql: "SELECT 'zxqmarkerqxz'",
      arguments: ["zxqmarkerqxz"])
    let error = StoreError(from: below)
    #expect(error.code == code)
    #expect(!"\(error)".contains("zxqmarkerqxz"))
    #expect((64...78).contains(error.exitCode))
  }

  @Test func `of every kind has an exit code and an end of its sentence`() {
    for code in StoreError.Code.allCases {
      #expect((64...78).contains(StoreError(code, "A sentence.").exitCode))
    }
  }
}

@Suite struct `The place of a store` {
  @Test(
    arguments: [
      ("/a", ["HEARD_STORE": "/b"], "/a"), (nil, ["HEARD_STORE": "/b", "HOME": "/h"], "/b"),
      (nil, ["XDG_DATA_HOME": "/x", "HOME": "/h"], "/x/heard/store.heard"),
      (nil, ["XDG_DATA_HOME": "x", "HOME": "/h"], "/h/.local/share/heard/store.heard"),
      (nil, ["HEARD_STORE": "", "HOME": "/h"], "/h/.local/share/heard/store.heard"),
    ] as [(String?, [String: String], String)])
  func `is what was asked for, else what the environment says`(
    asked: String?, environment: [String: String], path: String
  ) throws {
    #expect(try StorePlace.path(asked: asked, environment: environment) == path)
  }

  @Test func `without a home has to be named`() {
    #expect(code { try StorePlace.path(asked: nil, environment: [:]) } == .notFound)
  }
}
