/// What the protocol asks at one kind of meeting: a row of the pack's table of kinds.
package struct KindRule: Sendable, Equatable {
  package var kind: MeetingKind
  /// The name in a sentence, without article: “looked-after review”.
  package var name: String
  /// The letters by which it is known on staff screens, as “ICPC”.
  package var short: String?
  /// What whoever leads it is called, where that is not the role.
  package var leader: String?
  /// Who leads it: the owner of what the pack gives to “chair or IRO”.
  package var ledBy: Role
  /// Whether somebody from outside the team leads it, whoever is named.
  package var isLedFromOutside: Bool
  /// Whether people meet; an assessment is none, and its day is the day it is finished.
  package var isMeeting: Bool
  /// Whether the family may be there: nobody of them is invited where they may not.
  package var isWithFamily: Bool
  package var about: About
  /// The status of a child for whom such a meeting is held; nil where it is held for any.
  package var ofStatus: Status?
  /// The status whose plan it reviews, and whose clock it keeps.
  package var reviews: Status?
  package var countsAs: Set<Sort>
  package var childAsked: Bool
  package var childComes: ChildComes
  package var chairMeets: ChairMeets
  package var parentsInvited: ParentsAsked
  package var parentsConsulted: ParentsAsked
  /// Whether parents have a form, also where they are not formally consulted.
  package var parentsHaveForm: Bool
  package var assessmentUpdated: ParentsAsked
  package var carersConsulted: CarersAsked
  /// Working days before the meeting by which its report is shared; nil where there is none.
  package var reportDue: Int?
  package var hasDecisions: Bool
  package var code: CodeNeed
  package var exclusion: ExclusionRule
  /// The cells that rest on a reading, since the sources are silent on them.
  package var readings: Set<Cell>
  /// The statute and guidance within which the kind of meeting is held.
  package var framedBy: [ProvisionID]

  package init(
    kind: MeetingKind, name: String, short: String?, leader: String?, ledBy: Role,
    isLedFromOutside: Bool, isMeeting: Bool,
    isWithFamily: Bool, about: About, ofStatus: Status?, reviews: Status?, countsAs: Set<Sort>,
    childAsked: Bool, childComes: ChildComes, chairMeets: ChairMeets, parentsInvited: ParentsAsked,
    parentsConsulted: ParentsAsked, parentsHaveForm: Bool, assessmentUpdated: ParentsAsked,
    carersConsulted: CarersAsked,
    reportDue: Int? = nil, hasDecisions: Bool, code: CodeNeed, exclusion: ExclusionRule,
    readings: Set<Cell>, framedBy: [ProvisionID]
  ) {
    self.kind = kind
    self.name = name
    self.short = short
    self.leader = leader
    self.ledBy = ledBy
    self.isLedFromOutside = isLedFromOutside
    self.isMeeting = isMeeting
    self.isWithFamily = isWithFamily
    self.about = about
    self.ofStatus = ofStatus
    self.reviews = reviews
    self.countsAs = countsAs
    self.childAsked = childAsked
    self.childComes = childComes
    self.chairMeets = chairMeets
    self.parentsInvited = parentsInvited
    self.parentsConsulted = parentsConsulted
    self.parentsHaveForm = parentsHaveForm
    self.assessmentUpdated = assessmentUpdated
    self.carersConsulted = carersConsulted
    self.reportDue = reportDue
    self.hasDecisions = hasDecisions
    self.code = code
    self.exclusion = exclusion
    self.readings = readings
    self.framedBy = framedBy
  }

  /// Whether the child may be there at all.
  package var childMayCome: Bool { childComes != .no }
  package var isConference: Bool { countsAs.contains(.conference) }
  package var isReview: Bool { countsAs.contains(.review) }

  /// Whom it is about: of a carer's review the children placed are asked, and none of them comes.
  package enum About: String, Sendable, CaseIterable { case child, carer }

  /// What the protocol's rules on conferences and on reviews mean.
  package enum Sort: String, Sendable, CaseIterable { case conference, review }

  package enum ChildComes: String, Sendable, CaseIterable {
    case no
    /// Only by the chair's recorded exception.
    case exception
    /// From the conference-attendance age and on a plan, by two opinions; else by exception.
    case twoOpinions = "two-opinions"
    case offered, encouraged, leads
  }

  package enum ChairMeets: String, Sendable, CaseIterable {
    case no, yes
    case childInPrivate = "child-in-private"
  }

  package enum ParentsAsked: String, Sendable, CaseIterable {
    case no, yes, encouraged
    /// While the child has not reached adulthood.
    case underAdulthood = "under-adulthood"
  }

  package enum CarersAsked: String, Sendable, CaseIterable {
    case no, yes
    /// Of a child who is too young to be asked.
    case young
    /// Of such a child, and of an older one those with whom the child lives.
    case youngOrLivingWith = "young-or-living-with"
  }

  package enum CodeNeed: String, Sendable, CaseIterable { case none, optional, required }

  package enum Cell: String, Sendable, CaseIterable {
    case childAsked = "child-asked"
    case childComes = "child-comes"
    case carersConsulted = "carers-consulted"
    case exclusion
  }
}

/// Who may keep a parent out of a kind of meeting, and on what grounds.
package struct ExclusionRule: Sendable, Equatable {
  package var power: Power
  /// In the order in which the pack names them; empty where nobody has the power.
  package var grounds: [GroundID]
  package var provisions: [ProvisionID]
  /// Why the power lies there, or why nobody has it.
  package var because: String

  package init(power: Power, grounds: [GroundID], provisions: [ProvisionID], because: String) {
    self.power = power
    self.grounds = grounds
    self.provisions = provisions
    self.because = because
  }

  package enum Power: Sendable, Equatable {
    case decider(Role)
    /// The protocol does not speak of it: refused, unless a manager's reason is recorded.
    case outsideProtocol
    /// Never an exclusion, and never counted as one.
    case nobody
  }

  package var decider: Role? { if case .decider(let role) = power { role } else { nil } }
}

/// The identifier of a ground for exclusion, as the pack defines it.
package struct GroundID: RawRepresentable, Sendable, Hashable, Codable {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// A ground on which somebody may be excluded.
package struct Ground: Sendable, Equatable {
  package var id: GroundID
  /// The ground in plain words, as the excluded person reads it.
  package var words: String
  /// Whether the ground says nothing without a reason of its own, as “other” does.
  package var needsReason: Bool

  package init(id: GroundID, words: String, needsReason: Bool) {
    self.id = id
    self.words = words
    self.needsReason = needsReason
  }
}
