import Participation

/// One cell of a value of the pack, turned to another.
struct Flip<Value>: Sendable {
  /// The name of the cell in the value.
  let cell: String
  /// Whether something other than the showing of the protocol has to follow.
  let decides: @Sendable (Value, ProtocolPack) -> Bool
  private let turn: @Sendable (inout Value) -> Void

  init(
    _ cell: String, decides: @escaping @Sendable (Value, ProtocolPack) -> Bool = { _, _ in true },
    _ turn: @escaping @Sendable (inout Value) -> Void
  ) {
    (self.cell, self.decides, self.turn) = (cell, decides, turn)
  }

  /// Words, and what only frames or explains a rule.
  static func shown(_ cell: String, _ turn: @escaping @Sendable (inout Value) -> Void) -> Flip {
    Flip(cell, decides: { _, _ in false }, turn)
  }

  func turned(_ value: Value) -> Value {
    var value = value
    turn(&value)
    return value
  }
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// The case after this one; after the last the first.
  fileprivate var next: Self {
    let cases = Self.allCases
    let index = cases.firstIndex(of: self) ?? 0
    return cases[(index + 1) % cases.count]
  }
}

private let another = ProvisionID(rawValue: "CAM 2.1")

extension Flip where Value == KindRule {
  static let kinds: [Flip] = [
    Flip("name") { $0.name += "s" }, .shown("short") { $0.short = "XYZ" },
    .shown("leader") { $0.leader = "guide" },
    Flip("ledBy") { $0.ledBy = $0.ledBy == .iro ? .chair : .iro },
    Flip("isLedFromOutside") { $0.isLedFromOutside.toggle() },
    Flip("isMeeting") { $0.isMeeting.toggle() }, Flip("isWithFamily") { $0.isWithFamily.toggle() },
    // An assessment and what is held without the family have no agenda to leave out, and no form that
    // would be another where the child is not asked.
    Flip("about", decides: { rule, _ in rule.isWithFamily && rule.isMeeting || rule.childAsked }) {
      $0.about = $0.about.next
    },
    Flip("ofStatus") { $0.ofStatus = $0.ofStatus == nil ? .careLeaver : nil },
    Flip("reviews", decides: { rule, pack in pack.clocks[rule.kind] != nil && rule.reviews != nil })
    {
      $0.reviews = $0.reviews == nil ? .careLeaver : nil
    }, Flip("countsAs") { $0.countsAs.formSymmetricDifference([.conference]) },
    Flip("childAsked") { $0.childAsked.toggle() },
    Flip("childComes") { $0.childComes = $0.childComes.next },
    Flip("chairMeets") { $0.chairMeets = $0.chairMeets.next },
    Flip("parentsInvited") { $0.parentsInvited = $0.parentsInvited.next },
    Flip("parentsConsulted") { $0.parentsConsulted = $0.parentsConsulted == .no ? .yes : .no },
    // Whoever is formally consulted has the form; whoever is not even invited has none.
    Flip(
      "parentsHaveForm",
      decides: { rule, _ in rule.parentsInvited != .no && rule.parentsConsulted == .no }
    ) { $0.parentsHaveForm.toggle() },
    Flip("assessmentUpdated") { $0.assessmentUpdated = $0.assessmentUpdated == .no ? .yes : .no },
    Flip("carersConsulted") { $0.carersConsulted = $0.carersConsulted == .no ? .yes : .no },
    Flip("reportDue") { $0.reportDue = $0.reportDue.map { $0 - 1 } ?? -4 },
    Flip("hasDecisions") { $0.hasDecisions.toggle() }, Flip("code") { $0.code = $0.code.next },
    Flip("readings", decides: { rule, _ in rule.childAsked }) {
      $0.readings.formSymmetricDifference([.childAsked])
    }, .shown("framedBy") { $0.framedBy = $0.framedBy.isEmpty ? [another] : [] },
  ]
}

extension Flip where Value == ExclusionRule {
  static let exclusions: [Flip] = [
    Flip("power") { $0.power = $0.power == .outsideProtocol ? .nobody : .outsideProtocol },
    Flip("grounds", decides: { rule, _ in rule.decider != nil }) {
      $0.grounds =
        $0.grounds.isEmpty ? [GroundID(rawValue: "other")] : Array($0.grounds.dropFirst())
    }, Flip("provisions") { $0.provisions.insert(another, at: 0) },
    Flip("because", decides: { rule, _ in rule.decider == nil }) { $0.because += "!" },
  ]
}

extension Flip where Value == DutyRule {
  static let duties: [Flip] = [
    .shown("title") { $0.title += "s" }, Flip("phase") { $0.phase = $0.phase.next },
    Flip("owners") { $0.owners = $0.owners == [.teamManager] ? [.chair] : [.teamManager] },
    Flip("due") {
      $0.due = if case .days(let days) = $0.due { .days(days - 1) } else { .days(-9) }
    }, Flip("startDays") { $0.startDays = $0.startDays.map { $0 - 1 } ?? -20 },
    Flip("provisions", decides: { rule, _ in rule.provisionsByKind.isEmpty }) {
      $0.provisions.append(another)
    },
    Flip("provisionsByKind") { rule in
      for kind in MeetingKind.allCases { rule.provisionsByKind[kind] = [another] }
    }, Flip("isReading") { $0.isReading.toggle() },
    Flip("countedFrom") { $0.countedFrom = $0.countedFrom == .meeting ? .beginning : .meeting },
  ]
}

extension Flip where Value == Threshold {
  static let thresholds: [Flip] = [
    .shown("name") { $0.name += "s" }, .shown("opens") { $0.opens += "!" },
    Flip("versions") { $0.versions = $0.versions.map { .init(from: $0.from, age: $0.age + 1) } },
    .shown("provisions") { $0.provisions.append(another) },
  ]
}

extension Flip where Value == ReviewClock {
  static let clocks: [Flip] = [
    Flip("starts") { $0.starts = [.meeting(.coreGroup)] },
    Flip("intervals") { $0.intervals = [.workingDays(3)] + $0.intervals },
    Flip("repeats") { $0.repeats.toggle() },
    Flip("meetingWithin") { $0.meetingWithin = .months(5) },
    Flip("provisions") { $0.provisions.append(another) },
  ]
}

extension Flip where Value == ProtocolPack.Settings {
  static let settings: [Flip] = [
    .shown("readinessCheck") { $0.readinessCheck -= 1 },
    .shown("exclusionNotice") { $0.exclusionNotice -= 1 },
    .shown("viewsOldAfter") { $0.viewsOldAfter += 1 },
    .shown("birthdayWindow") { $0.birthdayWindow += 1 },
    .shown("remoteCountsAsAttending") { $0.remoteCountsAsAttending.toggle() },
    .shown("oldestAge") { $0.oldestAge += 1 },
    .shown("assessmentLength") { $0.assessmentLength += 1 },
    .shown("reviewsWithoutViews") { $0.reviewsWithoutViews += 1 },
    .shown("childWordingAge") { $0.childWordingAge += 1 },
    .shown("youngPersonWordingAge") { $0.youngPersonWordingAge += 1 },
  ]
}

extension Flip where Value == ProtocolPack {
  static let packs: [Flip] = [
    .shown("id") { $0.id += "s" }, .shown("version") { $0.version += ".1" },
    .shown("name") { $0.name += "s" }, .shown("authority") { $0.authority += "s" },
    .shown("inForceFrom") { $0.inForceFrom = $0.inForceFrom.adding(days: 1) },
    .shown("settings") { $0.settings.oldestAge += 1 },
    .shown("roles") { $0.roles[.chair] = "guide" },
    .shown("rolesByStatus") { $0.rolesByStatus[.childInNeed] = [.socialWorker: "guide"] },
    .shown("contacts") {
      $0.contacts = Contacts([.complaints: Contact(telephone: "01632 960 133")])
    },
    .shown("grounds") { $0.grounds[0].words += "!" },
    .shown("codes") { $0.codes[.under4] = "young" },
    .shown("retention") { $0.retention.otherBirthday += 1 },
    .shown("invitationReasons") { $0.invitationReasons[0].words += "!" },
    .shown("practice") { $0.practice[0].title += "!" },
    .shown("provisions") { $0.provisions[0].asks += "!" },
  ]
}
