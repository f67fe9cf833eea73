/// A child's records erased: what went, and why.
package struct ChildErased: Sendable, Hashable, Codable {
  package var why: String
  /// How many entries cannot be opened any more.
  package var entries: Int
  /// Meetings that went with the child; one that others were named at stays.
  package var meetings: [MeetingID]

  package init(why: String, entries: Int, meetings: [MeetingID]) {
    self.why = why
    self.entries = entries
    self.meetings = meetings
  }
}

extension Facts {
  static let childErased = FactKind(
    .childErased, "child-erased", "Records erased", Fact.childErased, of: .child,
    right: .program(
      "That a child was erased is not recorded: “heard erase” does it."))
}
