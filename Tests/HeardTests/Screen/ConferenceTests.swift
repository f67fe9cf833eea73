import Support
import Testing

/// Conferences and who comes to them, typed as somebody types it.
@Suite("Who comes, in a terminal", .serialized)
struct ConferenceTests {
  /// A child of 11 on a plan with a review conference on 9 December, and one who is 11 the day before.
  private static let entries = #"""
    [{"fact": "child-added", "child": "ben",
      "details": {"name": "Ben Frost", "preferredName": "Ben", "born": "2015-03-03",
                  "worker": "Ama Mensah"}},
     {"fact": "status-began", "child": "ben",
      "details": {"status": "child-protection-plan", "from": "2026-06-01"}},
     {"fact": "person-added", "child": "ben",
      "details": {"id": "kay", "name": "Kay Frost", "relation": "parent", "under18": false,
                  "accessNeeds": []}},
     {"fact": "meeting-planned", "meeting": "bens-conference",
      "details": {"kind": "review-conference", "date": "2026-12-09",
                  "chair": {"name": "Ida Cho", "isChildsWorker": false}, "children": ["ben"]}},
     {"fact": "person-added", "child": "leo",
      "details": {"id": "ada", "name": "Ada Okafor", "relation": "parent", "under18": false,
                  "accessNeeds": []}},
     {"fact": "child-added", "child": "eve",
      "details": {"name": "Eve Stone", "preferredName": "Eve", "born": "2015-12-08",
                  "worker": "Ama Mensah"}},
     {"fact": "status-began", "child": "eve",
      "details": {"status": "child-protection-plan", "from": "2026-06-01"}},
     {"fact": "meeting-planned", "meeting": "eves-conference",
      "details": {"kind": "review-conference", "date": "2026-12-02", "children": ["eve"]}}]
    """#

  private func store() async throws -> CommandStore {
    let store = try await CommandStore.copy()
    #expect(try await store.record(Self.entries).code == 0)
    return store
  }

  private func open(
    _ child: String, on store: CommandStore, today: String = "2026-11-25"
  ) async throws -> RealTerminal {
    let terminal = try await RealTerminal.opened(on: store, today: today)
    try await terminal.select(child)
    try terminal.press("Enter")
    try await terminal.wait(for: "Why:")
    return terminal
  }

  @Test("a chair's opinion that is missing is said, is recorded as told, and the child comes")
  func missingOpinion() async throws {
    let store = try await store()
    let terminal = try await open("Ben F.", on: store, today: "2026-12-04")
    try await terminal.see(
      to: "Ben's attendance", .choose(1), .leave, .leave, .choose(1), .leave, .leave,
      .text("He is ready for it."), shows: "overdue")
    try await terminal.wait(for: "In progress; overdue since Wed 2 Dec")
    try await terminal.wait(for: "the chair's view.")
    try terminal.press("Enter")
    try await terminal.wait(for: "^S record")
    try terminal.fill([.leave, .leave, .choose(1), .leave, .leave, .text("He can follow it.")])
    try terminal.press("C-s")
    try await terminal.wait(for: "Not recorded yet")
    try terminal.type("Ida Cho, by telephone")
    try await terminal.record()
    try await terminal.select("Ben's attendance")
    try await terminal.wait(for: "Done late: it was due Wed 2 Dec.")
    try await terminal.leave()

    let held = try await open("Ben F.", on: store, today: "2026-12-09")
    try await held.see(to: "The meeting was held", .leave, shows: "Wed 9 Dec")
    try await held.see(to: "Ben: attendance", .choose(1), .choose(1), shows: "all of it")
    let shown = try await store.succeed("show", "meeting", "bens-conference")
    #expect(shown.contains("Child's attendance: social worker's and chair's views"))
    let history = try await store.succeed("history", "ben")
    let said = history.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("as told by Ida Cho"))
  }

  @Test("a parent is kept out of a conference by the chair alone, and is still asked and told")
  func excludedByChair() async throws {
    let store = try await store()
    let terminal = try await open("Ben F.", on: store)
    try await ask("Kay Frost", ground: 2, in: terminal)
    try terminal.fill([
      .choose(1), .choose(1), .instead("Ama Mensah"), .leave, .text("The threats."), .choose(1),
      .text("a letter"), .text("a visit"), .text("the complaints officer"),
    ])
    try terminal.press("C-s")
    try await terminal.wait(for: "Only the chair can decide this")
    try terminal.press("Tab")
    try terminal.fill([.leave, .choose(3), .instead("Ida Cho")])
    try terminal.press("C-s")
    try await terminal.wait(for: "Not recorded yet")
    try terminal.type("Ida Cho, in a call")
    try await terminal.record()
    try await terminal.see(to: "Kay Frost: excluded?", .leave, .text("in a call"), shows: "told")
    try await terminal.see(
      to: "Kay: asked", .choose(3), .leave, .choose(6), .leave, .text("I would have said no."),
      .choose(1), .choose(1))
    let shown = try await store.succeed("show", "meeting", "bens-conference")
    #expect(shown.contains("Kay Frost: Report shared in time"))
  }

  @Test("a parent is kept out of a looked-after review by the IRO, and not by a chair")
  func excludedByReviewingOfficer() async throws {
    let terminal = try await open("Leo O., 12     Looked-after", on: try await store())
    try await ask("Ada Okafor", ground: 1, in: terminal)
    try terminal.fill([
      .choose(1), .choose(3), .instead("Ida Cho"), .text("Ida Cho"), .leave, .text("He asks."),
      .choose(1), .text("a letter"), .text("a visit"), .text("the complaints officer"),
    ])
    try terminal.press("C-s")
    try await terminal.wait(for: "Only the IRO can decide this")
    try terminal.press("Tab")
    try terminal.fill([.leave, .choose(2)])
    try await terminal.record()
    try await terminal.select("Ada Okafor: excluded?")
    try await terminal.wait(for: "to tell")
  }

  /// Asks that somebody be kept out of the whole meeting, and opens the decision.
  private func ask(_ person: String, ground: Int, in terminal: RealTerminal) async throws {
    try terminal.press("o")
    try await terminal.wait(for: "Ask that somebody be excluded")
    try terminal.fill([
      .choose(1), .leave, .leave, .choose(ground), .text("She made threats on Monday."),
      .choose(1),
    ])
    try await terminal.record()
    try await terminal.select("\(person): excluded?")
    try terminal.press("Enter")
    try await terminal.wait(for: "^S record")
  }

  @Test("what a move across a birthday opens is shown before it is saved")
  func movedAcrossBirthday() async throws {
    let terminal = try await open("Eve S.", on: try await store())
    #expect(try !terminal.screen().contains("Eve's attendance"))
    try terminal.press("m")
    try await terminal.wait(for: "Move or postpone the meeting")
    try terminal.fill([.text("9/12")])
    try await terminal.wait(for: "Eve: 11 on Wed 9 Dec 2026, not 10")
    try await terminal.wait(for: "+ opens: Eve's attendance: social worker's and chair's views")
    try terminal.fill([.leave, .leave, .text("the school is closed")])
    try await terminal.record()
    try await terminal.wait(for: "Wed 9 Dec")
    try await terminal.select("Eve's attendance")
  }

  @Test("a small terminal is enough to record")
  func small() async throws {
    let terminal = try await RealTerminal.opened(on: try await store(), width: 40, height: 12)
    try await terminal.select("Ben")
    try terminal.press("Enter")
    try await terminal.wait(for: "Why:")
    try await terminal.see(to: "Kay: support", .leave, .choose(2))
  }
}
