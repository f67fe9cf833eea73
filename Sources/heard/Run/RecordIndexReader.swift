import CaseStore
import Desk
import Dispatch
import Participation
import Synchronization

/// The index of a store's records for the screens: read away from everything else when it is first
/// wanted, and brought up to date by what was written since.
final class RecordIndexReader: Sendable {
  private struct State {
    var index: RecordIndex
    /// How far the store was read; nil while nothing was.
    var mark: OutlineMark?
    var isReading = false
  }

  private let store: CaseStore
  private let planner: Planner
  private let today: @Sendable () -> CivilDate
  private let state: Mutex<State>
  private let queue = DispatchQueue(label: "heard.records")
  /// Called when all has been read.
  private let isRead: @Sendable () -> Void

  init(
    _ store: CaseStore, planner: Planner, today: @escaping @Sendable () -> CivilDate,
    isRead: @escaping @Sendable () -> Void
  ) {
    self.store = store
    self.planner = planner
    self.today = today
    self.isRead = isRead
    state = Mutex(State(index: RecordIndex(today: today())))
  }

  /// Gives the index as it stands, whole or not yet.
  func with<Value>(
    _ body: (inout RecordIndex, _ isWhole: Bool) -> Value
  ) throws(StoreError) -> Value {
    let day = today()
    let begins = state.withLock { state in
      if state.index.today != day { (state.index, state.mark) = (RecordIndex(today: day), nil) }
      guard state.mark == nil, !state.isReading else { return false }
      state.isReading = true
      return true
    }
    if begins {
      let reading = DispatchWorkItem { [self] in read() }
      queue.async(execute: reading)
      // What is read within the time of a glance is there at once.
      _ = reading.wait(timeout: .now() + .milliseconds(100))
    }
    let mark = state.withLock { $0.mark }
    guard let mark else { return state.withLock { body(&$0.index, false) } }
    try update(since: mark)
    return state.withLock { body(&$0.index, true) }
  }

  private func read() {
    let (day, planner) = (today(), planner)
    let changes = try? store.outlines { outline in
      RecordIndex.Made(outline, planner: planner, today: day)
    }
    state.withLock { state in
      if let changes {
        state.index = RecordIndex(today: day)
        state.index.take(changes.values)
        state.mark = changes.mark
      }
      state.isReading = false
    }
    isRead()
  }

  private func update(since mark: OutlineMark) throws(StoreError) {
    let (day, planner) = (state.withLock { $0.index.today }, planner)
    let changes = try store.outlines(since: mark) { outline in
      RecordIndex.Made(outline, planner: planner, today: day)
    }
    guard changes.mark != mark else { return }
    state.withLock { state in
      if changes.isAnew { state.index = RecordIndex(today: day) }
      state.index.take(changes.values, gone: changes.gone)
      state.mark = changes.mark
    }
  }
}
