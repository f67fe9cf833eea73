package import Canvas
package import Participation

/// The whole front end as a value: which screens are open, and what each holds.
package struct Desk: Sendable, Equatable {
  /// The screens, each on top of the one it was opened from; never empty.
  package internal(set) var open: [OpenScreen]
  package var overlay: Overlay?
  package var notice: Notice?
  /// Stands over everything while the desk is locked.
  package var lock: LockState?
  package internal(set) var size: Size
  package internal(set) var now: Moment
  /// When a key was pressed last.
  package internal(set) var lastInput: Moment
  /// The entries recorded last, which `u` takes back.
  var lastRecorded: [Entry] = []
  /// What to say once what is being recorded is on disk.
  var saying: String?
  /// What the entries recorded last say.
  var lastSentences: [String] = []
  /// What was looked at in pages of what was searched.
  var noted: Set<Noted> = []
  var nextID = 1
  var random: Randomness

  package let user: Author
  package let team: String?
  /// How the store is kept from others while nobody sits here.
  package let locking: Locking

  /// A screen with the number by which answers find it.
  package struct OpenScreen: Sendable, Equatable {
    package let id: Int
    package var place: AnyScreen
  }

  /// A record and how it was looked at.
  struct Noted: Hashable {
    let key: RecordKey
    let what: String
  }

  package init(
    user: Author, team: String?, size: Size, now: Moment, locking: Locking = Locking(),
    random: Randomness = .system
  ) {
    self.user = user
    self.locking = locking
    self.team = team
    self.size = size
    self.now = now
    self.random = random
    lastInput = now
    open = [OpenScreen(id: 0, place: AnyScreen(.home(of: user.role)))]
  }

  /// The screen that is seen.
  package var top: AnyScreen {
    get { open[open.count - 1].place }
    set { open[open.count - 1].place = newValue }
  }

  var topID: Int { open[open.count - 1].id }

  mutating func push(_ place: AnyScreen) {
    open.append(OpenScreen(id: nextID, place: place))
    nextID += 1
  }

  mutating func pop() {
    if open.count > 1 { open.removeLast() }
  }

  /// Leaves all but a home screen.
  mutating func goHome(_ tab: Tab) {
    // The home that is there already keeps its selection.
    if open[0].place.screen.tab == tab, open[0].place.isHome {
      open = [open[0]]
    } else {
      open = [OpenScreen(id: nextID, place: AnyScreen(tab))]
      nextID += 1
    }
  }

  mutating func change(_ id: Int, _ body: (inout any Screen) -> [Step]) -> [Step] {
    guard let index = open.firstIndex(where: { $0.id == id }) else { return [] }
    var screen = open[index].place.screen
    let steps = body(&screen)
    open[index].place.screen = screen
    return steps
  }

  /// Whether nobody has pressed a key for so long that the desk locks.
  package func isIdle(at moment: Moment) -> Bool {
    lock == nil && moment.milliseconds - lastInput.milliseconds >= locking.afterMilliseconds
  }

  /// What the screens stand in now.
  package func surroundings(_ planner: Planner) -> ScreenContext {
    ScreenContext(
      planner: planner, user: user, team: team, now: now, today: now.dayInLondon, size: size,
      random: random)
  }
}
