import Papers
import Participation
import Protocols
import Support
import Testing

/// Every cell of the pack is turned to another value, and what follows from the pack has to follow. The
/// cells are those that the values have: a new one fails here until it is turned.
@Suite("Every cell of the pack is followed")
struct PackFlipTests {
  @Test("By what is shown of the protocol, and by what it decides", arguments: MeetingKind.allCases)
  func kinds(kind: MeetingKind) throws {
    let pack = try Bundled.camden()
    let rule = try #require(pack.kinds[kind])
    expectAll(of: rule, but: ["kind", "exclusion"], in: Flip.kinds)
    for flip in Flip.kinds {
      var turned = pack
      turned.kinds[kind] = flip.turned(rule)
      try expect(turned, differsFrom: pack, flip, at: kind, decides: flip.decides(rule, pack))
    }
    expectAll(of: rule.exclusion, but: [], in: Flip.exclusions)
    for flip in Flip.exclusions {
      var turned = pack
      turned.kinds[kind]?.exclusion = flip.turned(rule.exclusion)
      try expect(
        turned, differsFrom: pack, flip, at: kind, decides: flip.decides(rule.exclusion, pack))
    }
  }

  @Test("By the plan, of each duty", arguments: DutyID.allCases)
  func duties(id: DutyID) throws {
    let pack = try Bundled.camden()
    let rule = try #require(pack.duties[id])
    expectAll(of: rule, but: ["id"], in: Flip.duties)
    for flip in Flip.duties {
      var turned = pack
      turned.duties[id] = flip.turned(rule)
      #expect(try show(turned) != show(pack), "\(flip.cell) is not shown")
      guard flip.decides(rule, pack) else { continue }
      let differs = try MeetingKind.allCases.contains {
        try Followed.plans(turned, $0) != Followed.plans(pack, $0)
      }
      #expect(differs, "\(flip.cell) of \(id.rawValue) is in no plan")
    }
  }

  @Test("By the plan, of each age", arguments: ThresholdID.allCases)
  func thresholds(id: ThresholdID) throws {
    let pack = try Bundled.camden()
    let threshold = try #require(pack.thresholds[id])
    expectAll(of: threshold, but: ["id"], in: Flip.thresholds)
    for flip in Flip.thresholds {
      var turned = pack
      turned.thresholds[id] = flip.turned(threshold)
      #expect(try show(turned) != show(pack), "\(flip.cell) is not shown")
      guard flip.decides(threshold, pack) else { continue }
      let differs = try MeetingKind.allCases.contains {
        try Followed.plans(turned, $0) != Followed.plans(pack, $0)
      }
      #expect(differs, "\(flip.cell) of \(id.rawValue) is in no plan")
    }
  }

  @Test("By the clock and the check, of each clock", arguments: MeetingKind.allCases)
  func clocks(kind: MeetingKind) throws {
    let pack = try Bundled.camden()
    guard let clock = pack.clocks[kind] else { return }
    expectAll(of: clock, but: ["kind"], in: Flip.clocks)
    for flip in Flip.clocks {
      var turned = pack
      turned.clocks[kind] = flip.turned(clock)
      #expect(try show(turned) != show(pack), "\(flip.cell) is not shown")
      #expect(
        try Followed.clock(turned, kind) != Followed.clock(pack, kind),
        "\(flip.cell) of \(kind.rawValue) is in no clock")
    }
  }

  @Test("By what is shown of it, of everything else")
  func others() throws {
    let pack = try Bundled.camden()
    // What has tests of its own above.
    expectAll(
      of: pack, but: ["kinds", "duties", "thresholds", "clocks"], in: Flip.packs)
    expectAll(of: pack.settings, but: [], in: Flip.settings)
    for flip in Flip.packs { #expect(try show(flip.turned(pack)) != show(pack), "\(flip.cell)") }
    for flip in Flip.settings {
      var turned = pack
      turned.settings = flip.turned(pack.settings)
      #expect(try show(turned) != show(pack), "\(flip.cell)")
    }
  }

  @Test(
    "By what fulfils a duty: where the child is met in private, meeting them otherwise is not it")
  func fulfilment() throws {
    var pack = try Bundled.camden()
    let met = ChairMet(
      who: nil, on: date(2026, 9, 8), how: .met, inPrivate: false, by: "Dawn Price",
      explained: true, papersReached: true, views: .given)
    let journal = JournalBuilder.about(.reviewConference).adding(.chairMet(met))
    func status() throws -> DutyStatus? {
      let planner = Planner(pack: pack, calendar: try Bundled.workingDays())
      return try planner.duties(
        of: journal.record(), at: journal.theMeeting(),
        for: #require(journal.file.children[JournalBuilder.child])
      ).duty(DutyKey(.childChairMeets))?.status
    }
    #expect(try status() == .done)
    pack.kinds[.reviewConference]?.chairMeets = .childInPrivate
    #expect(try status() == .inProgress)
  }

  // MARK: Helpers

  private func expect<Value>(
    _ turned: ProtocolPack, differsFrom pack: ProtocolPack, _ flip: Flip<Value>,
    at kind: MeetingKind, decides: Bool
  ) throws {
    #expect(try show(turned) != show(pack), "\(flip.cell) is not shown")
    guard decides else { return }
    let differs = try Followed.all.contains { try $0(turned, kind) != $0(pack, kind) }
    #expect(differs, "Nothing follows \(flip.cell) of \(kind.rawValue)")
  }

  /// Fails for a cell that a value has and that nothing turns, and the other way round.
  private func expectAll<Value>(of value: Value, but left: Set<String>, in flips: [Flip<Value>]) {
    let cells = Set(Mirror(reflecting: value).children.compactMap(\.label)).subtracting(left)
    #expect(cells == Set(flips.map(\.cell)), "\(Value.self)")
  }

  private func show(_ pack: ProtocolPack) throws -> String {
    let paper = try ProtocolPaper(pack: pack, asOf: date(2026, 11, 25))
    return try paper.text + paper.json()
  }
}

/// What follows from a pack at a kind of meeting.
enum Followed {
  static let all: [@Sendable (ProtocolPack, MeetingKind) throws -> String] = [
    plans, leading, papers, check, clock,
  ]

  private static let mum = Person(id: .named("mum"), name: "Zoe Hall", relation: .parent(.held))
  private static let joan = Person(id: .named("joan"), name: "Joan Clay", relation: .carer(.foster))

  private static func planner(_ pack: ProtocolPack) throws -> Planner {
    Planner(pack: pack, calendar: try Bundled.workingDays())
  }

  /// The plans about every age at which something opens.
  @Sendable static func plans(_ pack: ProtocolPack, _ kind: MeetingKind) throws -> String {
    let planner = try planner(pack)
    return try [3, 4, 11, 12, 16, 18].map { age in
      var circumstances = Circumstances(
        kind: kind, date: date(2026, 12, 2), born: date(2026 - age, 6, 15),
        statuses: age == 11 ? [.childProtectionPlan] : [], people: [mum, joan],
        needs: ["interpreter"], childWouldCome: true, agreesToParents: age == 18,
        hasViews: true, attended: [mum.id])
      circumstances.proposal = .reduce
      circumstances.change = MeetingChange(
        on: date(2026, 11, 16), from: date(2026, 11, 25), invited: [nil, mum.id])
      let plan = try planner.plan(circumstances)
      return "\(plan)\(planner.warnings(on: plan))\(planner.prompts(for: plan))"
    }.joined()
  }

  /// Who leads, who may exclude on what, and until when that can be asked for.
  @Sendable static func leading(_ pack: ProtocolPack, _ kind: MeetingKind) throws -> String {
    let rule = try #require(pack.kinds[kind])
    let meeting = try JournalBuilder.about(kind)
      .adding(.chairNamed(Chair(name: JournalBuilder.worker.name, isChildsWorker: true)))
      .theMeeting()
    let last = rule.lastDayToRequest(
      before: meeting.day, settings: pack.settings, in: try Bundled.workingDays())
    let answers = pack.grounds.map { ground in
      let request = ExclusionRequested(
        person: mum.id, requestedBy: "Ama Mensah", on: meeting.day, ground: ground.id,
        evidence: "as it was seen", extent: .whole)
      do throws(Refusal) {
        try rule.check(request, grounds: pack.grounds)
        return "yes"
      } catch { return "\(error.message) \(error.provision?.rawValue ?? "")" }
    }
    return "\(meeting.isLed(by: JournalBuilder.worker, at: rule)) \(answers) "
      + "\(String(describing: last))"
  }

  /// Which papers fit, before the meeting.
  @Sendable static func papers(_ pack: ProtocolPack, _ kind: MeetingKind) throws -> String {
    let journal = JournalBuilder.about(kind, aged: 12, people: [mum, joan])
      .adding(.chairNamed(Chair(name: "Dawn Price", isChildsWorker: false)))
    let matter = try PaperCase(
      child: JournalBuilder.child, meeting: JournalBuilder.meeting, in: journal.file,
      planner: planner(pack), today: date(2026, 8, 3))
    let maker = PaperMaker(matter, wordings: try PaperWordings.bundled())
    return try matter.fitting.map {
      "\($0) \(PlainPage.text(of: try maker.paper($0), look: PaperLook()))"
    }
    .joined()
  }

  /// What is found of a meeting that went by.
  @Sendable static func check(_ pack: ProtocolPack, _ kind: MeetingKind) throws -> String {
    let file = JournalBuilder.about(kind, aged: 12, people: [mum]).file
    let check = CaseCheck(planner: try planner(pack), today: date(2026, 12, 2))
    return "\(check.findings(of: JournalBuilder.child, in: file))"
  }

  /// The steps of the clock of a kind, and what is found of somebody whose reviews it keeps.
  @Sendable static func clock(_ pack: ProtocolPack, _ kind: MeetingKind) throws -> String {
    let planner = try planner(pack)
    let paper = try? ClockPaper(
      kind: kind, since: date(2026, 1, 5), held: [], count: 4, today: date(2026, 11, 25),
      planner: planner)
    let file = JournalBuilder().child(statuses: Status.allCases).meeting(kind).file
    let check = CaseCheck(planner: planner, today: date(2026, 12, 2))
    return "\(paper?.text ?? "") \(check.findings(of: JournalBuilder.child, in: file))"
  }
}
