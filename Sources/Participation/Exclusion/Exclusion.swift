/// An exclusion with all that was recorded of it.
package struct Exclusion: Sendable, Equatable, Identifiable {
  /// The entry that made the request.
  package let id: EntryID
  package let request: ExclusionRequested
  package internal(set) var decision: ExclusionDecided?
  package internal(set) var told: ExclusionTold?

  /// Whether it was decided at the meeting, where the person was until then.
  package let isAtMeeting: Bool

  package init(id: EntryID, request: ExclusionRequested, isAtMeeting: Bool = false) {
    self.id = id
    self.request = request
    self.isAtMeeting = isAtMeeting
  }

  /// Whether the person is kept out of the whole meeting.
  package var keepsOutOfAll: Bool {
    !isAtMeeting && decision.map { $0.excluded && $0.extent == .whole } ?? false
  }
}
