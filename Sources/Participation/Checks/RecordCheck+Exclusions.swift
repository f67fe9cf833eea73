extension RecordCheck {
  /// Keeping somebody out is exceptional, and whoever is kept out is still heard, told and able to
  /// complain (CAM 6.P6).
  var ofExclusions: [Finding] {
    record.exclusions.flatMap { exclusion -> [Finding] in
      let power = power(over: exclusion)
      guard let decision = exclusion.decision else {
        return [power, undecided(exclusion)].compactMap(\.self)
      }
      guard decision.excluded else { return [power].compactMap(\.self) }
      return [
        power, ownWorker(exclusion, decision), there(exclusion), notTold(exclusion, decision),
      ]
      .compactMap(\.self) + ways(exclusion, decision)
    }
  }

  private func undecided(_ exclusion: Exclusion) -> Finding? {
    guard isHeld else { return nil }
    return finding(
      .exclusionUndecided, about: exclusion.id.text,
      "\(exclusion.request.requestedBy) asked on \(exclusion.request.on.spoken) to exclude "
        + "\(name(of: exclusion.request.person)), the meeting was held on \(day), and no decision "
        + "is recorded.",
      do: "Record what \(decider) decided and why, or take the request back.")
  }

  private var decider: String { rule?.exclusion.decider.map { "the \($0.name)" } ?? "the manager" }

  /// What the protocol has no room for can still stand in a journal that was merged.
  private func power(over exclusion: Exclusion) -> Finding? {
    guard let rule else { return nil }
    let person = name(of: exclusion.request.person)
    do throws(Refusal) {
      try rule.check(exclusion.request, grounds: pack.grounds)
      if let decision = exclusion.decision {
        try rule.check(decision, on: exclusion.request, at: meeting)
      }
    } catch {
      return finding(
        .exclusionAgainstProtocol, about: exclusion.id.text,
        "Excluding \(person): \(error.message)",
        do:
          "Take the request back, or correct its ground or who decided; tell \(person) and the team "
          + "manager.")
    }
    guard rule.exclusion.power == .outsideProtocol else { return nil }
    return finding(
      .exclusionOutsideProtocol, about: exclusion.id.text,
      "Excluding \(person) from \(rule.nameWithArticle) is outside the protocol; the manager's reason: "
        + "“\(exclusion.request.managersReason ?? "")”.",
      do: "For the team manager: would something less have been enough?")
  }

  private func ways(_ exclusion: Exclusion, _ decision: ExclusionDecided) -> [Finding] {
    let person = name(of: exclusion.request.person)
    let asked: [(Finding.Kind, String?, String, String)] = [
      (
        .exclusionWithoutAlternative, decision.viewsHow,
        "how their views reach the meeting instead",
        "Agree with \(person) how they are heard, and correct the decision to say so."
      ),
      (
        .exclusionWithoutOutcome, decision.outcomeHow, "how they learn the outcome",
        "Correct the decision to say how \(person) learns the outcome."
      ),
      (
        .exclusionWithoutComplaint, decision.complaintRoute, "how they can complain of it",
        "Correct the decision to say where complaints go, and tell \(person)."
      ),
    ]
    return asked.filter { $0.1?.isBlank ?? true }.map { kind, _, lacks, remedy in
      finding(
        kind, about: exclusion.id.text,
        "\(person) is excluded by the decision of \(decision.on.spoken), and it does not say \(lacks).",
        do: remedy)
    }
  }

  private func notTold(_ exclusion: Exclusion, _ decision: ExclusionDecided) -> Finding? {
    guard exclusion.told == nil, decision.on < today else { return nil }
    let person = name(of: exclusion.request.person)
    return finding(
      .exclusionNotTold, about: exclusion.id.text,
      "\(person) is excluded by the decision of \(decision.on.spoken), and it is not recorded that they "
        + "were told.",
      do: "Tell \(person), with the ground and how to complain; record when and how.")
  }

  private func ownWorker(_ exclusion: Exclusion, _ decision: ExclusionDecided) -> Finding? {
    guard outline.isExcludedByOwnWorker(of: child.child, at: rule) else { return nil }
    return finding(
      .exclusionByOwnWorker, about: exclusion.id.text,
      "\(name(of: exclusion.request.person)) is excluded from a review that \(name)'s own social worker "
        + "leads, \(meeting.chair?.name ?? "").",
      do: "For the team manager: look at the decision and its reasons.")
  }

  private func there(_ exclusion: Exclusion) -> Finding? {
    guard exclusion.keepsOutOfAll,
      let there = record.attendance(of: exclusion.request.person), there.extent != .none
    else { return nil }
    return finding(
      .excludedAndThere, about: exclusion.id.text,
      "\(name(of: exclusion.request.person)) is excluded from the whole meeting of \(day), and is "
        + "recorded as attending.", do: "Correct who attended, or correct the decision.")
  }
}
