import Foundation
import Testing

@Suite("What the program prints")
struct OutputTests {
  @Test(
    "Where the result cannot be written, that is said, and the code is that of a failed output",
    arguments: [
      plan(), plan("--format", "json"),
      ["clocks", "--kind", "pathway-review", "--since", "2026-01-01"],
      ["protocol", "show"], ["protocol", "show", "--format", "json"], ["--help"],
      ["plan", "--help"],
      ["help", "plan"],
    ], [Program.Sink.full, .closed])
  func outputFails(arguments: [String], sink: Program.Sink) async throws {
    let outcome = try await Program.run(arguments, to: sink)
    #expect(outcome.code == 74)
    #expect(outcome.output == "")
    #expect(
      outcome.errors == "heard: the result could not be written to standard output.\n")
  }

  @Test(
    "Where not even the complaint can be written, the code still says what is wrong",
    arguments: [Program.Sink.errorsFull, .errorsClosed])
  func errorsFail(sink: Program.Sink) async throws {
    let outcome = try await Program.run(plan("--status", "lost"), to: sink)
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
  }

  @Test(
    "Arguments that are none are said with the help of the command that was meant",
    arguments: [
      (["frobnicate"], "heard --help"), (["export", "ssda903"], "heard export ssda903 --help"),
      (["paper", "--x"], "heard paper --help"), (["init", "--user"], "heard init --help"),
    ])
  func arguments(arguments: [String], help: String) async throws {
    let outcome = try await Program.run(arguments)
    #expect(outcome.code == 64)
    #expect(outcome.errors.hasSuffix("“\(help)” says what is accepted.\n"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test("Says its version")
  func version() async throws {
    let outcome = try await Program.run(["--version"])
    #expect(outcome.code == 0)
    #expect(outcome.output.wholeMatch(of: /\d+\.\d+\n/) != nil)
  }

  @Test(
    "JSON is whole, with what programs rely on",
    arguments: [
      (plan("--format", "json"), ["protocol", "meeting", "on", "born", "duties", "exclusion"]),
      (
        ["clocks", "--kind", "pathway-review", "--since", "2026-01-01", "--format", "json"],
        ["protocol", "kind", "since", "steps", "provisions", "warnings"]
      ),
      (
        ["protocol", "show", "--format", "json"],
        ["id", "version", "thresholds", "kinds", "duties", "grounds", "clocks", "provisions"]
      ),
    ])
  func json(arguments: [String], keys: [String]) async throws {
    let outcome = try await Program.run(arguments)
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    let object = try JSONDecoder().decode([String: Anything].self, from: Data(outcome.output.utf8))
    #expect(keys.filter { object[$0] == nil } == [])
  }

  /// A value of any kind, of which only that it is there is asked.
  private struct Anything: Decodable {
    init(from decoder: any Decoder) {}
  }

  @Test(
    "Help is printed where it is asked for",
    arguments: [
      ["--help"], ["-h"], ["help"], ["plan", "--help"], ["help", "plan"], ["protocol"],
      ["protocol", "--help"], ["protocol", "check", "--help"], ["protocol", "show", "-h"],
      ["clocks", "--help"],
    ])
  func help(arguments: [String]) async throws {
    let outcome = try await Program.run(arguments)
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("USAGE: heard"))
    let lines: [Substring] = outcome.output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 || $0.hasPrefix("USAGE: ") })
  }

  @Test("Names, needs and marks of parents stand in the plan")
  func people() async throws {
    let outcome = try await Program.run(
      plan(
        "--parent", "Ama Mensah", "--parent", "Kofi:no-pr:under-18", "--person-with-pr", "Nan",
        "--carer", "Joan Clarke", "--carer", "Mary Hall:kin", "--need", "interpreter", "--need",
        "interpreter"))
    #expect(outcome.code == 0)
    for line in [
      "Ama Mensah: parent with parental responsibility.",
      "Kofi: parent without parental responsibility, under 18.",
      "Nan: other person with parental responsibility.", "Joan Clarke: carer.",
      "Mary Hall: kinship carer.",
      "Needs: interpreter.",
    ] { #expect(outcome.output.contains("\n\(line)\n"), "\(line)") }
  }

  @Test("Both ways of writing a date mean the same day")
  func dates() async throws {
    let one = try await Program.run(plan("--on", "2026-12-02", "--born", "2015-12-03"))
    let other = try await Program.run(plan("--on", "2/12/2026", "--born", "03/12/2015"))
    #expect(one.code == 0)
    #expect(one.output == other.output)
  }

  @Test("Without a day to work from the program takes today's in London")
  func today() async throws {
    let arguments = plan("--format", "json").filter { $0 != "--today" && $0 != "2026-11-02" }
    let outcome = try await Program.run(arguments)
    #expect(outcome.code == 0)
    // London is with Greenwich or an hour ahead of it, and the run takes a while.
    let days = [-60, 0, 3600].map {
      Date(timeIntervalSinceNow: $0).formatted(.iso8601.year().month().day())
    }
    #expect(days.contains { outcome.output.contains(#""today" : "\#($0)""#) })
  }
}
