import Papers
import Participation
import Protocols
import Support
import Testing

/// What a cell outside the table of kinds decides: each is turned, and what it decides turns with it. A
/// cell of the settings, or of the pack, that nothing follows fails here.
@Suite("What a turned cell of the pack changes")
struct PackFollowTests {
  /// Something that follows from a pack, as text.
  typealias Follower = @Sendable (ProtocolPack) throws -> String

  private static let today = date(2026, 9, 2)

  private static func planner(_ pack: ProtocolPack) throws -> Planner {
    Planner(pack: pack, calendar: try Bundled.workingDays())
  }

  private static func findings(
    _ journal: JournalBuilder, _ day: CivilDate, _ pack: ProtocolPack
  ) throws -> String {
    let check = CaseCheck(planner: try planner(pack), today: day)
    return "\(check.findings(of: JournalBuilder.child, in: journal.file).map(\.id))"
  }

  private static func plan(
    _ pack: ProtocolPack, _ kind: MeetingKind = .lookedAfterReview, born: CivilDate,
    on day: CivilDate = JournalBuilder.meetingDay
  ) throws -> Plan {
    try planner(pack).plan(
      Circumstances(kind: kind, date: day, born: born, people: [Family.mum]))
  }

  /// Every paper that fits before the meeting, with the letter to somebody who is kept out of it, or
  /// once it was held.
  private static func papers(
    _ pack: ProtocolPack, aged age: Int, isHeld: Bool = false
  ) throws -> String {
    let request = ExclusionRequested(
      person: Family.mum.id, requestedBy: "Ama Mensah", on: date(2026, 8, 20),
      ground: GroundID(rawValue: "welfare"), evidence: "as it was seen", extent: .whole)
    let decided = ExclusionDecided(
      request: .named("asked"), excluded: true, by: JournalBuilder.iro, on: date(2026, 8, 24),
      reasons: "to keep him safe", extent: .whole, viewsHow: "by letter")
    var journal = JournalBuilder.about(
      .lookedAfterReview, aged: age, statuses: [.lookedAfter], people: [Family.mum]
    )
    .adding(.exclusionRequested(request), as: "asked").adding(.exclusionDecided(decided))
    if isHeld { journal = journal.adding(held) }
    let matter = try PaperCase(
      child: JournalBuilder.child, meeting: JournalBuilder.meeting, in: journal.file,
      planner: planner(pack), today: isHeld ? date(2026, 9, 14) : today)
    let maker = PaperMaker(matter, wordings: try PaperWordings.bundled())
    return try matter.fitting.map {
      PlainPage.text(of: try maker.paper($0), look: PaperLook())
    }.joined()
  }

  /// Of each setting what goes by it, at the very edge of what it says.
  private static let followers: [String: Follower] = [
    // Five working days before Wednesday 9 September: from the 2nd on it waits for the leader.
    "readinessCheck": { pack in
      let file = JournalBuilder.about(.lookedAfterReview).adding(
        .chairNamed(Chair(name: "Rhys Bevan"))
      ).file
      let outline = try #require(file.outline(of: JournalBuilder.child)?.records.first)
      let (planner, day) = (try planner(pack), date(2026, 9, 1))
      return
        "\(planner.leadersTasks(of: outline, planner.readiness(of: outline, on: day), today: day))"
    },
    "exclusionNotice": { pack in
      let last = pack.kinds[.reviewConference]?.lastDayToRequest(
        before: JournalBuilder.meetingDay, settings: pack.settings, in: try Bundled.workingDays())
      return "\(String(describing: last))"
    },
    // Put off on 28 May: 26 June is more than twenty working days later, and not more than 21.
    "viewsOldAfter": { pack in
      try findings(
        JournalBuilder.about(.coreGroup).adding(
          .meetingMoved(MeetingMoved(to: nil, why: "ill"))), date(2026, 6, 26), pack)
    },
    // Twelve on 9 November, 61 days after the meeting.
    "birthdayWindow": { pack in
      let circumstances = Circumstances(
        kind: .lookedAfterReview, date: JournalBuilder.meetingDay, born: date(2014, 11, 9))
      return "\(try planner(pack).birthdays(near: circumstances).count)"
    },
    "remoteCountsAsAttending": { pack in
      let journal = JournalBuilder.about(.lookedAfterReview).adding([
        .meetingHeld(MeetingHeld(on: JournalBuilder.meetingDay)),
        .tookPart(TookPart(presence: .remote, conveyed: [.speaks])),
      ])
      let child = try #require(journal.file.children[JournalBuilder.child])
      let code = try planner(pack).code(
        of: journal.record(), at: journal.theMeeting(), for: child)
      return "\(String(describing: code?.code))"
    },
    "oldestAge": { pack in
      do { return "\(try plan(pack, born: date(2000, 3, 1)).duties.count)" } catch {
        return "\(error)"
      }
    },
    "reviewsWithoutViews": { pack in
      let silent = [date(2026, 6, 24), date(2026, 9, 9)].reduce(
        JournalBuilder().child().adding(
          .statusBegan(StatusBegan(status: .lookedAfter, from: date(2026, 6, 1))))
      ) { journal, day in
        let id: MeetingID = .named("\(day)")
        return journal.meeting(.lookedAfterReview, id: id, on: day)
          .adding(.meetingHeld(MeetingHeld(on: day)), meeting: id)
          .adding(
            .tookPart(TookPart(presence: .absent, conveyed: [.workersSummary])), meeting: id)
      }
      return try findings(silent, date(2026, 9, 30), pack)
    },
    "childWordingAge": { try papers($0, aged: 8) },
    "youngPersonWordingAge": { try papers($0, aged: 12) },
    "assessmentLength": { pack in
      "\(try plan(pack, .assessment, born: date(2016, 3, 1)).duties.map(\.due))"
    },
  ]

  @Test("Of the settings", arguments: Flip.settings.map(\.cell))
  func settings(cell: String) throws {
    let pack = try Bundled.camden()
    let flip = try #require(Flip.settings.first { $0.cell == cell })
    let follower = try #require(Self.followers[cell], "nothing is known to follow \(cell)")
    var turned = pack
    turned.settings = flip.turned(pack.settings)
    #expect(try follower(turned) != follower(pack), "nothing follows \(cell)")
  }

  @Test("Of whom papers name, each in a paper", arguments: Contacts.Place.allCases)
  func contacts(place: Contacts.Place) throws {
    var pack = try Bundled.camden()
    var all = Dictionary(
      uniqueKeysWithValues: Contacts.Place.allCases.map {
        (
          $0,
          Contact(name: "N \($0.rawValue)", address: "1 High Street", telephone: "01632 960 100")
        )
      })
    pack.contacts = Contacts(all)
    all[place]?.telephone = "01632 960 199"
    var turned = pack
    turned.contacts = Contacts(all)
    let differs = try [(10, false), (13, false), (13, true)].contains { age, isHeld in
      let before = try Self.papers(pack, aged: age, isHeld: isHeld)
      let after = try Self.papers(turned, aged: age, isHeld: isHeld)
      return before != after && after.contains("01632 960 199")
    }
    #expect(differs, "no paper names \(place.rawValue)")
  }

  /// A cell that fulfilment goes by, and how far a duty is seen to before and after it is turned.
  struct Fulfilment: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let journal: JournalBuilder
    let duty: DutyKey
    let before, after: OwedDuty.Standing
    let turn: @Sendable (inout ProtocolPack) -> Void
    var today = date(2026, 9, 9)
  }

  private static func met(_ how: ChairMet.How) -> Fact {
    .chairMet(
      ChairMet(
        on: date(2026, 9, 1), how: how, inPrivate: false, by: "Dawn Price", explained: true,
        papersReached: true, views: .given))
  }

  private static let held = Fact.meetingHeld(MeetingHeld(on: JournalBuilder.meetingDay))

  static let rows: [Fulfilment] = [
    Fulfilment(
      testDescription: "met alone where the kind has it so",
      journal: .about(.reviewConference).adding(met(.met)), duty: DutyKey(.childChairMeets),
      before: .done, after: .dueToday
    ) { $0.kinds[.reviewConference]?.chairMeets = .childInPrivate },
    Fulfilment(
      testDescription: "seen and not met, under the age of routine involvement",
      journal: .about(.reviewConference, aged: 4).adding(met(.saw)),
      duty: DutyKey(.childChairMeets), before: .dueToday, after: .done
    ) { $0.thresholds[.routineInvolvement]?.versions = [.init(from: date(2022, 1, 1), age: 5)] },
    // Asked on 2 September: five working days before, and not six.
    Fulfilment(
      testDescription: "in time or late, by the day of the duty",
      journal: .about(.coreGroup).adding(
        .consulted(Consultation(status: .declined, on: date(2026, 9, 2)))),
      duty: DutyKey(.childConsult), before: .done, after: .doneLate
    ) { $0.duties[.childConsult]?.due = .days(-6) },
    // On 1 September it is due the day after.
    Fulfilment(
      testDescription: "to come or overdue, by the day of the duty", journal: .about(.coreGroup),
      duty: DutyKey(.childConsult), before: .toCome, after: .overdue,
      turn: { $0.duties[.childConsult]?.due = .days(-7) }, today: date(2026, 9, 1)),
    // Shared on 3 September: four working days before.
    Fulfilment(
      testDescription: "shared in time or late, by the day of the report of the kind",
      journal: .about(.childInNeedReview, aged: 13).adding(
        .reportShared(ReportShared(on: date(2026, 9, 3), explained: true))),
      duty: DutyKey(.childReport), before: .done, after: .doneLate
    ) { $0.kinds[.childInNeedReview]?.reportDue = -5 },
    Fulfilment(
      testDescription: "at the meeting or before it, by the phase of the duty",
      journal: .about(.lookedAfterReview), duty: DutyKey(.childParticipationCode),
      before: .onceHeld, after: .toCome
    ) { $0.duties[.childParticipationCode]?.phase = .before },
    Fulfilment(
      testDescription: "a code that follows from age alone",
      journal: .about(.lookedAfterReview, aged: 4)
        .adding(held), duty: DutyKey(.childParticipationCode), before: .toCome, after: .done
    ) { $0.thresholds[.routineInvolvement]?.versions = [.init(from: date(2022, 1, 1), age: 5)] },
  ]

  @Test("Of what fulfils a duty", arguments: rows)
  func fulfilment(_ row: Fulfilment) throws {
    func standing(_ pack: ProtocolPack) throws -> OwedDuty.Standing? {
      let child = try #require(row.journal.file.children[JournalBuilder.child])
      return try Self.planner(pack).readiness(
        of: row.journal.record(), at: row.journal.theMeeting(), for: child, on: row.today
      ).duty(row.duty)?.standing
    }
    let pack = try Bundled.camden()
    var turned = pack
    row.turn(&turned)
    #expect(try standing(pack) == row.before)
    #expect(try standing(turned) == row.after)
  }

  /// Of the rest of the pack what goes by it.
  private static let rest: [String: Follower] = [
    "inForceFrom": { pack in
      do {
        return "\(try plan(pack, born: date(2016, 3, 1), on: date(2022, 1, 1)).duties.count)"
      } catch {
        return "\(error)"
      }
    },
    "settings": { try followers["oldestAge"]?($0) ?? "" },
    "roles": { try ofPlan($0, .reviewConference) },
    "rolesByStatus": { try ofPlan($0, .childInNeedReview, [.childInNeed]) },
    "contacts": { try papers($0, aged: 10) }, "grounds": { try ofPlan($0, .reviewConference) },
    "retention": { pack in
      let child = try #require(JournalBuilder().child().file.children[JournalBuilder.child])
      return "\(try planner(pack).retention(of: child))"
    },
    "version": { pack in
      let journal = JournalBuilder.about(.coreGroup)
      return "\(try planner(pack).closing(journal.theMeeting(), in: journal.file, on: today))"
    }, "id": { try rest["version"]?($0) ?? "" }, "name": { try ofPlan($0, .coreGroup) },
  ]

  private static func ofPlan(
    _ pack: ProtocolPack, _ kind: MeetingKind, _ statuses: Set<Status> = []
  ) throws -> String {
    let planner = try planner(pack)
    let plan = try planner.plan(
      Circumstances(
        kind: kind, date: JournalBuilder.meetingDay, born: date(2016, 3, 1), statuses: statuses,
        people: [Family.mum]))
    return PlanPaper(planner: planner, plan: plan, moved: nil, today: today).text
  }

  @Test("Of the rest of the pack", arguments: rest.keys.sorted())
  func others(cell: String) throws {
    let pack = try Bundled.camden()
    let flip = try #require(Flip.packs.first { $0.cell == cell })
    let follower = try #require(Self.rest[cell])
    #expect(try follower(flip.turned(pack)) != follower(pack), "nothing follows \(cell)")
  }
}
