/// What is proposed to a short breaks panel. To reduce or to end it is told ahead, with how it can be
/// challenged (CAM 6.P2).
package enum Proposal: String, Sendable, Codable, CaseIterable {
  case new, same, change, reduce, end

  /// Whether a service is likely to become less.
  package var isLess: Bool { self == .reduce || self == .end }
}
