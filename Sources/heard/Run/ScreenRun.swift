import ArgumentParser
import Canvas
import CaseStore
import Desk
import Foundation
import Participation
import Terminal

/// The full-screen program: takes events from the terminal and from the store, and shows what comes
/// of them.
struct ScreenRun {
  private let planner: Planner
  private let clock: @Sendable () -> Moment
  private let keeper: StoreKeeper
  private let editor: Editor

  /// How often it is looked whether another program wrote, in milliseconds.
  private static let lookEvery = 2000

  init(planner: Planner, keeper: StoreKeeper, clock: @escaping @Sendable () -> Moment) {
    self.planner = planner
    self.keeper = keeper
    self.clock = clock
    editor = Editor(environment: ProcessInfo.processInfo.environment)
  }

  /// Runs until the user leaves.
  ///
  /// - Parameters:
  ///   - opened: a store that is open already.
  ///   - hint: what is said where the desk is locked.
  /// - Throws: `TerminalError`; `StoreError` where closing fails; `ExitCode` after a signal.
  func run(on opened: CaseStore? = nil, hint: String? = nil) throws {
    let environment = ProcessInfo.processInfo.environment
    let locking = try locking(environment, hint: hint)
    var session = try Session(theme: Theme(environment: environment), environment: environment)
    let waker = session.waker
    let office = StoreRunner(keeper, planner: planner, clock: clock) { waker.wake() }
    var front = Front(
      hasStore: opened != nil || keeper.hasStore, size: session.size, now: clock(),
      locking: locking)
    if let opened { office.opened(opened, isNew: false) }
    session.present(front.view(planner))
    while true {
      let event = session.next(timeout: wait(front))
      var events = office.take()
      switch event {
      case .input(let input): events.append(.input(input))
      case .woken: break
      case .terminated(let signal):
        office.keepAll()
        session.restore()
        throw ExitCode(128 + signal)
      case .hungUp:
        office.keepAll()
        session.restore()
        throw ExitCode(129)
      case nil:
        office.lookForOthers()
        if let desk = front.desk, desk.isIdle(at: clock()) { events.append(.idled) }
      }
      guard !events.isEmpty else { continue }
      for event in events {
        for effect in front.update(event, at: clock(), planner: planner) {
          guard try begin(effect, office, &session) else {
            session.restore()
            try office.close()
            return
          }
        }
      }
      session.present(front.view(planner))
    }
  }

  /// `HEARD_LOCK_MINUTES` sets after how long the desk locks.
  private func locking(_ environment: [String: String], hint: String?) throws -> Locking {
    guard let text = environment["HEARD_LOCK_MINUTES"], !text.isEmpty else {
      return Locking(hint: hint)
    }
    guard let minutes = Int(text), (1...600).contains(minutes) else {
      throw Complaint.configuration(
        "HEARD_LOCK_MINUTES is “\(text.shownSafely)”; give minutes from 1 to 600.")
    }
    return Locking(afterMinutes: minutes, hint: hint)
  }

  /// How long an event is waited for at most, in milliseconds; nil without end.
  private func wait(_ front: Front) -> Int? { front.desk == nil ? nil : Self.lookEvery }

  /// - Returns: whether the program goes on.
  private func begin(
    _ effect: Effect, _ office: StoreRunner, _ session: inout Session
  ) throws -> Bool {
    switch effect {
    case .quit: return false
    case .suspend: session.suspend()
    case .edit(let text, let screen):
      let outcome = session.outside { editor.edit(text) }
      office.answer(outcome, screen: screen)
    default: office.begin(effect)
    }
    return true
  }
}
