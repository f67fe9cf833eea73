import Foundation
import Participation
import Support
import Testing

/// Two people work on one store, each with the program in a process of its own.
@Suite("Two writers of one store", .serialized)
struct TwoWritersTests {
  @Test(
    "what was typed for a meeting that another cancels is refused, kept, and not in the history")
  func cancelledMeanwhile() async throws {
    let store = try await CommandStore.copy()
    let terminal = try await RealTerminal.opened(on: store, today: "2026-11-25")
    try await terminal.select("Leo O.")
    try terminal.press("Enter")
    try await terminal.wait(for: "Why:")
    try await terminal.select("More active role")
    try terminal.press("Enter")
    try await terminal.wait(for: "^S record")
    for _ in 0..<12 { try terminal.press("BTab") }
    try terminal.press("Space")
    try terminal.fill([.leave, .leave, .text("chooses the room")])
    try await terminal.wait(for: "chooses the room")

    let cancel = """
      [{"fact": "meeting-cancelled", "meeting": "leos-review", "details": {"why": "the room"}}]
      """
    let cancelled = try await store.run(
      ["record", try store.write(cancel), "--today", "2026-11-25"], as: .manager)
    #expect(cancelled.code == 0)

    try terminal.press("C-s")
    try await terminal.wait(for: "The meeting is cancelled")
    try await terminal.wait(for: "chooses the room")
    try await terminal.leave()

    // After the cancellation nothing was recorded; what was typed is there to go on with.
    let history = try await store.succeed("history", "leo", "--format", "json")
    let facts = history.split(separator: "\n").filter { $0.contains("\"fact\"") }
    #expect(facts.last?.contains("meeting-cancelled") == true, "\(facts)")
    #expect(!history.contains("chooses the room"))
    let again = try await RealTerminal.opened(on: store, today: "2026-11-25")
    try await again.select("Leo O.")
    try again.press("Enter")
    try await again.wait(for: "draft")
    try await again.leave()
  }

  @Test("what one command records is held to what another recorded before it")
  func commands() async throws {
    let store = try await CommandStore.copy()
    let today = ["--today", "2026-11-25"]
    func record(_ entries: String, as who: CommandStore.Who) async throws -> Outcome {
      try await store.run(["record", try store.write(entries)] + today, as: who)
    }
    let cancelled = try await record(
      #"[{"fact":"meeting-cancelled","meeting":"leos-review","details":{"why":"x"}}]"#,
      as: .manager)
    #expect(cancelled.code == 0)
    let late = try await record(
      #"""
      [{"fact":"need-recorded","child":"leo","details":{"need":"interpreter"}},
       {"fact":"encouraged","child":"leo","meeting":"leos-review","details":{"on":"2026-11-24"}}]
      """#, as: .worker)
    #expect(late.isRefused(65, "entry 2: The meeting is cancelled"), "\(late)")
    let signed = try await record(
      #"[{"fact":"signed-off","meeting":"core","details":{"on":"2026-11-24"}}]"#, as: .worker)
    #expect(
      signed.isRefused(77, "entry 1: Only the chair or IRO signs a meeting off."), "\(signed)")
    let history = try await store.succeed("history", "leo")
    #expect(!history.contains("interpreter"))
  }
}
