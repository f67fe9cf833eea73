import Foundation
import Testing

@Suite("Checking what is recorded")
struct CheckCommandTests {
  private let late = ["--today", "2026-12-20"]

  @Test("Lists what is wrong and what to do, and exits with 0, or with 65 where it is to be strict")
  func found() async throws {
    let store = try await CommandStore.copy()
    let outcome = try await store.run(["check"] + late)
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    #expect(outcome.output.contains("Leo Okafor · Looked-after review, Wed 2 Dec 2026"))
    #expect(outcome.output.contains("it is not recorded whether the meeting was"))
    #expect(outcome.output.contains("Record that it was held, or move or cancel it"))
    // Both siblings' core group is one finding.
    #expect(outcome.output.components(separatedBy: "Wed 9 Dec 2026 has passed").count == 2)
    let strict = try await store.run(["check", "--strict"] + late)
    #expect(strict.code == 65 && strict.output == outcome.output)
    #expect(strict.sentences == ["heard: the check found something to put right."])
  }

  @Test("Has nothing to say before anything is due, strictly or not")
  func nothing() async throws {
    let store = try await CommandStore.shared()
    for options in [[], ["--strict"]] {
      let outcome = try await store.run(
        ["check", "--child", "mia", "--today", "2026-11-25"] + options)
      #expect(outcome.code == 0)
      #expect(outcome.output == "Nothing to put right: 1 child checked.\n")
    }
  }

  @Test("Takes a child, days, a worker and a team")
  func filters() async throws {
    let store = try await CommandStore.copy()
    func ids(_ options: String...) async throws -> [Substring] {
      let outcome = try await store.run(["check", "--format", "csv"] + late + options)
      #expect(outcome.code == 0)
      return outcome.output.split(separator: "\r\n").dropFirst().map { $0.prefix { $0 != "," } }
    }
    let held = "not-said-whether-held/"
    #expect(try await ids("--child", "mia") == ["\(held)core"])
    #expect(try await ids("--from", "2026-12-03") == ["\(held)core"])
    #expect(try await ids("--from", "2026-12-01", "--to", "2026-12-03") == ["\(held)leos-review"])
    #expect(try await ids("--worker", "ama mensah").contains("\(held)leos-review"))
    for (option, name) in [("--worker", "Nobody"), ("--team", "Norht")] {
      let outcome = try await store.run("check", option, name)
      #expect(outcome.isRefused(64, "\(option): no "))
    }
  }

  @Test("Refuses a child that is not there and days that are none")
  func refusals() async throws {
    let store = try await CommandStore.shared()
    #expect(
      try await store.run("check", "--child", "nobody")
        .isRefused(64, "No child “nobody” is recorded"))
    #expect(try await store.run("check", "--from", "soon").isRefused(64, "--from: “soon”"))
    #expect(try await store.run("check", "--format", "xml").code == 64)
  }

  @Test("Is in the history where somebody else than the child's worker looked, once")
  func looking() async throws {
    let store = try await CommandStore.copy()
    _ = try await store.run(["check"] + late)
    #expect(!(try await store.succeed("history", "leo")).contains("check"))
    let outcome = try await store.run(["check"] + late, as: .manager)
    #expect(outcome.code == 0)
    let history = try await store.succeed("history", "leo")
    #expect(history.components(separatedBy: "check").count == 2)
    #expect(history.contains("Bo Lindqvist"))
  }
}
