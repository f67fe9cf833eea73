/// A child's standing with children's social care; several may hold at once.
package enum Status: String, Sendable, Codable, CaseIterable {
  case lookedAfter = "looked-after"
  case childProtectionPlan = "child-protection-plan"
  case childInNeed = "child-in-need"
  case shortBreaks = "short-breaks"
  case careLeaver = "care-leaver"

  package var name: String {
    switch self {
    case .lookedAfter: "looked-after"
    case .childProtectionPlan: "subject to a child protection plan"
    case .childInNeed: "child in need"
    case .shortBreaks: "short breaks"
    case .careLeaver: "care leaver"
    }
  }
}

extension Status {
  /// Those in which a child has a right to an advocate (CA 1989 s.26A); to others one is offered.
  package static let withRightToAdvocate: Set<Status> = [.lookedAfter, .careLeaver]
}

/// A status with the days between which it held.
package struct StatusPeriod: Sendable, Hashable, Codable {
  package var status: Status
  package var from: CivilDate
  /// The last day, where the status has ended.
  package var to: CivilDate?

  package init(status: Status, from: CivilDate, to: CivilDate? = nil) {
    self.status = status
    self.from = from
    self.to = to
  }

  package func holds(on day: CivilDate) -> Bool { from <= day && to.map { day <= $0 } ?? true }
}

/// What is known of a child apart from their meetings.
package struct Child: Sendable, Hashable, Codable, Identifiable {
  package var id: ChildID
  package var name: String
  /// The name the child uses, by which every screen and paper calls them.
  package var preferredName: String?
  package var born: CivilDate
  /// As the national return has it.
  package var sex: Sex?
  /// The authority's own number for the child, as returns carry it.
  package var localNumber: String?
  package var worker: String?
  package var team: String?
  package var returned: ReturnedDetails?

  package enum Sex: String, Sendable, Codable, CaseIterable {
    case male = "M"
    case female = "F"
    case unspecified = "U"
  }

  package init(
    id: ChildID, name: String, preferredName: String? = nil, born: CivilDate, sex: Sex? = nil,
    localNumber: String? = nil, worker: String? = nil, team: String? = nil,
    returned: ReturnedDetails? = nil
  ) {
    self.id = id
    self.name = name
    self.preferredName = preferredName
    self.born = born
    self.sex = sex
    self.localNumber = localNumber
    self.worker = worker
    self.team = team
    self.returned = returned
  }

  /// The name to call the child by.
  package var calledName: String { preferredName ?? name }
}

/// Fields of the national return's header, kept as they came so that they can go back unchanged.
///
/// Source: SSDA903.
package struct ReturnedDetails: Sendable, Hashable, Codable {
  package var ethnicity: String
  package var pupilNumber: String
  package var isMother: String
  package var motherOfChildBorn: String

  package init(
    ethnicity: String, pupilNumber: String, isMother: String, motherOfChildBorn: String
  ) {
    self.ethnicity = ethnicity
    self.pupilNumber = pupilNumber
    self.isMother = isMother
    self.motherOfChildBorn = motherOfChildBorn
  }
}
