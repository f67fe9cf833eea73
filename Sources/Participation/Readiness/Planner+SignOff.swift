extension Planner {
  /// What is blank and due by now of each child whom a meeting is about: what a sign-off passes over,
  /// since it signs for all of them. A child whom the file does not have is left out.
  package func blank(at meeting: Meeting, in file: CaseFile, on today: CivilDate) -> [ChildGaps] {
    meeting.children.compactMap { id in
      guard let child = file.children[id],
        let record = file.record(RecordKey(child: id, meeting: meeting.id))
      else { return nil }
      let gaps = readiness(of: record, at: meeting, for: child, on: today).gaps
      return gaps.isEmpty ? nil : ChildGaps(child: child, gaps: gaps)
    }
  }
}

/// What is blank of one child at a meeting. Never empty.
package struct ChildGaps: Sendable, Equatable {
  package let child: ChildFile
  package let gaps: [Readiness.Gap]
}
