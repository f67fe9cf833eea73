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
    // Each makes a reader, whose key's memory is dear, for several.
    let (each, count) = (16, children.count)
    let made = Mutex([Int: Result<[Value], StoreError>]())
    DispatchQueue.concurrentPerform(iterations: (count + each - 1) / each) { index in
      let portion = children[(index * each)..<min(count, (index + 1) * each)]
      let result = Result { () throws(StoreError) in
        let parts = try read { database in
          let reader = try JournalReader(database, keys: keys)
          return try portion.map { ($0, try ChildJournal($0.text, reader: reader).part) }
        }
        var values: [Value] = []
        for (child, part) in parts {
          values.append(try make(child, CaseFile(folding: part.entries), part.unreadable))
        }
        return values
      }
      made.withLock { $0[index] = result }
    }
    var values: [Value] = []
    for (_, result) in made.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
      values += try result.get()
    }
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
