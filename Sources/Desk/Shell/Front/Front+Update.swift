package import Participation
import Canvas

extension Front {
  /// Takes an event.
  ///
  /// - Returns: what is wanted of the world, in order.
  package mutating func update(_ event: Event, at moment: Moment, planner: Planner) -> [Effect] {
    now = moment
    if case .input(.resized(let size)) = event { self.size = size }
    if case .opened(let user, let team, let isNew) = event {
      return open(user, team, isNew, planner)
    }
    switch stage {
    case .desk(var desk):
      let effects = desk.update(event, at: moment, planner: planner)
      stage = .desk(desk)
      return effects
    case .locked(var lock):
      let effects = Self.update(&lock, event)
      stage = .locked(lock)
      return effects
    case .welcome(var welcome):
      let effects = update(&welcome, event, planner)
      stage = .welcome(welcome)
      return effects
    }
  }

  private mutating func open(
    _ user: Author, _ team: String?, _ isNew: Bool, _ planner: Planner
  ) -> [Effect] {
    var desk = Desk(
      user: user, team: team, size: size, now: now, locking: locking, random: random)
    if isNew { desk.overlay = .question(Self.whatFirst) }
    let effects = desk.update(.began, at: now, planner: planner)
    stage = .desk(desk)
    return effects
  }

  private static let whatFirst = Overlay.Question(
    title: "The store is ready. Where do you want to start?",
    text: "Children can come from a return on children looked after, or be added one by one.",
    answers: [
      Overlay.Question.Answer(
        "i", "import a return (SSDA903)", [.show(.importing(ImportScreen()))]),
      Overlay.Question.Answer("a", "add a child", [.home(.children), .perform(.add)]),
      Overlay.Question.Answer("l", "look around first", []),
    ])

  private static func update(_ lock: inout LockState, _ event: Event) -> [Effect] {
    switch event {
    case .input(.key(.control("c"))), .input(.key(.escape)): return [.quit]
    case .input(let input): return lock.take(input)
    case .notOpened(let trouble):
      lock.tried(trouble.message)
      return []
    default: return []
    }
  }

  private mutating func update(
    _ welcome: inout Welcome, _ event: Event, _ planner: Planner
  ) -> [Effect] {
    switch event {
    case .notOpened(let trouble):
      welcome.isMaking = false
      welcome.form.faults = FormFaults(whole: trouble.message)
      return []
    case .input(.key(.control("c"))), .input(.key(.escape)): return [.quit]
    case .input(.key(.control("z"))): return [.suspend]
    case .input(let input) where !welcome.isMaking:
      guard welcome.form.handle(input, width: size.width) == .submitted else { return [] }
      let reading = FormReading(
        today: now.dayInLondon, calendar: planner.calendar, random: random)
      guard let store = welcome.store(reading) else { return [] }
      welcome.isMaking = true
      return [.make(store)]
    default: return []
    }
  }
}
