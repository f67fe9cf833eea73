/// Everything that a journal's entries amount to.
///
/// A pure function of the set of entries: the order in which they arrived and how often make no
/// difference, so that two people's work merges by union.
package struct CaseFile: Sendable, Equatable {
  package private(set) var children: [ChildID: ChildFile] = [:]
  package private(set) var meetings: [MeetingID: Meeting] = [:]
  package private(set) var records: [RecordKey: ParticipationRecord] = [:]
  /// Every entry that holds, in order.
  package private(set) var standing: [StandingEntry] = []
  /// What says of an entry that it was taken back, with that entry.
  package private(set) var takenBack: [StandingEntry] = []
  /// Entries that name a child or a meeting that no entry has made. They are kept, and find their
  /// place when the missing entry arrives.
  package private(set) var unplaced: [Entry] = []
  /// What says that a child's records were erased, by whom and why.
  package private(set) var erasures: [Entry] = []
  /// Entries that two people made in each other's place; the later holds, and both are shown.
  package private(set) var conflicts: [Conflict] = []

  /// Two or more entries of which only one can hold.
  package struct Conflict: Sendable, Equatable {
    package enum Kind: Sendable { case sameIdentifier, correctedTwice }
    package let kind: Kind
    /// In order; the last holds, but of one identifier the first.
    package let entries: [Entry]
  }

  package init(folding entries: some Collection<Entry>) {
    let corrections = Corrections(entries)
    let outcome = corrections.outcome()
    standing = outcome.standing
    takenBack = outcome.takenBack
    conflicts = outcome.conflicts
    unplaced = outcome.adrift
    // What makes a child or a meeting is applied first: in a merged journal the clock of one store
    // may run ahead of the other's, and a fact may be older than what it is about.
    for entry in standing {
      guard case .childAdded(let details) = entry.entry.fact, let id = entry.entry.child,
        children[id] == nil
      else { continue }
      children[id] = ChildFile(
        id: id, details: details, made: entry.entry.made, recordedOn: entry.recorded.dayInLondon)
    }
    let ofMeetings = standing.filter { $0.entry.fact.word.scope == .meeting }
    for (id, entries) in Dictionary(grouping: ofMeetings, by: \.entry.meeting) {
      if let id { meetings[id] = Meeting(id: id, standing: entries) }
    }
    noteChanges(corrections.entries)
    for entry in standing { place(entry) }
    unplaced.sort()
  }

  private mutating func place(_ standing: StandingEntry) {
    let entry = standing.entry
    if entry.fact.word == .childErased { return erasures.append(entry) }
    switch entry.fact.word.scope {
    case .child:
      guard let id = entry.child, children[id] != nil else { return unplaced.append(entry) }
      children[id]?.apply(entry.fact, made: entry.made)
    case .meeting:
      guard let id = entry.meeting, meetings[id] != nil else { return unplaced.append(entry) }
    case .participation:
      guard let child = entry.child, let meeting = entry.meeting, children[child] != nil,
        meetings[meeting] != nil
      else { return unplaced.append(entry) }
      let key = RecordKey(child: child, meeting: meeting)
      records[key, default: ParticipationRecord(key: key)].entries.append(standing)
      if case .responsibilityIdentified(let found) = entry.fact {
        children[child]?.responsibility = found
      }
    case .any: unplaced.append(entry)
    }
  }

  /// Notes for each meeting when it was last changed for those who were invited.
  ///
  /// - Parameter entries: each identifier once, in order.
  private mutating func noteChanges(_ entries: [Entry]) {
    var planning: [MeetingID: [Entry]] = [:]
    for entry in entries {
      guard let id = entry.meeting, entry.fact.mayChangeMeeting else { continue }
      planning[id, default: []].append(entry)
    }
    for (id, entries) in planning where entries.count > 1 {
      meetings[id]?.lastChange = Meeting.lastChange(of: id, by: entries)
    }
  }

  /// The record of a child at a meeting, empty where nothing was recorded yet; nil where the
  /// meeting is not known.
  package func record(_ key: RecordKey) -> ParticipationRecord? {
    guard meetings[key.meeting] != nil, children[key.child] != nil else { return nil }
    return records[key] ?? ParticipationRecord(key: key)
  }

  /// Whether it is the one entry that adds its child or plans its meeting, so that all else rests on it.
  package func isOnlyFoundation(_ entry: Entry) -> Bool {
    switch entry.fact.word {
    case .childAdded:
      standing.count { $0.entry.fact.word == .childAdded && $0.entry.child == entry.child } < 2
    case .meetingPlanned:
      standing.count { $0.entry.fact.word == .meetingPlanned && $0.entry.meeting == entry.meeting }
        < 2
    default: false
    }
  }
}
