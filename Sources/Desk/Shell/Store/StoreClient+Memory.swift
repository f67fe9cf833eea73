package import Participation
import Synchronization

extension StoreClient {
  /// A store in memory, for tests. It keeps the same contract as the live one.
  ///
  /// - Parameters:
  ///   - entries: what was recorded before.
  ///   - user: who has it open.
  ///   - planner: by which records are put in order and reports counted; its pack has the rules to
  ///     which recording is held.
  ///   - clock: the time of each entry that is recorded.
  package static func memory(
    _ entries: [Entry] = [], as user: Author, planner: Planner,
    clock: @escaping @Sendable () -> Moment
  ) -> StoreClient {
    let memory = MemoryStore(entries, as: user, planner: planner, clock: clock)
    return StoreClient(
      answer: { request throws(Trouble) in try memory.answer(request) },
      record: { entries, place throws(Trouble) in try memory.record(entries, from: place) },
      keepDraft: { place, content in memory.keep(content, at: place) },
      dropDraft: { place in memory.drop(place) },
      noteView: { child, meeting, what in
        memory.noteViews([(child, meeting)], what)
      },
      noteViews: { keys, what in memory.noteViews(keys.map { ($0.child, $0.meeting) }, what) },
      writes: { memory.writes })
  }
}
