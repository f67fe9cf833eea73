package import Participation

/// What the screens need of a store: live over `CaseStore`, and in memory for tests.
///
/// Each waits until it is done, so that whoever runs effects calls them away from the screens.
package struct StoreClient: Sendable {
  package var answer: @Sendable (Request) throws(Trouble) -> Answer
  /// Records entries, all or none, and takes away the draft that they came from.
  package var record: @Sendable ([Entry], FormPlace?) throws(Trouble) -> [Entry]
  package var keepDraft: @Sendable (FormPlace, [UInt8]) throws(Trouble) -> Void
  package var dropDraft: @Sendable (FormPlace) throws(Trouble) -> Void
  /// Notes that the user looked at a child's record.
  package var noteView: @Sendable (ChildID, MeetingID?, String) throws(Trouble) -> Void
  /// Notes that the user looked at a page of what was searched.
  package var noteViews: @Sendable ([RecordKey], String) throws(Trouble) -> Void
  /// A number that grows with every writing of any program.
  package var writes: @Sendable () throws(Trouble) -> Int

  package init(
    answer: @escaping @Sendable (Request) throws(Trouble) -> Answer,
    record: @escaping @Sendable ([Entry], FormPlace?) throws(Trouble) -> [Entry],
    keepDraft: @escaping @Sendable (FormPlace, [UInt8]) throws(Trouble) -> Void,
    dropDraft: @escaping @Sendable (FormPlace) throws(Trouble) -> Void,
    noteView: @escaping @Sendable (ChildID, MeetingID?, String) throws(Trouble) -> Void,
    noteViews: @escaping @Sendable ([RecordKey], String) throws(Trouble) -> Void,
    writes: @escaping @Sendable () throws(Trouble) -> Int
  ) {
    self.answer = answer
    self.record = record
    self.keepDraft = keepDraft
    self.dropDraft = dropDraft
    self.noteView = noteView
    self.noteViews = noteViews
    self.writes = writes
  }
}
