extension RecordCheck {
  /// The participation code, derived or overruled (SSDA903).
  var ofCode: [Finding] {
    guard rule?.code != KindRule.CodeNeed.none else { return [] }
    guard let code = check.planner.code(of: record, at: meeting, for: child) else {
      return [missing].compactMap(\.self)
    }
    return [againstAge(code), againstAttendance(code)].compactMap(\.self)
  }

  private var missing: Finding? {
    guard isHeld, rule?.code == .required,
      let duty = duties.first(where: { $0.key.id == .childParticipationCode }),
      duty.status == .toDo, duty.isOverdue(on: today) || isClosed
    else { return nil }
    return finding(
      .codeMissing, "Held on \(day), and how \(name) took part is not recorded: there is no code.",
      do: "Record how \(name) took part; the code follows from it.")
  }

  private func againstAge(_ code: DerivedCode) -> Finding? {
    guard let limit = pack.thresholds[.routineInvolvement]?.version(on: meeting.day)?.age else {
      return nil
    }
    let age = child.child.born.age(on: meeting.day)
    guard (code.code == .under4) != (age < limit) else { return nil }
    return finding(
      .codeAgainstAge,
      "\(code.code.rawValue) is for a child "
        + (code.code == .under4 ? "under \(limit)" : "of \(limit) or over")
        + ", and \(name) was \(age) on \(day) (\(code.because)).",
      do: "Correct the code, or the date of birth if that is wrong.")
  }

  private func againstAttendance(_ code: DerivedCode) -> Finding? {
    guard let there = record.attendance(of: nil) else { return nil }
    let attends: Set<ParticipationCode> = [
      .attendsSpeaks, .attendsAdvocateSpeaks, .attendsBySigns, .attendsConveysNothing,
    ]
    // From afar counts as there or as absent, as the pack has it; no code contradicts it.
    let isThere = there.extent != .none && there.mode != .remote
    let isAbsent = there.extent == .none
    guard
      attends.contains(code.code) && isAbsent
        || code.code != .under4 && !attends.contains(code.code) && isThere
    else { return nil }
    return finding(
      .codeAgainstAttendance,
      "\(code.code.rawValue) says that \(name) \(isAbsent ? "came" : "did not come") "
        + "(\(code.because)), and they are recorded as \(isAbsent ? "not there" : "there").",
      do: "Correct who was there, or how \(name) took part.")
  }
}
