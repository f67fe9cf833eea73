extension Meeting {
  /// What somebody who was invited knows a meeting by.
  private struct Announced: Equatable {
    let day: CivilDate?
    let time, place: String?
    let isOff: Bool

    init(_ meeting: Meeting) {
      (day, time, place) = (meeting.scheduled, meeting.time, meeting.place)
      isOff = meeting.cancelled != nil
    }
  }

  /// When a meeting was last moved, put off or cancelled, or came to have another day, time or place by a
  /// correction; nil where it never was. The order of the entries decides, since it can be changed twice
  /// on a day.
  ///
  /// - Parameter entries: those that may change it, in order.
  static func lastChange(of id: MeetingID, by entries: [Entry]) -> Change? {
    var last: Change?
    var before: Meeting?
    for (index, entry) in entries.enumerated() {
      let standing = Corrections(entries[...index]).outcome().standing
      let after = Meeting(
        id: id, standing: standing.filter { $0.entry.fact.word.scope == .meeting })
      defer { before = after }
      guard let before, let after else { continue }
      let isNew = entry.corrects == nil && entry.fact.word != .meetingPlanned
      // What was put right after the day is nothing that anybody has to be told.
      let isInTime = entry.made.dayInLondon <= max(before.lastScheduled, after.lastScheduled)
      if isNew || isInTime && Announced(before) != Announced(after) {
        last = Change(made: entry.made, from: before.lastScheduled)
      }
    }
    return last
  }
}

extension Fact {
  /// Whether it is among what says when and where a meeting is, or takes something back.
  var mayChangeMeeting: Bool {
    switch self {
    case .meetingPlanned, .meetingMoved, .meetingCancelled, .withdrawn: true
    default: false
    }
  }
}
