import Canvas
import Desk
import Participation
import Support
import Testing

/// What the store holds of the sample caseload's children.
extension DeskDriver {
  /// A child's entries, as they stand in the journal.
  func entries(_ child: String) throws -> [Entry] {
    try #require(try caseFile(.named(child))).entries
  }

  func meeting(_ meeting: String, of child: String) throws -> Meeting {
    let found = try #require(try caseFile(.named(child)))
    return try #require(found.file.meetings[.named(meeting)])
  }

  func record(_ child: String, at meeting: String) throws -> ParticipationRecord {
    let found = try #require(try caseFile(.named(child)))
    let key = RecordKey(child: .named(child), meeting: .named(meeting))
    return try #require(found.file.record(key))
  }

  /// How many children the store holds.
  func childCount() throws -> Int {
    guard
      case .children(_, _, _, _, let total) = try client.answer(.children(matching: "", offset: 0))
    else { return 0 }
    return total
  }

  /// Everything on the screen in one line, so that a sentence is found however it wraps.
  func says(_ sentence: String) -> Bool {
    let rows = (0..<frame.size.height).map { y in
      frame.row(y).split(separator: "│").last.map(String.init) ?? ""
    }
    let words = rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
    return words.contains(sentence)
  }
}
