package import Canvas
package import Participation

/// What every screen stands in: the protocol, who sits there, the day and the room there is.
package struct ScreenContext: Sendable {
  package let planner: Planner
  package var user: Author
  package var team: String?
  package var now: Moment
  package var today: CivilDate
  package var size: Size
  /// From which identifiers are made.
  package var random: Randomness

  package init(
    planner: Planner, user: Author, team: String?, now: Moment, today: CivilDate, size: Size,
    random: Randomness = .system
  ) {
    self.planner = planner
    self.user = user
    self.team = team
    self.now = now
    self.today = today
    self.size = size
    self.random = random
  }

  /// The same on another day, as for a record as it stood.
  func on(_ day: CivilDate) -> ScreenContext {
    var other = self
    other.today = day
    return other
  }

  package var pack: ProtocolPack { planner.pack }
  package var calendar: WorkingDays { planner.calendar }
  var rules: RecordingRules { RecordingRules(planner) }

  /// The columns and rows of a screen between the header and the hints.
  var body: Rect { Frames(size).body }

  var reading: FormReading { FormReading(today: today, calendar: calendar, random: random) }
}

/// How a terminal is divided between header, screen and hints.
struct Frames {
  let size: Size

  init(_ size: Size) { self.size = size }

  /// The smallest terminal in which every task can be done.
  static let smallest = Size(width: 40, height: 12)

  /// Where there are few rows, they go to the screen.
  var isLow: Bool { size.height < 18 }

  var body: Rect {
    let top = isLow ? 1 : 3
    return Rect(x: 0, y: top, width: size.width, height: size.height - top - (isLow ? 2 : 3))
  }

  var titleRow: Int { isLow ? 0 : 1 }
  var noticeRow: Int { size.height - 2 }
  var hintRow: Int { size.height - 1 }
}
