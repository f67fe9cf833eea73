/// Holds entries against the rules in the order in which they are recorded: each against what stands
/// and those before it. Whoever keeps a journal asks this, in the moment in which it writes.
package struct RecordingCheck {
  /// What a journal is looked up by: the entries that a child's case is made of, and the children who
  /// were ever named at a meeting.
  package struct Journal {
    let entries: (ChildID) throws -> [Entry]
    let children: (MeetingID) throws -> [ChildID]
    /// The roles in which somebody of a name is known; none where nobody is.
    let roles: (String) throws -> Set<Role>

    package init(
      entries: @escaping (ChildID) throws -> [Entry],
      children: @escaping (MeetingID) throws -> [ChildID],
      roles: @escaping (String) throws -> Set<Role>
    ) {
      self.entries = entries
      self.children = children
      self.roles = roles
    }
  }

  private let terms: RecordingTerms
  private let author: Author
  private let journal: Journal
  /// The cases that were looked up, with what was taken since.
  private var cases: [ChildID: [Entry]] = [:]
  /// The children for whom a meeting is planned by what was taken since.
  private var planned: [MeetingID: [ChildID]] = [:]

  /// - Parameter author: who records, as they stand in the journal.
  package init(_ terms: RecordingTerms, by author: Author, in journal: Journal) {
    self.terms = terms
    self.author = author
    self.journal = journal
  }

  /// Takes one more entry, which those after it may rest on.
  ///
  /// - Throws: `Refusal` where it cannot be recorded; what the journal throws.
  package mutating func take(_ entry: Entry) throws {
    guard entry.by == author else {
      throw Refusal(
        .notTheDecider, "“by” names somebody else than who opened the store; leave it out.")
    }
    let concerned = try concerned(by: entry)
    for child in concerned where cases[child] == nil {
      cases[child] = try journal.entries(child)
    }
    let known = concerned.flatMap { cases[$0] ?? [] }
    let file = CaseFile(folding: known)
    try terms.rules.check(entry, in: file, on: terms.day)
    if let leader = terms.rules.leaderToCheck(entry, in: file) {
      try terms.rules.check(leader, knownAs: journal.roles(leader.name))
    }
    for child in concerned { cases[child]?.append(entry) }
    if case .meetingPlanned(let plan) = entry.fact, let meeting = entry.meeting {
      planned[meeting, default: []] += plan.children
    }
  }

  /// Takes several entries, all or none: where one cannot be recorded, those before it were not taken.
  ///
  /// - Throws: as for the entry that cannot be recorded.
  package mutating func takeAll(_ entries: [Entry]) throws {
    var before: [ChildID: [Entry]?] = [:]
    var plannedBefore: [MeetingID: [ChildID]?] = [:]
    do {
      for entry in entries {
        for child in try concerned(by: entry) where before[child] == nil {
          before[child] = .some(cases[child])
        }
        if let meeting = entry.meeting, plannedBefore[meeting] == nil {
          plannedBefore[meeting] = .some(planned[meeting])
        }
        try take(entry)
      }
    } catch {
      for (child, entries) in before { cases[child] = entries }
      for (meeting, children) in plannedBefore { planned[meeting] = children }
      throw error
    }
  }

  /// The children whose cases say whether the entry can be recorded. One child's part in a meeting
  /// stands with all of the meeting in the child's own.
  private func concerned(by entry: Entry) throws -> [ChildID] {
    guard let meeting = entry.meeting else { return entry.child.map { [$0] } ?? [] }
    let named = try journal.children(meeting) + (planned[meeting] ?? [])
    if let child = entry.child, named.contains(child) { return [child] }
    let added: [ChildID] =
      if case .meetingPlanned(let plan) = entry.fact { plan.children } else { [] }
    return ((entry.child.map { [$0] } ?? []) + named + added).uniqued()
  }
}

/// What is recorded is held to: the rules, and the day on which it is recorded.
package struct RecordingTerms: Sendable {
  package let rules: RecordingRules
  package let day: CivilDate

  package init(_ rules: RecordingRules, on day: CivilDate) {
    self.rules = rules
    self.day = day
  }
}
