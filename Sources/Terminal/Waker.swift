import Glibc

/// A pipe by which another thread, or a signal, ends the waiting for a key.
///
/// Closed with its last holder: a thread that wakes late must not write into a file that got the
/// number of a closed pipe, which may be the store.
package final class Waker: Sendable {
  let reading: Int32
  let writing: Int32

  init() throws(TerminalError) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else {
      throw TerminalError(.failed, "The system has no pipe left for the program to wait with.")
    }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (reading, writing) = (ends[0], ends[1])
  }

  /// Makes the waiting loop look. May be called from any thread.
  package func wake() {
    var byte: UInt8 = 0
    _ = write(writing, &byte, 1)
  }

  /// The bytes that have come.
  func drain() -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 256)
    while true {
      let count = read(reading, &buffer, buffer.count)
      guard count > 0 else { return all }
      all += buffer[..<count]
    }
  }

  deinit {
    close(reading)
    close(writing)
  }
}
