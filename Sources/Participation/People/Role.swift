/// Who somebody is when they record or decide.
package enum Role: String, Sendable, Codable, CaseIterable {
  case socialWorker = "social-worker"
  case iro
  case chair
  case teamManager = "team-manager"

  package var name: String {
    switch self {
    case .socialWorker: "social worker"
    case .iro: "IRO"
    case .chair: "chair"
    case .teamManager: "team manager"
    }
  }
}

extension Role {
  /// Whether this role leads meetings.
  package var leadsMeetings: Bool { self == .iro || self == .chair }
}

/// Who made an entry, with the role held at the time: kept as it was then, also after that person
/// has left.
package struct Author: Sendable, Hashable, Codable {
  package let name: String
  package let role: Role

  package init(name: String, role: Role) {
    self.name = name
    self.role = role
  }
}
