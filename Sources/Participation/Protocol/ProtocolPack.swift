/// A participation protocol as data: ages, days, deciders, grounds and words. Another authority
/// writes its own; the logic that applies it is the same.
///
/// A pack that has been read is whole: every kind, duty and threshold is there, and whatever it
/// cites it defines.
package struct ProtocolPack: Sendable, Equatable {
  package var id: String
  package var version: String
  package var name: String
  package var authority: String
  /// The first day of a meeting that the protocol governs.
  package var inForceFrom: CivilDate
  package var settings: Settings
  /// What each role is called.
  package var roles: [Role: String]
  /// What a role is called for a child of a status, where that is something else.
  package var rolesByStatus: [Status: [Role: String]]
  package var contacts: Contacts
  package var thresholds: [ThresholdID: Threshold]
  package var kinds: [MeetingKind: KindRule]
  package var duties: [DutyID: DutyRule]
  package var grounds: [Ground]
  package var clocks: [MeetingKind: ReviewClock]
  package var codes: [ParticipationCode: String]
  package var retention: RetentionRule
  package var invitationReasons: [CodedReason]
  package var practice: [PracticeNote]
  package var provisions: [Provision]

  package init(
    id: String, version: String, name: String, authority: String, inForceFrom: CivilDate,
    settings: Settings, roles: [Role: String], rolesByStatus: [Status: [Role: String]] = [:],
    contacts: Contacts,
    thresholds: [ThresholdID: Threshold], kinds: [MeetingKind: KindRule],
    duties: [DutyID: DutyRule], grounds: [Ground], clocks: [MeetingKind: ReviewClock],
    codes: [ParticipationCode: String], retention: RetentionRule, invitationReasons: [CodedReason],
    practice: [PracticeNote], provisions: [Provision]
  ) {
    self.id = id
    self.version = version
    self.name = name
    self.authority = authority
    self.inForceFrom = inForceFrom
    self.settings = settings
    self.roles = roles
    self.rolesByStatus = rolesByStatus
    self.contacts = contacts
    self.thresholds = thresholds
    self.kinds = kinds
    self.duties = duties
    self.grounds = grounds
    self.clocks = clocks
    self.codes = codes
    self.retention = retention
    self.invitationReasons = invitationReasons
    self.practice = practice
    self.provisions = provisions
  }

  /// The provision by which people are told that they can complain about the use of their data.
  package static let dataComplaints = ProvisionID(rawValue: "DUAA 2025")
  /// What parents and children are told of conferences, becoming looked-after and assessments.
  package static let information = ProvisionID(rawValue: "CAM 4.3")

  /// What a role is called on screens and papers, for a child of these statuses where that is
  /// something else.
  package func name(of role: Role, for statuses: Set<Status> = []) -> String {
    let own = Status.allCases.filter(statuses.contains).compactMap { rolesByStatus[$0]?[role] }
    return own.first ?? roles[role] ?? role.name
  }

  /// Whose a duty is, in words.
  package func owners(_ duty: PlannedDuty, for statuses: Set<Status>) -> String {
    duty.owners.map { name(of: $0, for: statuses) }.listed
  }

  /// What whoever leads a kind of meeting is called.
  package func leader(at rule: KindRule) -> String { rule.leader ?? name(of: rule.ledBy) }

  package func provision(_ id: ProvisionID) -> Provision? { provisions.first { $0.id == id } }

  /// The kinds that review the plan of a status, in the order of the table of kinds.
  package func kinds(reviewing status: Status) -> [MeetingKind] {
    MeetingKind.allCases.filter { kinds[$0]?.reviews == status }
  }

  /// The clock of each status that is reviewed, in the order of the statuses.
  package var reviewClocks: [(status: Status, clock: ReviewClock)] {
    Status.allCases.flatMap { status in
      kinds(reviewing: status).compactMap { kind in clocks[kind].map { (status, $0) } }
    }
  }

  package func ground(_ id: GroundID) -> Ground? { grounds.first { $0.id == id } }

  /// Days and choices that an authority sets.
  package struct Settings: Sendable, Equatable {
    /// Working days before the meeting on which readiness is looked at; negative.
    package var readinessCheck: Int
    /// Working days before a conference by which a request to exclude is made; negative.
    package var exclusionNotice: Int
    /// After how many working days views gathered for an earlier date are called old.
    package var viewsOldAfter: Int
    /// Calendar days either side of a meeting in which a threshold birthday is told.
    package var birthdayWindow: Int
    /// Whether being there live from afar counts as attending for the participation code.
    package var remoteCountsAsAttending: Bool
    /// The oldest a child or young person can be on the day of a meeting.
    package var oldestAge: Int
    /// How many reviews running without views bring up the question what will be tried.
    package var reviewsWithoutViews: Int
    /// From what age papers are in the words of children, and of young people.
    package var childWordingAge, youngPersonWordingAge: Int
    /// Working days that an assessment takes, where the day on which it begins is not known.
    package var assessmentLength: Int

    package init(
      readinessCheck: Int, exclusionNotice: Int, viewsOldAfter: Int, birthdayWindow: Int,
      remoteCountsAsAttending: Bool, oldestAge: Int, reviewsWithoutViews: Int,
      childWordingAge: Int, youngPersonWordingAge: Int, assessmentLength: Int
    ) {
      self.readinessCheck = readinessCheck
      self.exclusionNotice = exclusionNotice
      self.viewsOldAfter = viewsOldAfter
      self.birthdayWindow = birthdayWindow
      self.remoteCountsAsAttending = remoteCountsAsAttending
      self.oldestAge = oldestAge
      self.reviewsWithoutViews = reviewsWithoutViews
      self.childWordingAge = childWordingAge
      self.youngPersonWordingAge = youngPersonWordingAge
      self.assessmentLength = assessmentLength
    }
  }
}

/// A reason out of a list, as why somebody was not invited.
package struct CodedReason: Sendable, Equatable {
  package var id: String
  package var words: String

  package init(id: String, words: String) {
    self.id = id
    self.words = words
  }
}

/// What the program says or offers at some point because a source asks it, though no duty is closed
/// by it: scales, charters, opportunities.
package struct PracticeNote: Sendable, Equatable {
  package var id: String
  package var title: String
  /// The steps, standards or groups, in order.
  package var items: [String]
  package var provisions: [ProvisionID]

  package init(id: String, title: String, items: [String], provisions: [ProvisionID]) {
    self.id = id
    self.title = title
    self.items = items
    self.provisions = provisions
  }
}
