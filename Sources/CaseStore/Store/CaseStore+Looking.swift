import GRDB
package import Participation

/// A record that was looked at, or a child's whole case.
package struct LookedAt: Sendable, Hashable {
  package var child: ChildID
  /// Nil the whole case.
  package var meeting: MeetingID?

  package init(child: ChildID, meeting: MeetingID? = nil) {
    self.child = child
    self.meeting = meeting
  }
}

extension CaseStore {
  /// Notes that this store's user looked at a child's record, with the role held now.
  ///
  /// The child's own worker, and whoever leads the meeting – of a whole case, any of its meetings – look
  /// as a part of their work, and are not noted.
  ///
  /// - Parameter what: the kind of screen or paper, never words of the record.
  package func logView(child: ChildID, meeting: MeetingID? = nil, what: String)
    throws(StoreError)
  {
    try logViews([LookedAt(child: child, meeting: meeting)], what: what)
  }

  /// Notes that this store's user made a paper, whoever they are: what it says leaves the store.
  ///
  /// - Parameter kind: which paper, never words of the record.
  package func logPaper(child: ChildID, meeting: MeetingID, kind: String) throws(StoreError) {
    try recordUnchecked([
      Entry(
        id: .random(), made: clock(), by: user.author, child: child, meeting: meeting,
        fact: .recordViewed(RecordViewed(what: "paper \(kind)")))
    ])
  }

  /// Notes that this store's user looked at several, as at a page of what was searched.
  package func logViews(_ looked: [LookedAt], what: String) throws(StoreError) {
    let strangers = try read { database in
      try looked.filter { try !isInvolved(with: $0, database) }
    }
    try noteViews(strangers, what: what)
  }

  /// Notes that this store's user looked at several, of whom it is known already that they are not a
  /// part of the user's work.
  package func noteViews(_ looked: [LookedAt], what: String) throws(StoreError) {
    guard !looked.isEmpty else { return }
    try record(
      zip(looked, EntryID.random(looked.count)).map { looked, id in
        Entry(
          id: id, made: clock(), by: user.author, child: looked.child,
          meeting: looked.meeting, fact: .recordViewed(RecordViewed(what: what)))
      }, areNew: true)
  }

  private func isInvolved(with looked: LookedAt, _ database: Database) throws -> Bool {
    var reading = RecordListing(database: database, keys: keys)
    let worker = try reading.childOverview(looked.child.text)?.child.worker
    let chairs = try reading.page(child: looked.child.text).records
      .filter { looked.meeting == nil || $0.key.meeting == looked.meeting }.map(\.chair)
    return user.profile.name.isInvolved(worker: worker, chairs: chairs)
  }
}
