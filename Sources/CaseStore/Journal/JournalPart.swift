package import Participation

/// What was read of the journal: the entries in the order in which they were recorded, and beside
/// them those that could not be read.
package struct JournalPart: Sendable, Equatable {
  package internal(set) var entries: [Entry] = []
  /// Kept in the file as they are, and shown as what they are.
  package internal(set) var unreadable: [UnreadableEntry] = []

  init() {}
}

/// An entry that is in the file and cannot be read.
package struct UnreadableEntry: Sendable, Hashable {
  /// Its place in the order of recording.
  package let sequence: Int
  package let id: EntryID?
  package let child: ChildID?
  package let meeting: MeetingID?
  package let why: Cause
  /// The scope that it is known to be of; nil where it is not known.
  let scope: Int?

  /// Why it cannot be read.
  package enum Cause: String, Sendable, CaseIterable {
    /// Altered, or put in another's place.
    case sealBroken = "seal-broken"
    /// It opens, and this program does not know what it says.
    case formUnknown = "form-unknown"
    /// The file is damaged where it stood.
    case pageDamaged = "page-damaged"
    /// Its key was destroyed, as somebody asked for.
    case erased
  }

  init(_ line: SealedEntry, _ why: Cause) {
    sequence = line.sequence
    id = EntryID(line.id)
    child = line.child.flatMap { ChildID($0) }
    meeting = line.meeting.flatMap { MeetingID($0) }
    self.why = why
    scope = line.scope
  }

  /// One whose line cannot be had, of the child or the meeting that it is known to be of.
  init(sequence: Int, of owner: ScopeKeys.Row?) {
    self.sequence = sequence
    id = nil
    child = owner?.scope.kind == .child ? owner.flatMap { ChildID($0.scope.subject) } : nil
    meeting = owner?.scope.kind == .meeting ? owner.flatMap { MeetingID($0.scope.subject) } : nil
    why = .pageDamaged
    scope = owner?.id
  }
}
