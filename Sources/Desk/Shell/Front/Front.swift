package import Canvas
package import Participation

/// The program as it is seen, from the first start or the passphrase to the desk.
package struct Front: Sendable, Equatable {
  package internal(set) var stage: Stage
  package internal(set) var size: Size
  package internal(set) var now: Moment
  let random: Randomness
  let locking: Locking

  package enum Stage: Sendable, Equatable {
    /// No store is there: who sits here is asked, and a passphrase.
    case welcome(Welcome)
    /// The store is there and not open.
    case locked(LockState)
    case desk(Desk)
  }

  /// - Parameter hasStore: whether there is a store to open.
  package init(
    hasStore: Bool, size: Size, now: Moment, locking: Locking = Locking(),
    random: Randomness = .system
  ) {
    stage = hasStore ? .locked(LockState(isFirst: true)) : .welcome(Welcome())
    self.size = size
    self.now = now
    self.random = random
    self.locking = locking
  }

  package var desk: Desk? { if case .desk(let desk) = stage { desk } else { nil } }
}

/// Whom a new store is made for.
package struct NewStore: Sendable, Equatable {
  package var name: String
  package var role: Role
  package var team: String?
  package var passphrase: [UInt8]

  package init(name: String, role: Role, team: String?, passphrase: [UInt8]) {
    self.name = name
    self.role = role
    self.team = team
    self.passphrase = passphrase
  }
}
