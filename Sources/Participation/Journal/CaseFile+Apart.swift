extension CaseFile {
  /// Entries of a child, or of the meetings about them, that two stores made without knowing of each
  /// other, of which only the last can hold: as a meeting that was moved to two days.
  ///
  /// - Parameters:
  ///   - new: what came in from the other store.
  ///   - told: all that the other store had.
  /// - Returns: each with the others in its place, in order.
  package func madeApart(
    of child: ChildID, new: Set<EntryID>, told: Set<EntryID>
  ) -> [[Entry]] {
    let own = standing.map(\.entry).filter { entry in
      entry.child.map { $0 == child }
        ?? entry.meeting.flatMap { meetings[$0]?.children.contains(child) } ?? false
    }
    let places = Dictionary(grouping: own.filter { $0.place != nil }, by: \.place)
    return places.values.filter { entries in
      entries.contains { new.contains($0.id) } && entries.contains { !told.contains($0.id) }
        && Set(entries.map(\.fact)).count > 1
    }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }
}

extension Entry {
  /// What it settles, where only the last that is said of it can hold; nil for what stands beside
  /// others.
  fileprivate var place: [String]? {
    let settles: [String?]? =
      switch fact {
      case .childAdded, .childAmended: ["child"]
      case .personAdded(let person), .personAmended(let person): ["person", person.id.text]
      case .meetingMoved, .meetingCancelled, .meetingHeld, .heldWithoutMeeting: ["day"]
      case .chairNamed: ["chair"]
      case .tookPart, .codeOverruled: ["part"]
      case .attended(let there): ["there", there.who?.text]
      case .exceptionDecided: ["exception"]
      case .exclusionDecided(let decision): ["exclusion", decision.request.text]
      case .viewAnswered(let answer): ["answer", answer.view.text]
      case .goalJudged(let judged): ["goal", judged.goal.text]
      default: nil
      }
    return settles.map { ($0 + [child?.text, meeting?.text]).map { $0 ?? "" } }
  }
}
