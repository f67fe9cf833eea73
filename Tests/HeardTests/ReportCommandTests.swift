import Foundation
import Testing

@Suite("heard report")
struct ReportCommandTests {
  private func report(_ arguments: String...) async throws -> Outcome {
    let store = try await CommandStore.shared()
    return try await store.run(["report", "--today", "2027-01-15"] + arguments, as: .manager)
  }

  @Test("Is of the last full quarter unless a period is given, with denominators")
  func text() async throws {
    let outcome = try await report()
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("Participation report · Q4 2026, 1 Oct – 31 Dec 2026\n"))
    // Leo's review, and the core group of both children.
    #expect(outcome.output.contains("Children, counted at each meeting"))
    #expect(outcome.output.contains("0 of 3    0 %"))
    #expect(!outcome.output.contains("Leo"))
  }

  @Test(
    "Takes a period as people write it",
    arguments: [
      (["--period", "q4 2026"], "2026-10-01", "2026-12-31"),
      (["--period", "2026/27"], "2026-04-01", "2027-03-31"),
      (["--from", "2/12/2026"], "2026-12-02", "2027-01-15"),
      (["--from", "2026-12-01", "--to", "2026-12-05"], "2026-12-01", "2026-12-05"),
    ])
  func periods(arguments: [String], from: String, to: String) async throws {
    let store = try await CommandStore.shared()
    let outcome = try await store.run(
      ["report", "--today", "2027-01-15", "--format", "json"] + arguments, as: .manager)
    #expect(outcome.output.contains("\"from\" : \"\(from)\""))
    #expect(outcome.output.contains("\"to\" : \"\(to)\""))
  }

  @Test("Leaves small groups out of what goes to a spreadsheet, unless told otherwise")
  func sharing() async throws {
    let shared = try await report("--format", "csv")
    #expect(shared.output.contains("children-to-ask,Children due to be asked,,,"))
    let whole = try await report("--format", "csv", "--unsuppressed")
    #expect(whole.output.contains("children-to-ask,Children due to be asked,3,3,"))
    #expect(try await report("--sharing").output.contains("For sharing: groups under 5"))
  }

  @Test("Prints the quarterly update, of a quarter or of the last full one")
  func quarterly() async throws {
    for arguments in [["--quarter"], ["--quarter", "2026Q4"]] {
      let store = try await CommandStore.shared()
      let outcome = try await store.run(
        ["report", "--today", "2027-01-15"] + arguments, as: .manager)
      #expect(outcome.output.hasPrefix("Participation: quarterly update · Q4 2026"))
      #expect(outcome.output.contains("Bo Lindqvist, team manager"))
    }
  }

  @Test("Puts another period beside it")
  func compared() async throws {
    #expect(try await report("--compare", "previous").output.contains("Beside it: Q3 2026"))
    #expect(try await report("--compare", "year-before").output.contains("Beside it: Q4 2025"))
    #expect(
      try await report("--compare-from", "2026-01-01", "--compare-to", "2026-01-31").output
        .contains("Beside it: January 2026"))
  }

  @Test("Is drawn in ASCII where the terminal has nothing else")
  func ascii() async throws {
    let store = try await CommandStore.shared()
    let outcome = try await store.run(
      ["report", "--today", "2027-01-15"], as: .manager, environment: ["HEARD_ASCII": "1"])
    #expect(!outcome.output.contains { !$0.isASCII })
    #expect(outcome.output.contains("##########"))
  }

  @Test(
    "Refuses what contradicts itself, in one sentence",
    arguments: [
      (["--period", "q7"], "“q7” is not a period"),
      (["--period", "2026", "--from", "2026-01-01"], "each give a period; give one"),
      (["--to", "2026-01-01"], "give --from too"),
      (["--from", "2026-02-01", "--to", "2026-01-01"], "give the earlier day first"),
      (["--from", "31/2/2026"], "February 2026 has 28 days"),
      (["--sharing", "--unsuppressed"], "say opposite things"),
      (["--quarter", "--format", "csv"], "is a page of text"),
      (["--compare-from", "2026-01-01"], "give --compare-to too"),
      (["--compare-to", "2026-01-01"], "give --compare-from too"),
      (["--sharing", "--compare", "2026"], "overlap"),
      (["--team", " "], "--team: give a name"), (["--worker", ""], "--worker: give a name"),
    ])
  func refusals(arguments: [String], sentence: String) async throws {
    let store = try await CommandStore.shared()
    let outcome = try await store.run(
      ["report", "--today", "2027-01-15"] + arguments, as: .manager)
    #expect(outcome.isRefused(64, sentence), "\(outcome.errors)")
  }
}
