extension Planner {
  /// What closing a meeting freezes: every duty of every child as it stands, with the reasons as
  /// they are shown and the version of the protocol.
  ///
  /// - Throws: `Refusal` where the protocol says nothing of the meeting.
  package func closing(
    _ meeting: Meeting, in file: CaseFile, on day: CivilDate
  ) throws(Refusal) -> MeetingClosed {
    var frozen: [MeetingClosed.FrozenDuty] = []
    for id in meeting.children {
      guard let child = file.children[id],
        let record = file.record(RecordKey(child: id, meeting: meeting.id))
      else { continue }
      for duty in try duties(of: record, at: meeting, for: child).duties {
        frozen.append(
          MeetingClosed.FrozenDuty(
            child: id, key: duty.key, due: duty.planned.due, status: duty.status.word,
            because: duty.planned.because.map(\.text)))
      }
    }
    return MeetingClosed(
      on: day, protocolID: pack.id, protocolVersion: pack.version, duties: frozen)
  }

  /// Until when a child's records are kept.
  package func retention(of child: ChildFile) -> RetentionRule.Term {
    let adulthood = pack.thresholds[.adulthood]?.version(on: child.died ?? .latest)?.age ?? 18
    return pack.retention.term(
      born: child.child.born, died: child.died, everHad: Set(child.statuses.map(\.status)),
      closed: child.caseClosed, adulthood: adulthood)
  }
}
