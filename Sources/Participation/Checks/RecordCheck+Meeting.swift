extension RecordCheck {
  /// Whether it has a day, who led it, and what it decided.
  var ofMeeting: [Finding] {
    [postponedWithoutDay, heldWithoutChair, ledByAnotherRole, assessmentTooLong].compactMap(\.self)
      + notTold + incompleteDecisions + unknownHomes
  }

  /// Who was invited and has not heard of another day, or that it is off (HAM Sarah). Of a meeting
  /// that was held it is one of the duties left untouched.
  var notTold: [Finding] {
    let blank = duties.filter { $0.key.id == .toldOfChange && $0.isOverdue }
    guard !isHeld, let due = blank.map(\.due).min() else { return [] }
    let whom = blank.map { name(of: $0.key.person) }.listed
    let what = ["cancelled", "postponed"][meeting.state == .cancelled ? 0 : 1]
    return [
      finding(
        .notToldOfChange,
        "The meeting of \(day) was \(meeting.state == .planned ? "moved" : what), and it is not recorded "
          + "that \(whom) \(blank.count == 1 ? "was" : "were") told; due \(due.spoken).",
        do: "Tell them, and record when and how, or explain why they were not told.")
    ]
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
      "Postponed on \(since.spoken), more than \(limit) working days ago, and no new day is set.",
      do: "Move it to a day, or cancel it with the reason.")
  }

  private var heldWithoutChair: Finding? {
    guard isHeld, rule?.hasDecisions == true, meeting.chair == nil, !outline.isOnlyReturned else {
      return nil
    }
    return finding(
      .heldWithoutChair, "Held on \(day), and nobody is named who led it.",
      do: "Name the chair or IRO; if the meeting is closed, reopen it first.")
  }

  /// An assessment that takes, took or is planned to take longer than the pack allows (Working Together).
  private var assessmentTooLong: Finding? {
    guard rule?.isMeeting == false, let begins = outline.circumstances.begins,
      meeting.state != .postponed || today > meeting.lastScheduled
    else { return nil }
    let calendar = check.planner.calendar
    let limit = pack.settings.assessmentLength
    let last = calendar.day(limit, from: begins)
    let end = isHeld ? meeting.day : max(meeting.day, today)
    guard end > last, !outline.isExplained(due: last) else { return nil }
    let length = calendar.count(from: begins, to: end)
    let how =
      isHeld
      ? "took \(length) working days, to \(day)"
      : meeting.day > last
        ? "is planned to take \(calendar.count(from: begins, to: meeting.day)) working days, to \(day)"
        : "has taken \(length) working days and is not finished"
    return finding(
      .assessmentTooLong,
      "The assessment of \(name) began on \(begins.spoken) and \(how): it is to be finished within "
        + "\(limit), by \(last.spoken).",
      do: isHeld
        ? "Correct the days if they are wrong; else it stays late."
        : "Finish it, or move it with the reason; correct the day on which it began if that is wrong."
    )
  }

  /// Whoever has care or responsibility is asked, and nobody can ask a name (CAM 5).
  private var unknownHomes: [Finding] {
    let people = outline.circumstances.people.compactMap { child.person($0.id) }
    return record.unknownHomes(among: people).map { who in
      finding(
        .responsibleUnknown, about: who,
        "\(name) lives with “\(who.visible)”, who is nobody recorded around \(name), so that nobody asks "
          + "them.",
        do: "Add them as a person, or correct the name to that of somebody who is recorded.")
    }
  }

  /// IRO Handbook: whoever is named as leading a looked-after review signs it off or decides as an IRO.
  /// Of a name alone nobody knows the role before.
  private var ledByAnotherRole: Finding? {
    guard let rule, rule.isIROsAlone, let chair = meeting.chair else { return nil }
    let deciders = file.standing.map(\.entry).filter { $0.meeting == meeting.id }.compactMap {
      entry -> Author? in
      switch entry.fact {
      case .signedOff, .decisionsWritten: entry.by
      case .exclusionDecided(let decided): decided.by
      case .askedToLeave(let asked): asked.by
      default: nil
      }
    }
    guard
      let other = deciders.first(where: {
        $0.name.isSameName(as: chair.name) && !rule.mayBeLed(by: $0.role)
      })
    else { return nil }
    return finding(
      .ledByAnotherRole,
      "\(chair.name) is named as leading the \(rule.name) of \(day), and decided there as "
        + "\(other.role.name): it is led by an IRO, and by nobody else.",
      do: "Name the IRO who led it; the team manager looks at what was decided.")
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
