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
    let outcome = Corrections(entries).outcome()
    standing = outcome.standing
    takenBack = outcome.takenBack
    conflicts = outcome.conflicts
    unplaced = outcome.adrift
    // What makes a child or a meeting is applied first: in a merged journal the clock of one store
    // may run ahead of the other's, and a fact may be older than what it is about.
    func recordedOn(_ entry: StandingEntry) -> CivilDate {
      // What was corrected since was known from when it was recorded first.
      let first =
        entry.origin == entry.entry.id ? entry.entry : entries.first { $0.id == entry.origin }
      return (first ?? entry.entry).made.dayInLondon
    }
    for entry in standing {
      switch entry.entry.fact {
      case .childAdded(let details):
        guard let id = entry.entry.child, children[id] == nil else { continue }
        children[id] = ChildFile(
          id: id, details: details, made: entry.entry.made, recordedOn: recordedOn(entry))
      case .meetingPlanned(let planned):
        guard let id = entry.entry.meeting, meetings[id] == nil else { continue }
        meetings[id] = Meeting(id: id, planned: planned, recordedOn: recordedOn(entry))
      default: continue
      }
    }
    var replanned: Set<MeetingID> = []
    for entry in standing { place(entry, recorded: recordedOn, replanned: &replanned) }
    unplaced.sort()
  }

  /// - Parameter recorded: the day on which an entry was recorded first.
  private mutating func place(
    _ standing: StandingEntry, recorded: (StandingEntry) -> CivilDate,
    replanned: inout Set<MeetingID>
  ) {
    let entry = standing.entry
    if entry.fact.word == .childErased { return erasures.append(entry) }
    switch entry.fact.word.scope {
    case .child:
      guard let id = entry.child, children[id] != nil else { return unplaced.append(entry) }
      children[id]?.apply(entry.fact, made: entry.made)
    case .meeting:
      guard let id = entry.meeting, meetings[id] != nil else { return unplaced.append(entry) }
      // The first plan made the meeting; only a further one changes it.
      if entry.fact.word == .meetingPlanned && replanned.insert(id).inserted { return }
      meetings[id]?.apply(entry.fact, recorded: recorded(standing), made: entry.made)
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
