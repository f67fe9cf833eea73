package import Participation
import Synchronization

extension CaseStore {
  /// Every entry that a child's case is made of, in the order of recording, those of the child's
  /// meetings included.
  package func entries(child: ChildID) throws(StoreError) -> JournalPart {
    try read { database in
      let reader = try JournalReader(database, keys: keys)
      return try journals.withLock { try $0.part(child.text, reader: reader) }
    }
  }

  /// Every entry about a meeting, of all its children, in the order of recording.
  package func entries(meeting: MeetingID) throws(StoreError) -> JournalPart {
    try read { database in
      try ChildJournal.part(
        meeting: meeting.text, reader: try JournalReader(database, keys: keys))
    }
  }

  /// A child's case as the journal has it, and what of it could not be read.
  package func caseFile(child: ChildID) throws(StoreError) -> (
    file: CaseFile, unreadable: [UnreadableEntry]
  ) {
    let part = try entries(child: child)
    return (CaseFile(folding: part.entries), part.unreadable)
  }
}
