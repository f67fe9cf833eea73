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
    entries.indices.compactMap { index in
      let entry = entries[index]
      // What the program itself says happened nobody records.
      guard new.contains(entry.id), !entry.fact.right.isProgramsOwn else { return nil }
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
