import Participation
import Synchronization

/// A clock that goes on by a second at each event.
final class TestClock: Sendable {
  private let moment: Mutex<Moment>

  init(_ moment: Moment) { self.moment = Mutex(moment) }

  var now: Moment { moment.withLock { $0 } }

  func advance(seconds: Int = 1) {
    moment.withLock { $0 = Moment(milliseconds: $0.milliseconds + seconds * 1000) }
  }
}
