import Participation

extension FactWords {
  func sentence(_ request: ExclusionRequested) -> String {
    let ground = pack.ground(request.ground)?.words ?? request.ground.rawValue
    return "\(name(request.requestedBy)) asked on \(request.on.written) that "
      + "\(name(request.person)) be excluded from \(extent(request.extent))"
      + also("ground", ground) + also("evidence", request.evidence)
      + also(managersReason(of: request), request.managersReason)
  }

  private func managersReason(of request: ExclusionRequested) -> String {
    guard let by = request.reasonBy else { return "the manager's reason" }
    return
      "the reason of \(name(by.name)), \(pack.name(of: by.role))\(toldBy(request.reasonToldBy)),"
  }

  func sentence(_ asked: AskedToLeave) -> String {
    let ground = pack.ground(asked.ground)?.words ?? asked.ground.rawValue
    return "\(was(asked.person)) asked to leave \(extent(asked.extent)) on \(asked.on.written), as "
      + "\(name(asked.by.name)), \(pack.role(of: asked.by, at: kind)), decided\(toldBy(asked.toldBy))"
      + why(asked.reasons) + also("ground", ground)
      + also("views reach the meeting by", asked.viewsHow)
      + also("the outcome is passed on by", asked.outcomeHow)
      + also("complaints go to", asked.complaintRoute)
  }

  func sentence(_ separate: AttendedSeparately) -> String {
    let how = why(separate.how) + also("since", separate.why)
    guard let day = separate.on else {
      return
        "that \(name(separate.person)) \(attends(separate.person)) separately was arranged\(how)"
    }
    return "\(name(separate.person)) attended separately on \(day.written)\(how)"
  }

  private func attends(_ person: PersonID) -> String { isAddressed(person) ? "attend" : "attends" }

  private func extent(_ extent: ExclusionRequested.Extent) -> String {
    guard let part = extent.part, !part.isBlank else { return "the whole meeting" }
    return "part of the meeting (\(quoted(part)))"
  }

  func sentence(_ decided: ExclusionDecided) -> String {
    let person = excluded(by: decided.request)
    let verb = person == Self.you ? "are" : "is"
    let outcome =
      decided.excluded
      ? "that \(person) \(verb) excluded from \(extent(decided.extent))"
      : "that \(person) \(verb) not excluded"
    return
      "\(name(decided.by.name)), \(pack.role(of: decided.by, at: kind)), decided on \(decided.on.written) "
      + "\(outcome)\(toldBy(decided.toldBy))\(why(decided.reasons))"
      + also("views reach the meeting by", decided.viewsHow)
      + also("the outcome is passed on by", decided.outcomeHow)
      + also("complaints go to", decided.complaintRoute)
  }

  func sentence(_ told: ExclusionTold) -> String {
    let person = excluded(by: told.request)
    return "\(person) \(person == Self.you ? "were" : "was") told on \(told.on.written) what was "
      + "decided about the exclusion\(why(told.how))"
  }
}
