import CaseStore
import Desk
import Dispatch
import Foundation
import Papers
import Participation
import Synchronization

/// Does what the screens want of the store, away from their loop, in order; what comes of it is put
/// in a mailbox.
final class StoreRunner: Sendable {
  private struct State {
    var store: CaseStore?
    var client: StoreClient?
    /// The last content of each form that is not on disk yet.
    var drafts: [FormPlace: [UInt8]] = [:]
    var isFlushDue = false
    /// The store's count of writings after this program's own last one.
    var writes = 0
    /// When the store's log was written last, as the file system says.
    var logWritten: timespec?
  }

  private let state: Mutex<State>
  private let events = Mutex<[Event]>([])
  private let queue = DispatchQueue(label: "heard.store")
  private let wake: @Sendable () -> Void
  private let keeper: StoreKeeper
  private let planner: Planner
  private let clock: @Sendable () -> Moment

  /// - Parameters:
  ///   - keeper: opens and makes the store.
  ///   - planner: by which reports are counted.
  ///   - wake: called from any thread when there is an event.
  init(
    _ keeper: StoreKeeper, planner: Planner, clock: @escaping @Sendable () -> Moment,
    wake: @escaping @Sendable () -> Void
  ) {
    self.keeper = keeper
    self.planner = planner
    self.clock = clock
    self.wake = wake
    state = Mutex(State())
  }

  /// What has come since it was asked last.
  func take() -> [Event] {
    events.withLock { events in
      defer { events = [] }
      return events
    }
  }

  /// Hands on what came of something that was not the store's.
  func answer(_ answer: Answer, screen: Int) { post(.answered(answer, screen: screen)) }

  private func post(_ event: Event) {
    events.withLock { $0.append(event) }
    wake()
  }

  // MARK: Effects

  /// Begins an effect; those that are not the store's are left alone.
  func begin(_ effect: Effect) {
    switch effect {
    case .keepDraft(let place, let content):
      let isFirst = state.withLock { state in
        state.drafts[place] = content
        defer { state.isFlushDue = true }
        return !state.isFlushDue
      }
      // A draft is on disk well within a second of the last key, and not at every key.
      if isFirst {
        queue.asyncAfter(deadline: .now() + .milliseconds(300)) { self.keepDrafts() }
      }
    case .dropDraft(let place):
      state.withLock { $0.drafts[place] = nil }
      queue.async {
        do throws(Trouble) { try self.client.dropDraft(place) } catch {
          self.post(.draftNotKept(error))
        }
        self.noteOwnWrite()
      }
    case .ask(.writePaper(let order), let screen): queue.async { self.write(order, screen) }
    case .ask(let request, let screen):
      queue.async { self.post(.answered(self.answer(request), screen: screen)) }
    case .record(let recording, let screen):
      queue.async { self.record(recording, screen) }
    case .noteView(let child, let meeting, let what):
      queue.async {
        do throws(Trouble) { try self.client.noteView(child, meeting, what) } catch {
          self.post(.answered(.failed(error), screen: 0))
        }
        self.noteOwnWrite()
      }
    case .noteViews(let keys, let what):
      queue.async {
        do throws(Trouble) { try self.client.noteViews(keys, what) } catch {
          self.post(.answered(.failed(error), screen: 0))
        }
        self.noteOwnWrite()
      }
    case .unlock(let bytes): queue.async { self.unlock(bytes) }
    case .make(let new): queue.async { self.make(new) }
    case .edit, .suspend, .quit: break
    }
  }

  private var client: StoreClient {
    get throws(Trouble) {
      guard let client = state.withLock({ $0.client }) else {
        throw Trouble("The store is not open.")
      }
      return client
    }
  }

  private func answer(_ request: Request) -> Answer {
    do throws(Trouble) {
      if case .importReturn(let path) = request { return try importReturn(path) }
      // What was typed a moment ago is among the drafts.
      if case .drafts = request { keepDrafts() }
      // To look at the records behind a figure is noted in the store.
      defer { if case .records = request { noteOwnWrite() } }
      return try client.answer(request)
    } catch {
      return .failed(error)
    }
  }

  /// Notes that a paper is made, and writes it away from the store's queue: a PDF takes its time, and
  /// drafts are kept meanwhile.
  private func write(_ order: PaperOrder, _ screen: Int) {
    do throws(StoreError) {
      try state.withLock({ $0.store })?.logPaper(
        child: order.key.child, meeting: order.key.meeting, kind: order.kind.rawValue)
    } catch { return post(.answered(.failed(Trouble(error)), screen: screen)) }
    noteOwnWrite()
    DispatchQueue.global().async {
      do throws(Trouble) {
        try order.write()
        self.post(.answered(.paperWritten(order), screen: screen))
      } catch { self.post(.answered(.failed(error), screen: screen)) }
    }
  }

  private func record(_ recording: Recording, _ screen: Int) {
    let draft = recording.place.flatMap { place in
      state.withLock { $0.drafts.removeValue(forKey: place).map { (place, $0) } }
    }
    do throws(Trouble) {
      let entries = try client.record(recording.entries, recording.place)
      noteOwnWrite()
      post(.answered(.recorded(entries), screen: screen))
      caution(of: entries, screen)
    } catch {
      if let draft { keepLater([draft.0: draft.1]) }
      post(.answered(.failed(error), screen: screen))
    }
    _ = try? state.withLock({ $0.store })?.backUpIfDue()
  }

  /// Says what of the details recorded cannot be so; that it cannot be looked for is no trouble.
  private func caution(of entries: [Entry], _ screen: Int) {
    guard let store = state.withLock({ $0.store }),
      let cautions = try? store.cautions(
        for: entries, planner: planner, today: clock().dayInLondon),
      !cautions.isEmpty
    else { return }
    post(.answered(.cautioned(cautions.joined(separator: " ")), screen: screen))
  }

  private func keepDrafts() {
    let drafts = state.withLock { state in
      defer { (state.drafts, state.isFlushDue) = ([:], false) }
      return state.drafts
    }
    for (place, content) in drafts {
      do throws(Trouble) {
        try client.keepDraft(place, content)
        post(.draftKept(place, clock()))
      } catch {
        keepLater([place: content])
        post(.draftNotKept(error))
      }
    }
    if !drafts.isEmpty { noteOwnWrite() }
  }

  /// Tries once more in a while to keep what could not be kept, unless something newer is there.
  private func keepLater(_ drafts: [FormPlace: [UInt8]]) {
    state.withLock { $0.drafts.merge(drafts) { newer, _ in newer } }
    queue.asyncAfter(deadline: .now() + .seconds(2)) { self.keepDrafts() }
  }

  private func importReturn(_ path: String) throws(Trouble) -> Answer {
    guard let store = state.withLock({ $0.store }) else { throw Trouble("The store is not open.") }
    defer { noteOwnWrite() }
    return .imported(try keeper.importReturn(path, into: store, today: clock().dayInLondon))
  }

  // MARK: Opening

  private func unlock(_ bytes: [UInt8]) {
    let store = state.withLock { $0.store }
    do throws(Trouble) {
      if let store {
        post(.unlocked(try keeper.opens(store, bytes)))
      } else {
        opened(try keeper.open(bytes), isNew: false)
      }
    } catch {
      post(.notOpened(error))
    }
  }

  private func make(_ new: NewStore) {
    do throws(Trouble) { opened(try keeper.make(new), isNew: true) } catch {
      post(.notOpened(error))
    }
  }

  /// Takes over a store that is open already, as that of a demonstration.
  func opened(_ store: CaseStore, isNew: Bool) {
    let clock = clock
    let shelf = RecordIndexReader(store, planner: planner, today: { clock().dayInLondon }) {
      self.post(.changedElsewhere)
    }
    state.withLock { state in
      state.store = store
      state.client = .live(store, planner: planner, shelf: shelf) { clock().dayInLondon }
      state.writes = (try? store.writes()) ?? 0
    }
    let profile = store.user.profile
    post(.opened(store.user.author, team: profile.team, isNew: isNew))
    queue.async { try? store.loadChildren() }
  }

  // MARK: Other programs

  private func noteOwnWrite() {
    state.withLock { state in
      if let writes = try? state.store?.writes() { state.writes = writes }
      state.logWritten = Self.written(state.store?.path)
    }
  }

  // Not by Foundation, which reads the system's list of users for it each time.
  private static func written(_ path: String?) -> timespec? {
    var found = stat()
    guard let path, stat(path + "-wal", &found) == 0 else { return nil }
    return found.st_mtim
  }

  /// Looks whether another program wrote. Costs a look at the file, and no more where nobody did.
  func lookForOthers() {
    let isChanged = state.withLock { state in
      let written = Self.written(state.store?.path)
      defer { state.logWritten = written }
      return state.store != nil
        && (written?.tv_sec, written?.tv_nsec)
          != (state.logWritten?.tv_sec, state.logWritten?.tv_nsec)
    }
    guard isChanged else { return }
    queue.async {
      let isOthers = self.state.withLock { state in
        guard let writes = try? state.store?.writes(), writes != state.writes else { return false }
        state.writes = writes
        return true
      }
      if isOthers { self.post(.changedElsewhere) }
    }
  }

  // MARK: Leaving

  /// Puts every draft on disk; waits for it no longer than the system waits for a program to end.
  func keepAll(within time: DispatchTimeInterval = .milliseconds(1500)) {
    let done = DispatchSemaphore(value: 0)
    queue.async {
      self.keepDrafts()
      done.signal()
    }
    _ = done.wait(timeout: .now() + time)
  }

  /// Keeps the drafts and closes the store, with a backup.
  func close() throws {
    queue.sync { keepDrafts() }
    let store = state.withLock { state in
      defer { (state.store, state.client) = (nil, nil) }
      return state.store
    }
    try store?.close()
  }
}
