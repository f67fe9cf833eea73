import Participation
import Support
import Testing

@Suite("Keeping somebody out of a meeting")
struct ExclusionTests {
  /// Who may decide at a kind of meeting, on what grounds and by what provision.
  struct Row: Sendable, CustomTestStringConvertible {
    var kind: MeetingKind
    var decider: Role?
    var grounds: Set<String> = []
    var provision: String?
    /// Whether a manager's reason makes an exclusion possible where nobody has the power.
    var managerCan = false

    var testDescription: String { kind.rawValue }
  }

  private static let conferenceGrounds: Set<String> = [
    "welfare", "behaviour", "child-asks", "contribution", "confidential", "conflict",
  ]

  static let rows: [Row] = [
    Row(kind: .strategyMeeting, provision: "CAM 6.P1"),
    Row(
      kind: .initialConference, decider: .chair, grounds: conferenceGrounds,
      provision: "CAM 6.P6c"),
    Row(
      kind: .reviewConference, decider: .chair, grounds: conferenceGrounds,
      provision: "CAM 6.P6c"),
    Row(kind: .coreGroup, managerCan: true),
    Row(kind: .childInNeedReview, decider: .chair, grounds: ["disrupt"], provision: "CAM 6.P6a"),
    Row(
      kind: .lookedAfterReview, decider: .iro,
      grounds: ["child-asks", "welfare", "behaviour", "other"], provision: "CAM 6.P6b"),
    Row(kind: .shortBreaksPanel, managerCan: true), Row(kind: .pathwayReview, managerCan: true),
    Row(kind: .fosterCarerReview, managerCan: true),
    Row(kind: .familyGroupMeeting, provision: "CA 1989 s.31ZA"),
    Row(kind: .otherMeeting, managerCan: true),
    Row(kind: .assessment),
  ]

  private static let everyGround = conferenceGrounds.union(["disrupt", "other", "no-such-ground"])

  @Test("Every kind of meeting has a row")
  func everyKind() { #expect(Self.rows.map(\.kind) == MeetingKind.allCases) }

  // MARK: Powers and grounds

  @Test(
    "A request is refused on a ground that the kind has not, and a decision by anybody else",
    .carries("CAM 6.P6a", "CAM 6.P6b", "CAM 6.P6c"), arguments: rows)
  func powersAndGroundsByKind(_ row: Row) throws {
    for ground in Self.everyGround.sorted() {
      let expected: Refusal.Code? =
        if row.decider != nil {
          row.grounds.contains(ground) ? nil : .groundNotListed
        } else { row.managerCan ? .outsideProtocol : .neverExcluded }
      let refusal = try Self.refusal(of: Self.request(ground), at: row.kind)
      #expect(refusal?.code == expected, "\(ground)")
      if refusal != nil { #expect(refusal?.provision?.rawValue == row.provision) }
    }
    for role in Role.allCases {
      let expected: Refusal.Code? =
        if let decider = row.decider {
          role == decider ? nil : .notTheDecider
        } else { row.managerCan ? .outsideProtocol : .neverExcluded }
      let request = Self.request(row.grounds.sorted().first ?? "welfare")
      let refusal = try Self.refusal(of: Self.decision(by: role), on: request, at: row.kind)
      #expect(refusal?.code == expected, "\(role.rawValue)")
      if refusal != nil { #expect(refusal?.provision?.rawValue == row.provision) }
    }
  }

  @Test("Nobody is excluded from a strategy meeting, whoever says so", .carries("CAM 6.P1"))
  func nobodyIsExcludedFromAStrategyMeeting() throws {
    for reason in [nil, "the manager says so"] {
      for ground in Self.everyGround.sorted() {
        let request = Self.request(ground, managersReason: reason)
        let refusal = try Self.refusal(of: request, at: .strategyMeeting)
        #expect(refusal?.code == .neverExcluded)
        #expect(refusal?.provision?.rawValue == "CAM 6.P1")
      }
      for role in Role.allCases {
        let refusal = try Self.refusal(
          of: Self.decision(by: role), on: Self.request("welfare", managersReason: reason),
          at: .strategyMeeting)
        #expect(refusal?.code == .neverExcluded)
      }
    }
  }

  @Test(
    "Outside the protocol an exclusion needs a manager's reason, and a blank one is none",
    arguments: rows.filter(\.managerCan))
  func outsideTheProtocol(_ row: Row) throws {
    for (reason, code) in [
      (nil, Refusal.Code.outsideProtocol), ("", .outsideProtocol), (" \n", .outsideProtocol),
      ("a court order keeps him away", nil),
    ] {
      let request = Self.request("welfare", managersReason: reason)
      #expect(try Self.refusal(of: request, at: row.kind)?.code == code)
      let decided = try Self.refusal(of: Self.decision(by: .teamManager), on: request, at: row.kind)
      #expect(decided?.code == code)
    }
  }

  @Test(
    "A manager's reason gives no ground and no power where the protocol names them",
    arguments: rows.filter { $0.decider != nil })
  func managersReasonIsNoGround(_ row: Row) throws {
    let request = Self.request("no-such-ground", managersReason: "the manager says so")
    #expect(try Self.refusal(of: request, at: row.kind)?.code == .groundNotListed)
    let refusal = try Self.refusal(
      of: Self.decision(by: .teamManager), on: request, at: row.kind)
    #expect(refusal?.code == .notTheDecider)
  }

  @Test("“Other” states its reason, and a blank one is none")
  func otherNeedsItsReason() throws {
    var request = Self.request("other")
    #expect(try Self.refusal(of: request, at: .lookedAfterReview) == nil)
    for blank in ["", " ", "\n\t"] {
      request.evidence = blank
      let refusal = try Self.refusal(of: request, at: .lookedAfterReview)
      #expect(refusal?.code == .reasonMissing)
      #expect(refusal?.provision?.rawValue == "CAM 6.P6b")
    }
    let other = try JournalBuilder.planner().pack.ground(GroundID(rawValue: "other"))
    #expect(other?.needsReason == true)
  }

  @Test("A decision states its reasons")
  func decisionsStateReasons() throws {
    var decision = Self.decision(by: .chair)
    decision.reasons = " "
    let refusal = try Self.refusal(
      of: decision, on: Self.request("welfare"), at: .initialConference)
    #expect(refusal?.code == .reasonMissing)
  }

  @Test("A decision against an exclusion is the decider's too")
  func decisionsAgainst() throws {
    var decision = Self.decision(by: .socialWorker)
    decision.excluded = false
    let refusal = try Self.refusal(
      of: decision, on: Self.request("welfare"), at: .lookedAfterReview)
    #expect(refusal?.code == .notTheDecider)
  }

  // MARK: Notice

  @Test(
    "A late request is not refused, also on the day itself and after it",
    arguments: rows.filter { $0.decider != nil })
  func lateRequests(_ row: Row) throws {
    for day in [date(2026, 9, 3), date(2026, 9, 8), date(2026, 9, 9), date(2026, 9, 10)] {
      var request = Self.request(row.grounds.sorted().first ?? "")
      request.on = day
      #expect(try Self.refusal(of: request, at: row.kind) == nil)
    }
  }

  @Test(
    "A request for a conference is in time to the third working day before it",
    arguments: [MeetingKind.initialConference, .reviewConference])
  func notice(kind: MeetingKind) throws {
    #expect(try Self.lastDay(kind, before: date(2026, 9, 9)) == date(2026, 9, 4))
    // The bank holiday of 31 August stands between.
    #expect(try Self.lastDay(kind, before: date(2026, 9, 2)) == date(2026, 8, 27))
  }

  @Test(
    "For what is no conference no notice is asked",
    arguments: MeetingKind.allCases.filter { $0 != .initialConference && $0 != .reviewConference })
  func noNoticeElsewhere(kind: MeetingKind) throws {
    #expect(try Self.lastDay(kind, before: date(2026, 9, 9)) == nil)
  }

  private static func lastDay(_ kind: MeetingKind, before day: CivilDate) throws -> CivilDate? {
    let planner = try JournalBuilder.planner()
    return try #require(planner.pack.kinds[kind]).lastDayToRequest(
      before: day, settings: planner.pack.settings, in: planner.calendar)
  }

  // MARK: One person, one child, one meeting

  @Test("An exclusion is shown with its decision and with how the person was told")
  func exclusionsAreWhole() throws {
    let told = ExclusionTold(request: .named("request"), on: date(2026, 9, 7), how: "by telephone")
    let record = try Self.excluded.adding(.exclusionTold(told)).record()
    let exclusion = try #require(record.exclusions.first)
    #expect(record.exclusions.count == 1)
    #expect(exclusion.request == Self.request("welfare"))
    #expect(exclusion.decision == Self.decision(by: .chair))
    #expect(exclusion.told == told)
    #expect(exclusion.keepsOutOfAll)
  }

  @Test("A corrected request keeps its decision")
  func correctedRequests() throws {
    let record = try Self.excluded
      .adding(.exclusionRequested(Self.request("behaviour")), corrects: "request").record()
    #expect(record.exclusions.map(\.request.ground.rawValue) == ["behaviour"])
    #expect(record.exclusions.map(\.keepsOutOfAll) == [true])
  }

  @Test("An exclusion from a part does not keep the person out of the whole")
  func partly() throws {
    var (request, decision) = (Self.request("welfare"), Self.decision(by: .chair))
    request.extent = .init(part: "the health report")
    decision.extent = request.extent
    let record = try JournalBuilder.about(.reviewConference, people: [Family.dad])
      .adding(.exclusionRequested(request), as: "request")
      .adding(.exclusionDecided(decision)).record()
    #expect(record.exclusions.map(\.keepsOutOfAll) == [false])
  }

  @Test("An exclusion is never carried over to the next meeting, nor to a sibling")
  func neverCarriedOver() throws {
    let (mia, next): (ChildID, MeetingID) = (.named("mia"), .named("next"))
    let journal = Self.excluded.child(mia, people: [Family.dad])
      .meeting(.reviewConference, id: next, on: date(2027, 3, 3))
    #expect(try journal.record(at: next).exclusions.isEmpty)
    #expect(try journal.record(of: mia).exclusions.isEmpty)
    let invitation = DutyKey(.parentInvite, person: Family.dad.id)
    #expect(try journal.duties(at: next).duty(invitation)?.status == .toDo)
    #expect(try journal.duties(of: mia).duty(invitation)?.status == .toDo)
  }

  // MARK: -

  private static let excluded = JournalBuilder.about(.reviewConference, people: [Family.dad])
    .adding(.exclusionRequested(request("welfare")), as: "request")
    .adding(.exclusionDecided(decision(by: .chair)), by: JournalBuilder.chair)

  private static func request(_ ground: String, managersReason: String? = nil)
    -> ExclusionRequested
  {
    ExclusionRequested(
      person: Family.dad.id, requestedBy: "Ama Mensah", on: date(2026, 8, 20),
      ground: GroundID(rawValue: ground), evidence: "what was seen on 3 August", extent: .whole,
      managersReason: managersReason)
  }

  private static func decision(by role: Role) -> ExclusionDecided {
    ExclusionDecided(
      request: .named("request"), excluded: true, by: Author(name: "Dawn Price", role: role),
      on: date(2026, 8, 24), reasons: "nothing less would keep her safe", extent: .whole)
  }

  private static func refusal(of request: ExclusionRequested, at kind: MeetingKind) throws
    -> Refusal?
  {
    let pack = try JournalBuilder.planner().pack
    let rule = try #require(pack.kinds[kind])
    do throws(Refusal) { try rule.check(request, grounds: pack.grounds) } catch { return error }
    return nil
  }

  private static func refusal(
    of decision: ExclusionDecided, on request: ExclusionRequested, at kind: MeetingKind
  ) throws -> Refusal? {
    let rule = try #require(JournalBuilder.planner().pack.kinds[kind])
    do throws(Refusal) { try rule.check(decision, on: request) } catch { return error }
    return nil
  }
}
