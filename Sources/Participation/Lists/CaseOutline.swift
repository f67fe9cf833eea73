/// A child with the outlines of their records: what the oversight of many children goes by, without
/// words of anybody.
package struct CaseOutline: Sendable, Equatable {
  package var child: Child
  package var statuses: [StatusPeriod]
  package var died: CivilDate?
  package var caseClosed: CivilDate?
  /// The day from which the journal knows the child; the earliest of all where it always did.
  package var recordedOn: CivilDate
  /// By day, the earliest first.
  package private(set) var records: [RecordOutline]

  package init(
    child: Child, statuses: [StatusPeriod], died: CivilDate? = nil, caseClosed: CivilDate? = nil,
    recordedOn: CivilDate = .earliest, records: [RecordOutline]
  ) {
    self.child = child
    self.statuses = statuses
    self.died = died
    self.caseClosed = caseClosed
    self.recordedOn = recordedOn
    self.records = records.sorted {
      ($0.day, $0.key.meeting.text) < ($1.day, $1.key.meeting.text)
    }
  }

  /// Whether there is still a case on a day.
  package func isOpen(on day: CivilDate) -> Bool {
    [died, caseClosed].allSatisfy { $0.map { $0 > day } ?? true }
  }

  /// Whether somebody sees the case as a part of their work: as the child's worker, or as whoever leads
  /// one of the meetings.
  package func isWork(of name: String) -> Bool {
    name.isInvolved(worker: child.worker, chairs: records.map(\.chair))
  }
}

extension String {
  /// Whether somebody of this name is the worker or in one of the chairs, so that to look is a part of
  /// their work.
  package func isInvolved(worker: String?, chairs: [Chair?]) -> Bool {
    let name = FoldedName(self)
    let others = [worker] + chairs.map { $0?.name }
    return others.contains { $0.map { FoldedName($0).isSame(as: name) } ?? false }
  }
}

extension CaseFile {
  /// A child of the file with the outlines of their records; nil where no such child is in it.
  package func outline(of id: ChildID) -> CaseOutline? {
    guard let file = children[id] else { return nil }
    let outlines = meetings.values.compactMap { meeting -> RecordOutline? in
      let key = RecordKey(child: id, meeting: meeting.id)
      guard meeting.children.contains(id) || records[key] != nil else { return nil }
      return record(key).map { RecordOutline(of: $0, at: meeting, for: file) }
    }
    return CaseOutline(
      child: file.child, statuses: file.statuses, died: file.died, caseClosed: file.caseClosed,
      recordedOn: file.recordedOn, records: outlines)
  }
}
