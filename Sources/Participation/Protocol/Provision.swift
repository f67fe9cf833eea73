/// The identifier of a provision, as `CAM 6.C2`.
package struct ProvisionID: RawRepresentable, Sendable, Hashable, Comparable, Codable {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A sentence of a protocol or a statute from which a rule follows.
package struct Provision: Sendable, Equatable {
  package var id: ProvisionID
  /// Where it stands, so that a reader can find it.
  package var citation: String
  package var basis: Basis
  package var inForce: InForce
  /// What it asks, in our words.
  package var asks: String
  /// Why it matters to the person it is for, in plain words.
  package var why: String
  /// The tests that carry it, as `Suite.test`.
  package var tests: [String]

  package init(
    id: ProvisionID, citation: String, basis: Basis, inForce: InForce, asks: String, why: String,
    tests: [String]
  ) {
    self.id = id
    self.citation = citation
    self.basis = basis
    self.inForce = inForce
    self.asks = asks
    self.why = why
    self.tests = tests
  }

  /// Since when it holds.
  package enum InForce: Sendable, Equatable {
    /// Since before any meeting that the protocol governs.
    case always
    case from(CivilDate)
    /// Enacted, and nobody has said from when.
    case notYet

    package func holds(on day: CivilDate) -> Bool {
      switch self {
      case .always: true
      case .from(let first): first <= day
      case .notYet: false
      }
    }
  }

  package enum Basis: String, Sendable, CaseIterable { case `protocol`, statute, reading }
}
