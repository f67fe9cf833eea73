import Glibc

/// Says that a store is open, in a file of its own beside it: while it is, nobody swaps the store for
/// a backup.
///
/// A lock on the store itself would not do: closing any descriptor of a file gives up the locks that
/// SQLite holds on it (fcntl(2)).
struct StoreLock: ~Copyable {
  private let descriptor: Int32

  enum Kind {
    /// The store is in use.
    case shared
    /// Nobody else has it open.
    case exclusive
  }

  /// A program that is only now leaving, or a child of this one on its way to another program, holds
  /// a lock for a moment longer: so often it is tried, and so long waited in between.
  private static let (tries, pause) = (25, UInt32(20_000))

  /// - Throws: `inUse` where another program stands in the way.
  init(_ store: String, _ kind: Kind) throws(StoreError) {
    descriptor = open(store + "-lock", O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw StoreError(errno: errno) }
    let wanted = (kind == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB
    var isHeld = flock(descriptor, wanted) == 0
    for _ in 1..<Self.tries where !isHeld && errno == EWOULDBLOCK {
      usleep(Self.pause)
      isHeld = flock(descriptor, wanted) == 0
    }
    guard isHeld else {
      throw StoreError(
        .inUse,
        kind == .shared
          ? "The store is being restored from a backup; try again in a moment."
          : "The store is open in another window or program; close it there first.")
    }
  }

  deinit { close(descriptor) }
}
