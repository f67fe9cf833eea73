/// What belongs to a measure beside its place in a tally.
struct MeasureDefinition: Sendable {
  let measure: Measure
  let id: String
  /// In the field's words; nil where it follows from the protocol.
  let title: String?
  /// Out of which it is counted.
  let base: Measure?
  /// What those measures share that together make up their base.
  let partition: String?
  /// Wider ones of the same base that take it in, as “within ten days” takes in “within five”.
  let within: [Measure]
  var source: Source

  /// Where the provisions come from that it answers to.
  enum Source: Sendable {
    case duty(DutyID)
    case exclusion, none
    case provision(String)
  }
}

/// What measures are read together.
enum MeasureGroup: String, Sendable, CaseIterable {
  case meetings, children, codes, parents, exclusions, coming, before, after, assessments
  case takingPart = "taking-part"

  var title: String {
    switch self {
    case .meetings: "Children at meetings"
    case .children: "Children asked"
    case .codes: "Participation codes"
    case .parents: "Parents and carers"
    case .exclusions: "Exclusions"
    case .coming: "The child's attendance at a conference"
    case .before: "Before the meeting"
    case .after: "After the meeting"
    case .assessments: "Assessments"
    case .takingPart: "Information, preparation, goals and complaints"
    }
  }
}

extension Measure {
  /// The measures of a group, in the order in which they are read.
  static func definitions(of group: MeasureGroup) -> [MeasureDefinition] {
    switch group {
    case .meetings: meetingsDefinitions
    case .children: childrenDefinitions
    case .codes: codesDefinitions
    case .parents: parentsDefinitions
    case .exclusions: exclusionsDefinitions
    case .coming: comingDefinitions
    case .before: beforeDefinitions
    case .after: afterDefinitions
    case .assessments: assessmentsDefinitions
    case .takingPart: takingPartDefinitions
    }
  }

  private static let byMeasure = Dictionary(
    MeasureGroup.allCases.flatMap(definitions).map { ($0.measure, $0) }
  ) { first, _ in first }

  var definition: MeasureDefinition {
    // Every case stands in a group, which a test sees to.
    Self.byMeasure[self]
      ?? MeasureDefinition(
        measure: self, id: "measure-\(rawValue)", title: nil, base: nil, partition: nil,
        within: [], source: .none)
  }

  /// What it counts; of codes, and of days within which somebody was told, as the protocol has it.
  func title(in pack: ProtocolPack) -> String {
    if let title = definition.title { return title }
    for (code, (own, local)) in zip(ParticipationCode.allCases, zip(Self.codes, Self.localCodes))
    where self == own || self == local {
      return "\(code.rawValue) \(pack.codes[code] ?? "")"
    }
    let days = pack.daysToTell
    return switch self {
    case .toldInTime: "within \(days) working days"
    case .toldSoonAfter: "within \(2 * days) working days"
    case .toldLate: "within \(4 * days) working days"
    default: "later"
    }
  }
}

extension ProtocolPack {
  /// Within how many working days after the meeting a child is told the outcome.
  fileprivate var daysToTell: Int {
    if case .days(let days)? = duties[.childOutcome]?.due { days } else { 0 }
  }
}
