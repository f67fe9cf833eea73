import Participation

extension FactWords {
  func sentence(_ request: ExclusionRequested) -> String {
    let ground = pack.ground(request.ground)?.words ?? request.ground.rawValue
    return "\(name(request.requestedBy)) asked on \(request.on.written) that "
      + "\(name(request.person)) be kept out of \(extent(request.extent))"
      + also("ground", ground) + also("it rests on", request.evidence)
      + also("the manager's reason", request.managersReason)
  }

  private func extent(_ extent: ExclusionRequested.Extent) -> String {
    guard let part = extent.part, !part.isBlank else { return "the whole meeting" }
    return "a part of the meeting (\(quoted(part)))"
  }

  func sentence(_ decided: ExclusionDecided) -> String {
    let person = excluded(by: decided.request)
    let verb = person == Self.you ? "are" : "is"
    let outcome =
      decided.excluded
      ? "that \(person) \(verb) kept out of \(extent(decided.extent))"
      : "that \(person) \(verb) not kept out"
    return "\(name(decided.by.name)), \(decided.by.role.name), decided on \(decided.on.written) "
      + "\(outcome)\(toldBy(decided.toldBy))\(why(decided.reasons))"
      + also("views reach the meeting by", decided.viewsHow)
      + also("the outcome is passed on by", decided.outcomeHow)
      + also("complaints go to", decided.complaintRoute)
  }

  func sentence(_ told: ExclusionTold) -> String {
    let person = excluded(by: told.request)
    return "\(person) \(person == Self.you ? "were" : "was") told on \(told.on.written) what was "
      + "decided about being kept out\(why(told.how))"
  }
}
