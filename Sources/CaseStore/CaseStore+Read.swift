import Dispatch
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

  /// What is made of each of some children's cases, in their order; read on all cores, and nothing of
  /// them is kept.
  ///
  /// - Parameter make: called from any thread.
  package func cases<Value: Sendable>(
    of children: [ChildID],
    _ make: @Sendable (ChildID, CaseFile, [UnreadableEntry]) throws(StoreError) -> Value
  ) throws(StoreError) -> [Value] {
    let made = Mutex([Result<Value, StoreError>?](repeating: nil, count: children.count))
    DispatchQueue.concurrentPerform(iterations: children.count) { index in
      let child = children[index]
      let result = Result { () throws(StoreError) in
        let part = try read { database in
          try ChildJournal(child.text, reader: try JournalReader(database, keys: keys)).part
        }
        return try make(child, CaseFile(folding: part.entries), part.unreadable)
      }
      made.withLock { $0[index] = result }
    }
    var values: [Value] = []
    for result in made.withLock({ $0 }) { if let result { values.append(try result.get()) } }
    return values
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
