/// How the child took part in a meeting: what the participation code is worked out from.
package struct TookPart: Sendable, Hashable, Codable {
  package var presence: Presence
  package var conveyed: [Conveyance]

  package init(presence: Presence, conveyed: [Conveyance]) {
    self.presence = presence
    self.conveyed = conveyed
  }

  package enum Presence: String, Sendable, Codable, CaseIterable {
    case inPerson = "in-person"
    /// There live, by telephone or video.
    case remote
    case absent
  }

  /// How views reached the meeting.
  package enum Conveyance: String, Sendable, Codable, CaseIterable {
    case speaks
    case signs = "signs-or-symbols"
    case advocateSpeaks = "advocate-speaks"
    case advocateBriefed = "advocate-briefed"
    case iroBriefed = "iro-briefed"
    /// Text, writing, audio, video or an app, made by the child.
    case ownMedium = "own-medium"
    /// The social worker's summary: neither an advocate nor the child's own medium.
    case workersSummary = "workers-summary"
  }
}

extension Facts {
  static let tookPart = FactKind(
    .tookPart, "took-part", "How the child took part", Fact.tookPart,
    about: { _ in .child },
    right: .everybody(.fromTheDay))
}
