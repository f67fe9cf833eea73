/// An exclusion with all that was recorded of it.
package struct Exclusion: Sendable, Equatable, Identifiable {
  /// The entry that made the request.
  package let id: EntryID
  package let request: ExclusionRequested
  package internal(set) var decision: ExclusionDecided?
  package internal(set) var told: ExclusionTold?

  package init(id: EntryID, request: ExclusionRequested) {
    self.id = id
    self.request = request
  }

  /// Whether the person is kept out of the whole meeting.
  package var keepsOutOfAll: Bool { decision.map { $0.excluded && $0.extent == .whole } ?? false }
}
