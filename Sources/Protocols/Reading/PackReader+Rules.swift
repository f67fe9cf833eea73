import Participation

extension PackReader {
  struct Heading {
    let id, version, name, authority: String
    let inForceFrom: CivilDate
  }

  func heading(_ table: PackTable) throws(PackFault) -> Heading {
    Heading(
      id: try table.value("id").text(), version: try table.value("version").text(),
      name: try table.value("name").text(), authority: try table.value("authority").text(),
      inForceFrom: try table.value("in-force-from").date())
  }

  mutating func settings(_ place: PackNode) throws(PackFault) -> ProtocolPack.Settings {
    let table = try table(
      place,
      keys: [
        "readiness-check", "exclusion-notice", "views-old-after", "birthday-window",
        "remote-counts-as-attending", "oldest-age", "reviews-without-views", "child-wording-age",
        "young-person-wording-age", "assessment-length",
      ])
    let before = "working days before the meeting as a whole number from -260 to 0"
    let count = "a whole number from 1 to 366"
    return ProtocolPack.Settings(
      readinessCheck: try table.value("readiness-check").whole(in: -260...0, expected: before),
      exclusionNotice: try table.value("exclusion-notice").whole(in: -260...0, expected: before),
      viewsOldAfter: try table.value("views-old-after").whole(in: 1...366, expected: count),
      birthdayWindow: try table.value("birthday-window").whole(in: 1...366, expected: count),
      remoteCountsAsAttending: try table.value("remote-counts-as-attending").flag(),
      oldestAge: try table.value("oldest-age").whole(in: 17...30, expected: "an age from 17 to 30"),
      reviewsWithoutViews: try table.value("reviews-without-views").whole(
        in: 1...366, expected: count),
      childWordingAge: try table.value("child-wording-age").whole(
        in: 4...17, expected: "an age from 4 to 17"),
      youngPersonWordingAge: try table.value("young-person-wording-age").whole(
        in: 4...17, expected: "an age from 4 to 17"),
      assessmentLength: try table.value("assessment-length").whole(in: 1...366, expected: count))
  }

  mutating func roles(_ place: PackNode) throws(PackFault) -> [Role: String] {
    try tableOfCases(place, of: Role.self, called: "role") { _, _, _, value throws(PackFault) in
      try value.text()
    }
  }

  mutating func rolesByStatus(_ place: PackNode?) throws(PackFault) -> [Status: [Role: String]] {
    guard let place else { return [:] }
    return try tableOfCases(place, of: Status.self, called: "status", required: false) {
      reader, _, _, value throws(PackFault) in
      try reader.tableOfCases(value, of: Role.self, called: "role", required: false) {
        _, _, _, name throws(PackFault) in try name.text()
      }
    }
  }

  mutating func contacts(_ place: PackNode) throws(PackFault) -> Contacts {
    Contacts(
      try tableOfCases(place, of: Contacts.Place.self, called: "contact") {
        reader, _, _, value throws(PackFault) in
        let table = try reader.table(
          value, keys: [], optional: ["name", "address", "telephone", "email", "web"])
        func text(_ key: String) throws(PackFault) -> String? { try table.optional(key)?.text() }
        return Contact(
          name: try text("name"), address: try text("address"), telephone: try text("telephone"),
          email: try text("email"), web: try text("web"))
      })
  }

  mutating func thresholds(_ place: PackNode, inForceFrom: CivilDate?) throws(PackFault)
    -> [ThresholdID: Threshold]
  {
    try tableOfCases(place, of: ThresholdID.self, called: "threshold") {
      reader, id, _, value throws(PackFault) in
      let table = try reader.table(value, keys: ["name", "opens", "ages", "provisions"])
      let ages = try table.value("ages")
      return Threshold(
        id: id, name: try table.value("name").text(), opens: try table.value("opens").text(),
        versions: try reader.versions(ages, inForceFrom: inForceFrom),
        provisions: try reader.citations(table.value("provisions"), required: true))
    }
  }

  private mutating func versions(_ place: PackNode, inForceFrom: CivilDate?) throws(PackFault)
    -> [Threshold.Version]
  {
    var versions: [Threshold.Version] = []
    for element in try place.list() {
      let table = try table(element, keys: ["from", "age"])
      let from = try table.value("from")
      let version = Threshold.Version(
        from: try from.date(),
        age: try table.value("age").whole(in: 0...25, expected: "an age from 0 to 25"))
      if let last = versions.last, last.from >= version.from {
        throw from.fault(expected: "a date after \(last.from), since ages stand in order of time")
      }
      versions.append(version)
    }
    guard let first = versions.first else {
      throw place.fault(found: "no age", expected: "a list, as [{from: 2022-01-01, age: 4}]")
    }
    if let inForceFrom, first.from > inForceFrom {
      throw place.fault(
        found: "no age before \(first.from)",
        expected: "an age from \(inForceFrom), when the protocol comes into force")
    }
    return versions
  }

  mutating func duties(_ place: PackNode) throws(PackFault) -> [DutyID: DutyRule] {
    try tableOfCases(place, of: DutyID.self, called: "duty") {
      reader, id, _, value throws(PackFault) in
      let table = try reader.table(
        value, keys: ["title", "phase", "owners", "due", "provisions"],
        optional: ["start-by", "counted-from", "provisions-by-kind", "reading"])
      var owners: [DutyRule.Owner] = []
      for owner in try table.value("owners").list() {
        owners.append(try owner.choice(of: DutyRule.Owner.self, called: "an owner"))
      }
      guard !owners.isEmpty else {
        throw try table.value("owners").fault(found: "no owner", expected: "who sees to the duty")
      }
      let due = try table.value("due")
      let start = try table.optional("start-by").map { place throws(PackFault) in try place.days() }
      if let start, let last = try? due.days(), start > last {
        throw try table.value("start-by").fault(
          expected: "a day no later than the due day, \(last)")
      }
      let phase = try table.value("phase").choice(of: Phase.self, called: "a phase")
      let origin = try table.optional("counted-from").map { place throws(PackFault) in
        try place.choice(of: DutyRule.Origin.self, called: "a day to count from")
      }
      if origin ?? .meeting == .meeting, let last = try? due.days(),
        phase == .before ? last > 0 : phase == .after && last < 0
      {
        throw due.fault(expected: "a day \(phase.rawValue) the meeting, as the phase has it")
      }
      return DutyRule(
        id: id, title: try table.value("title").text(),
        phase: phase,
        owners: owners,
        due: (try? due.text()) == "as-report" ? .asReport : .days(try due.days()),
        countedFrom: origin ?? .meeting,
        startDays: start,
        provisions: try reader.citations(table.value("provisions"), required: true),
        provisionsByKind: try reader.provisionsByKind(table.optional("provisions-by-kind")),
        isReading: try table.optional("reading").map { place throws(PackFault) in try place.flag() }
          ?? false)
    }
  }

  private mutating func provisionsByKind(_ place: PackNode?) throws(PackFault) -> [MeetingKind:
    [ProvisionID]]
  {
    guard let place else { return [:] }
    return try tableOfCases(place, of: MeetingKind.self, called: "kind", required: false) {
      reader, _, _, value throws(PackFault) in try reader.citations(value, required: true)
    }
  }

  /// - Parameter reviews: the status that each kind reviews; nil where the kinds could not be read.
  mutating func clocks(
    _ place: PackNode, reviews: [MeetingKind: Status]?
  ) throws(PackFault) -> [MeetingKind: ReviewClock] {
    try tableOfCases(place, of: MeetingKind.self, called: "kind", required: false) {
      reader, kind, _, value throws(PackFault) in
      let table = try reader.table(
        value, keys: ["starts", "intervals", "repeats", "provisions"],
        optional: ["meeting-within"])
      let list = try table.value("intervals")
      var intervals: [ReviewClock.Interval] = []
      for element in try list.list() { intervals.append(try reader.interval(element)) }
      guard !intervals.isEmpty else {
        throw list.fault(found: "no interval", expected: "a list, as [20 working days, 3 months]")
      }
      return ReviewClock(
        kind: kind, starts: try reader.starts(table.value("starts"), reviewed: reviews?[kind]),
        intervals: intervals,
        repeats: try table.value("repeats").flag(),
        meetingWithin: try table.optional("meeting-within").map { place throws(PackFault) in
          try reader.interval(place)
        },
        provisions: try reader.citations(table.value("provisions"), required: true))
    }
  }

  /// What starts a clock. That of a status has its beginning to fall back on.
  private func starts(_ place: PackNode, reviewed: Status?) throws(PackFault) -> [ReviewClock.Start]
  {
    var starts: [ReviewClock.Start] = []
    for element in try place.list() { starts.append(try start(element)) }
    guard !starts.isEmpty else {
      throw place.fault(found: "no start", expected: "a list, as [status looked-after]")
    }
    if let reviewed, starts.last != .status(reviewed) {
      throw place.fault(
        found: "a clock that does not start with what its kind reviews",
        expected: "“status \(reviewed.rawValue)” as the last")
    }
    return starts
  }

  private func start(_ place: PackNode) throws(PackFault) -> ReviewClock.Start {
    let words = try place.text().split(separator: " ", maxSplits: 1).map(String.init)
    if words == ["approval"] { return .approval }
    if words.count == 2, words[0] == "status", let status = Status(rawValue: words[1]) {
      return .status(status)
    }
    if words.count == 2, words[0] == "meeting", let kind = MeetingKind(rawValue: words[1]) {
      return .meeting(kind)
    }
    throw place.fault(
      expected:
        "“status” with a status, “meeting” with a kind, or “approval”: as status looked-after")
  }

  private func inForce(_ place: PackNode?) throws(PackFault) -> Provision.InForce {
    guard let place else { return .always }
    if (try? place.text()) == "not yet" { return .notYet }
    guard let day = try? place.date() else {
      throw place.fault(expected: "“not yet”, or a date as 2022-01-01")
    }
    return .from(day)
  }

  private func interval(_ place: PackNode) throws(PackFault) -> ReviewClock.Interval {
    let words = try place.text().split(separator: " ", maxSplits: 1).map(String.init)
    if words.count == 2, let count = Int(words[0]), (1...260).contains(count) {
      switch words[1] {
      case "working day", "working days": return .workingDays(count)
      case "month", "months": return .months(count)
      default: break
      }
    }
    throw place.fault(expected: "working days or months, as “20 working days” or “3 months”")
  }

  mutating func codes(_ place: PackNode) throws(PackFault) -> [ParticipationCode: String] {
    let table = try table(place, keys: ["provisions"] + ParticipationCode.allCases.map(\.rawValue))
    _ = try citations(table.value("provisions"), required: true)
    var codes: [ParticipationCode: String] = [:]
    for code in ParticipationCode.allCases { codes[code] = try table.value(code.rawValue).text() }
    return codes
  }

  mutating func retention(_ place: PackNode) throws(PackFault) -> RetentionRule {
    let table = try table(
      place,
      keys: [
        "looked-after-birthday", "years-after-death", "child-protection-years", "other-birthday",
        "provisions",
      ])
    let years = "years as a whole number from 1 to 200"
    return RetentionRule(
      lookedAfterBirthday: try table.value("looked-after-birthday").whole(
        in: 1...200, expected: years),
      yearsAfterDeath: try table.value("years-after-death").whole(in: 1...200, expected: years),
      childProtectionYears: try table.value("child-protection-years").whole(
        in: 1...200, expected: years),
      otherBirthday: try table.value("other-birthday").whole(in: 1...200, expected: years),
      provisions: try citations(table.value("provisions"), required: true))
  }

  func codedReasons(_ place: PackNode) throws(PackFault) -> [CodedReason] {
    var reasons: [CodedReason] = []
    for (_, name, value) in try place.entries() {
      reasons.append(CodedReason(id: name, words: try value.text()))
    }
    return reasons
  }

  mutating func practice(_ place: PackNode) throws(PackFault) -> [PracticeNote] {
    var notes: [PracticeNote] = []
    for (_, name, value) in try place.entries() {
      let note = collect { reader throws(PackFault) in
        let table = try reader.table(value, keys: ["title", "items", "provisions"])
        return PracticeNote(
          id: name, title: try table.value("title").text(), items: try table.value("items").texts(),
          provisions: try reader.citations(table.value("provisions"), required: true))
      }
      if let note { notes.append(note) }
    }
    return notes
  }

  mutating func provisions(_ place: PackNode) throws(PackFault) -> [Provision] {
    var provisions: [Provision] = []
    for (_, name, value) in try place.entries() {
      let provision = collect { reader throws(PackFault) in
        let table = try reader.table(
          value, keys: ["citation", "basis", "asks", "why"], optional: ["in-force", "tests"])
        return Provision(
          id: ProvisionID(rawValue: name), citation: try table.value("citation").text(),
          basis: try table.value("basis").choice(of: Provision.Basis.self, called: "a basis"),
          inForce: try reader.inForce(table.optional("in-force")),
          asks: try table.value("asks").text(), why: try table.value("why").text(),
          tests: try table.optional("tests").map { place throws(PackFault) in try place.texts() }
            ?? [])
      }
      if let provision { provisions.append(provision) }
    }
    return provisions
  }
}
