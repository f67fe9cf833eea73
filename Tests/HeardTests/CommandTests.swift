import Foundation
import Testing

@Suite("A command that cannot be followed is refused")
struct CommandTests {
  @Test(
    "One sentence names the value and what is accepted; nothing is printed",
    arguments: [
      (plan("--on", "2026-02-29"), "2026-02-29", "February 2026 has 28 days"),
      (plan("--on", "31/11/2026"), "31/11/2026", "November 2026 has 30 days"),
      (plan("--on", "next week"), "next week", "2026-12-02"),
      (plan("--on", ""), "“”", "2026-12-02"),
      (plan("--on", "02-12-2026"), "02-12-2026", "2026-12-02"),
      (plan("--born", "1826-12-01"), "1826-12-01", "up to 25"),
      (plan("--born", "2000-12-02"), "2000-12-02", "up to 25"),
      (plan("--born", "1726-12-01"), "1726-12-01", "1800 to 9999"),
      (plan("--meeting", "tea-party"), "tea-party", "strategy-meeting, initial-conference"),
      (plan("--meeting", "Looked-after review"), "Looked-after review", "looked-after-review"),
      (plan("--on", "2021-12-31"), "2021-12-31", "2022-01-01"),
      (plan("--moved-to", "2021-12-31"), "2021-12-31", "2022-01-01"),
      (plan("--moved-to", "2015-12-02"), "2015-12-02", "2022-01-01"),
      (plan("--moved-to", "later"), "later", "2026-12-02"),
      (plan("--status", "lost"), "lost", "looked-after, child-protection-plan"),
      (plan("--status", ""), "“”", "looked-after, child-protection-plan"),
      (plan("--format", "xml"), "xml", "text"),
      (plan("--today", "yesterday"), "yesterday", "2026-12-02"),
      (plan("--today", "2026-02-30"), "2026-02-30", "February 2026 has 28 days"),
      (plan("--parent", "Ama:no-rp"), "no-rp", "no-pr or under-18"),
      (plan("--parent", "Ama:"), "“Ama:”", "no-pr or under-18"),
      (plan("--parent", ":no-pr"), ":no-pr", "name"), (plan("--parent", ""), "--parent", "name"),
      (plan("--parent", " \u{A0}"), "--parent", "name"), (plan("--carer", " "), "--carer", "name"),
      (plan("--person-with-pr", ""), "--person-with-pr", "name"),
      (plan("--need", " "), "--need", "need"),
      (plan("--parent", "Ama", "--parent", "Ama"), "Ama", "a name of their own"),
      (plan("--parent", "Ama", "--carer", "Ama"), "Ama", "a name of their own"),
      (plan("--parent", "Ama", "--carer", " Ama "), "Ama", "a name of their own"),
      (plan("--parent", "Ama", "--parent", "Ama:no-pr"), "Ama", "a name of their own"),
      (plan("--colour", "red"), "--colour", "--help"),
      (plan() + ["tomorrow"], "tomorrow", "--help"),
      (["plan", "--on", "2026-12-02"], "--meeting", "kind"),
      (["plan", "--meeting", "core-group", "--on"], "--on", "date"),
      (
        ["clocks", "--kind", "core-group", "--since", "2026-01-01"], "core-group",
        "initial-conference"
      ),
      (["clocks", "--kind", "tea-party", "--since", "2026-01-01"], "tea-party", "core-group"),
      (clocks("--count", "0"), "“0”", "1 to 50"), (clocks("--count", "51"), "“51”", "1 to 50"),
      (clocks("--count", "-1"), "-1", "1 to 50"), (clocks("--count", "few"), "few", "1 to 50"),
      (clocks("--held", "2025-12-31"), "2025-12-31", "2026-01-01"),
      (clocks("--held", "then"), "then", "2026-12-02"),
      (clocks("--today", "now"), "now", "2026-12-02"),
      (["clocks", "--kind", "pathway-review"], "--since", "date"),
      (["protocol", "show", "--as-of", "2021-12-31"], "2021-12-31", "2022-01-01"),
      (["protocol", "show", "--as-of", "then"], "then", "2026-12-02"),
      (["protocol", "show", "--today", "now"], "now", "2026-12-02"),
      (["plane"], "plane", "--help"),
      (["protocol", "check"], "<file>", "file"), (["protocol", "shew"], "shew", "--help"),
    ])
  func refusals(arguments: [String], value: String, accepted: String) async throws {
    let outcome = try await Program.run(arguments)
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    #expect(outcome.sentences.count == 1, "\(outcome.errors)")
    #expect(outcome.errors.hasPrefix("heard: "))
    #expect(outcome.errors.contains(value), "\(outcome.errors)")
    #expect(outcome.errors.contains(accepted), "\(outcome.errors)")
    #expect(outcome.errors.hasSuffix(".\n"), "\(outcome.errors)")
  }

  @Test(
    "What stops a command first is said, and nothing is printed before",
    arguments: [
      plan("--on", "2026-02-29", "--born", "soon", "--format", "json"),
      plan("--today", "soon", "--moved-to", "2026-12-09", "--format", "json"),
      clocks("--held", "2025-12-31", "--format", "json"),
    ])
  func nothingHalfDone(arguments: [String]) async throws {
    let outcome = try await Program.run(arguments)
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    #expect(outcome.sentences.count == 1)
  }

  static let escape = "\u{1B}[31m\u{9B}2J\u{202E}\u{7}"

  @Test(
    "A control character in an argument never reaches the terminal",
    arguments: [
      plan("--on", escape), plan("--on", "2026-02-30" + escape), plan("--born", escape),
      plan("--meeting", escape), plan("--status", escape), plan("--today", escape),
      plan("--format", escape), plan("--moved-to", escape), plan("--parent", "Ama:" + escape),
      plan("--parent", escape, "--carer", escape), plan("--parent", escape),
      plan("--carer", escape),
      plan("--person-with-pr", escape), plan("--need", escape), plan("--col" + escape, "red"),
      plan() + [escape], [escape], ["plan" + escape], ["protocol", escape],
      ["protocol", "check", escape], ["protocol", "show", "--protocol", escape],
      ["protocol", "show", "--as-of", escape], clocks("--count", escape), clocks("--held", escape),
      ["clocks", "--kind", escape, "--since", "2026-01-01"],
      plan("--parent", escape, "--need", escape, "--format", "json"),
    ])
  func controlCharacters(arguments: [String]) async throws {
    let outcome = try await Program.run(arguments)
    for text in [outcome.output, outcome.errors] {
      let raw = text.unicodeScalars.filter { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: scalar != "\n"
        default: false
        }
      }
      #expect(Set(raw.map { String($0.value, radix: 16) }) == [], "\(text.debugDescription)")
    }
  }

  private static func clocks(_ changes: String...) -> [String] {
    ["clocks", "--kind", "looked-after-review", "--since", "2026-01-01"] + changes
  }
}
