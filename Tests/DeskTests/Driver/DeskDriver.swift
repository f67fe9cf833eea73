import Canvas
import Desk
import Participation
import Protocols
import Support

/// Drives the desk as a person does, over a store in memory: types, and reads what is shown. What a
/// screen asks of the store is answered before the next key, so that nothing is waited for.
struct DeskDriver {
  private(set) var desk: Desk
  let planner: Planner
  let client: StoreClient
  private let clock: TestClock
  /// What the desk wanted of the world that is no store: editors, leaving.
  private(set) var wishes: [Effect] = []

  init(
    _ entries: [Entry] = [], as user: Author = Author(name: "Ama Mensah", role: .socialWorker),
    today: String = "2026-11-25", width: Int = 80, height: Int = 24, client: StoreClient? = nil
  ) throws {
    let clock = TestClock(
      Moment(milliseconds: try CivilDate(parsing: today).dayNumber * 86_400_000 + 32_400_000))
    self.clock = clock
    planner = Planner(pack: try Bundled.camden(), calendar: try Bundled.workingDays())
    self.client = client ?? .memory(entries, as: user, planner: planner) { clock.now }
    desk = Desk(
      user: user, team: "North", size: Size(width: width, height: height), now: clock.now,
      random: .seeded(7))
    send(.began)
  }

  // MARK: Doing

  /// Sends an event and all that follows from it.
  mutating func send(_ event: Event) {
    clock.advance()
    var effects = desk.update(event, at: clock.now, planner: planner)
    while !effects.isEmpty {
      let effect = effects.removeFirst()
      for event in run(effect) {
        clock.advance()
        effects += desk.update(event, at: clock.now, planner: planner)
      }
    }
  }

  private mutating func run(_ effect: Effect) -> [Event] {
    do throws(Trouble) {
      switch effect {
      case .ask(let request, let screen):
        return [.answered(try client.answer(request), screen: screen)]
      case .record(let recording, let screen):
        let entries = try client.record(recording.entries, recording.place)
        return [.answered(.recorded(entries), screen: screen)]
      case .keepDraft(let place, let content):
        try client.keepDraft(place, content)
        return [.draftKept(place, clock.now)]
      case .dropDraft(let place):
        try client.dropDraft(place)
        return []
      case .noteView(let child, let meeting, let what):
        try client.noteView(child, meeting, what)
        return []
      case .noteViews(let keys, let what):
        try client.noteViews(keys, what)
        return []
      case .edit, .unlock, .make, .suspend, .quit:
        wishes.append(effect)
        return []
      }
    } catch {
      if case .ask(_, let screen) = effect { return [.answered(.failed(error), screen: screen)] }
      if case .record(_, let screen) = effect { return [.answered(.failed(error), screen: screen)] }
      return [.draftNotKept(error)]
    }
  }

  mutating func press(_ keys: Key...) { for key in keys { send(.input(.key(key))) } }

  mutating func type(_ text: String) {
    for character in text { press(character == "\n" ? .enter : .character(character)) }
  }

  mutating func paste(_ text: String) { send(.input(.paste(text))) }

  mutating func resize(_ width: Int, _ height: Int) {
    send(.input(.resized(Size(width: width, height: height))))
  }

  // MARK: Reading

  var frame: Frame { desk.view(planner) }

  var text: String { frame.text }

  func shows(_ text: String) -> Bool { self.text.contains(text) }

  /// The row that the cursor stands on.
  var cursorRow: String {
    let frame = frame
    return frame.cursor.map { frame.row($0.y) } ?? ""
  }

  /// What the store holds now.
  func caseFile(_ child: ChildID) throws -> ChildCase? {
    guard case .childCase(_, let found) = try client.answer(.childCase(child)) else { return nil }
    return found
  }
}

extension DeskDriver {
  /// The drafts that the store holds, by where they belong.
  func drafts() throws -> [FormPlace: [UInt8]] {
    guard case .drafts(let kept) = try client.answer(.drafts) else { return [:] }
    return Dictionary(kept.map { ($0.place, $0.content) }) { first, _ in first }
  }
}
