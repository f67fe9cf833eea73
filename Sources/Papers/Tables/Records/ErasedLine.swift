package import Participation

/// A child whose records were erased: who did it, when and why, and how much went.
package struct ErasedLine: Encodable {
  let child: ChildID
  let at: Moment
  let by: String
  let role: Nullable<Role>
  let why: String
  let entries: Int
  let meetings: [MeetingID]

  /// What is left to say of an erased child.
  package init(
    child: ChildID, at moment: Moment, by: String, role: Role?, why: String, entries: Int,
    meetings: [MeetingID]
  ) {
    self.child = child
    at = moment
    self.by = by
    self.role = Nullable(role)
    self.why = why
    self.entries = entries
    self.meetings = meetings
  }

  /// One sentence: when, by whom, how much, why.
  package var sentence: String {
    let role = role.value.map { ", \($0.name)," } ?? ""
    let count = entries == 1 ? "1 entry" : "\(entries) entries"
    return "The records of \(child) were erased on \(at.dayInLondon.written) by \(by)\(role) "
      + "\(count) in all: \(why)"
  }

  package static func text(_ lines: [ErasedLine]) -> String {
    guard !lines.isEmpty else { return "No child's records were erased.\n" }
    var paper = TextPaper()
    for line in lines { paper.add(line.sentence, hanging: 2) }
    return paper.text
  }
}
