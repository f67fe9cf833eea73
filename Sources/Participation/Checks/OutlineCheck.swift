/// What one child's part in one meeting is held against where nobody's words are needed for it.
struct OutlineCheck {
  let outline: RecordOutline
  let child: Child
  let check: CaseCheck
  private let code: DerivedCode?

  /// - Parameter code: with the reason where it was overruled; nil to go by the outline, which has no
  ///   words of anybody.
  init(outline: RecordOutline, child: Child, check: CaseCheck, code: DerivedCode? = nil) {
    self.outline = outline
    self.child = child
    self.check = check
    self.code = code ?? check.planner.derivedCode(of: outline)
  }

  private var pack: ProtocolPack { check.pack }
  private var day: String { outline.day.spoken }
  private var name: String { child.calledName }

  var findings: [Finding] { [notSaidWhetherHeld].compactMap(\.self) + ofCode }

  private func finding(_ kind: Finding.Kind, _ sentence: String, do remedy: String) -> Finding {
    Finding(
      kind: kind, child: child.id, meeting: outline.key.meeting, about: nil, day: outline.day,
      sentence: sentence, remedy: remedy)
  }

  private var notSaidWhetherHeld: Finding? {
    guard outline.owesWhetherHeld(on: check.today) else { return nil }
    let (what, done) =
      pack.kinds[outline.kind]?.isMeeting == false
      ? ("assessment", "finished") : ("meeting", "held")
    return finding(
      .notSaidWhetherHeld,
      "\(day) has passed, and it is not recorded whether the \(what) was \(done).",
      do: "Record that it was \(done), or move or cancel it with the reason.")
  }

  // MARK: The participation code

  /// The participation code, derived or overruled (SSDA903).
  private var ofCode: [Finding] {
    guard let rule = pack.kinds[outline.kind], rule.code != .none else { return [] }
    guard let code else { return [missing(rule)].compactMap(\.self) }
    return [againstAge(code), againstAttendance(code)].compactMap(\.self)
  }

  private func missing(_ rule: KindRule) -> Finding? {
    // Worked out only here: a return goes over many reviews, and most have their code.
    guard outline.wasHeld, rule.code == .required,
      let duty = check.planner.readiness(of: outline, on: check.today)
        .duty(DutyKey(.childParticipationCode)),
      duty.duty.status == .toDo, duty.isOverdue || outline.state == .closed
    else { return nil }
    return finding(
      .codeMissing, "Held on \(day), and how \(name) took part is not recorded: there is no code.",
      do: "Record how \(name) took part; the code follows from it.")
  }

  private func againstAge(_ code: DerivedCode) -> Finding? {
    guard let limit = pack.thresholds[.routineInvolvement]?.version(on: outline.day)?.age else {
      return nil
    }
    let age = child.born.age(on: outline.day)
    guard (code.code == .under4) != (age < limit) else { return nil }
    return finding(
      .codeAgainstAge,
      "\(code.code.rawValue) is for a child "
        + (code.code == .under4 ? "under \(limit)" : "of \(limit) or over")
        + ", and \(name) was \(age) on \(day) (\(code.because)).",
      do: "Correct the code, or the date of birth if that is wrong.")
  }

  private func againstAttendance(_ code: DerivedCode) -> Finding? {
    guard let there = outline.childThere else { return nil }
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
      "\(code.code.rawValue) says that \(name) \(isAbsent ? "attended" : "did not attend") "
        + "(\(code.because)), and they are recorded as \(isAbsent ? "not attending" : "attending").",
      do: "Correct who attended, or how \(name) took part.")
  }
}
