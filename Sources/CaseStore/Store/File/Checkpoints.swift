import Dispatch
import GRDB
import Synchronization

/// Brings what the write-ahead log holds into the file, soon after something was written and away
/// from whoever waits for a commit: that waits for the log alone.
///
/// The log grows by what is written in a second; should this fall behind, SQLite does the same within
/// a commit once the log has `mostFrames`.
final class Checkpoints: Sendable {
  /// Pages in the log above which a commit brings them into the file itself: 32 MiB.
  static let mostFrames = 8192
  private static let delay = DispatchTimeInterval.seconds(1)

  private let file: StoreFile
  private let queue = DispatchQueue(label: "heard.checkpoints", qos: .utility)
  private let state = Mutex(State.idle)
  /// Opened when it is first needed, and used on the queue alone.
  private let connection = Mutex<DatabaseQueue?>(nil)

  private enum State { case idle, due, closed }

  init(of file: StoreFile) { self.file = file }

  /// Something was written.
  func wrote() {
    let wasIdle = state.withLock { state in
      guard state == .idle else { return false }
      state = .due
      return true
    }
    guard wasIdle else { return }
    queue.asyncAfter(deadline: .now() + Self.delay) { [weak self] in self?.run() }
  }

  private func run() {
    let isDue = state.withLock { state in
      guard state == .due else { return false }
      state = .idle
      return true
    }
    guard isDue else { return }
    connection.withLock { connection in
      if connection == nil { connection = try? file.writer() }
      // What cannot be brought in now stays in the log, where it is safe.
      _ = try? connection?.writeWithoutTransaction { try $0.checkpoint(.passive) }
    }
  }

  /// Does something while the log is left alone.
  func pausing<Value>(_ body: () throws -> Value) rethrows -> Value {
    try queue.sync { try body() }
  }

  /// Ends it, before the store is closed.
  func close() {
    state.withLock { $0 = .closed }
    queue.sync {
      connection.withLock { connection in
        try? connection?.close()
        connection = nil
      }
    }
  }
}
