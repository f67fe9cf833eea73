import CaseStore
import Foundation
import Participation
import Synchronization

/// Another program that writes to the same store all the while, of another child.
final class Beside: Sendable {
  private let done = DispatchSemaphore(value: 0)
  private let state = Mutex((isOver: false, recorded: Set<EntryID>()))

  init(_ path: String) throws {
    let store = try Work.open(path)
    Thread.detachNewThread { [self] in
      while !state.withLock({ $0.isOver }) {
        let entry = Work.entryOfZoe()
        if (try? store.recordUnchecked([entry])) != nil {
          state.withLock { _ = $0.recorded.insert(entry.id) }
        }
      }
      try? store.close(backingUp: false)
      done.signal()
    }
  }

  /// Stops it.
  ///
  /// - Returns: the entries that it was told were recorded.
  func end() throws -> Set<EntryID> {
    state.withLock { $0.isOver = true }
    done.wait()
    return state.withLock { $0.recorded }
  }

  static func entries(in store: CaseStore) throws -> Set<EntryID> {
    guard let zoe = Work.zoe else { return [] }
    return Set(try store.entries(child: zoe).entries.map(\.id))
  }
}
