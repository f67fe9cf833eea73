/// An entry of another store that the rules would not have let be recorded here, and why.
package struct AgainstRules: Sendable, Equatable {
  package let entry: Entry
  package let why: String
}

extension RecordingRules {
  /// Which entries of a case could not have been recorded when they were made, had all those before them
  /// stood here: as a view on a meeting that was cancelled here by then. The stores did not know of each
  /// other, so that each entry stands; which of them this is said of has to be looked at.
  ///
  /// - Parameters:
  ///   - entries: a case's, in the order of a journal.
  ///   - new: those that are asked about.
  package func against(_ entries: [Entry], among new: Set<EntryID>) -> [AgainstRules] {
    var said: Set<Said> = []
    return entries.indices.compactMap { index in
      let entry = entries[index]
      // The same said once more is against nothing, as where two people take in one return.
      let isAgain = !said.insert(Said(entry)).inserted
      // What the program itself says happened nobody records.
      guard new.contains(entry.id), !isAgain, !entry.fact.right.isProgramsOwn else { return nil }
      do throws(Refusal) {
        try check(
          entry, in: CaseFile(folding: entries[..<index]), on: entry.made.dayInLondon)
        return nil
      } catch {
        return AgainstRules(entry: entry, why: error.message)
      }
    }
  }
}

/// What an entry says, whoever made it and when.
private struct Said: Hashable {
  let fact: Fact
  let child: ChildID?
  let meeting: MeetingID?
  let corrects: EntryID?

  init(_ entry: Entry) {
    (fact, child, meeting, corrects) = (entry.fact, entry.child, entry.meeting, entry.corrects)
  }
}
