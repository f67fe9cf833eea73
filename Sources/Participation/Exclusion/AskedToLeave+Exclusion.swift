/// What an exclusion decided at the meeting amounts to: a request, its decision and the word to the person.
extension AskedToLeave {
  var request: ExclusionRequested {
    // A team manager's own decision carries the manager's reason.
    let isManagers = by.role == .teamManager
    return ExclusionRequested(
      person: person, requestedBy: by.name, on: on, ground: ground, evidence: reasons,
      extent: extent, managersReason: isManagers ? reasons : nil, reasonBy: isManagers ? by : nil)
  }

  /// - Parameter entry: the entry that records it.
  func exclusion(by entry: EntryID) -> Exclusion {
    var exclusion = Exclusion(id: entry, request: request, isAtMeeting: true)
    exclusion.decision = decision(on: entry)
    exclusion.told = ExclusionTold(request: entry, on: on, how: "asked to leave at the meeting")
    return exclusion
  }

  func decision(on entry: EntryID) -> ExclusionDecided {
    ExclusionDecided(
      request: entry, excluded: true, by: by, on: on, reasons: reasons, extent: extent,
      viewsHow: viewsHow, outcomeHow: outcomeHow, complaintRoute: complaintRoute, toldBy: toldBy)
  }
}
