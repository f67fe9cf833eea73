package import Participation
import Synchronization

/// A clock that goes on by a second at each event.
package final class TestClock: Sendable {
  private let moment: Mutex<Moment>

  package init(_ moment: Moment) { self.moment = Mutex(moment) }

  package var now: Moment { moment.withLock { $0 } }

  package func advance(seconds: Int = 1) {
    moment.withLock { $0 = Moment(milliseconds: $0.milliseconds + seconds * 1000) }
  }
}
