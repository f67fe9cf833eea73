import Participation

extension ProtocolPaper {
  package func json() throws -> String { try JSONPaper.text(of: ProtocolJSON(self)) }
}

private struct ProtocolJSON: Encodable {
  let id, version, name, authority, inForceFrom, asOf: String
  let thresholds: [Threshold]
  let kinds: [Kind]
  let duties: [Duty]
  let grounds: [Ground]
  let clocks: [Clock]
  let settings: Settings
  let roles: [String: String]
  let rolesByStatus: [String: [String: String]]
  let contacts: [String: [String: String]]
  let provisions: [Provision]

  struct Settings: Encodable {
    let readinessCheck, exclusionNotice, viewsOldAfter, birthdayWindow, oldestAge: Int
    let reviewsWithoutViews, childWordingAge, youngPersonWordingAge, assessmentLength: Int
    let remoteCountsAsAttending: Bool
  }

  struct Threshold: Encodable {
    let id, name, from: String
    let age: Int
    let provisions: [String]
  }

  struct Kind: Encodable {
    let id, name, ledBy, leader: String
    let short: Nullable<String>
    let ledFromOutside, meeting, withFamily: Bool
    let about: String
    let ofStatus, reviews: Nullable<String>
    let countsAs: [String]
    let childAsked: Bool
    let childComes, chairMeets, parentsInvited, parentsConsulted: String
    let parentsHaveForm: Bool
    let assessmentUpdated, carersConsulted: String
    let report: Nullable<Int>
    let decisions: Bool
    let code: String
    let exclusion: Exclusion
    let readings, framedBy: [String]
  }

  struct Exclusion: Encodable {
    let power: String
    let decider: Nullable<String>
    let grounds: [String]
    let provision: Nullable<String>
    let because: String
  }

  struct Duty: Encodable {
    let id, title, phase: String
    let owners: [String]
    /// Working days from what it is counted from; null where it is as the report.
    let due: Nullable<Int>
    let countedFrom: String
    let start: Nullable<Int>
    let provisions: [String]
    let provisionsByKind: [String: [String]]
    let reading: Bool
  }

  struct Ground: Encodable {
    let id, words: String
  }

  struct Clock: Encodable {
    let kind, since: String
    let starts, intervals: [String]
    let repeats: Bool
    let meetingWithin: Nullable<String>
    let provisions: [String]
  }

  struct Provision: Encodable {
    let id, citation, basis, asks, why: String
    /// The first day, “not yet”, or null where it always held.
    let inForce: Nullable<String>
    let tests: [String]
  }

  init(_ paper: ProtocolPaper) {
    let (pack, day) = (paper.pack, paper.day)
    (id, version, name, authority) = (pack.id, pack.version, pack.name, pack.authority)
    inForceFrom = pack.inForceFrom.description
    asOf = day.description
    thresholds = ThresholdID.allCases.compactMap { id in
      guard let threshold = pack.thresholds[id], let version = threshold.version(on: day) else {
        return nil
      }
      return Threshold(
        id: id.rawValue, name: threshold.name, from: version.from.description, age: version.age,
        provisions: threshold.provisions.map(\.rawValue))
    }
    kinds = MeetingKind.allCases.compactMap { pack.kinds[$0].map { Kind($0, pack) } }
    duties = DutyID.allCases.compactMap { pack.duties[$0].map(Duty.init) }
    grounds = pack.grounds.map { Ground(id: $0.id.rawValue, words: $0.words) }
    clocks = MeetingKind.allCases.compactMap { kind in
      pack.clocks[kind].map {
        Clock(
          kind: kind.rawValue, since: $0.since(in: pack), starts: $0.starts.map(\.word),
          intervals: $0.intervals.map(\.words),
          repeats: $0.repeats, meetingWithin: Nullable($0.meetingWithin?.words),
          provisions: $0.provisions.map(\.rawValue))
      }
    }
    settings = Settings(pack.settings)
    roles = Dictionary(
      uniqueKeysWithValues: Role.allCases.map { ($0.rawValue, pack.name(of: $0)) })
    rolesByStatus = Dictionary(
      uniqueKeysWithValues: pack.rolesByStatus.map { status, roles in
        (
          status.rawValue,
          Dictionary(uniqueKeysWithValues: roles.map { ($0.key.rawValue, $0.value) })
        )
      })
    contacts = Dictionary(
      uniqueKeysWithValues: Contacts.Place.allCases.map {
        ($0.rawValue, pack.contacts[$0].known)
      })
    provisions = pack.provisions.map {
      Provision(
        id: $0.id.rawValue, citation: $0.citation, basis: $0.basis.rawValue, asks: $0.asks,
        why: $0.why, inForce: Nullable($0.inForce.word), tests: $0.tests)
    }
  }
}

extension ProtocolJSON.Kind {
  fileprivate init(_ rule: KindRule, _ pack: ProtocolPack) {
    id = rule.kind.rawValue
    name = rule.name
    short = Nullable(rule.short)
    leader = pack.leader(at: rule)
    ledBy = rule.ledBy.rawValue
    ledFromOutside = rule.isLedFromOutside
    meeting = rule.isMeeting
    withFamily = rule.isWithFamily
    about = rule.about.rawValue
    ofStatus = Nullable(rule.ofStatus?.rawValue)
    reviews = Nullable(rule.reviews?.rawValue)
    countsAs = KindRule.Sort.allCases.filter(rule.countsAs.contains).map(\.rawValue)
    childAsked = rule.childAsked
    childComes = rule.childComes.rawValue
    chairMeets = rule.chairMeets.rawValue
    parentsInvited = rule.parentsInvited.rawValue
    parentsConsulted = rule.parentsConsulted.rawValue
    parentsHaveForm = rule.parentsHaveForm
    assessmentUpdated = rule.assessmentUpdated.rawValue
    carersConsulted = rule.carersConsulted.rawValue
    report = Nullable(rule.reportDue)
    decisions = rule.hasDecisions
    code = rule.code.rawValue
    exclusion = ProtocolJSON.Exclusion(
      power: rule.exclusion.power.word, decider: Nullable(rule.exclusion.decider?.rawValue),
      grounds: rule.exclusion.grounds.map(\.rawValue),
      provision: Nullable(rule.exclusion.provisions.first?.rawValue),
      because: rule.exclusion.because)
    readings = KindRule.Cell.allCases.filter(rule.readings.contains).map(\.rawValue)
    framedBy = rule.framedBy.map(\.rawValue)
  }
}

extension ProtocolJSON.Settings {
  fileprivate init(_ settings: ProtocolPack.Settings) {
    readinessCheck = settings.readinessCheck
    exclusionNotice = settings.exclusionNotice
    viewsOldAfter = settings.viewsOldAfter
    birthdayWindow = settings.birthdayWindow
    oldestAge = settings.oldestAge
    reviewsWithoutViews = settings.reviewsWithoutViews
    childWordingAge = settings.childWordingAge
    youngPersonWordingAge = settings.youngPersonWordingAge
    assessmentLength = settings.assessmentLength
    remoteCountsAsAttending = settings.remoteCountsAsAttending
  }
}

extension Contact {
  /// What is known of it, by its key in a pack.
  fileprivate var known: [String: String] {
    ["name": name, "address": address, "telephone": telephone, "email": email, "web": web]
      .compactMapValues(\.self)
  }
}

extension Provision.InForce {
  fileprivate var word: String? {
    switch self {
    case .always: nil
    case .from(let first): first.description
    case .notYet: "not yet"
    }
  }
}

extension ProtocolJSON.Duty {
  fileprivate init(_ duty: DutyRule) {
    id = duty.id.rawValue
    title = duty.title
    phase = duty.phase.rawValue
    owners = duty.owners.map(\.rawValue)
    if case .days(let days) = duty.due { due = Nullable(days) } else { due = Nullable(nil) }
    countedFrom = duty.countedFrom.rawValue
    start = Nullable(duty.startDays)
    provisions = duty.provisions.map(\.rawValue)
    provisionsByKind = Dictionary(
      uniqueKeysWithValues: duty.provisionsByKind.map { ($0.rawValue, $1.map(\.rawValue)) })
    reading = duty.isReading
  }
}
