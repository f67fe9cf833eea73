import CaseStore
import Desk
import Foundation
import Participation
import Support

@testable import heard

/// Which of the two store clients is held to the contract.
enum ClientKind: String, CaseIterable, Sendable {
  case live, memory
}

/// A store client with what it needs around it; gone with the test.
final class HeldClient: Sendable {
  let client: StoreClient
  private let folder: String?
  private let time: TestClock

  /// The day on which the tests record.
  static let today = date(2026, 9, 7)
  static let worker = JournalBuilder.worker

  var now: Moment { time.now }

  /// - Parameter entries: what was recorded before, whoever may record it.
  init(
    _ kind: ClientKind, _ entries: [Entry] = [], as user: Author = worker
  ) throws {
    let time = TestClock(
      Moment(milliseconds: Self.today.dayNumber * 86_400_000 + 36_000_000))
    self.time = time
    let planner = try JournalBuilder.planner()
    let clock: @Sendable () -> Moment = {
      time.advance()
      return time.now
    }
    switch kind {
    case .memory:
      folder = nil
      client = .memory(entries, as: user, planner: planner, clock: clock)
    case .live:
      let folder = FileManager.default.temporaryDirectory.path + "/heard-\(UUID().uuidString)"
      self.folder = folder
      let store = try CaseStore.create(
        at: folder + "/store.heard", user: User.Profile(name: user.name, role: user.role),
        passphrase: Passphrase("correct horse battery"),
        cost: PassphraseCost(passes: 1, memory: 8192), clock: clock)
      if !entries.isEmpty { try store.recordUnchecked(entries) }
      let index = RecordIndexReader(store, planner: planner, today: { Self.today }) {}
      client = .live(store, planner: planner, shelf: index) { Self.today }
    }
  }

  deinit { if let folder { try? FileManager.default.removeItem(atPath: folder) } }

  // MARK: What is asked

  /// The answer once all of the store has been read for it.
  func answer(_ request: Request) async throws -> Answer {
    while true {
      let answer = try client.answer(request)
      switch answer {
      case .records(_, _, _, isWhole: false), .overdueReviews(_, _, isWhole: false):
        await Task.yield()
      default: return answer
      }
    }
  }

  func entries(_ child: ChildID = JournalBuilder.child) throws -> [Entry] {
    guard case .childCase(_, let found) = try client.answer(.childCase(child)) else { return [] }
    return found.entries
  }

  func drafts() throws -> [KeptDraft] {
    if case .drafts(let drafts) = try client.answer(.drafts) { drafts } else { [] }
  }

  /// The trouble that recording makes; nil where it makes none.
  func trouble(_ entries: [Entry], _ place: FormPlace? = nil) -> Trouble? {
    do throws(Trouble) {
      _ = try client.record(entries, place)
      return nil
    } catch {
      return error
    }
  }

  /// The names of the children that a text finds, in order.
  func names(_ text: String, of worker: String? = nil) throws -> [String] {
    let answer = try client.answer(.children(matching: text, worker: worker, offset: 0))
    guard case .children(_, _, _, let rows, _) = answer else { return [] }
    return rows.map(\.child.name)
  }

  /// All pages of a list of meetings, and how many there were.
  func meetings(_ query: MeetingQuery) throws -> (rows: [RecordKey], pages: Int) {
    var (query, rows, pages) = (query, [MeetingRow](), 0)
    while pages < 100 {
      guard case .meetings(_, let page, let hasMore) = try client.answer(.meetings(query)) else {
        break
      }
      rows += page
      pages += 1
      query.after = page.last
      if !hasMore { break }
    }
    return (rows.map(\.outline.key), pages)
  }
}
