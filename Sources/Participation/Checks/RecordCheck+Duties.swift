extension RecordCheck {
  /// What was owed and is blank.
  var ofDuties: [Finding] {
    // Who came without a decision is said once: what was not asked is a part of that.
    let ofComing =
      cameWithoutAgreement.map { [$0] }
      ?? [opinionsNotAsked, opinionsOpen, exceptionUndecided].compactMap(\.self)
    return [untouched].compactMap(\.self) + ofComing + askedAfterwards
  }

  private func duty(_ id: DutyID) -> OwedDuty? { readiness.duty(DutyKey(id)) }

  /// Duties of a held meeting of which nothing at all is recorded. Those with a finding of their own
  /// are told there.
  private var untouched: Finding? {
    guard isHeld else { return nil }
    let own: Set<DutyID> = [
      .childParticipationCode, .childAttendanceOpinions, .childAttendanceException,
    ]
    let blank = duties.filter {
      $0.duty.status == .toDo && $0.isLeftBlank(isClosed: isClosed, today)
        && !own.contains($0.key.id)
    }
    guard !blank.isEmpty else { return nil }
    let titles = blank.map { duty -> String in
      let title = pack.duties[duty.key.id]?.title ?? duty.key.id.rawValue
      return duty.key.person.map { "\(name(of: $0)): \(title)" } ?? title
    }
    let count = blank.count == 1 ? "1 duty" : "\(blank.count) duties"
    return finding(
      .dutiesUntouched,
      "Held on \(day), and nothing is recorded of \(count): \(titles.joined(separator: "; ")).",
      do: "Record what was done and when, or explain why it was not"
        + (isClosed ? "; for what was before the meeting, reopen it first." : "."))
  }

  /// CAM 6.C4.
  private var opinionsNotAsked: Finding? {
    guard let duty = duty(.childAttendanceOpinions), duty.duty.status == .toDo,
      duty.isLeftBlank(isClosed: isClosed, today)
    else { return nil }
    return finding(
      .opinionsNotAsked,
      "\(name) is \(child.child.born.age(on: meeting.day)) on the day and on a child protection "
        + "plan, and neither their wish nor a view on their attending is recorded; due "
        + "\(duty.due.spoken).",
      do: isHeld
        ? "Explain why it was not asked."
        : "Ask \(name), and record the social worker's and the chair's views with reasons.")
  }

  private var opinionsOpen: Finding? {
    guard isHeld, let duty = duty(.childAttendanceOpinions),
      duty.duty.status == .inProgress
    else {
      return nil
    }
    let missing = check.planner.missing(of: duty.key, in: record, at: meeting, for: child)
    return finding(
      .opinionsOpen,
      "Held on \(day), and whether \(name) might attend was left open: still missing "
        + "\(missing.joined(separator: ", ")).",
      do: "Record what is missing, or explain why it was not asked.")
  }

  private var exceptionUndecided: Finding? {
    guard isHeld, let duty = duty(.childAttendanceException), duty.duty.status == .toDo
    else {
      return nil
    }
    return finding(
      .exceptionUndecided,
      "\(name) wants to attend the \(rule?.isConference == true ? "conference" : "meeting") of \(day), "
        + "and the chair's decision is not recorded.",
      do: "Record what the chair decided and why, or explain why it was not decided.")
  }

  /// The child came against a “no”, or nobody had decided (CAM 6.C4, READ exception). It bars nobody: what
  /// they said there is theirs.
  private var cameWithoutAgreement: Finding? {
    guard let rule, [.twoOpinions, .exception].contains(rule.childComes),
      let there = record.attendance(of: nil), there.extent != .none,
      !record.childMayCome(to: rule), duty(.childAttendanceOpinions)?.standing != .explained,
      duty(.childAttendanceException)?.standing != .explained
    else { return nil }
    return finding(
      .cameWithoutAgreement,
      "\(name) came to the \(rule.name) of \(day), although \(unagreed.listed).",
      do:
        "Record what was decided before it, or correct who was there; what \(name) said there stands."
    )
  }

  /// What speaks against the child's coming, or is not decided.
  private var unagreed: [String] {
    let exception = record.last { fact -> AttendanceException? in
      if case .exceptionDecided(let decided) = fact { decided } else { nil }
    }
    if exception?.allowed == false { return ["the chair had decided against it"] }
    guard duty(.childAttendanceOpinions) != nil else {
      return ["the chair's decision is not recorded"]
    }
    return [Role.socialWorker, .chair].compactMap { role in
      switch record.opinion(of: role)?.agrees {
      case true?: nil
      case false?: "the \(role.name) said no"
      case nil: "the \(role.name)'s view is not recorded"
      }
    }
  }

  /// Asked after the meeting is not heard before it (CAM 4.1a, 4.1b).
  private var askedAfterwards: [Finding] {
    guard isHeld else { return [] }
    let last = meeting.lastDay
    let asked = duties.filter {
      [.childConsult, .parentConsult, .carerConsult].contains($0.key.id)
        && record.explanation(of: $0.key) == nil
    }
    return asked.compactMap { duty in
      let days =
        record.consultations(of: duty.key.person).map(\.on)
        + record.ownWords(of: duty.key.person).map(\.on)
      guard let first = days.min(), first > last else { return nil }
      return finding(
        .askedAfterMeeting, about: duty.key.person?.text,
        "\(name(of: duty.key.person)) was first asked on \(first.spoken), after the meeting of "
          + "\(last.spoken).",
        do: "Correct the day if it is wrong; else explain why they were not asked before.")
    }
  }
}

extension OwedDuty {
  /// Whether it is blank after its day, in a meeting that is closed as in one that is not.
  func isLeftBlank(isClosed: Bool, _ today: CivilDate) -> Bool {
    isOverdue || isClosed && standing == .notDone && due < today
  }
}
