import Participation

/// When an open store was backed up last, and what it was then.
struct AutomaticBackups {
  /// Milliseconds between two.
  private static let interval = 30 * 60_000

  /// The writes that the last backup holds, or that the store had when it was opened.
  private var writes: Int?
  private var last: Moment?

  mutating func opened(writes: Int, newest: Moment?) {
    self.writes = writes
    last = newest
  }

  func holds(_ writes: Int) -> Bool { self.writes == writes }

  /// Whether half an hour has gone by either way: a clock set back would put the next one off.
  func isDue(now: Moment) -> Bool {
    guard let last else { return true }
    return abs(now.milliseconds - last.milliseconds) >= Self.interval
  }

  mutating func made(writes: Int, at now: Moment) {
    self.writes = writes
    last = now
  }
}
