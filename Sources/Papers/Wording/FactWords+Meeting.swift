package import Participation

extension FactWords {
  func sentence(_ planned: MeetingPlanned) -> String {
    var text = pack.kinds[planned.kind]?.nameWithArticle ?? "a meeting"
    text += " was planned for \(planned.date.written)\(at(planned.time))"
    if let place = planned.place, !place.isBlank { text += ", \(Self.clean(place))" }
    if let chair = planned.chair { text += ", led by \(leading(chair))" }
    if planned.children.count > 1 { text += ", about \(planned.children.count) children" }
    let described = describing(
      MeetingDescribed(
        assessmentBegins: planned.assessmentBegins, proposal: planned.proposal,
        proposed: planned.proposed, carer: planned.carer,
        supervisingWorker: planned.supervisingWorker))
    return described.isEmpty ? text : "\(text); \(described)"
  }

  func sentence(_ described: MeetingDescribed) -> String {
    let said = describing(described)
    return "about the meeting: \(said.isEmpty ? "nothing more" : said)"
  }

  /// What is known of a meeting of its kind, as whose review it is; nil where nothing is.
  package func about(_ meeting: Meeting) -> String? {
    let said = describing(meeting.description)
    return said.isEmpty ? nil : Self.capitalised(said)
  }

  private func describing(_ described: MeetingDescribed) -> String {
    let proposal = described.proposal.map { "it is proposed \($0.words)" }
    let said: [(String, String?)] = [
      ("what is proposed: ", described.proposed), ("the carer is ", described.carer),
      ("the supervising social worker is ", described.supervisingWorker),
      ("coordinated by ", described.coordinator),
    ]
    let parts = said.map { label, text in
      text.flatMap { $0.isBlank ? nil : label + Self.clean($0) }
    }
    let begins = described.assessmentBegins.map { "the assessment begins on \($0.written)" }
    return ([begins, proposal] + parts).compactMap(\.self).joined(separator: "; ")
  }

  func sentence(_ review: HeldWithoutMeeting) -> String {
    "the review was held without a meeting on \(review.on.written)\(why(review.reason))"
  }

  private func at(_ time: String?) -> String {
    time.flatMap { $0.isBlank ? nil : " at \(Self.clean($0))" } ?? ""
  }

  func leading(_ chair: Chair) -> String {
    name(chair.name) + (chair.isChildsWorker ? " (the child's own social worker)" : "")
  }

  func sentence(_ move: MeetingMoved) -> String {
    guard let day = move.to else {
      return "the meeting was postponed without a new day\(why(move.why))"
    }
    let place = move.place.flatMap { $0.isBlank ? nil : ", \(Self.clean($0))" } ?? ""
    return "the meeting was moved to \(day.written)\(at(move.time))\(place)\(why(move.why))"
  }

  func sentence(_ held: MeetingHeld) -> String {
    let parts = held.furtherParts.map(\.written)
    let further = parts.isEmpty ? "" : ", in further parts on \(parts.listed)"
    return "the meeting was held on \(held.on.written)\(further)"
  }

  func sentence(_ signed: SignedOff) -> String {
    guard let although = signed.although, !although.isBlank else {
      return "the whole meeting was signed off to go ahead on \(signed.on.written)"
    }
    return
      "the whole meeting was signed off on \(signed.on.written) to go ahead although something "
      + "is missing\(why(although))"
  }

  func sentence(_ written: DecisionsWritten) -> String {
    let decisions = written.decisions.map { decision in
      let who = decision.who.flatMap { $0.isBlank ? nil : Self.clean($0) }
      let by = [who, decision.byWhen.map { "by \($0.written)" }].compactMap(\.self)
      return quoted(decision.text) + (by.isEmpty ? "" : " (\(by.joined(separator: ", ")))")
    }
    let said = decisions.isEmpty ? "none" : decisions.joined(separator: "; ")
    return "decisions were written on \(written.on.written): \(said)"
  }

  func sentence(_ sent: RecordSent) -> String {
    let to = sent.to.filter { !$0.isBlank }.map(Self.clean)
    return "the record was sent on \(sent.on.written)" + (to.isEmpty ? "" : " to \(to.listed)")
  }

  func sentence(_ closed: MeetingClosed) -> String {
    let name = closed.protocolID == pack.id ? pack.name : Self.clean(closed.protocolID)
    let duties = closed.duties.count == 1 ? "1 duty" : "\(closed.duties.count) duties"
    return "the meeting was closed on \(closed.on.written) with \(duties), under the "
      + [name, Self.clean(closed.protocolVersion)].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Proposal {
  /// What is proposed to be done, after “it is proposed”.
  var words: String {
    switch self {
    case .new: "to begin a new service"
    case .same: "to go on as now"
    case .change: "to change the service"
    case .reduce: "to reduce the service"
    case .end: "to end the service"
    }
  }
}
