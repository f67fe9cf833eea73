import CaseStore
import Foundation
import Participation
import Protocols
import Synchronization

/// The sample caseload in a store of its own, in a folder that is removed.
struct SampleStore {
  let store: CaseStore
  let path: String
  private let folder: String
  /// What unlocks the demonstration; whoever opened it typed none, and is told it.
  private static let passphrase = "demonstration"
  let hint = "This is the demonstration: its passphrase is “\(passphrase)”."

  /// Who works with the sample caseload; the first has most of it.
  static let team = [
    User.Profile(name: "Ama Mensah", role: .socialWorker, team: "North"),
    User.Profile(name: "Tomasz Zielinski", role: .socialWorker, team: "North"),
    User.Profile(name: "Priya Nair", role: .iro), User.Profile(name: "Daniel Okafor", role: .chair),
    User.Profile(name: "Ruth Hughes", role: .teamManager, team: "North"),
  ]

  /// Who of the team is meant by a name or a part of it; nil the first.
  static func member(_ name: String?) throws -> User.Profile {
    guard let name else { return team[0] }
    let words = FoldedName.words(name)
    let found = team.filter { FoldedName($0.name).contains(words) }
    guard found.count == 1, let found = found.first else {
      throw Complaint.usage(
        "--as: “\(name.shownSafely)” is nobody of the sample's team; one of "
          + team.map(\.name).joined(separator: ", ") + " is.")
    }
    return found
  }

  /// - Parameter clock: the time of what the user records; the sample's own entries have theirs.
  init(
    for user: User.Profile, planner: Planner, today: CivilDate,
    clock: @escaping @Sendable () -> Moment
  ) throws {
    var template = Array((NSTemporaryDirectory() + "/heard-demo-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw StoreError(.notWritable, "There is no folder for temporary files to put the sample in.")
    }
    folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    path = folder + "/sample.heard"
    do {
      store = try Self.make(path, user, planner, today, clock)
    } catch {
      try? FileManager.default.removeItem(atPath: folder)
      throw error
    }
  }

  private static func make(
    _ path: String, _ user: User.Profile, _ planner: Planner, _ today: CivilDate,
    _ clock: @escaping @Sendable () -> Moment
  ) throws -> CaseStore {
    let entries = try SampleCaseload.entries(today: today, calendar: planner.calendar)
    // Nobody but the program opens it, so that trying a passphrase need not take long.
    let cheap = PassphraseCost(passes: 1, memory: 1 << 20)
    let past = Mutex<Moment?>(nil)
    let store = try CaseStore.create(
      at: path, user: user,
      passphrase: try Passphrase(passphrase), cost: cheap,
      clock: { past.withLock { $0 } ?? clock() })
    // Each day's entries get the times that the sample gives them.
    var rest = entries[...]
    while let first = rest.first {
      let batch = rest.prefix { $0.made.day == first.made.day }
      past.withLock { $0 = first.made }
      try store.recordUnchecked(Array(batch))
      rest = rest.dropFirst(batch.count)
    }
    past.withLock { $0 = nil }
    return store
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }
}
