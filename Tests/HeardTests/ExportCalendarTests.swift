import Foundation
import Testing

@Suite("heard export calendar")
struct ExportCalendarTests {
  private static let today = ["--today", "2026-11-25"]

  /// What an independent library reads: a line for each event, with its start, summary and identifier.
  private static let reading = """
    import sys
    from icalendar import Calendar
    calendar = Calendar.from_ical(open(sys.argv[1], 'rb').read())
    for event in calendar.walk('VEVENT'):
        print(event.decoded('dtstart'), event.decoded('summary').decode(), event['uid'], sep='|')
    assert not calendar.errors and not any(e.errors for e in calendar.walk('VEVENT'))
    """

  private func events(_ store: CommandStore, _ file: String) async throws -> [[Substring]] {
    let (script, out) = (try store.write(Self.reading, as: "read.py"), store.file("events"))
    try await Program.shell("/usr/bin/python3 '\(script)' '\(file)' > '\(out)'")
    return try String(contentsOfFile: out, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: "|", omittingEmptySubsequences: false)
    }
  }

  @Test("Is read by another library, names nobody, and says the same each time")
  func parses() async throws {
    let store = try await CommandStore.copy()
    let added = try await store.record(
      #"""
      [{"fact": "person-added", "child": "leo",
        "details": {"id": "mum", "name": "Rose, \"Ro\"; Okafor", "relation": "parent",
                    "under18": false, "accessNeeds": []}},
       {"fact": "meeting-moved", "meeting": "leos-review",
        "details": {"to": "2026-12-03", "time": "10:30", "why": "the room"}}]
      """#)
    try #require(added.code == 0)
    let file = store.file("heard.ics")
    let outcome = try await store.run(["export", "calendar", file] + Self.today)
    #expect(outcome.code == 0 && outcome.output.hasPrefix("Written: 2 meetings and "))
    let events = try await events(store, file)
    #expect(events.count > 10 && Set(events.map(\.[2])).count == events.count)
    #expect(
      events.contains {
        $0[0] == "2026-12-03 10:30:00+00:00" && $0[1] == "Looked-after review: L.O."
      })
    #expect(events.contains { $0[0] == "2026-12-09" && $0[1] == "Core group: L.O., M.B." })
    let text = try String(contentsOfFile: file, encoding: .utf8)
    for name in ["Okafor", "Leo", "Mia", "Rose", "leos-review"] { #expect(!text.contains(name)) }
    let again = try await store.run(["export", "calendar", file, "--force"] + Self.today)
    #expect(again.code == 0)
    #expect(try await self.events(store, file) == events)
  }

  @Test("Takes a worker and a chair, and first names where they are asked for")
  func filters() async throws {
    let store = try await CommandStore.copy()
    let file = store.file("heard.ics")
    let arguments = ["export", "calendar", file, "--force", "--names"] + Self.today
    #expect(try await store.run(arguments + ["--worker", "ama mensah"]).code == 0)
    let summaries = try await events(store, file).map(\.[1])
    #expect(summaries.contains("Core group: Leo"))
    #expect(!summaries.contains { $0.contains("Mia") })
    let outcome = try await store.run(arguments + ["--chair", "Nobody"])
    #expect(outcome.isRefused(64, "--chair: no leader of a meeting is called “Nobody”"))
  }

  @Test("Is in the history of each child, where somebody else than their worker made it")
  func looked() async throws {
    let store = try await CommandStore.copy()
    let outcome = try await store.run(
      ["export", "calendar", store.file("heard.ics")] + Self.today, as: .manager)
    #expect(outcome.code == 0)
    #expect(try await store.succeed("history", "leo").contains("export calendar"))
  }
}
