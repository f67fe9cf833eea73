import Foundation
import Participation

/// When an open store was backed up last, and what it was then.
struct AutomaticBackups {
  /// Milliseconds between two.
  private static let interval = 30 * 60_000

  /// What the last backup holds; nil where none was made since the store was opened.
  private(set) var stamp: [Data?]?
  private var last: Moment?

  mutating func opened(last: Moment?) { self.last = last }

  /// Whether half an hour has gone by either way: a clock set back would put the next one off.
  func isDue(now: Moment) -> Bool {
    guard let last else { return true }
    return abs(now.milliseconds - last.milliseconds) >= Self.interval
  }

  mutating func made(_ stamp: [Data?], at now: Moment) {
    self.stamp = stamp
    last = now
  }
}
