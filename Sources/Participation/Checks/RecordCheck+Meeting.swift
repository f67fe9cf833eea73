extension RecordCheck {
  /// Whether it has a day, who led it, and what it decided.
  var ofMeeting: [Finding] {
    [postponedWithoutDay, heldWithoutChair].compactMap(\.self)
      + incompleteDecisions
  }

  private var postponedWithoutDay: Finding? {
    guard meeting.state == .postponed,
      let put = file.standing.last(where: {
        $0.entry.fact.word == .meetingMoved && $0.entry.meeting == meeting.id
      })
    else { return nil }
    let since = put.entry.made.dayInLondon
    // From then on views that were gathered no longer hold either.
    let limit = pack.settings.viewsOldAfter
    guard check.planner.calendar.count(from: since, to: today) > limit else { return nil }
    return finding(
      .postponedWithoutDay,
      "Put off on \(since.spoken), more than \(limit) working days ago, and no new day is set.",
      do: "Move it to a day, or cancel it with the reason.")
  }

  private var heldWithoutChair: Finding? {
    guard isHeld, rule?.hasDecisions == true, meeting.chair == nil, !outline.isOnlyReturned else {
      return nil
    }
    return finding(
      .heldWithoutChair, "Held on \(day), and nobody is named who led it.",
      do: "Name the chair or IRO; in a closed meeting take the closing back first.")
  }

  /// A decision that nobody has to carry out, or by no day, is open.
  private var incompleteDecisions: [Finding] {
    guard isClosed else { return [] }
    return meeting.decisions.enumerated().flatMap { number, written in
      written.decisions.enumerated().compactMap { place, decision -> Finding? in
        let lacks = [
          decision.who?.isBlank ?? true ? "who does it" : nil,
          decision.byWhen == nil ? "by when" : nil,
        ].compactMap(\.self)
        guard !lacks.isEmpty else { return nil }
        return finding(
          .decisionIncomplete, about: "\(number + 1).\(place + 1)",
          "The meeting is closed, and decision \(place + 1) of \(written.on.spoken) does not say "
            + "\(lacks.joined(separator: " or ")).",
          do: "Correct the decision: who does it, and by which day.")
      }
    }
  }
}
