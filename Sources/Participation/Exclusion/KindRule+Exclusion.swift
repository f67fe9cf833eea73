extension KindRule {
  /// Refuses a request that the protocol has no room for. A late one is warned of, never refused.
  ///
  /// - Parameter author: whoever records it; nil where it stands recorded.
  package func check(
    _ request: ExclusionRequested, grounds: [Ground], by author: Author? = nil
  ) throws(Refusal) {
    let provision = exclusion.provisions.first
    switch exclusion.power {
    case .nobody: throw Refusal(.neverExcluded, exclusion.because, provision: provision)
    case .outsideProtocol:
      guard let reason = request.managersReason, !reason.isBlank else {
        throw Refusal(
          .outsideProtocol, "\(exclusion.because) Record a manager's reason if it has to be so.",
          provision: provision)
      }
      if let author, !request.isManagersReason(recordedBy: author) {
        throw Refusal(
          .notTheDecider,
          "The manager's reason is recorded by a team manager, or with whose it is and who told "
            + "you of it.", provision: provision)
      }
    case .decider:
      guard exclusion.grounds.contains(request.ground) else {
        throw Refusal(
          .groundNotListed,
          "“\(request.ground.rawValue.shownSafely)” is not a ground for \(nameWithArticle): one of "
            + exclusion.grounds.map(\.rawValue).joined(separator: ", ") + ".", provision: provision)
      }
    }
    let ground = grounds.first { $0.id == request.ground }
    guard !request.evidence.isBlank else {
      throw Refusal(
        .reasonMissing,
        ground?.needsReason == true
          ? "“\(request.ground.rawValue)” has to state its reason."
          : "Give the evidence for the ground.", provision: provision)
    }
  }

  /// Refuses a decision by anybody but the role that the protocol names.
  ///
  /// - Parameter meeting: where it is decided: whoever leads it has the leading role there.
  package func check(
    _ decision: ExclusionDecided, on request: ExclusionRequested, at meeting: Meeting? = nil
  ) throws(Refusal) {
    let provision = exclusion.provisions.first
    switch exclusion.power {
    case .nobody: throw Refusal(.neverExcluded, exclusion.because, provision: provision)
    case .outsideProtocol:
      guard let reason = request.managersReason, !reason.isBlank else {
        throw Refusal(.outsideProtocol, exclusion.because, provision: provision)
      }
      guard decision.by.role != .socialWorker else {
        throw Refusal(
          .notTheDecider,
          "Outside the protocol a chair, IRO or team manager decides this, not the social worker.",
          provision: provision)
      }
    case .decider(let role):
      let roles = meeting?.roles(of: decision.by, by: self) ?? [decision.by.role]
      guard roles.contains(role) else {
        throw Refusal(
          .notTheDecider,
          "Only the \(role.name) can decide this at \(nameWithArticle), not the \(decision.by.role.name).",
          provision: provision)
      }
    }
    guard !decision.reasons.isBlank else {
      throw Refusal(.reasonMissing, "Say why it was decided so.", provision: provision)
    }
  }

  /// The last day on which a request is in time; nil but of a conference.
  package func lastDayToRequest(
    before date: CivilDate, settings: ProtocolPack.Settings, in calendar: WorkingDays
  ) -> CivilDate? {
    isConference ? calendar.day(settings.exclusionNotice, from: date) : nil
  }
}

extension ExclusionRequested {
  /// Whether the manager's reason is a manager's own entry, or was told by them.
  fileprivate func isManagersReason(recordedBy author: Author) -> Bool {
    if author.role == .teamManager { return true }
    guard reasonBy?.role == .teamManager, let teller = reasonToldBy, !teller.isBlank else {
      return false
    }
    return !teller.isSameName(as: author.name)
  }
}

extension String {
  /// Whether nothing but white space stands in it.
  package var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
